public import Words

/// A text in the languages of the project.
public struct Bilingual: Sendable, Equatable, Codable {
  /// The Dutch text.
  public let nl: String
  /// The English text.
  public let en: String

  /// The text in both languages.
  public init(nl: String, en: String) {
    self.nl = nl
    self.en = en
  }

  /// The text in both languages, nil when there is none; one that is missing is taken from the other.
  public init?(nl: String?, en: String?) {
    guard let some = nl ?? en else { return nil }
    self.nl = nl ?? some
    self.en = en ?? some
  }

  /// The text in one language.
  public subscript(language: Language) -> String {
    language(nl: nl, en: en)
  }
}
