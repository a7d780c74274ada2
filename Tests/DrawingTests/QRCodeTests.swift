import Drawing
import Foundation
import Testing

struct QRCodeTests {
  @Test(arguments: [
    "https://example.org", "https://www.voedselschuur.example.org/over-ons?taal=nl#vraag",
    "https://example.org/%C3%A9%C3%A9n-co%C3%B6peratie",
  ])
  func anotherProgramReadsItBack(text: String) throws {
    let code = try #require(QRCode(text))
    guard let zbarimg = Self.zbarimg() else { return }
    // Drawn, rendered as the posters are, and read.
    var scene = Scene(
      width: 60, height: 60, title: "QR", description: "", language: "nl",
      background: Palette.paper)
    scene.marks = code.marks(in: Rect(x: 5, y: 5, width: 50, height: 50))
    let png = try PageRenderer.png(
      of: SVGWriter.svg(of: scene), scene: scene, dotsPerInch: 150)
    let file = FileManager.default.temporaryDirectory.appending(path: "qr-\(UUID()).png")
    defer { try? FileManager.default.removeItem(at: file) }
    try Data(png).write(to: file)
    let process = Process()
    process.executableURL = zbarimg
    process.arguments = ["--raw", "--quiet", "-Sdisable", "-Sqrcode.enable", file.path]
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = FileHandle.nullDevice
    try process.run()
    let output = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    #expect(String(decoding: output, as: UTF8.self) == text + "\n")
  }

  /// The reader; nil when it is not installed, which CI does not forgive.
  private static func zbarimg() -> URL? {
    let folders = ProcessInfo.processInfo.environment["PATH"]?.split(separator: ":") ?? []
    let found = folders.map { URL(filePath: String($0)).appending(path: "zbarimg") }
      .first { FileManager.default.isExecutableFile(atPath: $0.path) }
    if found == nil, ProcessInfo.processInfo.environment["CI"] != nil {
      Issue.record("zbarimg is not installed")
    }
    return found
  }

  @Test func sizesFollowTheStandardAndTheDistance() throws {
    // Version 2, level Q, holds up to 20 bytes in 25 modules; version 3 holds 32 in 29.
    let small = try #require(QRCode(String(repeating: "a", count: 20)))
    #expect(small.size == 25)
    #expect(QRCode(String(repeating: "a", count: 21))?.size == 29)
    #expect(small.width(readableFrom: 3) == 33 * 4.5)
  }

  @Test func whatNoCodeHoldsIsRefused() {
    #expect(QRCode("") == nil)
    #expect(QRCode("a\0b") == nil)
    #expect(QRCode(String(repeating: "a", count: 1_663)) != nil)
    #expect(QRCode(String(repeating: "a", count: 1_664)) == nil)
  }
}
