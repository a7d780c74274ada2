internal import Movement

/// Words from a closed list in one option: `initiative,network`.
enum WordList {
  /// The words of a text, an empty text being none.
  ///
  /// - Throws: `ToolFailure.wrongUse` naming every word that is not known, with a suggestion.
  static func parse<Word: Vocabulary>(
    _ text: String, option: String, as type: Word.Type, _ words: ToolWords
  ) throws -> [Word] {
    guard !text.trimmed.isEmpty else { return [] }
    let known = Word.allCases.map(\.rawValue)
    var wrong: [String] = []
    let parsed = text.split(separator: ",", omittingEmptySubsequences: false)
      .compactMap { part -> Word? in
        let word = Word(rawValue: part.trimmed.lowercased())
        if word == nil {
          wrong.append(words.unknownValue(part.trimmed, option: option, known: known))
        }
        return word
      }
    guard wrong.isEmpty else { throw ToolFailure.wrongUse(wrong.joined(separator: "\n")) }
    return parsed
  }
}
