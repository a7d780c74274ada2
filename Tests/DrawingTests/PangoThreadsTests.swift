import CPage
import Drawing
import Synchronization
import Testing

/// Pages are drawn with Pango on the threads that measure: neither may disturb the other.
struct PangoThreadsTests {
  /// What GLib said of broken lists: Pango keeps the fonts that were used last in one of its lists,
  /// which breaks when two threads move fonts in it.
  private static let complaints = Mutex<[String]>([])

  @Test func measuringMindsNoPages() async throws {
    unsafe g_log_set_default_handler(
      { domain, level, message, data in
        let text = unsafe message.map { unsafe String(cString: $0) } ?? ""
        if text.contains("corrupted") { PangoThreadsTests.complaints.withLock { $0.append(text) } }
        unsafe g_log_default_handler(domain, level, message, data)
      }, nil)
    defer { unsafe g_log_set_default_handler(g_log_default_handler, nil) }
    try await withThrowingTaskGroup(of: Void.self) { group in
      for number in 0..<100 {
        group.addTask {
          _ = try PageRenderer.png(
            of: Self.page(number), scene: SVGWriterTests.scene, dotsPerInch: 25)
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

  /// A page with letters in sizes that all pages have, and in four of its own: together more than
  /// the 256 that Pango keeps.
  private static func page(_ number: Int) -> String {
    let shared = (0..<200).map { Double(5 + $0 % 20) }
    let own = (0..<4).map { 30 + Double(4 * number + $0) / 8 }
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"297\" height=\"210\">"
      + (shared + own).map { "<text font-size=\"\($0)\">a</text>" }.joined() + "</svg>"
  }
}
