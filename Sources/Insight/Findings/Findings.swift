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
    [size, connectors, clustering, missing, surprisinglyNone, lookFirst].compactMap { $0 }
  }

  // MARK: How large

  private var size: Finding {
    guard !network.actors.isEmpty else {
      return Finding(
        topic: .size,
        headline: language(nl: "Geen actoren om te laten zien", en: "No actors to show"),
        text: onlyCounted.isEmpty
          ? language(
            nl: "In dit overzicht staat geen enkele actor.",
            en: "There is not a single actor in this overview.")
          : language(
            nl: "In dit overzicht staat geen enkele actor met naam.",
            en: "There is not a single actor with a name in this overview.") + onlyCounted)
    }
    let actors = count(actors: network.actors.count)
    let links =
      network.ties.isEmpty
      ? language(nl: "geen verbanden", en: "no links")
      : language.count(
        network.ties.count, language(nl: "verband", en: "link"),
        language(nl: "verbanden", en: "links"))
    return Finding(
      topic: .size, headline: "\(actors), \(links)",
      text: language(
        nl: "Dit overzicht telt \(actors)\(ownInitiatives) en \(links).\(standingAlone)",
        en: "This overview counts \(actors)\(ownInitiatives) and \(links).\(standingAlone)"))
  }

  /// How many initiatives count without a name, when any do.
  private var onlyCounted: String {
    let counted = register.counted.count { $0.kind == .initiative && $0.isActive }
    return switch counted {
    case 0: ""
    case 1:
      language(
        nl: " Eén initiatief mag niet met naam worden genoemd.",
        en: " One initiative may not be named.")
    default:
      language(
        nl: " \(language.number(counted)) initiatieven mogen niet met naam worden genoemd.",
        en: " \(language.number(counted)) initiatives may not be named.")
    }
  }

  /// How many of the actors are residents' initiatives, between commas.
  private var ownInitiatives: String {
    let initiatives = network.actors.count { $0.kind == .initiative }
    let number = language.number(initiatives)
    return switch (initiatives, network.actors.count - initiatives) {
    case (0, _): ""
    case (1, 0): language(nl: ", een bewonersinitiatief,", en: ", a residents’ initiative,")
    case (_, 0):
      language(nl: ", allemaal bewonersinitiatieven,", en: ", all of them residents’ initiatives,")
    case (1, _):
      language(nl: ", waaronder 1 bewonersinitiatief,", en: ", among them 1 residents’ initiative,")
    default:
      language(
        nl: ", waaronder \(number) bewonersinitiatieven,",
        en: ", among them \(number) residents’ initiatives,")
    }
  }

  /// How many actors have no link, when others do.
  private var standingAlone: String {
    let alone = clusters.isolates.count
    guard alone > 0, !network.ties.isEmpty else { return "" }
    return alone == 1
      ? language(
        nl: " Eén actor staat los, zonder verband in dit overzicht.",
        en: " One actor stands alone, without a link in this overview.")
      : language(
        nl: " \(count(actors: alone)) staan los, zonder verband in dit overzicht.",
        en: " \(count(actors: alone)) stand alone, without a link in this overview.")
  }

  // MARK: Who connects

  private var connectors: Finding? {
    let first = centrality.rows.filter { $0.rank == 1 && $0.betweenness > 0 }
    guard let top = first.first, let share = top.betweennessShare else { return nil }
    // A second actor is worth naming when nobody shares its place.
    let second = centrality.rows.filter { $0.rank == 2 && $0.betweenness > 0 }
    let leading = second.count == 1 ? first + second : first
    let names =
      leading.count > 3
      ? leading.prefix(2).map(\.name)
        + [
          language(
            nl: "\(language.number(leading.count - 2)) andere actoren",
            en: "\(language.number(leading.count - 2)) other actors")
        ]
      : leading.map(\.name)
    let tie =
      first.count == 1
      ? "" : language(nl: "Ze doen dat even vaak. ", en: "They do so equally often. ")
    let percentage =
      share < 0.005
      ? language(nl: "minder dan 1%", en: "less than 1%") : language.percentage(share)
    // Who lies between others is linked with two at least.
    let others = language.number(top.degree)
    return Finding(
      topic: .connectors,
      headline: language.list(names)
        + (leading.count == 1
          ? language(nl: " verbindt anderen het vaakst", en: " connects others most often")
          : language(nl: " verbinden anderen het vaakst", en: " connect others most often")),
      text: tie
        + language(
          nl: "\(top.name) heeft een verband met \(others) andere actoren; \(percentage) van de "
            + "kortste wegen tussen anderen loopt daarlangs.",
          en: "\(top.name) is linked with \(others) other actors; \(percentage) of the shortest "
            + "ways between others pass through it."))
  }

  // MARK: Where it clusters

  private var clustering: Finding? {
    guard network.actors.count >= 3 else { return nil }
    guard let largest = clusters.clusters.first else {
      return Finding(
        topic: .clusters, headline: language(nl: "Nog geen clusters", en: "No clusters yet"),
        text: language(
          nl: "Er tekent zich in dit overzicht geen groep van drie of meer actoren af.",
          en: "No group of three or more actors stands out in this overview."))
    }
    let size = count(actors: largest.actors.count)
    let number = clusters.clusters.count
    guard number > 1 else {
      return Finding(
        topic: .clusters,
        headline: language(nl: "1 cluster: \(largest.name)", en: "1 cluster: \(largest.name)"),
        text: language(nl: "Het telt \(size). ", en: "It has \(size). ") + crossing)
    }
    let isLargest = clusters.clusters[1].actors.count < largest.actors.count
    return Finding(
      topic: .clusters,
      headline: language.number(number)
        + (isLargest
          ? language(nl: " clusters; het grootste: ", en: " clusters; the largest: ")
          : language(nl: " clusters; een van de grootste: ", en: " clusters; one of the largest: "))
        + largest.name,
      text: language(
        nl: "Het grootste cluster telt \(size). ", en: "The largest cluster has \(size). ")
        + crossing)
  }

  /// How many clusters have links across themes.
  private var crossing: String {
    let known = clusters.clusters.compactMap(\.crossThemeShare)
    let number = known.count { $0 > 0 }
    let isOne = clusters.clusters.count == 1
    guard !known.isEmpty else {
      return language(
        nl: "Bij geen enkel verband kennen we van beide kanten een thema.",
        en: "Of no link do we know a theme at both ends.")
    }
    let all = language.number(clusters.clusters.count)
    let subject =
      switch number {
      case _ where isOne: language(nl: "Het heeft", en: "It has")
      case 0:
        language(nl: "Geen van de \(all) clusters heeft", en: "None of the \(all) clusters has")
      case clusters.clusters.count where number == 2:
        language(nl: "Beide clusters hebben", en: "Both clusters have")
      case clusters.clusters.count:
        language(nl: "Alle \(all) clusters hebben", en: "All \(all) clusters have")
      case 1: language(nl: "Eén van de \(all) clusters heeft", en: "One of the \(all) clusters has")
      default:
        language(
          nl: "\(language.number(number)) van de \(all) clusters hebben",
          en: "\(language.number(number)) of the \(all) clusters have")
      }
    let object =
      switch number {
      case 0 where isOne: language(nl: "geen bekend verband", en: "no known link")
      case 0: language(nl: "een bekend verband", en: "a known link")
      default: language(nl: "minstens één bekend verband", en: "at least one known link")
      }
    return "\(subject) \(object) "
      + language(nl: "over de grenzen van thema’s heen.", en: "across themes.")
  }

  // MARK: Where it is missing

  private var missing: Finding? {
    guard let only = gaps.municipalities.first else { return nil }
    let empty = gaps.municipalities.filter { $0.kind != .covered }
    let number = language.number(empty.count)
    let all = language.number(gaps.municipalities.count)
    let one = initiative
    let headline =
      switch (empty.count, gaps.municipalities.count) {
      case (0, 1):
        language(
          nl: "In \(only.name) kennen we een \(one)",
          en: "We know of an \(one) in \(only.name)")
      case (0, 2):
        language(
          nl: "In beide gemeenten kennen we een \(one)",
          en: "We know of an \(one) in both municipalities")
      case (0, _):
        language(
          nl: "In alle \(all) gemeenten kennen we een \(one)",
          en: "We know of an \(one) in all \(all) municipalities")
      case (1, 1):
        language(
          nl: "In \(only.name) kennen we geen \(one)",
          en: "We know of no \(one) in \(only.name)")
      case (let some, let every) where some == every:
        language(
          nl: "In geen van de \(all) gemeenten kennen we een \(one)",
          en: "We know of no \(one) in any of the \(all) municipalities")
      default:
        language(
          nl: "In \(number) van de \(all) gemeenten kennen we geen \(one)",
          en: "In \(number) of the \(all) municipalities we know of no \(one)")
      }
    let text =
      empty.isEmpty
      ? language(
        nl: "Dat zegt niet dat we alle initiatieven kennen.",
        en: "That does not say that we know all initiatives.")
      // The headline names a municipality that is the only one.
      : (gaps.municipalities.count > 1 ? "\(largest(of: empty)). " : "") + caution(about: empty)
    return Finding(topic: .gaps, headline: headline, text: text + stopped)
  }

  /// "initiatief", with the themes when only some count: "initiatief rond voedsel of energie".
  private var initiative: String {
    let chosen = register.themes.filter { network.lens.themes?.contains($0.id) ?? false }
      .map { inSentence($0.name[language]) }
    guard let last = chosen.last else { return language(nl: "initiatief", en: "initiative") }
    let names =
      chosen.count == 1
      ? last
      : chosen.dropLast().joined(separator: ", ") + language(nl: " of ", en: " or ") + last
    return language(nl: "initiatief rond \(names)", en: "initiative on \(names)")
  }

  /// The names of the five with most inhabitants, and how many there are besides: naming them all
  /// would fill the sheet.
  private func largest(of municipalities: [GapAnswer.MunicipalityRow]) -> String {
    let names = municipalities.sorted { ($0.population ?? 0) > ($1.population ?? 0) }.map(\.name)
    guard names.count > 5 else { return language.list(names) }
    return language.list(
      names.prefix(5) + [
        language.count(
          names.count - 5, language(nl: "andere", en: "other"),
          language(nl: "andere", en: "others"))
      ])
  }

  /// What the municipalities without an initiative do not say.
  private func caution(about empty: [GapAnswer.MunicipalityRow]) -> String {
    let unknown = empty.filter { $0.kind == .unknown }
    guard !unknown.isEmpty else {
      return language(nl: "Daar is gezocht.", en: "Somebody has looked there.")
    }
    let number = language.number(unknown.count)
    let place =
      switch unknown.count {
      case empty.count: language(nl: "daar", en: "there")
      case 1: language(nl: "in één daarvan", en: "in one of them")
      default: language(nl: "in \(number) daarvan", en: "in \(number) of them")
      }
    let codes = Set(unknown.map(\.municipality))
    // A survey of one theme leaves the others open.
    let scope =
      register.surveys.contains { codes.contains($0.municipality) }
      ? language(nl: " naar alle thema’s", en: " for all themes") : ""
    guard register.withheld.surveys == 0 else {
      return language(
        nl: "Of \(place)\(scope) gezocht is, kunnen we niet zeggen: onbekend is niet hetzelfde als "
          + "geen.",
        en: "Whether anybody has looked\(scope) \(place) we cannot say: unknown is not the same as "
          + "none.")
    }
    return language(
      nl: "Voor zover we weten heeft \(place) nog niemand\(scope) gezocht: onbekend is niet "
        + "hetzelfde als geen.",
      en: "As far as we know nobody has yet looked\(scope) \(place): unknown is not the same as "
        + "none.")
  }

  /// That stopped initiatives are left out, when there are any.
  private var stopped: String {
    let isAny =
      register.actors.contains { $0.kind == .initiative && !$0.isActive }
      || register.counted.contains { $0.kind == .initiative && !$0.isActive }
    return isAny
      ? language(
        nl: " Gestopte initiatieven tellen niet mee.",
        en: " Initiatives that have stopped do not count.") : ""
  }

  // MARK: Where somebody looked

  private var surprisinglyNone: Finding? {
    guard let cell = gaps.surprisinglyNone.first, let expected = cell.expected,
      let first = name(of: cell)
    else { return nil }
    let next = language.list(gaps.surprisinglyNone.dropFirst().prefix(2).compactMap(name))
    return Finding(
      topic: .noneFound,
      headline: language(
        nl: "Gezocht en niets gevonden: \(first)", en: "Looked for and none found: \(first)"),
      text: language(
        nl: "Aan initiatieven zou je hier naar inwonertal "
          + "\(language.number(expected, decimals: 1)) verwachten.",
        en: "By population one would expect \(language.number(expected, decimals: 1)) initiatives "
          + "here.")
        + (next.isEmpty ? "" : language(nl: " Ook: \(next).", en: " Also: \(next).")))
  }

  // MARK: Where to look first

  private var lookFirst: Finding? {
    let cells = gaps.whereToLookFirst
    let places = cells.prefix(3).compactMap(name)
    guard let expected = cells.first?.expected, let first = places.first else { return nil }
    let next = language.list(Array(places.dropFirst()))
    return Finding(
      topic: .lookFirst,
      headline: language(nl: "Hier het eerst kijken: \(first)", en: "Look here first: \(first)"),
      text: language(
        nl: "Aan initiatieven zou je hier naar inwonertal "
          + "\(language.number(expected, decimals: 1)) verwachten; we kennen er geen.",
        en: "By population one would expect \(language.number(expected, decimals: 1)) initiatives "
          + "here; we know of none.")
        + (next.isEmpty ? "" : language(nl: " Daarna: \(next).", en: " Next: \(next).")))
  }

  /// What people call a municipality and theme: "voedsel in Bunnik".
  private func name(of cell: GapAnswer.Cell) -> String? {
    guard let theme = register.themes.first(where: { $0.id == cell.theme }),
      let place = gaps.municipalities.first(where: { $0.municipality == cell.municipality })
    else { return nil }
    return "\(inSentence(theme.name[language])) in \(place.name)"
  }

  /// A theme's name within a sentence: "Voedsel en landbouw" begins small, "AOW" does not.
  private func inSentence(_ name: String) -> String {
    guard let first = name.first, name.dropFirst().first?.isUppercase != true else { return name }
    return first.lowercased() + name.dropFirst()
  }

  private func count(actors number: Int) -> String {
    language.count(
      number, language(nl: "actor", en: "actor"), language(nl: "actoren", en: "actors"))
  }
}
