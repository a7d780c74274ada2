internal import Insight
internal import Movement
internal import Words

/// The goal of a route: a kind of actor, a role, or one actor by its id or name.
enum GoalArgument {
  /// What a text stands for; a kind or role, in either language, comes before an actor.
  ///
  /// - Throws: `ToolFailure.wrongUse` when it is not known, or when a theme is not known or does
  ///   not apply.
  static func goal(
    _ text: String, theme: String?, in register: ReleasedRegister, _ words: ToolWords
  ) throws -> RouteOptions.Goal {
    let theme = try theme.map { try Self.theme($0, in: register, words) }
    if let kind = ActorKind.allCases.first(where: { isCalled(text, $0, plural: $0.plural) }) {
      return .kind(kind, theme: theme)
    }
    if let role = Role.allCases.first(where: { isCalled(text, $0) }) {
      return .role(role, theme: theme)
    }
    if theme != nil { throw ToolFailure.wrongUse(words.themeOfActor) }
    if let actor = try ActorArgument.known(text, argument: "--to", among: register.actors, words) {
      return .actor(actor.id)
    }
    let roles = ActorKind.allCases.map(\.rawValue) + Role.allCases.map(\.rawValue)
    do {
      return .actor(
        try ActorArgument.actor(text, argument: "--to", among: register.actors, words).id)
    } catch let failure as ToolFailure {
      throw ToolFailure.wrongUse(failure.message + "\n" + words.orOneOf(roles))
    }
  }

  private static func isCalled<Word: Vocabulary>(
    _ text: String, _ word: Word, plural: ((Language) -> String)? = nil
  ) -> Bool {
    let names =
      [word.rawValue] + Language.allCases.map(word.label)
      + (plural.map { Language.allCases.map($0) } ?? [])
    return names.contains { folded($0) == folded(text) }
  }

  private static func theme(
    _ text: String, in register: ReleasedRegister, _ words: ToolWords
  ) throws -> String {
    let look = folded(text)
    let theme =
      register.themes.first { $0.id == text }
      ?? register.themes.first { [$0.id, $0.name.nl, $0.name.en].map(folded).contains(look) }
    guard let theme else {
      throw ToolFailure.wrongUse(
        words.unknownValue(text, option: "--theme", known: register.themes.map(\.id)))
    }
    return theme.id
  }
}
