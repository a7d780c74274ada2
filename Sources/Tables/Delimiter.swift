/// What stands between the cells of a CSV file.
public enum Delimiter: Character, Sendable, CaseIterable {
  /// A comma.
  case comma = ","
  /// A semicolon, as Dutch Excel writes.
  case semicolon = ";"
  /// A tab.
  case tab = "\t"

  /// The delimiter that occurs most in the first record of the text, outside quotes.
  ///
  /// The preferred one wins if it occurs at all; a tie goes to the first case; a text without any
  /// has the comma.
  public init(detectingIn text: String, preferring preferred: Delimiter? = nil) {
    var counts = [Delimiter: Int]()
    var isQuoted = false
    var isBlank = true
    for character in text {
      if character == "\"" { isQuoted.toggle() }
      guard !isQuoted else { continue }
      if character.isNewline {
        if isBlank { continue } else { break }
      }
      isBlank = isBlank && character.isWhitespace
      if let delimiter = Delimiter(rawValue: character) { counts[delimiter, default: 0] += 1 }
    }
    if let preferred, counts[preferred] != nil {
      self = preferred
      return
    }
    let most = counts.values.max()
    self = Delimiter.allCases.first { counts[$0] == most && most != nil } ?? .comma
  }

  /// The one byte of the delimiter in UTF-8.
  var byte: UInt8 {
    switch self {
    case .comma: UInt8(ascii: ",")
    case .semicolon: UInt8(ascii: ";")
    case .tab: UInt8(ascii: "\t")
    }
  }
}
