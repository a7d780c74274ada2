public import Movement
public import Words

extension GapAnswer {
  /// The answer in words: how many of each kind, the gaps that are surest, where to look first, and
  /// every municipality with its interval.
  public func text(
    of register: ReleasedRegister, language: Language, options: GapOptions
  ) -> AnswerText {
    var text = AnswerText(
      about: language(nl: "Waar ontbreekt het?", en: "Where is it missing?"), in: register,
      language: language)
    text.paragraph(summary(language))
    text.table(
      [
        language(nl: "Gemeente × thema", en: "Municipality × theme"),
        language(nl: "Aantal", en: "Number"),
      ],
      Kind.allCases.map { kind in
        [kind.label(in: language), language.number(cells.count { $0.kind == kind })]
      })
    list(
      ranked.filter { $0.kind != .unknown }.map(\.reason),
      under: language(nl: "Wat er ontbreekt", en: "What is missing"), &text, language)
    list(
      ranked.filter { $0.kind == .unknown }.map(\.reason),
      under: language(nl: "Waar het eerst kijken", en: "Where to look first"), &text, language)
    list(
      places.map(\.reason),
      under: language(
        nl: "Kernen vanaf \(language.number(options.placePopulation)) inwoners zonder bekend "
          + "initiatief",
        en: "Places of \(language.number(options.placePopulation)) inhabitants and more without a "
          + "known initiative"), &text, language)
    municipalityTable(&text, language)
    regionTable(&text, language)
    text.paragraph(caveats(register, options, language))
    text.colophon(of: register, language: language)
    return text
  }

  private func summary(_ language: Language) -> String {
    let known = language.count(
      initiatives, language(nl: "initiatief", en: "initiative"),
      language(nl: "initiatieven", en: "initiatives"))
    let looked =
      isSurveyed
      ? ""
      : language(
        nl: " Er is nog nergens gezocht: wat we niet kennen, is onbekend, niet afwezig.",
        en: " Nobody has looked anywhere yet: what we do not know of is unknown, not absent.")
    return language(
      nl: "In het hele gebied kennen we \(known), elk één keer geteld.\(looked)",
      en: "In the whole area we know of \(known), each counted once.\(looked)")
  }

  /// The first eight sentences, and how many there are besides.
  private func list(
    _ reasons: [String], under heading: String, _ text: inout AnswerText, _ language: Language
  ) {
    guard !reasons.isEmpty else { return }
    text.heading(heading)
    for reason in reasons.prefix(8) { text.item(reason) }
    guard reasons.count > 8 else { return }
    text.paragraph(
      language(
        nl: "En nog \(language.number(reasons.count - 8)); alle staan in de tabellen.",
        en: "And \(language.number(reasons.count - 8)) more; all are in the tables."))
  }

  private func municipalityTable(_ text: inout AnswerText, _ language: Language) {
    guard !municipalities.isEmpty else { return }
    text.heading(language(nl: "Per gemeente", en: "By municipality"))
    text.table(
      [language(nl: "Gemeente", en: "Municipality")] + Self.rateHead(language)
        + [language(nl: "Plaats", en: "Rank")],
      municipalities.map { row in
        let rank = row.rateRankLow.map { low in "\(low)–\(row.rateRankHigh ?? low)" }
        return [row.name] + row.rateCells(language) + [rank ?? "–"]
      })
  }

  private func regionTable(_ text: inout AnswerText, _ language: Language) {
    guard !regions.isEmpty else { return }
    text.heading(language(nl: "Per regio", en: "By region"))
    text.table(
      [language(nl: "Regio", en: "Region")] + Self.rateHead(language),
      regions.map { [$0.region] + $0.rateCells(language) })
  }

  /// The heads of the columns of a rate.
  private static func rateHead(_ language: Language) -> [String] {
    language == .nl
      ? ["Inwoners", "Jaar", "Bekend", "Verwacht", "Per 10.000", "95%-interval"]
      : ["Inhabitants", "Year", "Known", "Expected", "Per 10,000", "95% interval"]
  }

  private func caveats(
    _ register: ReleasedRegister, _ options: GapOptions, _ language: Language
  ) -> String {
    let share = language.percentage(options.foundUnsurveyed.mean)
    var text = language(
      nl: "Het interval omvat wat er niet gevonden is. Waar niemand zocht, is het gevonden deel "
        + "onbekend: gemiddeld \(share), met alle onzekerheid daarvan.",
      en: "The interval includes what was not found. Where nobody looked the share found is not "
        + "known: \(share) on average, with all its uncertainty.")
    if regions.isEmpty {
      text += language(
        nl: " Regio’s staan niet in het register en dus niet in dit antwoord.",
        en: " Regions are not in the register and so not in this answer.")
    }
    if register.audience != .internal, register.withheld.actors + register.withheld.counted > 0 {
      text += language(
        nl: " Onder wat vertrouwelijk blijft, kunnen initiatieven zijn die hier niet meetellen.",
        en: " Among what stays confidential there may be initiatives that do not count here.")
    }
    return text
  }
}

extension GapAnswer.Kind {
  /// What people call it: "onbekend", "none found".
  public func label(in language: Language) -> String {
    switch self {
    case .unknown: language(nl: "onbekend", en: "unknown")
    case .noneFound: language(nl: "gezocht, niets gevonden", en: "looked for, none found")
    case .unconnected: language(nl: "zonder verbinding", en: "unconnected")
    case .unsupported: language(nl: "zonder steun", en: "unsupported")
    case .startingOnly:
      language(nl: "beginnend, zonder ervaring in de buurt", en: "starting, no experience nearby")
    case .covered: language(nl: "aanwezig", en: "covered")
    }
  }
}

/// An area with its known initiatives and their rate.
private protocol RatedArea {
  var population: Int? { get }
  var populationYear: Int? { get }
  var initiatives: Int? { get }
  var expected: Double? { get }
  var ratePer10000: Double? { get }
  var low: Double? { get }
  var high: Double? { get }
}

extension GapAnswer.MunicipalityRow: RatedArea {}
extension GapAnswer.RegionRow: RatedArea {}

extension RatedArea {
  /// The cells under the heads of a rate.
  fileprivate func rateCells(_ language: Language) -> [String] {
    func number(_ value: Double?) -> String {
      value.map { $0 < 1e9 ? language.number($0, decimals: 2) : "–" } ?? "–"
    }
    return [
      population.map { language.number($0) } ?? "–", populationYear.map(String.init) ?? "–",
      initiatives.map { language.number($0) } ?? "?",
      expected.map { language.number($0, decimals: 1) } ?? "–", number(ratePer10000),
      low == nil ? "–" : "\(number(low))–\(number(high))",
    ]
  }
}
