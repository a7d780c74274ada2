internal import Movement
internal import Words

/// What can be wrong with an argument that names an actor, in words.
extension ToolWords {
  func severalActors(_ text: String, argument: String, _ actors: [Actor], limit: Int) -> String {
    language(
      nl: "\(argument): “\(text.printable)” past op \(actors.count) actoren; geef het kenmerk:",
      en: "\(argument): “\(text.printable)” fits \(actors.count) actors; give the id:")
      + candidates(actors, limit: limit)
  }

  func partOfNames(_ text: String, argument: String, _ actors: [Actor], limit: Int) -> String {
    let one = actors.count == 1
    return language(
      nl: "\(argument): geen actor heet “\(text.printable)”; "
        + (one
          ? "één naam bevat deze tekst"
          : "\(language.number(actors.count)) namen bevatten deze tekst")
        + ". Geef het kenmerk of de hele naam:",
      en: "\(argument): no actor is called “\(text.printable)”; "
        + (one
          ? "one name contains this text"
          : "\(language.number(actors.count)) names contain this text")
        + ". Give the id or the whole name:")
      + candidates(actors, limit: limit)
  }

  func unknownActor(_ text: String, argument: String, suggestion: Actor?) -> String {
    let near = suggestion.map { "“\($0.name.printable)” (\($0.id.printable))" }
    return language(
      nl: "\(argument): “\(text.printable)” is niet bekend."
        + (near.map { " Bedoelde u \($0)?" } ?? "")
        + " Geef het kenmerk of de naam van een actor.",
      en: "\(argument): “\(text.printable)” is not known."
        + (near.map { " Did you mean \($0)?" } ?? "")
        + " Give the id or the name of an actor.")
  }

  /// A line for each actor: its id, its name and its kind.
  private func candidates(_ actors: [Actor], limit: Int) -> String {
    let lines = actors.prefix(limit).map {
      "\n  \($0.id.printable)  \($0.name.printable) (\($0.kind.label(in: language)))"
    }
    let rest = actors.count - lines.count
    guard rest > 0 else { return lines.joined() }
    return lines.joined()
      + language(
        nl: "\n  en nog \(language.number(rest))", en: "\n  and \(language.number(rest)) more")
  }
}
