/// An upright rectangle of the page, in millimetres.
public struct Rect: Sendable, Equatable {
  /// The left edge.
  public var x: Double
  /// The top edge.
  public var y: Double
  /// The width, not negative.
  public var width: Double
  /// The height, not negative.
  public var height: Double

  /// Creates a rectangle from its top left corner and size.
  public init(x: Double, y: Double, width: Double, height: Double) {
    self.x = x
    self.y = y
    self.width = width
    self.height = height
  }

  /// Creates a rectangle around a centre.
  public init(center: Point, width: Double, height: Double) {
    self.init(x: center.x - width / 2, y: center.y - height / 2, width: width, height: height)
  }

  /// The smallest rectangle around the points; empty at the origin when there are none.
  public init(around points: some Sequence<Point>) {
    var low = Point(.infinity, .infinity)
    var high = Point(-.infinity, -.infinity)
    for point in points {
      low = Point(min(low.x, point.x), min(low.y, point.y))
      high = Point(max(high.x, point.x), max(high.y, point.y))
    }
    guard low.x.isFinite else {
      self.init(x: 0, y: 0, width: 0, height: 0)
      return
    }
    self.init(x: low.x, y: low.y, width: high.x - low.x, height: high.y - low.y)
  }

  /// The right edge.
  public var maxX: Double { x + width }
  /// The bottom edge.
  public var maxY: Double { y + height }
  /// The middle.
  public var center: Point { Point(x + width / 2, y + height / 2) }

  /// The corners, from the top left clockwise.
  public var corners: [Point] {
    [Point(x, y), Point(maxX, y), Point(maxX, maxY), Point(x, maxY)]
  }

  /// The rectangle with its edges moved inwards (outwards when negative).
  public func inset(by margin: Double) -> Rect {
    Rect(
      x: x + margin, y: y + margin,
      width: max(0, width - 2 * margin), height: max(0, height - 2 * margin))
  }

  /// The rectangle moved.
  public func moved(by offset: Point) -> Rect {
    Rect(x: x + offset.x, y: y + offset.y, width: width, height: height)
  }

  /// The smallest rectangle around both.
  public func union(_ other: Rect) -> Rect {
    let left = min(x, other.x)
    let top = min(y, other.y)
    return Rect(
      x: left, y: top, width: max(maxX, other.maxX) - left, height: max(maxY, other.maxY) - top)
  }

  /// Whether the two share more than an edge.
  public func overlaps(_ other: Rect) -> Bool {
    x < other.maxX && other.x < maxX && y < other.maxY && other.y < maxY
  }

  /// The area that the two share, in square millimetres.
  public func overlapArea(with other: Rect) -> Double {
    let shared = min(maxX, other.maxX) - max(x, other.x)
    let tall = min(maxY, other.maxY) - max(y, other.y)
    return shared > 0 && tall > 0 ? shared * tall : 0
  }

  /// Whether the other lies wholly inside.
  public func contains(_ other: Rect) -> Bool {
    x <= other.x && other.maxX <= maxX && y <= other.y && other.maxY <= maxY
  }

  /// The distance from a point to the rectangle; zero inside.
  public func distance(to point: Point) -> Double {
    let dx = max(0, max(x - point.x, point.x - maxX))
    let dy = max(0, max(y - point.y, point.y - maxY))
    return (dx * dx + dy * dy).squareRoot()
  }

  /// The length of the line segment from `a` to `b` that lies inside (Liang & Barsky 1984).
  public func length(ofSegment a: Point, _ b: Point) -> Double {
    let delta = b - a
    var enter = 0.0
    var leave = 1.0
    let sides = [
      (-delta.x, a.x - x), (delta.x, maxX - a.x), (-delta.y, a.y - y), (delta.y, maxY - a.y),
    ]
    for (slope, room) in sides {
      if slope == 0 {
        if room < 0 { return 0 }
      } else if slope < 0 {
        enter = max(enter, room / slope)
      } else {
        leave = min(leave, room / slope)
      }
    }
    return enter < leave ? (leave - enter) * delta.length : 0
  }
}
