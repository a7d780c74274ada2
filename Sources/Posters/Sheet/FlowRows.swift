internal import Drawing

/// Entries side by side in rows under a heading, from the origin down, as many as fit.
struct FlowRows {
  /// Something that stands in a row.
  struct Entry {
    /// How wide it is.
    var width: Double
    /// Draws it from the left end of its baseline.
    var marks: (Point) -> [Mark]
  }

  let marks: [Mark]
  let height: Double
  /// How many entries there was room for.
  let shown: Int

  /// Fills rows.
  ///
  /// - Parameters:
  ///   - heading: What stands above them, told how many entries are left out.
  ///   - highest: The height that heading and rows may take.
  init(
    _ entries: [Entry], heading: (_ leftOut: Int) -> String, type: SheetType, width: Double,
    highest: Double
  ) {
    guard !entries.isEmpty else {
      (marks, height, shown) = ([], 0, 0)
      return
    }
    let unit = type.label.size
    let row = unit * 1.42
    let head = type.strong.lineHeight * 1.2
    var (x, y) = (0.0, head)
    var marks: [Mark] = []
    var shown = 0
    for entry in entries {
      if x > 0, x + entry.width > width { (x, y) = (0, y + row) }
      guard y + row <= max(highest, head + row) else { break }
      marks += entry.marks(Point(x, y + unit))
      x += entry.width + unit * 1.1
      shown += 1
    }
    let style = type.strong
    let words = TextMeasure.fitted(heading(entries.count - shown), style: style, width: width)
    self.marks =
      [.text(TextLine(words, at: Point(0, style.size * 0.9), style: style))] + marks
    self.shown = shown
    height = (shown < entries.count ? y : y + row) + unit * 0.5
  }
}
