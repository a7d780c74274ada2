import Drawing
import Testing

struct SVGWriterTests {
  static var scene: Scene {
    var scene = Scene(
      width: 297, height: 210, title: "Wie & waar", description: "<alles>", language: "nl",
      background: Palette.paper)
    scene.marks = [
      .group(
        Group(
          id: "a", title: "\"één\"",
          marks: [
            .circle(
              Point(10, 20.5), radius: 1 / 3,
              Style(fill: Colour(0x102030), fillOpacity: 0.5)),
            .rect(
              Rect(x: 1, y: 2, width: 3, height: 4), corner: 0.5,
              Style(stroke: Palette.ink, strokeWidth: 0.25, dashes: [1, 2])),
          ])),
      .path(Path(from: Point(-0.0001, 5), to: Point(1.5, 2)), Style()),
      .text(
        TextLine(
          "tab\tnul\u{0}", at: Point(5, 6),
          style: TextStyle(points: 72, weight: .bold, colour: Palette.ink), anchor: .end,
          halo: 1, rotation: -45)),
    ]
    return scene
  }

  @Test func aSceneIsWrittenLikeThis() {
    #expect(
      SVGWriter.svg(of: Self.scene) == """
        <?xml version="1.0" encoding="UTF-8"?>
        <svg xmlns="http://www.w3.org/2000/svg" width="297mm" height="210mm" \
        viewBox="0 0 297 210" lang="nl" xml:lang="nl" role="img" \
        aria-labelledby="page-title page-description" \
        font-family="Inter, Helvetica, Arial, sans-serif">
        <title id="page-title">Wie &amp; waar</title>
        <desc id="page-description">&lt;alles&gt;</desc>
         <rect x="0" y="0" width="297" height="210" fill="#fbf8f1"/>
         <g id="a" role="group">
          <title>&quot;één&quot;</title>
          <circle cx="10" cy="20.5" r="0.333" fill="#102030" fill-opacity="0.5"/>
          <rect x="1" y="2" width="3" height="4" rx="0.5" fill="none" stroke="#1e2530" \
        stroke-width="0.25" stroke-linecap="round" stroke-linejoin="round" \
        stroke-dasharray="1 2"/>
         </g>
         <path d="M0 5L1.5 2" fill="none"/>
         <text x="5" y="6" font-size="25.4" font-weight="700" text-anchor="end" \
        transform="rotate(-45 5 6)" fill="#1e2530" stroke="#fbf8f1" stroke-width="2" \
        stroke-linejoin="round" paint-order="stroke">tab nul\u{FFFD}</text>
        </svg>

        """)
  }

  @Test func movingAndWritingAgree() {
    let mark = Self.scene.marks[0]
    #expect(mark.moved(by: Point(3, -2)).moved(by: Point(-3, 2)) == mark)
    guard case .group(let group) = mark.moved(by: Point(1, 1)),
      case .circle(let center, _, _) = group.marks[0]
    else {
      Issue.record("a group with a circle")
      return
    }
    #expect(center == Point(11, 21.5))
  }
}
