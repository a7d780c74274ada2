internal import Movement
internal import Words

/// Routes in sentences.
struct RouteWords {
  let language: Language
  private let themes: [String: String]

  init(language: Language, register: ReleasedRegister) {
    self.language = language
    themes = Dictionary(
      register.themes.map { ($0.id, $0.name[language]) }, uniquingKeysWith: { first, _ in first })
  }

  /// A route: what links each two actors, and whom to ask for what.
  func reasons(_ actors: [Actor], _ links: [Link]) -> [String] {
    var names: [String: String] = [:]
    for actor in actors { names[actor.id] = actor.name }
    let known = links.map { link -> String in
      let sentence =
        "\(names[link.from] ?? link.from) \(link.kind.label(in: language)) "
        + "\(names[link.to] ?? link.to)"
      guard link.statement != .fact else { return sentence }
      return "\(sentence) (\(link.statement.label(in: language)))"
    }
    let first = known.joined(separator: "; ") + "."
    let asked = actors.dropFirst().dropLast()
    guard !asked.isEmpty else { return [first] }
    let steps = zip(asked, actors.dropFirst(2)).enumerated().map { place, step in
      place == 0
        ? language(
          nl: "Vraag \(step.0.name) om een introductie bij \(step.1.name)",
          en: "Ask \(step.0.name) for an introduction to \(step.1.name)")
        : language(
          nl: "vraag daar om een introductie bij \(step.1.name)",
          en: "ask there for an introduction to \(step.1.name)")
    }
    return [first, steps.joined(separator: "; ") + "."]
  }

  /// Why two actors should meet.
  func reasons(
    _ one: Actor, _ other: Actor, themes shared: [String], kilometers: Double?, isWished: Bool
  ) -> [String] {
    var reasons = [
      language(
        nl: "Als \(one.name) en \(other.name) elkaar ontmoeten, is de weg open.",
        en: "If \(one.name) and \(other.name) meet, the way is open.")
    ]
    if isWished {
      reasons.append(
        language(
          nl: "Een van beide wil dat al, of het is al voorgesteld.",
          en: "One of them wants that already, or it has been proposed."))
    }
    if !shared.isEmpty {
      let list = language.list(shared.map { themes[$0] ?? $0 })
      reasons.append(language(nl: "Beide werken aan \(list).", en: "Both work on \(list)."))
    }
    if let kilometers {
      let distance = MatchWords.distance(kilometers, language)
      reasons.append(
        language(
          nl: "Ze zitten \(distance) uit elkaar.", en: "They are \(distance) apart."))
    }
    if !isWished, shared.isEmpty, kilometers == nil {
      reasons.append(
        language(
          nl: "Wat hen verder bindt, is niet bekend.",
          en: "What else they have in common is not known."))
    }
    return reasons
  }
}
