/// How the bytes of a text file stand for characters.
public enum TextEncoding: Sendable {
  /// UTF-8, with or without byte order mark.
  case utf8
  /// UTF-16 with the low byte first: Excel's "Unicode text".
  case utf16LittleEndian
  /// UTF-16 with the high byte first.
  case utf16BigEndian
  /// The Western European code page of Windows, in which Dutch Excel saves CSV.
  case windows1252

  /// The encoding that the bytes themselves give away.
  ///
  /// A byte order mark decides. Without one, a zero among the first two bytes means UTF-16, bytes
  /// that form valid UTF-8 are UTF-8, and the rest is Windows-1252.
  public init(detecting bytes: [UInt8]) {
    switch (bytes.first, bytes.dropFirst().first) {
    case (0xFF, 0xFE): self = .utf16LittleEndian
    case (0xFE, 0xFF): self = .utf16BigEndian
    case (let first?, 0) where first != 0: self = .utf16LittleEndian
    case (0, let second?) where second != 0: self = .utf16BigEndian
    default: self = String(validating: bytes, as: UTF8.self) == nil ? .windows1252 : .utf8
    }
  }

  /// The text of the bytes, without byte order mark.
  ///
  /// What is no character in the encoding becomes U+FFFD.
  public func text(of bytes: [UInt8]) -> String {
    let text =
      switch self {
      case .utf8: String(decoding: bytes, as: UTF8.self)
      case .utf16LittleEndian: Self.text(ofPairsIn: bytes) { UInt16($1) << 8 | UInt16($0) }
      case .utf16BigEndian: Self.text(ofPairsIn: bytes) { UInt16($0) << 8 | UInt16($1) }
      case .windows1252:
        String(String.UnicodeScalarView(bytes.map(Self.windows1252Scalar)))
      }
    let isMarked = text.unicodeScalars.first == "\u{FEFF}"
    return isMarked ? String(text.unicodeScalars.dropFirst()) : text
  }

  private static func text(ofPairsIn bytes: [UInt8], unit: (UInt8, UInt8) -> UInt16) -> String {
    let units = stride(from: 0, to: bytes.count - 1, by: 2).map { unit(bytes[$0], bytes[$0 + 1]) }
    return String(decoding: units, as: UTF16.self)
  }

  private static func windows1252Scalar(_ byte: UInt8) -> Unicode.Scalar {
    (0x80...0x9F).contains(byte) ? highWindows1252[Int(byte) - 0x80] : Unicode.Scalar(byte)
  }

  /// The characters of bytes 80 to 9F, where Windows-1252 differs from Latin-1.
  private static let highWindows1252: [Unicode.Scalar] = [
    "€", "\u{FFFD}", "‚", "ƒ", "„", "…", "†", "‡", "ˆ", "‰", "Š", "‹", "Œ", "\u{FFFD}", "Ž",
    "\u{FFFD}", "\u{FFFD}", "‘", "’", "“", "”", "•", "–", "—", "˜", "™", "š", "›", "œ",
    "\u{FFFD}", "ž", "Ÿ",
  ]
}
