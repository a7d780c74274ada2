/// A language that the project speaks to people.
///
/// Every text for people exists in each case; Dutch is the first language.
public enum Language: String, Sendable, CaseIterable, Codable {
  /// Dutch.
  case nl
  /// English.
  case en

  /// The text of this language.
  ///
  /// ```swift
  /// Language.nl(nl: "gemeente", en: "municipality")  // "gemeente"
  /// ```
  public func callAsFunction(nl: @autoclosure () -> String, en: @autoclosure () -> String)
    -> String
  {
    switch self {
    case .nl: nl()
    case .en: en()
    }
  }
}
