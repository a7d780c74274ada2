/// A point or a vector of the page, in millimetres, y downwards.
public struct Point: Sendable, Hashable, Codable {
  /// Millimetres from the left.
  public var x: Double
  /// Millimetres from the top.
  public var y: Double

  /// Creates a point.
  public init(_ x: Double, _ y: Double) {
    self.x = x
    self.y = y
  }

  /// The point or vector at the origin.
  public static let zero = Point(0, 0)

  /// The length of the vector.
  public var length: Double { (x * x + y * y).squareRoot() }

  /// The distance to another point.
  public func distance(to other: Point) -> Double { (self - other).length }

  /// The sum of two vectors.
  public static func + (a: Point, b: Point) -> Point { Point(a.x + b.x, a.y + b.y) }
  /// The difference of two vectors.
  public static func - (a: Point, b: Point) -> Point { Point(a.x - b.x, a.y - b.y) }
  /// The vector scaled.
  public static func * (a: Point, factor: Double) -> Point { Point(a.x * factor, a.y * factor) }

  /// The distance to the line segment from `a` to `b`.
  public func distance(toSegment a: Point, _ b: Point) -> Double {
    let along = b - a
    let squared = along.x * along.x + along.y * along.y
    guard squared > 0 else { return distance(to: a) }
    let offset = self - a
    let share = min(1, max(0, (offset.x * along.x + offset.y * along.y) / squared))
    return distance(to: a + along * share)
  }
}
