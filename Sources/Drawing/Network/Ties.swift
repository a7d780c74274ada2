/// The lines between discs: straight within an island, gently bowed between islands.
struct Ties {
  private struct Line {
    var from: Point
    var to: Point
    var isInner: Bool
    var isDashed: Bool
  }

  private let lines: [Line]
  private static let bend = 0.08

  init(
    _ edges: [NetworkDrawing.Edge], vertices: [NetworkDrawing.Vertex],
    discs: [(center: Point, radius: Double)]
  ) {
    lines = edges.compactMap { edge in
      let (a, b) = (discs[edge.from], discs[edge.to])
      let distance = a.center.distance(to: b.center)
      guard distance > a.radius + b.radius else { return nil }
      let way = (b.center - a.center) * (1 / distance)
      return Line(
        from: a.center + way * a.radius, to: b.center - way * b.radius,
        isInner: vertices[edge.from].island == vertices[edge.to].island, isDashed: edge.isDashed)
    }
  }

  /// The lines as straight pieces, for whoever wants to keep clear of them.
  var segments: [(Point, Point)] {
    lines.flatMap { line -> [(Point, Point)] in
      guard !line.isInner else { return [(line.from, line.to)] }
      let way = line.to - line.from
      let top = (line.from + line.to) * 0.5 + Point(way.y, -way.x) * Self.bend
      return [(line.from, top), (top, line.to)]
    }
  }

  func marks(width: Double) -> [Mark] {
    lines.map { line in
      let dashes = line.isDashed ? [width * 3, width * 3] : []
      if line.isInner {
        return .path(
          Path(from: line.from, to: line.to),
          Style(
            stroke: Palette.quiet, strokeWidth: width, strokeOpacity: 0.75, dashes: dashes))
      }
      return .path(
        Path(bowFrom: line.from, to: line.to, bend: Self.bend),
        Style(
          stroke: Palette.between, strokeWidth: width * 1.3, strokeOpacity: 0.6, dashes: dashes))
    }
  }
}
