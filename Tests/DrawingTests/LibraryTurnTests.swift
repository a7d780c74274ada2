import CPage
import Drawing
import Synchronization
import Testing

/// Pages are drawn and texts are measured with the same libraries: threads may not disturb each other.
struct LibraryTurnTests {
  /// What GLib said of broken lists: Pango keeps the fonts that were used last in one of its lists,
  /// which breaks when two threads move fonts in it.
  private static let complaints = Mutex<[String]>([])

  @Test func measuringMindsNoPages() async throws {
    unsafe g_log_set_default_handler(
      { domain, level, message, data in
        let text = unsafe message.map { unsafe String(cString: $0) } ?? ""
        if text.contains("corrupted") { LibraryTurnTests.complaints.withLock { $0.append(text) } }
        unsafe g_log_default_handler(domain, level, message, data)
      }, nil)
    defer { unsafe g_log_set_default_handler(g_log_default_handler, nil) }
    // Sizes that all pages have, and four of their own: together more than the 256 that Pango keeps.
    let shared = (0..<200).map { "font-size=\"\(5 + $0 % 20)\"" }
    try await withThrowingTaskGroup(of: Void.self) { group in
      for number in 0..<100 {
        group.addTask {
          let own = (0..<4).map { "font-size=\"\(30 + Double(4 * number + $0) / 8)\"" }
          _ = try Self.draw(shared + own)
        }
        group.addTask {
          for text in 0..<200 {
            let style = TextStyle(
              points: 9, weight: text % 2 == 0 ? .regular : .bold, colour: Palette.ink)
            _ = TextMeasure.width(of: "\(number), \(text)", style: style)
          }
        }
      }
      try await group.waitForAll()
    }
    #expect(Self.complaints.withLock { $0 } == [])
  }

  /// Cairo keeps ten typefaces open for all threads; these are eighteen, and every page has letters
  /// that no page had before.
  @Test func pagesMindNoPages() async throws {
    let faces = stride(from: 100, through: 900, by: 100).flatMap { weight in
      ["normal", "italic"].map {
        "font-family=\"\(TextStyle.family)\" font-weight=\"\(weight)\" font-style=\"\($0)\""
      }
    }
    try await withThrowingTaskGroup(of: (String, [UInt8]).self) { group in
      for letter in UInt8(0xC0)...0xFF {
        let letters = String(Unicode.Scalar(letter))
        group.addTask { (letters, try Self.draw(faces, letters)) }
      }
      for try await (letters, bytes) in group {
        #expect(try Self.draw(faces, letters) == bytes)
      }
    }
  }

  /// Draws a page with the text in each of the attributes.
  private static func draw(_ attributes: [String], _ text: String = "a") throws -> [UInt8] {
    let texts = attributes.enumerated().map { place, attributes in
      "<text y=\"\(10 + place % 20 * 10)\" \(attributes)>\(text)</text>"
    }
    let svg =
      "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"297\" height=\"210\">"
      + texts.joined() + "</svg>"
    return try PageRenderer.png(of: svg, scene: SVGWriterTests.scene, dotsPerInch: 25)
  }
}
