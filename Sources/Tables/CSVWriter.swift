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
  private let mark: Unicode.Scalar

  /// A writer of an empty text.
  public init(delimiter: Delimiter = .comma, byteOrderMark: ByteOrderMark = .absent) {
    mark = delimiter.rawValue.unicodeScalars.first ?? ","
    text = byteOrderMark == .present ? "\u{FEFF}" : ""
  }

  /// Writes one record.
  ///
  /// A text that a spreadsheet would take for a formula, because it begins with `=`, `+`, `-`, `@`,
  /// a tab or a carriage return, gets an apostrophe in front. Numbers stay as they are.
  public mutating func append(_ cells: [Cell]) {
    for (i, cell) in cells.enumerated() {
      if i > 0 { text.unicodeScalars.append(mark) }
      switch cell {
      case .empty: break
      case .integer(let value): text += String(value)
      case .decimal(let value): text += Self.decimals(of: value)
      case .text(let value): append(value)
      }
    }
    text += "\n"
  }

  /// Whether a text begins with an apostrophe that keeps a spreadsheet from taking it for a formula.
  public static func isGuarded(_ text: String) -> Bool {
    var bytes = text.utf8.makeIterator()
    guard bytes.next() == UInt8(ascii: "'"), let second = bytes.next() else { return false }
    return formulaStarts.contains(second)
  }

  private mutating func append(_ value: String) {
    var isQuoted = false
    for byte in value.utf8 where byte < 0x40 {
      isQuoted = isQuoted || byte == quote || byte == 0x0A || byte == 0x0D || byte == mark.value
    }
    if isQuoted { text += "\"" }
    if let first = value.utf8.first, formulaStarts.contains(first) { text += "'" }
    if isQuoted {
      for scalar in value.unicodeScalars {
        text.unicodeScalars.append(scalar)
        if scalar == "\"" { text.unicodeScalars.append(scalar) }
      }
      text += "\""
    } else {
      text += value
    }
  }

  /// A number without exponent, which not every spreadsheet and no register reads.
  private static func decimals(of value: Double) -> String {
    let text = value.description
    guard value.isFinite, let e = text.firstIndex(of: "e"),
      let exponent = Int(text[text.index(after: e)...])
    else { return text }
    let sign = text.hasPrefix("-") ? "-" : ""
    let digits = text[..<e].filter(\.isNumber)
    let isWhole = exponent >= digits.count - 1
    let zeros = String(
      repeating: "0", count: isWhole ? exponent - digits.count + 1 : max(0, -exponent - 1))
    if isWhole { return sign + digits + zeros + ".0" }
    // Numbers between 1 and 2^53 have no exponent, so this one is below 1 or has few decimals.
    guard exponent < 0 else {
      return sign + digits.prefix(exponent + 1) + "." + digits.dropFirst(exponent + 1)
    }
    return sign + "0." + zeros + digits
  }
}

/// The characters by which a spreadsheet takes a text for a formula: `=`, `+`, `-`, `@`, a tab and a
/// carriage return.
private let formulaStarts: [UInt8] = [0x3D, 0x2B, 0x2D, 0x40, 0x09, 0x0D]
private let quote = UInt8(ascii: "\"")
