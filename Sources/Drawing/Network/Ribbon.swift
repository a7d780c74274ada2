/// A band of changing width along a way.
struct Ribbon {
  /// The way, with even steps.
  private(set) var points: [Point]
  private var widths: [Double]

  /// Makes a smooth band.
  ///
  /// - Parameters:
  ///   - way: The points that the band follows.
  ///   - widths: Its width at each of them.
  ///   - step: The distance between the points kept.
  ///   - mayMove: Whether a point may move from one place to another when the way is smoothed.
  init(
    along way: [Point], widths: [Double], step: Double,
    mayMove: (_ from: Point, _ to: Point) -> Bool
  ) {
    (points, self.widths) = Self.resampled(way, widths, step: step)
    guard points.count > 2 else { return }
    for _ in 0..<14 {
      let (old, oldWidths) = (points, self.widths)
      for i in 1..<(old.count - 1) {
        let moved = (old[i - 1] + old[i] * 2 + old[i + 1]) * 0.25
        if mayMove(old[i], moved) { points[i] = moved }
        self.widths[i] = (oldWidths[i - 1] + 2 * oldWidths[i] + oldWidths[i + 1]) / 4
      }
    }
  }

  private static func resampled(_ way: [Point], _ widths: [Double], step: Double)
    -> ([Point], [Double])
  {
    guard let first = way.first, let last = way.last, way.count > 2 else { return (way, widths) }
    var (points, kept) = ([first], [widths[0]])
    var walked = 0.0
    for i in 1..<way.count {
      walked += way[i].distance(to: way[i - 1])
      if walked >= step {
        points.append(way[i])
        kept.append(widths[i])
        walked = 0
      }
    }
    if points.count > 1, let end = points.last, end.distance(to: last) < step / 2 {
      points[points.count - 1] = last
    } else {
      points.append(last)
      kept.append(widths[widths.count - 1])
    }
    return (points, kept)
  }

  /// The way as straight pieces.
  var segments: [(Point, Point)] { Array(zip(points, points.dropFirst())) }

  /// The outline of the band.
  var outline: Path {
    guard points.count > 1 else { return Path() }
    var (left, right): ([Point], [Point]) = ([], [])
    for i in points.indices {
      let way = points[min(i + 1, points.count - 1)] - points[max(i - 1, 0)]
      let length = way.length
      guard length > 0 else { continue }
      let across = Point(-way.y, way.x) * (widths[i] / 2 / length)
      left.append(points[i] + across)
      right.append(points[i] - across)
    }
    return Path(smooth: left + right.reversed())
  }
}
