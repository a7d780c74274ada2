internal import Drawing

/// The keys of a legend: symbols with words, side by side in rows of text, from the origin down.
struct LegendRows {
  /// A symbol and what it means.
  struct Key {
    /// Draws the symbol about a middle.
    var symbol: (Point) -> [Mark]
    /// The width of the symbol; zero for none.
    var width: Double
    /// What it means.
    var words: String
  }

  let marks: [Mark]
  let height: Double

  init(_ keys: [Key], style: TextStyle, width: Double) {
    let unit = style.size
    let row = unit * 1.55
    var marks: [Mark] = []
    var (x, y) = (0.0, row / 2)
    for key in keys {
      let gap = key.width > 0 ? unit * 0.4 : 0
      let words = TextMeasure.fitted(key.words, style: style, width: width - key.width - gap)
      let full = key.width + gap + TextMeasure.width(of: words, style: style)
      if x > 0, x + full > width { (x, y) = (0, y + row) }
      marks += key.symbol(Point(x + key.width / 2, y))
      marks.append(
        .text(
          TextLine(
            words, at: Point(x + key.width + gap, y + style.capHeight / 2), style: style)))
      x += full + unit * 1.3
    }
    self.marks = marks
    height = keys.isEmpty ? 0 : y + row / 2
  }
}
