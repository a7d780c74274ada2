internal import Drawing
internal import Insight

/// One kind of chart: its figures, its words and its drawing; ``ChartSheet`` puts it on a page.
protocol Chart: Sendable {
  /// What it is about, in a few words.
  var title: String { get }
  /// What to see, or why there is nothing to see, in a sentence or two.
  var finding: String { get }
  /// How many there are of what, for the caption: "87 actoren, 55 verbanden".
  var counts: String { get }
  /// How the figures came about, for the caption, in sentences.
  var method: String { get }
  /// The seed of what depends on chance; nil when nothing does.
  var seed: UInt64? { get }
  /// Whether there is nothing to draw; then the finding says why.
  var isEmpty: Bool { get }
  /// The figures that are plotted.
  var table: AnswerTable { get }
  /// What the marks mean, in text of a style.
  func legend(_ style: TextStyle) -> [LegendRows.Key]
  /// The drawing within an area.
  func marks(within area: Rect, type: SheetType) -> [Mark]
}

extension LegendRows.Key {
  /// A stretch of a line.
  static func line(_ style: Style, _ words: String, text: TextStyle) -> LegendRows.Key {
    let width = text.size * 2.4
    return LegendRows.Key(
      symbol: { at in
        [.path(Path(from: at - Point(width / 2, 0), to: at + Point(width / 2, 0)), style)]
      }, width: width, words: words)
  }

  /// A dot.
  static func dot(_ style: Style, _ words: String, text: TextStyle) -> LegendRows.Key {
    LegendRows.Key(
      symbol: { [.circle($0, radius: text.size * 0.3, style)] }, width: text.size * 0.6,
      words: words)
  }

  /// A patch of an area.
  static func patch(_ style: Style, _ words: String, text: TextStyle) -> LegendRows.Key {
    let (width, height) = (text.size * 1.6, text.size * 0.85)
    return LegendRows.Key(
      symbol: { [.rect(Rect(center: $0, width: width, height: height), corner: 0, style)] },
      width: width, words: words)
  }
}
