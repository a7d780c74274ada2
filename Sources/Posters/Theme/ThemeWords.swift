internal import Insight
internal import Movement
internal import Words

/// The words of the sheet of one theme, Dutch and English.
struct ThemeWords {
  let language: Language

  init(_ language: Language) { self.language = language }

  var kind: String { language(nl: "Thema", en: "Theme") }
  var whoHeading: String { language(nl: "Wie werkt eraan?", en: "Who works on it?") }
  var mapHeading: String {
    language(nl: "Waar kennen we iemand?", en: "Where do we know somebody?")
  }
  var connectorsHeading: String {
    language(nl: "Wie houdt het bij elkaar?", en: "Who holds it together?")
  }
  var helpersHeading: String { language(nl: "Wie steunt het?", en: "Who supports it?") }
  var pairsHeading: String {
    language(nl: "Verbonden thema’s", en: "Linked themes")
  }
  var gapsHeading: String { language(nl: "Waar ontbreekt het?", en: "Where is it missing?") }
  var noMunicipality: String {
    language(nl: "Gemeente niet bekend", en: "Municipality not known")
  }
  var numberOnMap: String {
    language(nl: "het getal telt de initiatieven", en: "the number counts the initiatives")
  }
  var noMap: String {
    language(
      nl: "Waar de gemeenten liggen, staat niet in het register.",
      en: "Where the municipalities lie is not in the register.")
  }
  var nobody: String { language(nl: "Nog niemand bekend.", en: "Nobody is known yet.") }

  private func initiatives(_ count: Int) -> String {
    language.count(
      count, language(nl: "initiatief", en: "initiative"),
      language(nl: "initiatieven", en: "initiatives"))
  }

  private func municipalities(_ count: Int) -> String {
    language.count(
      count, language(nl: "gemeente", en: "municipality"),
      language(nl: "gemeenten", en: "municipalities"))
  }

  /// How many initiatives, in how many municipalities, and where nothing is known or found.
  func facts(_ content: ThemeContent) -> [String] {
    let cells = content.gaps.cells
    let known = cells.count { $0.kind.hasInitiatives }
    let none = cells.count { $0.kind == .noneFound }
    let unknown = cells.count { $0.kind == .unknown }
    let total = content.gaps.initiatives + content.gaps.unplaced
    var first = language(
      nl: "We kennen nog geen initiatief rond dit thema.",
      en: "We know of no initiative on this theme yet.")
    if total > 0 {
      first = language(
        nl: "We kennen \(initiatives(total)), in \(language.number(known)) van de "
          + "\(municipalities(cells.count)).",
        en: "We know of \(initiatives(total)), in \(language.number(known)) of "
          + "\(municipalities(cells.count)).")
    }
    if total > 0, content.gaps.unplaced > 0 {
      first += language(
        nl: " Van \(language.number(content.gaps.unplaced)) kennen we de gemeente niet.",
        en: " Of \(language.number(content.gaps.unplaced)) we do not know the municipality.")
    }
    var rest: [String] = []
    if none > 0 {
      rest.append(
        language(
          nl: "In \(municipalities(none)) is gezocht en niets gevonden.",
          en: "In \(municipalities(none)) somebody looked and found none."))
    }
    if unknown > 0 {
      rest.append(
        language(
          nl: "Van \(municipalities(unknown)) weten we het niet: onbekend is niet hetzelfde als "
            + "geen.",
          en: "Of \(municipalities(unknown)) we do not know: unknown is not the same as none."))
    }
    return [first, rest.joined(separator: " ")].filter { !$0.isEmpty }
  }

  /// What is known of the theme in a municipality.
  func known(_ cell: GapAnswer.Cell) -> String {
    switch cell.kind {
    case .unknown: language(nl: "onbekend", en: "unknown")
    case .noneFound: language(nl: "gezocht, niets gevonden", en: "looked for, none found")
    default: initiatives(cell.initiatives ?? 0)
    }
  }

  /// Other themes and the phase of an initiative, and its place.
  func detail(_ actor: Actor, theme: Theme, themes: [Theme]) -> String {
    let others = themes.filter { $0.id != theme.id && actor.themes.contains($0.id) }
      .map { Self.inSentence($0.name[language]) }
    var parts: [String] = []
    if let place = actor.place { parts.append(place) }
    if let phase = actor.phase { parts.append(InitiativeWords(language).phase(phase)) }
    if !others.isEmpty {
      parts.append(language(nl: "ook ", en: "also ") + language.list(others))
    }
    return parts.joined(separator: " · ")
  }

  /// A theme's name within a sentence: "Voedsel en landbouw" begins small, "AOW" does not.
  private static func inSentence(_ name: String) -> String {
    guard let first = name.first, name.dropFirst().first?.isUppercase != true else { return name }
    return first.lowercased() + name.dropFirst()
  }

  /// What somebody is, and with which initiatives it is linked.
  func companion(_ companion: ThemeContent.Companion) -> String {
    let kind = companion.actor.kind.label(in: language).capitalizedFirst + " · "
    let names = companion.initiatives.map(\.name)
    guard !names.isEmpty else {
      return kind
        + language(
          nl: "nog geen verband met een initiatief bekend",
          en: "no link with an initiative known yet")
    }
    return kind + language(nl: "met ", en: "with ") + language.firstOf(names, most: 2)
  }

  // MARK: Other themes

  /// How often two themes are linked, beside what chance gives.
  func pair(_ pair: ClusterAnswer.ThemePair) -> String {
    let links = language.count(
      pair.observed, language(nl: "verband", en: "link"), language(nl: "verbanden", en: "links"))
    let chance = language.number(pair.expected, decimals: pair.expected < 10 ? 1 : 0)
    return links
      + language(nl: ", door toeval \(chance): ", en: ", by chance \(chance): ")
      + verdict(ThemePairVerdict(pair))
  }

  private func verdict(_ verdict: ThemePairVerdict) -> String {
    switch verdict {
    case .more: language(nl: "duidelijk vaker", en: "clearly more often")
    case .fewer: language(nl: "duidelijk minder vaak", en: "clearly less often")
    case .same: language(nl: "niet duidelijk anders", en: "not clearly different")
    }
  }

  var pairsNote: String {
    language(
      nl: "De balk telt bekende verbanden; het streepje is wat toeval geeft, als dezelfde thema’s "
        + "anders over de actoren verdeeld waren.",
      en: "The bar counts known links; the mark is what chance gives, were the same themes dealt "
        + "otherwise among the actors.")
  }
  var noPairs: String {
    language(
      nl: "Nog geen verband met een ander thema bekend.",
      en: "No link with another theme is known yet.")
  }
  var noGaps: String {
    language(
      nl: "In elke gemeente is een initiatief met verbanden en steun bekend.",
      en: "In every municipality an initiative with links and support is known.")
  }
}

extension Language {
  /// The first names of a list, and how many more there are: "A, B en nog 3".
  func firstOf(_ names: [String], most: Int) -> String {
    let rest = names.count - min(most, names.count)
    guard rest > 0 else { return list(names) }
    return list(names.prefix(most) + [self(nl: "nog \(number(rest))", en: "\(number(rest)) more")])
  }
}
