import Tables
import Testing

struct TextEncodingTests {
  private let text = "thema’s: coöperatie €5 – één 𝄞"

  @Test func utf8WithAndWithoutMark() {
    let bytes = Array(text.utf8)
    #expect(TextEncoding(detecting: bytes) == .utf8)
    #expect(TextEncoding.utf8.text(of: [0xEF, 0xBB, 0xBF] + bytes) == text)
    #expect(TextEncoding(detecting: [0xEF, 0xBB, 0xBF] + bytes) == .utf8)
    #expect(TextEncoding(detecting: []) == .utf8)
  }

  @Test(arguments: [true, false])
  func utf16WithAndWithoutMark(isMarked: Bool) {
    let units = (isMarked ? [0xFEFF] : []) + Array(text.utf16)
    let little = units.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let big = units.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    #expect(TextEncoding(detecting: little) == .utf16LittleEndian)
    #expect(TextEncoding(detecting: big) == .utf16BigEndian)
    #expect(TextEncoding.utf16LittleEndian.text(of: little) == text)
    #expect(TextEncoding.utf16BigEndian.text(of: big) == text)
  }

  @Test func theRestIsWindows1252() {
    let bytes: [UInt8] = Array("thema".utf8) + [0x92, 0x73, 0x20, 0x80, 0x20, 0xEB, 0x20, 0x81]
    #expect(TextEncoding(detecting: bytes) == .windows1252)
    #expect(TextEncoding.windows1252.text(of: bytes) == "thema’s € ë \u{FFFD}")
  }
}
