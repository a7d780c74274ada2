/// Areas of several rings: outlines, holes, and parts that lie apart.
extension Polygon {
  /// The rings, each turned as what it is: outlines clockwise on the page, holes the other way.
  ///
  /// A ring is a hole when it lies within an odd number of others. So turned, the rings fill the
  /// same area by the even-odd rule and by the nonzero rule, whatever their order in the file.
  ///
  /// - Complexity: O(rings · corners).
  public static func oriented(_ rings: [[Point]]) -> [[Point]] {
    let sizes = rings.map { abs(signedArea($0)) }
    return rings.indices.map { i in
      let inside = interiorPoint(of: rings[i])
      let around = rings.indices.count { j in
        j != i && sizes[j] > sizes[i] && contains(rings[j], inside)
      }
      let isClockwise = signedArea(rings[i]) > 0
      return isClockwise == around.isMultiple(of: 2) ? rings[i] : Array(rings[i].reversed())
    }
  }

  /// Whether a point lies inside an area of several rings (even-odd rule).
  public static func contains(_ rings: [[Point]], _ point: Point) -> Bool {
    !rings.count { contains($0, point) }.isMultiple(of: 2)
  }

  /// A point inside a ring: the middle of the widest stretch halfway its height.
  private static func interiorPoint(of ring: [Point]) -> Point {
    let bounds = Rect(around: ring)
    let y = bounds.center.y
    var crossings: [Double] = []
    for i in ring.indices {
      let (a, b) = (ring[i], ring[(i + 1) % ring.count])
      if (a.y > y) != (b.y > y) { crossings.append(a.x + (b.x - a.x) * (y - a.y) / (b.y - a.y)) }
    }
    crossings.sort()
    let stretches = stride(from: 0, to: crossings.count - 1, by: 2)
      .map { (crossings[$0], crossings[$0 + 1]) }
    guard let widest = stretches.max(by: { $0.1 - $0.0 < $1.1 - $1.0 }) else {
      return bounds.center
    }
    return Point((widest.0 + widest.1) / 2, y)
  }

  /// The point of an area that lies farthest from its border, where a symbol stands freest.
  ///
  /// Squares are split where a better point may hide, until none can be better by more than a
  /// hundredth of the area's extent (Agafonkin 2016, "A new algorithm for finding a visual center
  /// of a polygon").
  ///
  /// - Returns: nil for an area without extent.
  public static func innermostPoint(of rings: [[Point]]) -> Point? {
    let bounds = Rect(around: rings.joined())
    let side = min(bounds.width, bounds.height)
    guard side > 0 else { return nil }
    let precision = max(bounds.width, bounds.height) / 100
    func distance(_ point: Point) -> Double {
      var nearest = Double.infinity
      for ring in rings {
        for i in ring.indices {
          nearest = min(
            nearest, point.distance(toSegment: ring[i], ring[(i + 1) % ring.count]))
        }
      }
      return contains(rings, point) ? nearest : -nearest
    }
    struct Square {
      var center: Point
      var half: Double
      var distance: Double
      var reach: Double { distance + half * 2.0.squareRoot() }
    }
    func square(_ center: Point, _ half: Double) -> Square {
      Square(center: center, half: half, distance: distance(center))
    }
    var squares: [Square] = []
    for column in 0..<Int((bounds.width / side).rounded(.up)) {
      for row in 0..<Int((bounds.height / side).rounded(.up)) {
        let corner = Point(
          bounds.x + (Double(column) + 0.5) * side, bounds.y + (Double(row) + 0.5) * side)
        squares.append(square(corner, side / 2))
      }
    }
    var best = square(bounds.center, 0)
    while let next = squares.indices.max(by: { squares[$0].reach < squares[$1].reach }) {
      let candidate = squares.remove(at: next)
      if candidate.distance > best.distance { best = candidate }
      guard candidate.reach - best.distance > precision else { break }
      let half = candidate.half / 2
      for (dx, dy) in [(-half, -half), (half, -half), (-half, half), (half, half)] {
        squares.append(square(candidate.center + Point(dx, dy), half))
      }
    }
    return best.distance > 0 ? best.center : nil
  }

  /// The part of a ring within a rectangle (Sutherland & Hodgman 1974); empty when there is none.
  ///
  /// Where the ring leaves the rectangle, the part goes on along its edge.
  public static func clipped(_ ring: [Point], to rect: Rect) -> [Point] {
    // Per edge: how far inside a point is.
    let edges: [(Point) -> Double] = [
      { $0.x - rect.x }, { rect.maxX - $0.x }, { $0.y - rect.y }, { rect.maxY - $0.y },
    ]
    var corners = ring
    for inside in edges {
      var kept: [Point] = []
      for i in corners.indices {
        let (a, b) = (corners[i], corners[(i + 1) % corners.count])
        let (here, next) = (inside(a), inside(b))
        if here >= 0 { kept.append(a) }
        if (here >= 0) != (next >= 0) { kept.append(a + (b - a) * (here / (here - next))) }
      }
      corners = kept
    }
    return corners.count < 3 ? [] : corners
  }
}
