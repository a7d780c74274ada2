/// The members of one island with places relative to one another, through Graphviz.
struct IslandLayout {
  /// The numbers of the members.
  let members: [Int]
  /// The middles of the members' rooms, disc and label together.
  let rooms: [Point]

  /// Lays out an island on its own.
  ///
  /// - Parameter like: Per vertex of the whole network where it stood before; nil for new ones.
  ///   Stress majorisation then starts from there and ends near it.
  /// - Throws: `PageError.notLaidOut`.
  init(
    _ members: [Int], vertices: [NetworkLayout.Vertex], edges: [NetworkLayout.Edge],
    spacing: NetworkLayout.Spacing, seed: UInt64, like: [Point?]
  ) throws(PageError) {
    self.members = members
    var local: [Int: Int] = [:]
    for (i, v) in members.enumerated() { local[v] = i }
    var nodes = members.map { v in
      Graphviz.Vertex(width: vertices[v].room.x, height: vertices[v].room.y)
    }
    var inner: [Graphviz.Edge] = []
    for edge in edges {
      guard let from = local[edge.from], let to = local[edge.to], from != to else { continue }
      let ends = [vertices[edge.from], vertices[edge.to]]
      let size = ends.reduce(0) { $0 + $1.room.x + $1.room.y } / 4
      inner.append(Graphviz.Edge(from: from, to: to, length: size + spacing.vertices))
    }
    if members.count == 2 {
      // Under each other, flush left, so that the tie between them crosses no label.
      let apart = (nodes[0].height + nodes[1].height) / 2 + spacing.vertices
      rooms = [
        Point((nodes[0].width - nodes[1].width) / 2, -apart / 2), Point(0, apart / 2),
      ]
      return
    }
    for (i, start) in Self.starts(members, inner, like: like).enumerated() {
      nodes[i].position = start
    }
    var spread = try Graphviz.layout(
      nodes, inner, engine: members.count <= 400 ? .neato : .sfdp, seed: seed)
    if members.count > 120 { spread = Self.evened(spread) }
    rooms = RoomSeparation.compacted(
      spread, sizes: nodes.map { Point($0.width, $0.height) }, gap: spacing.vertices)
  }

  /// Points drawn nearer to their middle or further from it, each in its own direction, until they
  /// fill a disc evenly: of n, the k-th from the middle comes to √(k / n) of the radius.
  ///
  /// Of a large island forces leave a crowd in the middle and a few far out.
  private static func evened(_ points: [Point]) -> [Point] {
    let bounds = Rect(around: points)
    let middle = points.reduce(.zero, +) * (1 / Double(points.count))
    let radius = (bounds.width + bounds.height) / 4
    let distances = points.map { $0.distance(to: middle) }
    var evened = points
    for (rank, i) in points.indices.sorted(by: { (distances[$0], $0) < (distances[$1], $1) })
      .enumerated() where distances[i] > 0
    {
      let share = (Double(rank + 1) / Double(points.count)).squareRoot()
      evened[i] = middle + (points[i] - middle) * (share * radius / distances[i])
    }
    return evened
  }

  /// Where the members start: where they stood before, new ones amid those they are linked with;
  /// nowhere when fewer than half stood anywhere.
  private static func starts(_ members: [Int], _ edges: [Graphviz.Edge], like: [Point?])
    -> [Point?]
  {
    let known = members.map { like.isEmpty ? nil : like[$0] }
    let points = known.compactMap { $0 }
    guard !points.isEmpty, 2 * points.count >= members.count else { return [] }
    let middle = points.reduce(.zero, +) * (1 / Double(points.count))
    return known.enumerated().map { i, point in
      if let point { return point - middle }
      let near = edges.compactMap { edge -> Point? in
        edge.from == i ? known[edge.to] : edge.to == i ? known[edge.from] : nil
      }
      guard !near.isEmpty else { return .zero }
      return near.reduce(.zero, +) * (1 / Double(near.count)) - middle
    }
  }
}
