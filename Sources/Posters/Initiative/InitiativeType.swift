internal import Drawing

/// The sizes of text on a poster of one actor, by the width of its page.
///
/// On A3, facts are 24 points: letters of 6 mm, which are read from three metres at ease.
struct InitiativeType {
  let facts: TextStyle
  let heading: TextStyle
  let item: TextStyle
  let contact: TextStyle
  let small: TextStyle
  let warning: TextStyle
  private let width: Double

  init(width: Double) {
    self.width = width
    let unit = width / 297
    facts = TextStyle(points: 24 * unit, colour: Palette.quiet)
    heading = TextStyle(points: 30 * unit, weight: .bold, colour: Palette.ink)
    item = TextStyle(points: 24 * unit, colour: Palette.ink)
    contact = TextStyle(points: 21 * unit, colour: Palette.ink)
    small = TextStyle(points: 15 * unit, colour: Palette.quiet)
    warning = TextStyle(points: 24 * unit, weight: .bold, colour: Palette.alert)
  }

  /// The largest of a few sizes at which a name needs no more than three lines, with no word broken.
  func title(for name: String, width available: Double) -> TextStyle {
    var style = TextStyle(points: 0, weight: .bold, colour: Palette.ink)
    for points in [104.0, 92, 80, 70, 60, 52] {
      style.points = points * width / 297
      let widest =
        name.split(separator: " ")
        .map { TextMeasure.width(of: String($0), style: style) }.max() ?? 0
      let lines = TextMeasure.wrap(name, style: style, width: available).count
      if widest <= available && lines <= 3 { return style }
    }
    return style
  }
}
