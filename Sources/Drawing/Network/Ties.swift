/// The lines between discs: within islands as straight as they can be, between islands gently
/// bowed, or led around islands where no bow keeps clear of them.
struct Ties {
  private struct Line {
    var edge: NetworkDrawing.Edge
    var from: Point
    var to: Point
    var isInner: Bool
    /// The height of the bow as a share of the distance.
    var bend: Double
    /// The way around islands; nil for a bow.
    var way: [Point]?
  }

  private let vertices: [NetworkDrawing.Vertex]
  private let discs: [(center: Point, radius: Double)]
  private var lines: [Line]

  /// Straight lines and usual bows.
  ///
  /// - Parameter isBundled: Whether ties between islands are drawn elsewhere, as streams.
  init(
    _ edges: [NetworkDrawing.Edge], vertices: [NetworkDrawing.Vertex],
    discs: [(center: Point, radius: Double)], isBundled: Bool
  ) {
    self.vertices = vertices
    self.discs = discs
    lines = edges.compactMap { edge in
      let (a, b) = (discs[edge.from], discs[edge.to])
      let isInner = vertices[edge.from].island == vertices[edge.to].island
      let distance = a.center.distance(to: b.center)
      guard isInner || !isBundled, distance > a.radius + b.radius else { return nil }
      let way = (b.center - a.center) * (1 / distance)
      return Line(
        edge: edge, from: a.center + way * a.radius, to: b.center - way * b.radius,
        isInner: isInner, bend: isInner ? 0 : 0.08)
    }
  }

  /// The lines as straight pieces, for whoever wants to keep clear of them.
  var segments: [(Point, Point)] { lines.flatMap { Self.pieces($0) } }

  private static func pieces(_ line: Line) -> [(Point, Point)] {
    guard line.way == nil, line.bend != 0 else {
      let way = line.way ?? [line.from, line.to]
      return Array(zip(way, way.dropFirst()))
    }
    let across = line.to - line.from
    let top = (line.from + line.to) * 0.5 + Point(across.y, -across.x) * (2 * line.bend)
    let points = (0...10).map { step -> Point in
      let t = Double(step) / 10
      return line.from * ((1 - t) * (1 - t)) + top * (2 * t * (1 - t)) + line.to * (t * t)
    }
    return Array(zip(points, points.dropFirst()))
  }

  /// Bends lines away from labels and discs, and leads those between islands around others.
  ///
  /// - Parameters:
  ///   - labels: The boxes of labels by vertex.
  ///   - shores: Per island its outlines.
  ///   - names: The boxes of the islands' names.
  ///   - unit: The size of labels in millimetres.
  mutating func clear(
    labels: [LabelPlacement.Placed], shores: [[[Point]]], names: [Rect], within area: Rect,
    unit: Double
  ) {
    var membersOf = [[Int]](repeating: [], count: shores.count)
    for (v, vertex) in vertices.enumerated() { membersOf[vertex.island].append(v) }
    var labelsOf = [[Rect]](repeating: [], count: shores.count)
    for label in labels { labelsOf[vertices[label.vertex].island].append(label.box) }
    var router: TieRouter?
    for i in lines.indices {
      let edge = lines[i].edge
      let homes = Set([vertices[edge.from].island, vertices[edge.to].island])
      let nearDiscs = homes.sorted().flatMap { membersOf[$0] }
        .filter { $0 != edge.from && $0 != edge.to }.map { discs[$0] }
      let nearLabels = homes.sorted().flatMap { labelsOf[$0] }
      let bends =
        lines[i].isInner
        ? [0, 0.1, -0.1, 0.2, -0.2, 0.3, -0.3] : [0.08, -0.08, 0.16, -0.16, 0.26, -0.26]
      var best = (cost: Double.infinity, bend: bends[0], abroad: 0.0)
      for bend in bends {
        var line = lines[i]
        line.bend = bend
        let pieces = Self.pieces(line)
        var cost = 0.2 * abs(bend) * line.from.distance(to: line.to)
        for (a, b) in pieces {
          for box in nearLabels { cost += box.length(ofSegment: a, b) }
          for disc in nearDiscs where disc.center.distance(toSegment: a, b) < disc.radius * 1.1 {
            cost += unit / Double(pieces.count) + disc.radius
          }
        }
        var abroad = 0.0
        if !line.isInner {
          for (a, b) in pieces {
            for name in names { abroad += name.length(ofSegment: a, b) }
            let middle = (a + b) * 0.5
            for (island, polygons) in shores.enumerated() where !homes.contains(island) {
              if polygons.contains(where: { Polygon.contains($0, middle) }) {
                abroad += a.distance(to: b)
              }
            }
          }
        }
        if cost + 3 * abroad < best.cost { best = (cost + 3 * abroad, bend, abroad) }
        // A straight line that touches nothing needs no other.
        if cost == 0, abroad == 0 { break }
      }
      lines[i].bend = best.bend
      if best.abroad > unit {
        var known =
          router
          ?? TieRouter(
            shores: shores, words: names + labels.map(\.box), within: area, unit: unit)
        lines[i].way = known.way(from: discs[edge.from], to: discs[edge.to], homes: homes)
        router = known
      }
    }
  }

  /// The lines, each with the names of its ends for those who point at it or cannot see it.
  func marks(width: Double) -> [Mark] {
    lines.map { line in
      let names = [line.edge.from, line.edge.to].map { vertices[$0].name }
      let dashes = line.edge.isDashed ? [width * 3, width * 3] : []
      let path =
        line.way.map { Path(smoothOpen: $0) }
        ?? (line.bend == 0
          ? Path(from: line.from, to: line.to)
          : Path(bowFrom: line.from, to: line.to, bend: line.bend))
      let style =
        line.isInner
        ? Style(stroke: Palette.quiet, strokeWidth: width, strokeOpacity: 0.75, dashes: dashes)
        : Style(
          stroke: Palette.between, strokeWidth: width * 1.3, strokeOpacity: 0.6, dashes: dashes)
      return .group(
        Group(title: names.joined(separator: " – "), marks: [.path(path, style)]))
    }
  }
}
