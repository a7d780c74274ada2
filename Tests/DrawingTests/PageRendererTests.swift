import Drawing
import Testing

struct PageRendererTests {
  let svg = SVGWriter.svg(of: SVGWriterTests.scene)
  let metadata = PageRenderer.Metadata(
    title: "Titel", author: "Vliegwiel", subject: "Onderwerp", date: "2026-11-21")

  private func pdf(_ scenes: Scene..., bleed: Double = 0) throws -> [UInt8] {
    try PageRenderer.pdf(
      of: scenes.map { PageRenderer.Page($0, svg: SVGWriter.svg(of: $0)) },
      language: scenes[0].language, metadata: metadata, bleed: bleed)
  }

  @Test func everyPageHasItsSizeItsBookmarkAndItsBoxes() throws {
    var small = SVGWriterTests.scene
    (small.width, small.height, small.title) = (100, 50, "Klein")
    small.marks = [
      .group(
        Group(
          id: "top", isHeading: true,
          marks: [.circle(Point(9, 9), radius: 1, Style(fill: Palette.ink))])),
      .group(
        Group(
          id: "figure", title: "Rond", description: "Een schijf",
          marks: [.circle(Point(50, 25), radius: 9, Style(fill: Palette.ink))])),
    ]
    let text = String(
      decoding: try pdf(SVGWriterTests.scene, small, bleed: 3), as: Unicode.ASCII.self)
    // 10 mm more on each side.
    #expect(text.contains("/MediaBox [ 0 0 898.582677 651.968504 ]"))
    #expect(text.contains("/MediaBox [ 0 0 340.15748 198.425197 ]"))
    #expect(text.contains("/TrimBox [ 28.346 28.346 311.811 170.079 ]"))
    #expect(text.contains("/Title (Klein)"))
    #expect(text.contains("/S /Document") && text.contains("/S /Sect") && text.contains("/S /H1"))
    #expect(text.contains("/Alt (Rond. Een schijf)"))
    #expect(text.contains("/Count 2"))
  }

  @Test func aPDFHasItsPageSizeAndTheSameBytes() throws {
    let bytes = try pdf(SVGWriterTests.scene)
    let text = String(decoding: bytes, as: Unicode.ASCII.self)
    #expect(text.hasPrefix("%PDF-1."))
    // 297 × 210 mm in points.
    #expect(text.contains("MediaBox [ 0 0 841.889764 595.275591 ]"))
    #expect(
      try pdf(SVGWriterTests.scene) == bytes)
  }

  @Test func aPDFSaysItsLanguageAndDescribesItsFigures() throws {
    var scene = SVGWriterTests.scene
    scene.marks = [
      .group(Group(id: "words", marks: [])),
      .group(
        Group(
          id: "network", title: "Netwerk", description: "Zes",
          marks: [.circle(Point(50, 50), radius: 9, Style(fill: Palette.ink))])),
    ]
    let bytes = try pdf(scene)
    let text = String(decoding: bytes, as: Unicode.ASCII.self)
    #expect(text.contains("/Lang (\(scene.language))"))
    #expect(text.contains("/DisplayDocTitle true"))
    #expect(text.contains("/Alt (Netwerk. Zes)"))
    #expect(!text.contains("/TrimBox"))
  }

  @Test func bleedGrowsTheSheetAndSaysWhereToTrim() throws {
    let scene = SVGWriterTests.scene
    let bytes = try pdf(scene, bleed: 3)
    let text = String(decoding: bytes, as: Unicode.ASCII.self)
    // 10 mm on each side: 3 of bleed, 1 of air, 5 of marks, 1 to the edge.
    #expect(text.contains("/MediaBox [ 0 0 898.582677 651.968504 ]"))
    #expect(text.contains("/TrimBox [ 28.346 28.346 870.236 623.622 ]"))
    #expect(text.contains("/BleedBox [ 19.843 19.843 878.74 632.126 ]"))
    #expect(
      try pdf(scene, bleed: 3) == bytes)
  }

  @Test func aPNGHasItsSize() throws {
    let bytes = try PageRenderer.png(of: svg, scene: SVGWriterTests.scene, dotsPerInch: 25.4)
    #expect(bytes.prefix(8) == [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A])
    let size = [bytes[16..<20], bytes[20..<24]].map { $0.reduce(0) { $0 << 8 | Int($1) } }
    #expect(size == [297, 210])
  }

  @Test func brokenSVGIsAnError() {
    #expect(throws: PageError.self) {
      try PageRenderer.png(of: "<svg", scene: SVGWriterTests.scene, dotsPerInch: 10)
    }
  }

  @Test func everySizeIsHalfTheNext() {
    let sizes = PageSize.allCases
    for (large, small) in zip(sizes, sizes.dropFirst()) {
      #expect(abs(large.height - small.width) <= 1)
      #expect(abs(large.width / 2 - small.height) <= 1)
    }
  }
}
