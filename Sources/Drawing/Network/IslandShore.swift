/// The outline of an island: a smooth curve around its discs, labels and inner edges.
enum IslandShore {
  /// The outline at about `distance` millimetres from what it surrounds.
  ///
  /// The field is a soft minimum of the distances to all members, so that the shore runs smoothly
  /// from one to the next.
  static func path(
    discs: [(center: Point, radius: Double)], boxes: [Rect], edges: [(Point, Point)],
    distance: Double
  ) -> Path {
    let softness = distance * 0.3
    var bounds = Rect(around: [])
    for (i, disc) in discs.enumerated() {
      let box = Rect(center: disc.center, width: 2 * disc.radius, height: 2 * disc.radius)
      bounds = i == 0 ? box : bounds.union(box)
    }
    bounds = boxes.reduce(bounds) { $0.union($1) }.inset(by: -3 * distance)
    let field: (Point) -> Double = { point in
      var sum = 0.0
      func include(_ away: Double) {
        if away < 8 * softness { sum += exponential(-away / softness) }
      }
      for disc in discs { include(point.distance(to: disc.center) - disc.radius - distance * 0.8) }
      for box in boxes { include(box.distance(to: point) - distance * 0.5) }
      for edge in edges { include(point.distance(toSegment: edge.0, edge.1) - distance * 0.6) }
      return sum > 0 ? -softness * logarithm(sum) : 8 * softness
    }
    var path = Path()
    for polygon in Contour.polygons(within: bounds, step: distance * 0.6, field: field) {
      path.append(Path(smooth: polygon))
    }
    return path
  }
}
