internal import Drawing

/// The sizes of text on a poster of one actor, by the short side of its page.
///
/// On A3 and larger, names of contacts and all that the actor says have 24 points or more: capitals
/// of 6 mm, which fill 7 minutes of arc at three metres, where an eye with full sight reads 5. The
/// actor's own name is at least twice that. On A4 the same holds at two metres.
struct InitiativeType {
  /// How large type and name are set at most: the first step at which everything fits counts.
  struct Step {
    let enlargement: Double
    /// The points of the name, on A3.
    let name: Double
  }

  static let steps = [
    Step(enlargement: 1.6, name: 132), Step(enlargement: 1.45, name: 120),
    Step(enlargement: 1.3, name: 112), Step(enlargement: 1.2, name: 104),
    Step(enlargement: 1.1, name: 96), Step(enlargement: 1, name: 88),
    Step(enlargement: 1, name: 70), Step(enlargement: 1, name: 58),
  ]

  let facts: TextStyle
  let heading: TextStyle
  let item: TextStyle
  let contact: TextStyle
  let small: TextStyle
  let warning: TextStyle
  /// The small print, which stays as small as the page allows.
  let print: TextStyle
  private let largest: Double
  private let smallest: Double

  init(_ size: PageSize, step: Step) {
    let unit = size.height / 297
    let large = unit * step.enlargement
    facts = TextStyle(points: 24 * large, colour: Palette.quiet)
    heading = TextStyle(points: 29 * large, weight: .bold, colour: Palette.ink)
    item = TextStyle(points: 24 * large, colour: Palette.ink)
    contact = TextStyle(points: 24 * large, weight: .semibold, colour: Palette.ink)
    small = TextStyle(points: 16 * large, colour: Palette.quiet)
    warning = TextStyle(points: 24 * unit, weight: .bold, colour: Palette.alert)
    print = TextStyle(points: SheetType(size).label.points, colour: Palette.quiet)
    largest = step.name * unit
    smallest = 52 * unit
  }

  /// The largest size at which a name needs no more than so many lines, with no word broken; else
  /// the smallest, at which a word wider than the page is.
  func title(for name: String, width available: Double, lines most: Int) -> TextStyle {
    var style = TextStyle(points: largest, weight: .bold, colour: Palette.ink)
    while style.points > smallest {
      let widest =
        name.split(separator: " ")
        .map { TextMeasure.width(of: String($0), style: style) }.max() ?? 0
      let lines = TextMeasure.wrap(name, style: style, width: available).count
      if widest <= available && lines <= most { return style }
      style.points = max(smallest, style.points * 0.94)
    }
    return style
  }
}
