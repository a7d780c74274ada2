internal import Movement
internal import Words

/// What is known of a municipality and theme, in sentences to read aloud.
struct GapWords {
  private let language: Language
  private let reach: Double
  /// Whether there are surveys that must not show: then nobody can be said not to have looked.
  private let isWithheld: Bool

  init(_ language: Language, register: ReleasedRegister, reach: Double) {
    self.language = language
    self.reach = reach
    isWithheld = register.withheld.surveys > 0
  }

  /// What there is to tell.
  struct Facts {
    let municipality: Municipality
    /// The theme; nil for all themes together.
    let theme: Theme?
    let count: Int
    let gaps: [GapAnswer.Kind]
    let look: SurveyEffort.Look?
    let isHiding: Bool
    let expected: Double?
    let estimate: RateEstimates.Estimate?
  }

  /// What is known of a municipality and theme, and how sure it is.
  func reason(_ facts: Facts) -> String {
    ([population(facts.municipality), state(facts)]
      + [searched(facts), expectation(facts.expected), certainty(facts)].compactMap { $0 })
      .joined(separator: " ")
  }

  /// What is known of a place without a known initiative.
  func reason(
    place: String, municipality: String, population: Int, expected: Double?, withoutPlace: Int,
    look: SurveyEffort.Look?
  ) -> String {
    let people = inhabitants(population)
    let there = language(
      nl: "\(place) (gemeente \(municipality)) heeft \(people) (jaar niet vermeld); we kennen er "
        + "geen initiatief.",
      en: "\(place) (municipality of \(municipality)) has \(people) (year not stated); we know of "
        + "no initiative there.")
    let loose: String? =
      switch withoutPlace {
      case 0: nil
      case 1:
        language(
          nl: "Van 1 initiatief in de gemeente weten we niet in welke kern het is.",
          en: "Of 1 initiative in the municipality we do not know in which place it is.")
      default:
        language(
          nl: "Van \(language.number(withoutPlace)) initiatieven in de gemeente weten we niet in "
            + "welke kern ze zijn.",
          en: "Of \(language.number(withoutPlace)) initiatives in the municipality we do not know "
            + "in which place they are.")
      }
    let search = look.map { looked($0) } ?? nobodyLooked
    return [there, search, loose, expectation(expected)].compactMap { $0 }.joined(separator: " ")
  }

  // MARK: Sentences

  private func population(_ municipality: Municipality) -> String {
    let name = municipality.name
    guard let number = municipality.population else {
      return language(
        nl: "Hoeveel inwoners \(name) heeft, weten we niet.",
        en: "How many inhabitants \(name) has, we do not know.")
    }
    let year =
      municipality.populationYear.map(String.init)
      ?? language(nl: "jaar niet vermeld", en: "year not stated")
    return language(
      nl: "\(name) heeft \(inhabitants(number)) (\(year)).",
      en: "\(name) has \(inhabitants(number)) (\(year)).")
  }

  private func inhabitants(_ number: Int) -> String {
    language.count(
      number, language(nl: "inwoner", en: "inhabitant"),
      language(nl: "inwoners", en: "inhabitants"))
  }

  /// " rond energie", or nothing for all themes together.
  private func about(_ theme: Theme?) -> String {
    theme.map {
      language(nl: " rond ", en: " on ") + inSentence($0.name[language])
    } ?? ""
  }

  /// A theme's name within a sentence: "Voedsel en landbouw" begins small, "AOW" does not.
  private func inSentence(_ name: String) -> String {
    guard let first = name.first, name.dropFirst().first?.isUppercase != true else { return name }
    return first.lowercased() + name.dropFirst()
  }

  private func state(_ facts: Facts) -> String {
    let about = about(facts.theme)
    switch facts.gaps.first {
    case .unknown where facts.isHiding:
      return language(
        nl: "Of er een initiatief\(about) is, kunnen we hier niet zeggen.",
        en: "Whether there is an initiative\(about) we cannot say here.")
    case .unknown:
      return language(
        nl: "We kennen er geen initiatief\(about).", en: "We know of no initiative\(about) there.")
        + " " + nobodyLooked
    case .noneFound:
      // Without a look a cell is not this.
      let date = facts.look.map { language.date($0.date) } ?? "–"
      return language(
        nl: "In \(date) is er gezocht naar initiatieven\(about), en geen gevonden.",
        en: "In \(date) somebody looked for initiatives\(about) there, and found none.")
    case nil, .covered: return known(facts) + "."
    case .unconnected, .unsupported, .startingOnly:
      let first = facts.gaps.first.map { lack($0, facts.count) } ?? ""
      let others = facts.gaps.dropFirst().map(also)
      return ([known(facts) + first] + others).joined(separator: " ")
    }
  }

  private func known(_ facts: Facts) -> String {
    let number = language.count(
      facts.count, language(nl: "initiatief", en: "initiative"),
      language(nl: "initiatieven", en: "initiatives"))
    return language(
      nl: "We kennen er \(number)\(about(facts.theme))",
      en: "We know of \(number)\(about(facts.theme)) there")
  }

