internal import Drawing
internal import Words

/// What stands under a map: the scale, where the areas come from, and what else there is to know.
struct MapFootnote {
  let height: Double
  private let lines: [String]
  private let style: TextStyle
  private let words: SheetWords
  private let width: Double

  init(
    _ form: MapAreas.Form, notes: [String], type: SheetType, words: SheetWords, width: Double
  ) {
    style = TextStyle(points: type.label.points, colour: Palette.quiet)
    self.words = words
    self.width = width
    let text = ([words.areas(form)] + notes).joined(separator: " · ")
    lines = TextMeasure.wrap(text, style: style, width: width)
    height = Double(lines.count + (Self.hasScale(form) ? 1 : 0)) * style.lineHeight
  }

  private static func hasScale(_ form: MapAreas.Form) -> Bool {
    if case .tiles = form { return false }
    return true
  }

  /// The footnote with its bottom left corner at a point.
  func marks(millimetresPerKilometre scale: Double?, at corner: Point) -> [Mark] {
    var marks: [Mark] = []
    var y = corner.y - height + style.size
    if let scale {
      let kilometres = Self.kilometres(upTo: width * 0.3 / scale)
      let length = kilometres * scale
      let middle = y - style.capHeight / 2
      let end = style.capHeight / 2
      var bar = Path(from: Point(corner.x, middle), to: Point(corner.x + length, middle))
      for x in [corner.x, corner.x + length] {
        bar.append(Path(from: Point(x, middle - end), to: Point(x, middle + end)))
      }
      marks = [
        .path(bar, Style(stroke: Palette.quiet, strokeWidth: style.size * 0.1)),
        .text(
          TextLine(
            words.kilometres(kilometres),
            at: Point(corner.x + length + style.size * 0.5, y), style: style)),
      ]
      y += style.lineHeight
    }
    for line in lines {
      marks.append(.text(TextLine(line, at: Point(corner.x, y), style: style)))
      y += style.lineHeight
    }
    return marks
  }

  /// The longest round distance up to a length: 1, 2 or 5, ten times that and so on.
  private static func kilometres(upTo most: Double) -> Double {
    var step = 0.01
    while step * 10 <= most { step *= 10 }
    return [5.0, 2, 1].map { $0 * step }.first { $0 <= most } ?? step
  }
}
