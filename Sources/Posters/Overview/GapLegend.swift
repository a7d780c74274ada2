internal import Drawing
internal import Insight
internal import Movement
internal import Words

/// What hatches, noughts, frames and tints of the map and the matrix mean, from the origin down.
struct GapLegend {
  let marks: [Mark]
  let height: Double

  init(_ content: OverviewContent, type: SheetType, width: Double) {
    let words = SheetWords(content.language)
    let unit = type.label.size
    let box = Point(unit * 1.5, unit * 0.95)
    let frames = Self.boxes(type, box)
    var items = [(frames.unknown, words.unknown)]
    if content.gaps.isSurveyed { items.append((frames.noneFound, words.noneFound)) }
    items.append((frames.expected, words.expected))
    var marks: [Mark] = []
    var (x, y) = (0.0, 0.0)
    let line = unit * 1.5
    func add(_ symbol: [Mark], _ symbolWidth: Double, _ text: String) {
      let textWidth = TextMeasure.width(of: text, style: type.label)
      if x > 0, x + symbolWidth + unit * 0.4 + textWidth > width {
        x = 0
        y += line
      }
      marks += symbol.map { $0.moved(by: Point(x, y)) }
      marks.append(
        .text(
          TextLine(
            text,
            at: Point(x + symbolWidth + unit * 0.4, y + unit / 2 + type.label.capHeight / 2),
            style: type.label)))
      x += symbolWidth + textWidth + unit * 1.6
    }
    for (symbol, text) in items { add(symbol, box.x, text) }
    let highest = content.gaps.municipalities.compactMap(\.ratePer10000).max() ?? 0
    let ramp = (0..<5).map { step -> Mark in
      .rect(
        Rect(x: Double(step) * unit, y: 0, width: unit, height: box.y), corner: 0,
        Style(fill: OverviewMap.tint(Double(step) / 4 * highest, highest: highest)))
    }
    let top = content.language.number(highest, decimals: 1)
    add(
      ramp, unit * 5, "0–\(top) · " + words.known.prefix(1).lowercased() + words.known.dropFirst())
    let years = Set(content.gaps.municipalities.compactMap(\.populationYear)).sorted()
    if let year = years.last { add([], -unit * 0.4, words.population(year: year)) }
    self.marks = marks
    height = y + line
  }

  private static func boxes(_ type: SheetType, _ size: Point) -> (
    unknown: [Mark], noneFound: [Mark], expected: [Mark]
  ) {
    func cell(_ kind: GapAnswer.Kind, isExpected: Bool) -> [Mark] {
      GapMatrix.cell(
        kind, initiatives: 0, isExpected: isExpected, colour: Palette.unthemed,
        Rect(x: 0, y: 0, width: size.x, height: size.y), type)
    }
    return (
      cell(.unknown, isExpected: false), cell(.noneFound, isExpected: false),
      cell(.unknown, isExpected: true)
    )
  }
}
