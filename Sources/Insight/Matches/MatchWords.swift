internal import Movement
internal import Words

/// Why two actors should meet, in sentences.
struct MatchWords {
  let subjects: MatchSubjects
  let language: Language
  private let themes: [String: String]
  private let municipalities: [String: String]

  init(subjects: MatchSubjects, language: Language, register: ReleasedRegister) {
    self.subjects = subjects
    self.language = language
    themes = Dictionary(
      register.themes.map { ($0.id, $0.name[language]) }, uniquingKeysWith: { first, _ in first })
    municipalities = Dictionary(
      register.municipalities.map { ($0.code, $0.name) }, uniquingKeysWith: { first, _ in first })
  }

  /// The reasons for a match: what is known and speaks for it.
  func reasons(
    _ a: Int, _ b: Int, _ parts: MatchAnswer.Parts, through: [String]
  ) -> [String] {
    [
      wish(a, b), wish(b, a), help(for: a, from: b), help(for: b, from: a), theme(a, b),
      phase(a, b, parts), nearness(a, b), path(parts, through),
    ].compactMap { $0 }
  }

  private func name(_ i: Int) -> String { subjects.actors[i].name }

  private func wish(_ a: Int, _ b: Int) -> String? {
    guard subjects.wished[a].contains(b) else { return nil }
    return language(
      nl: "\(name(a)) wil contact met \(name(b)).", en: "\(name(a)) wants contact with \(name(b)).")
  }

  private func help(for a: Int, from b: Int) -> String? {
    let offered = Set(subjects.offers[b])
    let met = subjects.needs[a].filter(offered.contains).map { subjects.words[$0] }
    guard !met.isEmpty else { return nil }
    let list = language.list(met)
    return language(
      nl: "\(name(a)) zoekt \(list), en \(name(b)) biedt dat.",
      en: "\(name(a)) looks for \(list), and \(name(b)) offers that.")
  }

  private func theme(_ a: Int, _ b: Int) -> String? {
    let theirs = Set(subjects.actors[b].themes)
    let shared = subjects.actors[a].themes.filter(theirs.contains).map { themes[$0] ?? $0 }
    guard !shared.isEmpty else { return nil }
    let list = language.list(shared)
    return language(nl: "Beide werken aan \(list).", en: "Both work on \(list).")
  }

  private func phase(_ a: Int, _ b: Int, _ parts: MatchAnswer.Parts) -> String? {
    switch (subjects.stages[a], subjects.stages[b]) {
    case (.starting, .experienced): experience(of: b, for: a)
    case (.experienced, .starting): experience(of: a, for: b)
    case (.stuck, .experienced): unlocking(a, by: b)
    case (.experienced, .stuck): unlocking(b, by: a)
    case (.starting, .starting): language(nl: "Beide beginnen net.", en: "Both are just starting.")
    case (.experienced, .experienced):
      language(nl: "Beide hebben ervaring.", en: "Both have experience.")
    default: nil
    }
  }

  private func experience(of b: Int, for a: Int) -> String {
    language(
      nl: "\(name(b)) heeft ervaring, \(name(a)) begint net.",
      en: "\(name(b)) has experience, \(name(a)) is just starting.")
  }

  private func unlocking(_ a: Int, by b: Int) -> String {
    language(
      nl: "\(name(a)) zit vast, \(name(b)) heeft ervaring.",
      en: "\(name(a)) is stuck, \(name(b)) has experience.")
  }

  private func nearness(_ a: Int, _ b: Int) -> String? {
    guard let kilometers = subjects.kilometers(a, b) else {
      return nil
    }
    let theirs = Set(subjects.actors[b].municipalities)
    let shared = subjects.actors[a].municipalities.filter(theirs.contains)
      .map { municipalities[$0] ?? $0 }
    let distance = Self.distance(kilometers, language)
    guard shared.isEmpty else {
      let list = language.list(shared)
      return language(
        nl: "Beide zijn actief in \(list) (\(distance) uit elkaar).",
        en: "Both are active in \(list) (\(distance) apart).")
    }
    return language(
      nl: "Ze zitten \(distance) uit elkaar.", en: "They are \(distance) apart.")
  }

  /// A distance as precise as it deserves: "hooguit 1 km", "ongeveer 4 km".
  static func distance(_ kilometers: Double, _ language: Language) -> String {
    guard kilometers >= 1 else { return language(nl: "hooguit 1 km", en: "at most 1 km") }
    // On earth no distance is too large for this.
    let whole = language.number(Int(min(kilometers, 20_100).rounded()))
    return language(nl: "ongeveer \(whole) km", en: "about \(whole) km")
  }

  private func path(_ parts: MatchAnswer.Parts, _ through: [String]) -> String? {
    switch through.count {
    case 0:
      guard parts.reach == 0 else { return nil }
      return language(
        nl: "Een korte weg van de een naar de ander is niet bekend.",
        en: "No short way from the one to the other is known.")
    case 1:
      return language(
        nl: "\(through[0]) heeft met beide contact en kan ze aan elkaar voorstellen.",
        en: "\(through[0]) is in touch with both and can introduce them.")
    default:
      return language(
        nl: "Via \(language.list(through)) kunnen ze elkaar bereiken.",
        en: "They can reach each other through \(language.list(through)).")
    }
  }
}
