internal import Insight
internal import Movement
internal import Words

/// Why something is a gap, as short as a sheet asks: the facts of the answer's own sentences, without
/// what the sheet says once for all.
struct GapReasons {
  private let content: GapContent
  private let language: Language
  private let names: [String: String]
  private let themes: [String: Theme]
  /// Whether there are surveys that must not show: then nobody can be said not to have looked.
  private let isWithheld: Bool

  init(_ content: GapContent) {
    self.content = content
    language = content.language
    names = Dictionary(
      content.gaps.municipalities.map { ($0.municipality, $0.name) },
      uniquingKeysWith: { first, _ in first })
    themes = Dictionary(
      content.register.themes.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    isWithheld = content.register.withheld.surveys > 0
  }

  /// What a gap is about: "Amersfoort: energie".
  func headline(_ cell: GapAnswer.Cell) -> String {
    let theme = themes[cell.theme]?.name[language] ?? cell.theme
    return "\(names[cell.municipality] ?? cell.municipality): \(inSentence(theme))"
  }

  /// Why it is one, and how sure that is.
  func reason(_ cell: GapAnswer.Cell) -> String {
    [state(cell), population(cell.population, cell.populationYear, expected: cell.expected)]
      .compactMap { $0 }.joined(separator: " ")
      + (interval(cell.low, cell.high).map { " \($0)" } ?? "")
  }

  /// What is known of a municipality over all themes, as one line of small type.
  func line(_ row: GapAnswer.MunicipalityRow) -> String {
    var parts: [String] = []
    switch row.kind {
    case .unknown:
      parts.append(
        isWithheld
          ? language(nl: "geen bekend", en: "none known")
          : language(nl: "geen bekend, niet gezocht", en: "none known, nobody looked"))
    case .noneFound:
      parts.append(language(nl: "gezocht, geen gevonden", en: "looked for, none found"))
    default:
      let count = language.number(row.initiatives ?? 0)
      parts.append(language(nl: "\(count) bekend", en: "\(count) known"))
    }
    parts.append(
      row.population.map { people($0, row.populationYear) }
        ?? language(nl: "inwonertal niet bekend", en: "population not known"))
    if let expected = row.expected, expected < 1e9 {
      let number = amount(expected)
      parts.append(language(nl: "\(number) verwacht", en: "\(number) expected"))
    }
    if let low = row.rateRankLow, let high = row.rateRankHigh {
      parts.append(SheetWords(language).placeRange(low, high))
    }
    return parts.joined(separator: " · ")
  }

  /// A place without a known initiative.
  func place(_ row: GapAnswer.PlaceRow) -> String {
    let people = language.count(
      row.population, language(nl: "inwoner", en: "inhabitant"),
      language(nl: "inwoners", en: "inhabitants"))
    let municipality = names[row.municipality] ?? row.municipality
    return row.place == municipality
      ? "\(row.place): \(people)" : "\(row.place) (\(municipality)): \(people)"
  }

  /// The whole matrix in words; what is not named is unknown.
  ///
  /// "Amersfoort: 3 (energie 1, voedsel en landbouw 2; gezocht, geen gevonden: wonen). …"
  var matrix: String {
    content.gaps.municipalities.map { row in
      let cells = content.gaps.cells.filter { $0.municipality == row.municipality }
      func theme(_ cell: GapAnswer.Cell) -> String {
        inSentence(themes[cell.theme]?.name[language] ?? cell.theme)
      }
      let known = cells.filter(\.kind.hasInitiatives).map { cell in
        "\(theme(cell)) \(language.number(cell.initiatives ?? 0))"
      }.joined(separator: ", ")
      let none = cells.filter { $0.kind == .noneFound && row.kind != .noneFound }.map(theme)
        .joined(separator: ", ")
      let looked = language(nl: "gezocht, geen gevonden", en: "looked for, none found")
      let whole =
        switch row.kind {
        case .unknown: language(nl: "onbekend", en: "unknown")
        case .noneFound: looked
        default: language.number(row.initiatives ?? 0)
        }
      let parts = [known, none.isEmpty ? "" : "\(looked): \(none)"].filter { !$0.isEmpty }
      return "\(row.name): \(whole)"
        + (parts.isEmpty ? "." : " (\(parts.joined(separator: "; "))).")
    }.joined(separator: " ")
  }

  // MARK: Parts

  private var unknown: String {
    isWithheld
      ? language(
        nl: "Geen bekend; of er gezocht is, kunnen we niet zeggen.",
        en: "None known; whether anybody looked we cannot say.")
      : language(nl: "Geen bekend, en niet gezocht.", en: "None known, and nobody looked.")
  }

  private func number(_ count: Int) -> String {
    language.count(
      count, language(nl: "bekend initiatief", en: "known initiative"),
      language(nl: "bekende initiatieven", en: "known initiatives"))
  }

  private func state(_ cell: GapAnswer.Cell) -> String {
    let known = number(cell.initiatives ?? 0)
    switch cell.kind {
    case .unknown: return unknown
    case .noneFound:
      let none = cell.probabilityNone.map {
        language(
          nl: "; de kans dat er echt geen is: \(chance($0))",
          en: "; the chance that there truly is none: \(chance($0))")
      }
      return language(nl: "Gezocht, geen gevonden", en: "Looked for, none found") + (none ?? "")
        + "."
    case .unconnected:
      return language(
        nl: "\(known), zonder verband met een ander initiatief, netwerk of koepel.",
        en: "\(known), without a link with another initiative, network or umbrella.")
    case .unsupported:
      return language(
        nl: "\(known), zonder steun van een overheid, fonds of ondersteuner.",
        en: "\(known), without support by a government, fund or support organisation.")
    case .startingOnly:
      return language(
        nl: "\(known), nog zonder ervaring, en niemand met ervaring in de buurt.",
        en: "\(known), without experience as yet, and nobody with experience nearby.")
    case .covered: return known + "."
    }
  }

  /// The inhabitants and what they lead one to expect: "163.766 inwoners (2026): 1,5 te verwachten".
  private func population(_ number: Int?, _ year: Int?, expected: Double?) -> String? {
    guard let number else { return nil }
    guard let expected, expected < 1e9 else { return people(number, year) + "." }
    return language(
      nl: "\(people(number, year)): \(amount(expected)) te verwachten.",
      en: "\(people(number, year)): \(amount(expected)) to be expected.")
  }

  /// Inhabitants with their year: "163.766 inwoners (2026)".
  private func people(_ number: Int, _ year: Int?) -> String {
    let date = year.map(String.init) ?? language(nl: "jaar niet vermeld", en: "year not stated")
    return language.count(
      number, language(nl: "inwoner", en: "inhabitant"),
      language(nl: "inwoners", en: "inhabitants")) + " (\(date))"
  }

  private func amount(_ expected: Double) -> String {
    expected < 0.05
      ? language(nl: "minder dan 0,1", en: "less than 0.1")
      : language.number(expected, decimals: 1)
  }

  /// The interval of what is there: "Werkelijk: 0,00–0,42 per 10.000".
  private func interval(_ low: Double?, _ high: Double?) -> String? {
    guard let low, let high, high < 1e9 else { return nil }
    let range = "\(language.number(low, decimals: 2))–\(language.number(high, decimals: 2))"
    return language(nl: "Werkelijk: \(range) per 10.000.", en: "Really: \(range) per 10,000.")
  }

  /// A chance in words: never quite 0% or 100%.
  private func chance(_ value: Double) -> String {
    switch value {
    case ..<0.01: language(nl: "minder dan 1%", en: "less than 1%")
    case 0.99...: language(nl: "meer dan 99%", en: "more than 99%")
    default: language.percentage(value)
    }
  }

  /// A theme's name within a sentence: "Voedsel en landbouw" begins small, "AOW" does not.
  private func inSentence(_ name: String) -> String {
    guard let first = name.first, name.dropFirst().first?.isUppercase != true else { return name }
    return first.lowercased() + name.dropFirst()
  }
}
