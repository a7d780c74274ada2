/// A path of lines and cubic curves.
public struct Path: Sendable, Equatable {
  /// One step of a path.
  public enum Step: Sendable, Equatable {
    /// Starts a new part.
    case move(Point)
    /// A straight line.
    case line(Point)
    /// A cubic Bézier curve.
    case curve(Point, Point, to: Point)
    /// An arc of a circle, at most half of it.
    case arc(radius: Double, clockwise: Bool, to: Point)
    /// Back to where the part started.
    case close
  }

  /// The steps in order.
  public private(set) var steps: [Step] = []

  /// Creates an empty path.
  public init() {}

  /// Adds a step.
  public mutating func add(_ step: Step) { steps.append(step) }

  /// Creates a path along points.
  public init(polyline points: [Point], closed: Bool) {
    guard let first = points.first else { return }
    steps = [.move(first)] + points.dropFirst().map { .line($0) } + (closed ? [.close] : [])
  }

  /// Creates a straight line.
  public init(from start: Point, to end: Point) {
    steps = [.move(start), .line(end)]
  }

  /// Creates a gentle bow from one point to another; `bend` is its height as a share of the
  /// distance, to the left of the way when positive.
  public init(bowFrom start: Point, to end: Point, bend: Double) {
    let way = end - start
    let top = (start + end) * 0.5 + Point(way.y, -way.x) * (2 * bend)
    steps = [
      .move(start),
      .curve(
        start + (top - start) * (2 / 3), end + (top - end) * (2 / 3), to: end),
    ]
  }

  /// Creates a closed smooth curve through the middles of a polygon's sides: a uniform quadratic
  /// B-spline, so the curve keeps within the polygon's hull.
  public init(smooth polygon: [Point]) {
    guard polygon.count >= 3 else {
      self = Path(polyline: polygon, closed: true)
      return
    }
    func middle(_ i: Int) -> Point {
      (polygon[i] + polygon[(i + 1) % polygon.count]) * 0.5
    }
    var start = middle(polygon.count - 1)
    steps = [.move(start)]
    for i in polygon.indices {
      let end = middle(i)
      let control = polygon[i]
      steps.append(
        .curve(start + (control - start) * (2 / 3), end + (control - end) * (2 / 3), to: end))
      start = end
    }
    steps.append(.close)
  }

  /// Creates an open smooth curve from the first point to the last, close to those between: a
  /// uniform quadratic B-spline.
  public init(smoothOpen points: [Point]) {
    guard points.count >= 3, let last = points.last else {
      self = Path(polyline: points, closed: false)
      return
    }
    var start = points[0]
    steps = [.move(start)]
    for i in 1..<(points.count - 1) {
      let control = points[i]
      let end = i == points.count - 2 ? last : (control + points[i + 1]) * 0.5
      steps.append(
        .curve(start + (control - start) * (2 / 3), end + (control - end) * (2 / 3), to: end))
      start = end
    }
  }

  /// Adds another path's steps.
  public mutating func append(_ other: Path) { steps += other.steps }
}
