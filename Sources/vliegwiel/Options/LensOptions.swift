internal import ArgumentParser
internal import Movement
internal import Words

/// The options that choose which actors and links take part; the same in every command.
struct LensOptions: ParsableArguments {
  @Option(help: ArgumentHelp(ToolWords.help.actorKinds, valueName: "kind,..."))
  var actorKinds: String?

  @Option(help: ArgumentHelp(ToolWords.help.linkKinds, valueName: "kind,..."))
  var linkKinds: String?

  @Option(help: ArgumentHelp(ToolWords.help.statements, valueName: "statement,..."))
  var statements: String?

  @Option(help: ArgumentHelp(ToolWords.help.themes, valueName: "theme,..."))
  var themes: String?

  @Option(help: ArgumentHelp(ToolWords.help.municipalities, valueName: "municipality,..."))
  var municipalities: String?

  /// Whether any of the options was given.
  var isSet: Bool {
    [actorKinds, linkKinds, statements, themes, municipalities].contains { $0 != nil }
  }

  /// The lens that the options ask for.
  ///
  /// - Throws: `ToolFailure.wrongUse` naming every word that is not known, with a suggestion.
  func lens(for register: ReleasedRegister, language: Language) throws -> Lens {
    var wrong: [String] = []
    let words = ToolWords(language)
    func values<Value>(_ option: String, _ text: String?, _ known: [(String, Value)]) -> [Value]? {
      guard let text else { return nil }
      return text.split(separator: ",", omittingEmptySubsequences: false).flatMap {
        part -> [Value] in
        let word = part.trimmed
        // Two municipalities can have one name: both are meant.
        let matches = known.filter { $0.0.lowercased() == word.lowercased() }
        if matches.isEmpty {
          wrong.append(words.unknownValue(word, option: option, known: known.map(\.0)))
        }
        return matches.map(\.1)
      }
    }
    func vocabulary<Word: Vocabulary>(_ type: Word.Type) -> [(String, Word)] {
      Array(Word.allCases).map { ($0.rawValue, $0) }
    }
    var lens = Lens()
    if let kinds = values("--actor-kinds", actorKinds, vocabulary(ActorKind.self)) {
      lens.actorKinds = Set(kinds)
    }
    lens.linkKinds = values("--link-kinds", linkKinds, vocabulary(LinkKind.self)).map { Set($0) }
    if let chosen = values("--statements", statements, vocabulary(Statement.self)) {
      lens.statements = Set(chosen)
    }
    let themeWords = register.themes.map { ($0.id, $0.id) }
    lens.themes = values("--themes", themes, themeWords).map { Set($0) }
    // A municipality goes by its name or its code.
    let places =
      register.municipalities.map { ($0.name, $0.code) }
      + register.municipalities.map { ($0.code, $0.code) }
    lens.municipalities = values("--municipalities", municipalities, places).map { Set($0) }
    guard wrong.isEmpty else { throw ToolFailure.wrongUse(wrong.joined(separator: "\n")) }
    return lens
  }
}
