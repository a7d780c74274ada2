internal import Movement
internal import Words

/// A theme or a municipality that an argument of a command names, by its id or by its name.
enum SubjectArgument {
  /// The theme that a text stands for: its key or its name in either language, but for capitals,
  /// blanks and punctuation.
  ///
  /// - Throws: `ToolFailure.wrongUse` naming the nearest themes when there is none, and all that fit
  ///   when there are several.
  static func theme(
    _ text: String, argument: String, among themes: [Theme], _ words: ToolWords
  ) throws -> Theme {
    try find(
      text, argument: argument,
      among: themes.map { theme in
        Candidate(
          value: theme, id: theme.id, name: theme.name[words.language],
          others: [theme.name[.nl], theme.name[.en]])
      }, words)
  }

  /// The municipality that a text stands for: its code or its name, in the same way.
  static func municipality(
    _ text: String, argument: String, among municipalities: [Municipality], _ words: ToolWords
  ) throws -> Municipality {
    try find(
      text, argument: argument,
      among: municipalities.map {
        Candidate(value: $0, id: $0.code, name: $0.name, others: [])
      }, words)
  }

  private struct Candidate<Value> {
    let value: Value
    let id: String
    let name: String
    /// Other names it goes by.
    let others: [String]
    var names: [String] { [id, name] + others }
    var label: ToolWords.Named { ToolWords.Named(id: id, name: name) }
  }

  private static func find<Value>(
    _ text: String, argument: String, among candidates: [Candidate<Value>], _ words: ToolWords
  ) throws -> Value {
    if let exact = candidates.first(where: { $0.id == text }) { return exact.value }
    let look = folded(text)
    let fitting = candidates.filter { $0.names.contains { folded($0) == look } }
    if let only = fitting.first, fitting.count == 1 { return only.value }
    guard fitting.isEmpty else {
      throw ToolFailure.wrongUse(
        words.severalSubjects(text, argument: argument, fitting.map(\.label)))
    }
    var near =
      look.isEmpty ? [] : candidates.filter { $0.names.contains { folded($0).contains(look) } }
    if near.isEmpty {
      let word = Suggestions(candidates.flatMap(\.names)).nearest(to: text)
      near = candidates.filter { candidate in word.map(candidate.names.contains) ?? false }
    }
    throw ToolFailure.wrongUse(
      words.unknownSubject(
        text, argument: argument, near: near.prefix(5).map(\.label),
        all: candidates.map(\.label)))
  }
}
