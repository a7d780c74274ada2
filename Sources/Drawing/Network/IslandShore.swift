/// The outline of an island: around its discs, labels and inner edges, with its bays filled.
package enum IslandShore {
  /// The outline at `distance` millimetres from what it surrounds, as polygons to be drawn smooth.
  ///
  /// A morphological closing (Serra 1982): grown by `bay` millimetres and shrunk again to
  /// `distance`, so that bays narrower than twice `bay` fill up.
  package static func polygons(
    boxes: [Rect], edges: [(Point, Point)], distance: Double, bay: Double
  ) -> [[Point]] {
    guard let first = boxes.first else { return [] }
    let bounds = boxes.reduce(first) { $0.union($1) }.inset(by: -bay - 2 * distance)
    var grid = ScalarGrid(within: bounds, step: distance * 0.45) { _ in bay }
    // What is further off than `bay` is outside, however far.
    for box in boxes {
      grid.lower(within: box.inset(by: -bay)) { box.distance(to: $0) - bay }
    }
    for edge in edges {
      // In pieces, as the box around a long slanting edge is mostly empty.
      let way = edge.1 - edge.0
      let count = max(1, (way.length / (2 * bay)).rounded(.up))
      for piece in 0..<Int(count) {
        let ends = [Double(piece), Double(piece + 1)].map { edge.0 + way * ($0 / count) }
        grid.lower(within: Rect(around: ends).inset(by: -bay)) {
          $0.distance(toSegment: ends[0], ends[1]) - bay
        }
      }
    }
    return Contour.polygons(of: grid.eroded(by: bay - distance)).map(rounded)
  }

  /// The polygon with its corners worn off: each corner moves towards the middle of its
  /// neighbours, eight times.
  private static func rounded(_ polygon: [Point]) -> [Point] {
    var corners = polygon
    for _ in 0..<8 {
      let old = corners
      for i in old.indices {
        let around = old[(i + old.count - 1) % old.count] + old[(i + 1) % old.count]
        corners[i] = (old[i] * 2 + around) * 0.25
      }
    }
    return corners
  }

  /// The widest part of polygons in each of a number of level bands: boxes that cover them.
  package static func strips(of polygons: [[Point]], count: Int) -> [Rect] {
    let bounds = Rect(around: polygons.joined())
    guard bounds.height > 0 else { return [] }
    let height = bounds.height / Double(count)
    return (0..<count).compactMap { band -> Rect? in
      let top = bounds.y + Double(band) * height
      var (left, right) = (Double.infinity, -Double.infinity)
      for corners in polygons {
        for i in corners.indices {
          let (a, b) = (corners[i], corners[(i + 1) % corners.count])
          guard max(a.y, b.y) >= top, min(a.y, b.y) <= top + height else { continue }
          // The part of the side within the band.
          let span = b.y - a.y
          let ends =
            span == 0
            ? [0, 1]
            : [(top - a.y) / span, (top + height - a.y) / span].map { min(1, max(0, $0)) }
          for share in ends {
            let x = a.x + (b.x - a.x) * share
            left = min(left, x)
            right = max(right, x)
          }
        }
      }
      return left <= right ? Rect(x: left, y: top, width: right - left, height: height) : nil
    }
  }
}
