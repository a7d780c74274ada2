public import Movement
public import Words

/// The main findings of an overview, in plain words for people who do not read tables.
public struct Findings: Sendable {
  let register: ReleasedRegister
  let network: Network
  let centrality: CentralityAnswer
  let clusters: ClusterAnswer
  let gaps: GapAnswer
  let language: Language

  /// Joins the answers that the findings tell of.
  public init(
    register: ReleasedRegister, network: Network, centrality: CentralityAnswer,
    clusters: ClusterAnswer, gaps: GapAnswer, language: Language
  ) {
    self.register = register
    self.network = network
    self.centrality = centrality
    self.clusters = clusters
    self.gaps = gaps
    self.language = language
  }

  /// The findings that the register supports, the broadest first.
  public var all: [Finding] {
    [size, connectors, crossing, missing, lookFirst].compactMap { $0 }
  }

  private var size: Finding? {
    let initiatives = network.actors.count { $0.kind == .initiative }
    let actors = language.count(
      network.actors.count, language(nl: "actor", en: "actor"),
      language(nl: "actoren", en: "actors"))
    let links = language.count(
      network.ties.count, language(nl: "verband", en: "link"),
      language(nl: "verbanden", en: "links"))
    let own = language.count(
      initiatives, language(nl: "bewonersinitiatief", en: "residents’ initiative"),
      language(nl: "bewonersinitiatieven", en: "residents’ initiatives"))
    let alone = clusters.isolates.count
    let first = language(
      nl: "We kennen \(actors), waaronder \(own), en \(links).",
      en: "We know \(actors), among them \(own), and \(links).")
    let second =
      alone == 0
      ? ""
      : alone == 1
        ? language(
          nl: " Eén actor staat nog los: een verband kennen we niet.",
          en: " One actor stands alone: we know of no link.")
        : language(
          nl: " \(language.number(alone)) staan nog los: een verband kennen we niet.",
          en: " \(language.number(alone)) stand alone: we know of no link.")
    return Finding(
      topic: .size, headline: language(nl: "\(actors), \(links)", en: "\(actors), \(links)"),
      text: first + second)
  }

  private var connectors: Finding? {
    let leading = centrality.rows.prefix(2).filter { $0.betweenness > 0 }
    guard let top = leading.first, let share = top.betweennessShare else { return nil }
    let names = language.list(leading.map(\.name))
    let others = language.count(
      top.degree, language(nl: "andere actor", en: "other actor"),
      language(nl: "andere actoren", en: "other actors"))
    let verb =
      leading.count == 1
      ? language(nl: "houdt", en: "holds") : language(nl: "houden", en: "hold")
    return Finding(
      topic: .connectors,
      headline: language(
        nl: "\(names) \(verb) het netwerk bijeen", en: "\(names) \(verb) the network together"),
      text: language(
        nl: "\(top.name) heeft een verband met \(others) en ligt bij "
          + "\(language.percentage(share)) van de paren die elkaar kunnen bereiken op de kortste weg.",
        en: "\(top.name) is linked with \(others) and lies on the shortest way for "
          + "\(language.percentage(share)) of the pairs that can reach one another."))
  }

  private var crossing: Finding? {
    guard let largest = clusters.clusters.first else { return nil }
    let count = language.count(
      clusters.clusters.count, language(nl: "cluster", en: "cluster"),
      language(nl: "clusters", en: "clusters"))
    let crossing = clusters.clusters.filter { ($0.crossThemeShare ?? 0) > 0 }.count
    let size = language.count(
      largest.actors.count, language(nl: "actor", en: "actor"),
      language(nl: "actoren", en: "actors"))
    let bridging =
      switch crossing {
      case 0:
        language(
          nl: "In geen enkel cluster kennen we een verband tussen verschillende thema’s.",
          en: "In no cluster do we know of a link between different themes.")
      case 1:
        language(
          nl: "In één daarvan kennen we verbanden tussen verschillende thema’s.",
          en: "In one of them we know of links between different themes.")
      default:
        language(
          nl: "In \(language.number(crossing)) daarvan kennen we verbanden tussen "
            + "verschillende thema’s.",
          en: "In \(language.number(crossing)) of them we know of links between different themes.")
      }
    return Finding(
      topic: .clusters,
      headline: language(
        nl: "\(count); het grootste: \(largest.name)",
        en: "\(count); the largest: \(largest.name)"),
      text: language(
        nl: "Het grootste cluster telt \(size). \(bridging)",
        en: "The largest cluster has \(size). \(bridging)"))
  }

