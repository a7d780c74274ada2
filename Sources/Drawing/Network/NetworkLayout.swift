/// The two-level layout of a network: each island by Graphviz on its own, then the islands packed
/// into the page with short ties between them.
public struct NetworkLayout: Sendable {
  /// A vertex with the room it needs.
  public struct Vertex: Sendable {
    /// The radius of its disc in millimetres.
    public var radius: Double
    /// The width of the room kept for a label under it; zero for none.
    public var labelWidth: Double
    /// The height of that room.
    public var labelHeight: Double
    /// The number of its island.
    public var island: Int

    /// Creates a vertex.
    public init(radius: Double, labelWidth: Double, labelHeight: Double, island: Int) {
      self.radius = radius
      self.labelWidth = labelWidth
      self.labelHeight = labelHeight
      self.island = island
    }

    var roomWidth: Double { max(2 * radius, labelWidth) }
    var roomHeight: Double { 2 * radius + labelHeight }
  }

  /// An edge between two vertices by number.
  public struct Edge: Sendable {
    /// One end.
    public var from: Int
    /// The other end.
    public var to: Int
    /// How strongly it pulls islands together.
    public var weight: Double

    /// Creates an edge.
    public init(from: Int, to: Int, weight: Double) {
      self.from = from
      self.to = to
      self.weight = weight
    }
  }

  /// The distances that a layout keeps, in millimetres.
  public struct Spacing: Sendable {
    /// Between the rooms of two vertices.
    public var vertices: Double
    /// From a vertex to the shore of its island.
    public var shore: Double
    /// Between two islands.
    public var islands: Double

    /// Creates distances.
    public init(vertices: Double, shore: Double, islands: Double) {
      self.vertices = vertices
      self.shore = shore
      self.islands = islands
    }
  }

  /// The centres of the discs.
  public let positions: [Point]
  /// Per island the box around its members and its shore, under its name.
  public let bodies: [Rect]

  /// Lays out a network; nil when it does not fit the area.
  ///
  /// - Parameters:
  ///   - titles: Per island the width and height of the name above it; zero for none.
  /// - Throws: `PageError.notLaidOut`.
  public static func make(
    vertices: [Vertex], edges: [Edge], titles: [Point], within area: Rect, spacing: Spacing,
    seed: UInt64
  ) throws(PageError) -> NetworkLayout? {
    var islands: [Island] = []
    for number in titles.indices {
      let members = vertices.indices.filter { vertices[$0].island == number }
      islands.append(
        try Island(members, vertices: vertices, edges: edges, spacing: spacing, seed: seed))
    }
    // The widest air that still fits reads best.
    for stretch in [1.6, 1.45, 1.3, 1.15, 1] {
      let layout = packed(
        islands, stretch: stretch, vertices: vertices, edges: edges, titles: titles, within: area,
        spacing: spacing, seed: seed)
      if let layout { return layout }
    }
    return nil
  }

  /// Members of one island with places relative to its middle.
  private struct Island {
    var members: [Int]
    /// Centres of the members' rooms, disc and label together.
    var rooms: [Point]

    init(
      _ members: [Int], vertices: [Vertex], edges: [Edge], spacing: Spacing, seed: UInt64
    ) throws(PageError) {
      self.members = members
      var local: [Int: Int] = [:]
      for (i, v) in members.enumerated() { local[v] = i }
      let nodes = members.map { v in
        Graphviz.Vertex(width: vertices[v].roomWidth, height: vertices[v].roomHeight)
      }
      var inner: [Graphviz.Edge] = []
      for edge in edges {
        guard let from = local[edge.from], let to = local[edge.to], from != to else { continue }
        let ends = [vertices[edge.from], vertices[edge.to]]
        let size = ends.reduce(0) { $0 + $1.roomWidth + $1.roomHeight } / 4
        inner.append(Graphviz.Edge(from: from, to: to, length: size + spacing.vertices))
      }
      if members.count == 2 {
        let apart = (nodes[0].width + nodes[1].width) / 2 + spacing.vertices
        rooms = [Point(-apart / 2, 0), Point(apart / 2, 0)]
      } else {
        rooms = try Graphviz.layout(
          nodes, inner, engine: members.count <= 400 ? .neato : .sfdp,
          margin: spacing.vertices / 2, seed: seed)
      }
    }
  }

  private static func packed(
    _ islands: [Island], stretch: Double, vertices: [Vertex], edges: [Edge], titles: [Point],
    within area: Rect, spacing: Spacing, seed: UInt64
  ) -> NetworkLayout? {
    var offsets = [Point](repeating: .zero, count: vertices.count)
    var sizes: [Point] = []
    var bodies: [Point] = []
    for (number, island) in islands.enumerated() {
      let rooms = zip(island.members, island.rooms).map { v, room in
        Rect(
          center: room * stretch, width: vertices[v].roomWidth, height: vertices[v].roomHeight)
      }
      let bounds = rooms.dropFirst().reduce(rooms.first ?? Rect(around: [])) { $0.union($1) }
      for (v, room) in zip(island.members, rooms) { offsets[v] = room.center - bounds.center }
      let body = Point(bounds.width + 2 * spacing.shore, bounds.height + 2 * spacing.shore)
      bodies.append(body)
      sizes.append(
        Point(
          max(body.x, titles[number].x) + spacing.islands,
          body.y + titles[number].y + spacing.islands))
    }
    let ties = edges.compactMap { edge -> IslandPacking.Tie? in
      let (from, to) = (vertices[edge.from].island, vertices[edge.to].island)
      guard from != to else { return nil }
      return IslandPacking.Tie(
        from: from, to: to, fromOffset: offsets[edge.from], toOffset: offsets[edge.to],
        weight: edge.weight)
    }
    guard let packing = IslandPacking(sizes: sizes, ties: ties, within: area, seed: seed)
    else { return nil }
    let positions = vertices.indices.map { v in
      let vertex = vertices[v]
      let room = packing.places[vertex.island].position(of: offsets[v])
      // The name stands above the body; a disc above its label.
      return Point(room.x, room.y + titles[vertex.island].y / 2 - vertex.labelHeight / 2)
    }
    let boxes = titles.indices.map { island in
      let center = packing.places[island].center
      return Rect(
        center: Point(center.x, center.y + titles[island].y / 2),
        width: bodies[island].x, height: bodies[island].y)
    }
    return NetworkLayout(positions: positions, bodies: boxes)
  }
}
