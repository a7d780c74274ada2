internal import Drawing

/// Lines of text under each other, and the height they fill.
struct TextBlock {
  private(set) var marks: [Mark] = []
  private(set) var height = 0.0
  let x: Double
  let y: Double
  let width: Double

  init(x: Double, y: Double, width: Double) {
    self.x = x
    self.y = y
    self.width = width
  }

  /// The top of what comes next.
  var bottom: Double { y + height }

  /// Adds a text, wrapped to the block's width, of so many lines at most.
  mutating func add(_ text: String, _ style: TextStyle, most: Int) {
    let lines = TextMeasure.wrap(text, style: style, width: width)
    for line in TextMeasure.clipped(lines, to: most, style: style, width: width) {
      marks.append(
        .text(TextLine(line, at: Point(x, bottom + style.size * 0.95), style: style)))
      height += style.lineHeight
    }
  }

  /// Leaves room.
  mutating func skip(_ distance: Double) { height += distance }
}