  private var missing: Finding? {
    let empty = gaps.municipalities.filter { $0.kind != .covered }
    guard !gaps.municipalities.isEmpty else { return nil }
    let all = language.number(gaps.municipalities.count)
    guard !empty.isEmpty else {
      return Finding(
        topic: .gaps,
        headline: language(
          nl: "In alle \(all) gemeenten kennen we een initiatief",
          en: "We know of an initiative in all \(all) municipalities"),
        text: language(
          nl: "Dat zegt niet dat we ze allemaal kennen.",
          en: "That does not say that we know them all."))
    }
    let unknown = empty.filter { $0.kind == .unknown }
    // Naming them all would fill the sheet; the largest come first.
    let named = empty.sorted { ($0.population ?? 0) > ($1.population ?? 0) }.prefix(5)
    let names = named.map(\.name)
    let list =
      empty.count > named.count
      ? names.joined(separator: ", ")
        + language(
          nl: " en \(language.number(empty.count - named.count)) andere",
          en: " and \(language.number(empty.count - named.count)) others")
      : language.list(names)
    let caution =
      unknown.isEmpty
      ? language(nl: "Daar is gezocht.", en: "Somebody has looked there.")
      : unknown.count == empty.count
        ? language(
          nl: "Daar heeft nog niemand gezocht: onbekend is niet hetzelfde als geen.",
          en: "Nobody has looked there yet: unknown is not the same as none.")
        : language(
          nl: "In \(language.number(unknown.count)) daarvan heeft nog niemand gezocht.",
          en: "In \(language.number(unknown.count)) of them nobody has looked yet.")
    return Finding(
      topic: .gaps,
      headline: language(
        nl: "In \(language.number(empty.count)) van de \(all) gemeenten kennen we geen initiatief",
        en: "In \(language.number(empty.count)) of \(all) municipalities we know of no initiative"),
      text: language(nl: "\(list). \(caution)", en: "\(list). \(caution)"))
  }

  private var lookFirst: Finding? {
    let cells = gaps.whereToLookFirst
    guard let first = cells.first, let expected = first.expected,
      let theme = register.themes.first(where: { $0.id == first.theme }),
      let place = gaps.municipalities.first(where: { $0.municipality == first.municipality })
    else { return nil }
    let more = cells.dropFirst().prefix(2).compactMap { cell -> String? in
      guard let theme = register.themes.first(where: { $0.id == cell.theme }),
        let place = gaps.municipalities.first(where: { $0.municipality == cell.municipality })
      else { return nil }
      return "\(theme.name[language].lowercased()) in \(place.name)"
    }
    let also =
      more.isEmpty
      ? ""
      : language(nl: " Daarna: \(language.list(more)).", en: " Next: \(language.list(more)).")
    return Finding(
      topic: .lookFirst,
      headline: language(
        nl: "Hier het eerst kijken: \(theme.name[language].lowercased()) in \(place.name)",
        en: "Look here first: \(theme.name[language].lowercased()) in \(place.name)"),
      text: language(
        nl: "Naar inwonertal zou je er \(language.number(expected, decimals: 1)) verwachten; "
          + "we kennen er geen.\(also)",
        en: "By population one would expect \(language.number(expected, decimals: 1)); "
          + "we know of none.\(also)"))
  }
}
