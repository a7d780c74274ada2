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
    // Version 2, level M, holds up to 26 bytes in 25 modules; version 3 holds 42 in 29.
    let small = try #require(QRCode(String(repeating: "a", count: 26)))
    #expect(small.size == 25)
    #expect(QRCode(String(repeating: "a", count: 27))?.size == 29)
    #expect(QRCode(String(repeating: "a", count: 42))?.size == 29)
    #expect(small.width(readableFrom: 3) == 33 * 4.5)
  }

  @Test func theCorrectionIsAsStrongAsTheSizeAllows() throws {
    // Twenty bytes fit version 2 at level Q as well, so that a quarter may be covered.
    let text = String(repeating: "a", count: 20)
    let code = try #require(QRCode(text))
    #expect(code.size == 25)
    // The two bits that name the level stand beside the upper left finder, masked: Q is 11, M 00.
    let level = [code.modules[8][0], code.modules[8][1]].map { $0 ? 1 : 0 }
    let mask = [1, 0]
    #expect(zip(level, mask).map { $0 ^ $1 } == [1, 1])
    let full = try #require(QRCode(String(repeating: "a", count: 26)))
    let fullLevel = [full.modules[8][0], full.modules[8][1]].map { $0 ? 1 : 0 }
    #expect(zip(fullLevel, mask).map { $0 ^ $1 } == [0, 0])
  }

  @Test func whatNoCodeHoldsIsRefused() {
    #expect(QRCode("") == nil)
    #expect(QRCode("a\0b") == nil)
    #expect(QRCode(String(repeating: "a", count: 2_331)) != nil)
    #expect(QRCode(String(repeating: "a", count: 2_332)) == nil)
  }
}
