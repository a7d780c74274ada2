/// The axes of a chart: ticks with their labels, quiet lines at them, and titles.
///
/// The title of the upright axis stands level above it, where it is read without turning one's head.
/// Labels that would touch the one before are left out; their ticks stay.
public struct ChartFrame: Sendable {
  /// An axis.
  public struct Axis: Sendable {
    /// Where values lie.
    public var scale: AxisScale
    /// What the values are, with their unit; empty for none.
    public var title: String
    /// A tick in words.
    public var label: @Sendable (Double) -> String
    /// Whether lines run from the ticks across the plot.
    public var hasGrid: Bool

    /// Creates an axis.
    public init(
      _ scale: AxisScale, title: String, hasGrid: Bool = true,
      label: @escaping @Sendable (Double) -> String
    ) {
      self.scale = scale
      self.title = title
      self.hasGrid = hasGrid
      self.label = label
    }
  }

  /// The area between the axes.
  public let plot: Rect
  /// The axes, to be drawn before the data.
  public let marks: [Mark]
  private let x: AxisScale
  private let y: AxisScale

  /// Draws axes within an area.
  ///
  /// - Parameters:
  ///   - area: What axes, labels and titles may fill.
  ///   - strip: The height kept free between the plot and the level axis' labels, for what has no
  ///     value on the upright axis.
  ///   - labelRoom: The width kept free for the labels of the upright axis, so that charts under one
  ///     another are in line; what they need when that is more.
  ///   - text: The style of labels and titles.
  public init(
    x: Axis, y: Axis, within area: Rect, strip: Double = 0, labelRoom: Double = 0, text: TextStyle
  ) {
    self.x = x.scale
    self.y = y.scale
    let unit = text.size
    let quiet = TextStyle(points: text.points, colour: Palette.quiet)
    let names = y.scale.ticks.map(y.label)
    let left =
      max(labelRoom, names.map { TextMeasure.width(of: $0, style: quiet) }.max() ?? 0) + unit * 0.7
    let head = y.title.isEmpty ? unit * 0.6 : unit * 2.1
    let foot = unit * 1.6 + (x.title.isEmpty ? 0 : unit * 1.5)
    // The last label of the level axis may stand out half.
    let last = x.scale.ticks.last.map { TextMeasure.width(of: x.label($0), style: quiet) } ?? 0
    plot = Rect(
      x: area.x + left, y: area.y + head, width: max(1, area.width - left - last / 2),
      height: max(1, area.height - head - foot - strip))
    var lines: [Mark] = []
    var words: [Mark] = []
    let hair = Style(stroke: Palette.line, strokeWidth: unit * 0.035)
    let firm = Style(stroke: Palette.quiet, strokeWidth: unit * 0.06)
    func across(_ from: Point, _ to: Point, _ style: Style) -> Mark {
      .path(Path(from: from, to: to), style)
    }
    var free = Double.infinity
    for (tick, name) in zip(y.scale.ticks, names) {
      let at = plot.maxY - y.scale.share(of: tick) * plot.height
      if y.hasGrid { lines.append(across(Point(plot.x, at), Point(plot.maxX, at), hair)) }
      guard at + unit * 0.6 <= free else { continue }
      free = at - unit * 0.6
      words.append(
        .text(
          TextLine(
            name, at: Point(plot.x - unit * 0.5, at + quiet.capHeight / 2), style: quiet,
            anchor: .end)))
    }
    let floor = plot.maxY + strip
    var taken = -Double.infinity
    for tick in x.scale.ticks {
      let at = plot.x + x.scale.share(of: tick) * plot.width
      if x.hasGrid { lines.append(across(Point(at, plot.y), Point(at, floor), hair)) }
      lines.append(across(Point(at, floor), Point(at, floor + unit * 0.3), firm))
      let name = x.label(tick)
      let half = TextMeasure.width(of: name, style: quiet) / 2
      guard at - half > taken else { continue }
      taken = at + half + unit * 0.5
      words.append(
        .text(TextLine(name, at: Point(at, floor + unit * 1.4), style: quiet, anchor: .middle)))
    }
    lines.append(across(Point(plot.x, floor), Point(plot.maxX, floor), firm))
    if !y.title.isEmpty {
      let title = TextMeasure.fitted(y.title, style: text, width: area.width)
      words.append(.text(TextLine(title, at: Point(area.x, area.y + text.size), style: text)))
    }
    if !x.title.isEmpty {
      let title = TextMeasure.fitted(x.title, style: text, width: plot.width)
      words.append(
        .text(
          TextLine(title, at: Point(plot.maxX, floor + unit * 2.9), style: text, anchor: .end)))
    }
    marks = lines + words
  }

  /// The place of two values on the page.
  public func point(_ x: Double, _ y: Double) -> Point {
    Point(level(of: x), plot.maxY - self.y.share(of: y) * plot.height)
  }

  /// The place of a value of the level axis.
  public func level(of x: Double) -> Double { plot.x + self.x.share(of: x) * plot.width }

  /// The area between two lines, each a list of points from left to right, above one another.
  public static func band(low: [Point], high: [Point]) -> Path {
    Path(polyline: high + low.reversed(), closed: true)
  }

  /// A line that keeps its value until the next point.
  public static func stairs(_ points: [Point]) -> Path {
    var corners: [Point] = []
    for point in points {
      if let last = corners.last { corners.append(Point(point.x, last.y)) }
      corners.append(point)
    }
    return Path(polyline: corners, closed: false)
  }
}
