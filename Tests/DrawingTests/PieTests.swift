import Drawing
import Testing

struct PieTests {
  let letters = TextStyle(points: 20, colour: Palette.ink)

  func slices(_ count: Int) -> [Pie.Slice] {
    (0..<count).map { Pie.Slice(colour: Palette.theme(at: $0), letter: "\($0)") }
  }

  @Test(arguments: [2, 3, 6])
  func slicesShareTheDisc(count: Int) {
    let marks = Pie.marks(at: Point(5, 5), radius: 30, slices: slices(count), letters: letters)
    let paths = marks.filter { if case .path = $0 { true } else { false } }
    let texts = marks.filter { if case .text = $0 { true } else { false } }
    #expect(paths.count == count)
    #expect(texts.count == count)
  }

  @Test func oneThemeOrNoneIsADisc() {
    #expect(Pie.marks(at: .zero, radius: 3, slices: slices(1), letters: nil).count == 1)
    #expect(
      Pie.marks(at: .zero, radius: 3, slices: [], letters: nil) == [
        .circle(.zero, radius: 3, Style(fill: Palette.unthemed))
      ])
  }

  @Test func lettersThatDoNotFitAreLeftOut() {
    let marks = Pie.marks(at: .zero, radius: 1, slices: slices(4), letters: letters)
    #expect(!marks.contains { if case .text = $0 { true } else { false } })
  }
}
