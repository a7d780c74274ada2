/// Writes tables as CSV (RFC 4180, but with `\n` behind each record, as git likes it and Excel
/// reads it).
public struct CSVWriter: Sendable {
  /// What a cell holds.
  public enum Cell: Sendable, Equatable {
    /// Nothing.
    case empty
    /// A text.
    case text(String)
    /// A whole number.
    case integer(Int)
    /// A number, written with a point and as many decimals as it takes to read it back.
    case decimal(Double)
  }

  /// Whether the text begins with a byte order mark, by which Excel knows it is UTF-8.
  public enum ByteOrderMark: Sendable {
    /// With mark, for Excel.
    case present
    /// Without mark.
    case absent
  }

  /// What was written so far.
  public private(set) var text: String
  private let delimiter: Delimiter

  /// A writer of an empty text.
  public init(delimiter: Delimiter = .comma, byteOrderMark: ByteOrderMark = .absent) {
    self.delimiter = delimiter
    text = byteOrderMark == .present ? "\u{FEFF}" : ""
  }

  /// Writes one record.
  ///
  /// A text that a spreadsheet would take for a formula, because it begins with `=`, `+`, `-`, `@`,
  /// a tab or a carriage return, gets an apostrophe in front. Numbers stay as they are.
  public mutating func append(_ cells: [Cell]) {
    text += cells.map(field).joined(separator: String(delimiter.rawValue)) + "\n"
  }

  private func field(_ cell: Cell) -> String {
    switch cell {
    case .empty: ""
    case .integer(let value): String(value)
    case .decimal(let value): value.description
    case .text(let text): quoted(guarded(text))
    }
  }

  private func guarded(_ text: String) -> String {
    guard let first = text.unicodeScalars.first, "=+-@\t\r".unicodeScalars.contains(first) else {
      return text
    }
    return "'" + text
  }

  private func quoted(_ text: String) -> String {
    let special = "\"\r\n".unicodeScalars + delimiter.rawValue.unicodeScalars
    guard text.unicodeScalars.contains(where: special.contains) else { return text }
    let pieces = text.split(separator: "\"", omittingEmptySubsequences: false)
    return "\"" + pieces.joined(separator: "\"\"") + "\""
  }
}
