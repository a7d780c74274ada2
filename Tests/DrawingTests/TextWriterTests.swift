import Drawing
import Testing

struct TextWriterTests {
  private let style = TextStyle(points: 10, colour: Palette.ink)

  private func scene(_ marks: [Mark]) -> Scene {
    var scene = Scene(
      width: 100, height: 100, title: "Energie in Zeist", description: "Een vel.", language: "nl",
      background: Palette.paper)
    scene.marks = marks
    return scene
  }

  private func line(_ text: String) -> Mark {
    .text(TextLine(text, at: Point(10, 10), style: style))
  }

  @Test func saysWhatAFigureShows() {
    let figure = Group(
      id: "network", title: "Wie met wie?", description: "Drie actoren.",
      marks: [
        line("Wie met wie?"),
        .group(
          Group(
            id: "actors",
            marks: ["A", "B", "A"].map { .group(Group(title: $0, marks: [line("naam")])) })),
        .group(Group(title: "A – B", marks: [.circle(.zero, radius: 1, Style(fill: nil))])),
      ])
    #expect(
      TextWriter.text(of: scene([.group(figure)])) == """
        Energie in Zeist
        ================

        Wie met wie?
        ------------
        Drie actoren.

        - A
        - B
        - A – B

        """)
  }

  @Test func keepsLinesAndPartsOfText() {
    let header = Group(
      id: "header", isHeading: true,
      marks: [line("Thema"), line("Energie"), line("We kennen er vier.")])
    let small = TextStyle(points: 8, colour: Palette.quiet)
    func placed(_ text: String, _ line: Double, _ style: TextStyle) -> Mark {
      .text(TextLine(text, at: Point(4, 20 + line * style.lineHeight), style: style))
    }
    let entries = [
      [
        placed("De Schuur", 0, style), placed("V", 0, small),
        placed("met lange", 2, style), placed("naam", 3, style), placed("voedsel", 4, small),
      ], [placed("Zon & Co", 4, style)],
    ]
    let list = Group(
      id: "list", title: "Wie?",
      marks: [line("Wie?")] + entries.map { .group(Group(marks: $0)) }
        + [placed("… en nog 3", 5, style)])
    let empty = Group(id: "bar", marks: [.circle(.zero, radius: 1, Style(fill: nil))])
    #expect(
      TextWriter.text(of: scene([.group(empty), .group(header), .group(list)])) == """
        Energie in Zeist
        ================

        Thema
        We kennen er vier.

        Wie?
        ----
        De Schuur
        met lange naam
        voedsel
        Zon & Co
        … en nog 3

        """)
  }
}