  /// What the initiatives lack, after "we know of so many".
  private func lack(_ gap: GapAnswer.Kind, _ count: Int) -> String {
    switch (gap, count == 1) {
    case (.unconnected, true):
      language(
        nl: ", maar geen verband met een ander initiatief, netwerk of koepel.",
        en: ", but of no link with another initiative, network or umbrella.")
    case (.unconnected, false):
      language(
        nl: ", maar van geen daarvan een verband met een ander initiatief, netwerk of koepel.",
        en: ", but for none of them of a link with another initiative, network or umbrella.")
    case (.unsupported, true):
      language(
        nl: ", maar geen steun van een overheid, fonds of ondersteuner.",
        en: ", but of no support by a government, fund or support organisation.")
    case (.unsupported, false):
      language(
        nl: ", maar voor geen daarvan steun van een overheid, fonds of ondersteuner.",
        en: ", but for none of them of support by a government, fund or support organisation.")
    case (.startingOnly, true):
      language(
        nl: ", dat nog begint; binnen \(distance) is er geen met ervaring.",
        en: ", which is starting; within \(distance) there is none with experience.")
    case (.startingOnly, false):
      language(
        nl: ", nog zonder ervaring; binnen \(distance) is er geen met ervaring.",
        en: ", without experience as yet; within \(distance) there is none with experience.")
    case (.unknown, _), (.noneFound, _), (.covered, _): "."
    }
  }

  /// What the initiatives lack besides.
  private func also(_ gap: GapAnswer.Kind) -> String {
    switch gap {
    case .unsupported:
      language(
        nl: "Ook steun van een overheid, fonds of ondersteuner kennen we er niet.",
        en: "Nor do we know of support by a government, fund or support organisation.")
    case .startingOnly:
      language(
        nl: "En binnen \(distance) is er geen initiatief met ervaring op dit thema.",
        en: "And within \(distance) there is no initiative with experience on this theme.")
    case .unknown, .noneFound, .unconnected, .covered: ""
    }
  }

  private var distance: String {
    language.number(reach, decimals: reach == reach.rounded() ? 0 : 1) + " km"
  }

  private var nobodyLooked: String {
    isWithheld
      ? language(
        nl: "Of er gezocht is, kunnen we niet zeggen: onbekend is niet hetzelfde als geen.",
        en: "Whether anybody has looked we cannot say: unknown is not the same as none.")
      : language(
        nl:
          "Voor zover we weten heeft er nog niemand gezocht: onbekend is niet hetzelfde als geen.",
        en: "As far as we know nobody has looked there yet: unknown is not the same as none.")
  }

  /// How thorough the search was, where that bears on what is said.
  private func searched(_ facts: Facts) -> String? {
    guard !facts.isHiding, let look = facts.look else { return nil }
    guard facts.gaps.first == .noneFound else { return looked(look) }
    let none = facts.estimate?.chanceOfNone.map {
      language(
        nl: " De kans dat er echt geen is, is \(chance($0)).",
        en: " The chance that there truly is none is \(chance($0)).")
    }
    return share(of: look) + (none ?? "")
  }

  private func looked(_ look: SurveyEffort.Look) -> String {
    let date = language.date(look.date)
    return language(nl: "In \(date) is er gezocht.", en: "In \(date) somebody looked there.") + " "
      + share(of: look)
  }

  private func share(of look: SurveyEffort.Look) -> String {
    guard let found = look.found else {
      return language(
        nl: "Welk deel daarbij is gevonden, is niet geschat.",
        en: "What share was found then has not been estimated.")
    }
    return language(
      nl: "Naar schatting is daarbij \(language.percentage(found)) gevonden van wat er is.",
      en: "An estimated \(language.percentage(found)) of what is there was found then.")
  }

  private func expectation(_ expected: Double?) -> String? {
    guard let expected, expected > 0, expected < 1e9 else { return nil }
    let number =
      expected < 0.05
      ? language(nl: "minder dan 0,1", en: "less than 0.1")
      : language.number(expected, decimals: 1)
    return language(
      nl: "Naar inwonertal zou je er \(number) verwachten.",
      en: "By population one would expect \(number).")
  }

  private func certainty(_ facts: Facts) -> String? {
    guard let estimate = facts.estimate, estimate.high < 1e9 else { return nil }
    let low = language.number(estimate.low, decimals: 2)
    let high = language.number(estimate.high, decimals: 2)
    let interval = language(
      nl: "Wat er werkelijk is, gevonden of niet, ligt met 95% kans tussen \(low) en \(high) per "
        + "10.000 inwoners",
      en: "What is really there, found or not, lies with 95% probability between \(low) and "
        + "\(high) per 10,000 inhabitants")
    guard let below = estimate.chanceBelowHalf else { return interval + "." }
    return interval
      + language(
        nl: "; de kans op minder dan de helft van het gemiddelde is \(chance(below)).",
        en: "; the chance of less than half of the average is \(chance(below)).")
  }

  /// A chance in words: never quite 0% or 100%.
  private func chance(_ value: Double) -> String {
    switch value {
    case ..<0.01: language(nl: "minder dan 1%", en: "less than 1%")
    case 0.99...: language(nl: "meer dan 99%", en: "more than 99%")
    default: language.percentage(value)
    }
  }
}

extension Language {
  /// A date within a sentence, after "in": "2026", "maart 2026".
  fileprivate func date(_ date: PartialDate) -> String {
    guard let month = date.month else { return String(date.year) }
    let names = self(
      nl: "januari februari maart april mei juni juli augustus september oktober november december",
      en: "January February March April May June July August September October November December"
    ).split(separator: " ")
    return "\(names[month - 1]) \(date.year)"
  }
}
