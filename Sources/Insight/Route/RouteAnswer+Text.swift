public import Movement
public import Words

extension RouteAnswer {
  /// The answer in words.
  ///
  /// - Parameter goal: What was asked for; says so in the heading.
  public func text(
    to goal: RouteOptions.Goal, of register: ReleasedRegister, language: Language
  ) -> AnswerText {
    var names: [String: String] = [:]
    for actor in register.actors { names[actor.id] = actor.name }
    func name(_ id: String) -> String { names[id] ?? id }
    let goalName = Self.name(of: goal, register, language)
    var text = AnswerText(
      about: language(
        nl: "De weg van \(name(from)) naar \(goalName)",
        en: "The way from \(name(from)) to \(goalName)"), in: register, language: language)
    text.paragraph(summary(goalName, name, language))
    for route in routes {
      let way = route.actors.map(name).joined(separator: " → ")
      let doors =
        route.doors == 0
        ? language(nl: "rechtstreeks", en: "directly")
        : language.count(
          route.doors, language(nl: "deur", en: "door"), language(nl: "deuren", en: "doors"))
      text.item("\(way) (\(doors)). " + route.reasons.joined(separator: " "))
    }
    if !essential.isEmpty {
      let list = language.list(essential.map(name))
      text.paragraph(
        essential.count == 1
          ? language(
            nl: "Elke bekende weg gaat langs \(list).", en: "Every known way passes \(list).")
          : language(
            nl: "Elke bekende weg gaat langs \(list): zonder een van hen is er geen weg.",
            en: "Every known way passes \(list): without one of them there is no way left."))
    }
    if let miss { text.paragraph(miss.reasons.joined(separator: " ")) }
    if goalsWithoutTheme > 0 {
      let isOne = goalsWithoutTheme == 1
      let count = language.number(goalsWithoutTheme)
      text.paragraph(
        language(
          nl: "Van \(isOne ? "1 andere actor" : "\(count) andere actoren") van deze soort of rol "
            + "\(isOne ? "is" : "zijn") de thema’s niet bekend.",
          en: "Of \(isOne ? "1 other actor" : "\(count) other actors") of this kind or role the "
            + "themes are not known."))
    }
    text.colophon(of: register, language: language)
    return text
  }

  private func summary(
    _ goal: String, _ name: (String) -> String, _ language: Language
  ) -> String {
    guard let best = routes.first else {
      guard goals > 0 else {
        return language(
          nl: "In dit overzicht is er geen andere actor die past bij: \(goal).",
          en: "In this overview there is no other actor that fits: \(goal).")
      }
      return language(
        nl:
          "Over bekende verbanden is er geen weg. Wat niet in het register staat, kan er wel zijn.",
        en: "Over known links there is no way. What is not in the register may well exist.")
    }
    let end = best.actors.last.map(name) ?? ""
    switch best.doors {
    case 0:
      return language(
        nl: "\(name(from)) heeft al contact met \(end).",
        en: "\(name(from)) is in touch with \(end) already.")
    case let doors:
      let count = language.count(
        doors, language(nl: "deur", en: "door"), language(nl: "deuren", en: "doors"))
      return language(
        nl: "De beste weg gaat door \(count) en komt uit bij \(end).",
        en: "The best way goes through \(count) and ends at \(end).")
    }
  }

  /// What was asked for, as part of a sentence: "een fonds (energie)".
  private static func name(
    of goal: RouteOptions.Goal, _ register: ReleasedRegister, _ language: Language
  ) -> String {
    func with(_ theme: String?) -> String {
      guard let theme else { return "" }
      return " (\(register.themes.first { $0.id == theme }?.name[language] ?? theme))"
    }
    switch goal {
    case .actor(let id): return register.actors.first { $0.id == id }?.name ?? id
    case .kind(let kind, let theme):
      let label = kind.label(in: language)
      let article = "aeiou".contains(label.prefix(1)) ? "an" : "a"
      return language(nl: "een \(label)", en: "\(article) \(label)") + with(theme)
    case .role(let role, let theme):
      let label = role.label(in: language)
      return language(
        nl: "een actor met de rol “\(label)”", en: "an actor with the role “\(label)”")
        + with(theme)
    }
  }
}
