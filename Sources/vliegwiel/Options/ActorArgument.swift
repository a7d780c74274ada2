internal import Movement

/// An actor that an argument of a command names, by its id or by its name.
enum ActorArgument {
  /// How many candidates a message names at most.
  private static let candidateLimit = 20

  /// The actor that a text stands for.
  ///
  /// That is the actor with this id; else the one whose id or whole name is the text but for
  /// capitals, blanks and punctuation. A part of a name is never enough: it only brings
  /// candidates. Give actors that the audience may see: any other is then as unknown as one that
  /// does not exist.
  ///
  /// - Parameter argument: What the argument is called in messages: `actor`, `--to`.
  /// - Throws: `ToolFailure.wrongUse` naming the actors that fit when there are several, the
  ///   nearest one when there is none.
  static func actor(
    _ text: String, argument: String, among actors: [Actor], _ words: ToolWords
  ) throws -> Actor {
    if let actor = try known(text, argument: argument, among: actors, words) { return actor }
    let look = folded(text)
    let parts = look.isEmpty ? [] : actors.filter { folded($0.name).contains(look) }
    guard parts.isEmpty else {
      throw ToolFailure.wrongUse(
        words.partOfNames(text, argument: argument, parts, limit: candidateLimit))
    }
    let near = Suggestions(actors.flatMap { [$0.name, $0.id] }).nearest(to: text)
    let suggestion = near.flatMap { near in actors.first { $0.name == near || $0.id == near } }
    throw ToolFailure.wrongUse(words.unknownActor(text, argument: argument, suggestion: suggestion))
  }

  /// The actor that a text stands for; nil when there is none.
  ///
  /// - Throws: `ToolFailure.wrongUse` naming the actors that fit when there are several.
  static func known(
    _ text: String, argument: String, among actors: [Actor], _ words: ToolWords
  ) throws -> Actor? {
    if let actor = actors.first(where: { $0.id == text }) { return actor }
    let look = folded(text)
    guard !look.isEmpty else { return nil }
    let fitting = actors.filter { folded($0.name) == look || folded($0.id) == look }
    guard fitting.count < 2 else {
      throw ToolFailure.wrongUse(
        words.severalActors(text, argument: argument, fitting, limit: candidateLimit))
    }
    return fitting.first
  }
}
