/// Measures of simple polygons, given by their corners in order.
public enum Polygon {
  /// The area, positive when the corners run clockwise on the page.
  public static func signedArea(_ corners: [Point]) -> Double {
    var twice = 0.0
    for i in corners.indices {
      let (a, b) = (corners[i], corners[(i + 1) % corners.count])
      twice += a.x * b.y - b.x * a.y
    }
    return twice / 2
  }

  /// Whether a point lies inside (even-odd rule).
  public static func contains(_ corners: [Point], _ point: Point) -> Bool {
    var inside = false
    for i in corners.indices {
      let (a, b) = (corners[i], corners[(i + 1) % corners.count])
      if (a.y > point.y) != (b.y > point.y),
        point.x < (b.x - a.x) * (point.y - a.y) / (b.y - a.y) + a.x
      {
        inside.toggle()
      }
    }
    return inside
  }

  /// Diagonal lines across polygons, for areas of which nothing is known.
  ///
  /// The lines rise to the right at 45 degrees, `spacing` millimetres apart, on one grid for all
  /// polygons of a page; holes are left open by the even-odd rule.
  public static func hatch(_ polygons: [[Point]], spacing: Double) -> Path {
    precondition(spacing > 0, "hatch lines need a distance between them")
    let root = 2.0.squareRoot()
    // Turned by 45 degrees, the lines are level: u runs along them, v across.
    let turned = polygons.map { $0.map { Point(($0.x - $0.y) / root, ($0.x + $0.y) / root) } }
    let bounds = Rect(around: turned.joined())
    var path = Path()
    var v = (bounds.y / spacing).rounded(.up) * spacing
    while v < bounds.maxY {
      var crossings: [Double] = []
      for corners in turned {
        for i in corners.indices {
          let (a, b) = (corners[i], corners[(i + 1) % corners.count])
          if (a.y > v) != (b.y > v) {
            crossings.append(a.x + (b.x - a.x) * (v - a.y) / (b.y - a.y))
          }
        }
      }
      crossings.sort()
      for i in stride(from: 0, to: crossings.count - 1, by: 2) {
        for (u, isStart) in [(crossings[i], true), (crossings[i + 1], false)] {
          let point = Point((u + v) / root, (v - u) / root)
          path.add(isStart ? .move(point) : .line(point))
        }
      }
      v += spacing
    }
    return path
  }
}
