internal import Drawing

/// The sizes of text on a sheet, by the distance from which its page is read.
struct SheetType {
  let title: TextStyle
  let subtitle: TextStyle
  private(set) var heading: TextStyle
  private(set) var body: TextStyle
  private(set) var strong: TextStyle
  private(set) var legend: TextStyle
  private(set) var label: TextStyle
  private(set) var strongLabel: TextStyle
  private(set) var islandName: TextStyle

  init(_ size: PageSize) {
    let points:
      (
        title: Double, subtitle: Double, heading: Double, body: Double, legend: Double,
        label: Double
      ) =
        switch size {
        case .a0: (104, 42, 50, 36, 30, 24)
        case .a1: (74, 30, 35.5, 26, 21.5, 17)
        case .a2: (53, 21.5, 25.5, 18.5, 15.5, 12.5)
        case .a3: (37, 15, 18, 13, 11, 9)
        case .a4: (26, 11, 12.5, 9, 8, 8)
        }
    title = TextStyle(points: points.title, weight: .bold, colour: Palette.ink)
    subtitle = TextStyle(points: points.subtitle, colour: Palette.quiet)
    heading = TextStyle(points: points.heading, weight: .bold, colour: Palette.ink)
    body = TextStyle(points: points.body, colour: Palette.ink)
    strong = TextStyle(points: points.body, weight: .semibold, colour: Palette.ink)
    legend = TextStyle(points: points.legend, colour: Palette.ink)
    label = TextStyle(points: points.label, colour: Palette.ink)
    strongLabel = TextStyle(
      points: points.label * 1.1, weight: .semibold, colour: Palette.ink)
    islandName = TextStyle(points: points.legend * 1.08, weight: .bold, colour: Palette.ink)
  }

  /// The same sizes with all but the title and the line under it so many times as large.
  ///
  /// - Precondition: The factor is at least 1, so that nothing falls below the smallest size.
  func enlarged(by factor: Double) -> SheetType {
    precondition(factor >= 1, "type is never set smaller")
    var type = self
    for path in [
      \SheetType.heading, \.body, \.strong, \.legend, \.label, \.strongLabel, \.islandName,
    ] { type[keyPath: path].points *= factor }
    return type
  }

  /// The same with legends and lists as small as labels, the smallest text of the page.
  var condensed: SheetType {
    var type = self
    type.legend.points = label.points
    return type
  }

  /// Body text that stands back.
  var quiet: TextStyle { TextStyle(points: legend.points, colour: Palette.quiet) }
}
