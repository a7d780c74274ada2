public import Words

/// A closed list of words that a column of the register may hold.
///
/// The raw value is what stands in the file; the label is what people read.
public protocol Vocabulary: RawRepresentable<String>, CaseIterable, Codable, Hashable, Sendable {
  /// What people call this word: "koepel", "umbrella".
  func label(in language: Language) -> String

  /// What one word of this list is called: "soort actor", "kind of actor".
  static func title(in language: Language) -> String
}
