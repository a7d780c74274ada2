/// The two-level layout of a network: each island by Graphviz on its own, then the islands packed
/// into the page with short ties between them.
public struct NetworkLayout: Sendable {
  /// A vertex with the room it needs: its disc, and its label under it or to its right.
  public struct Vertex: Sendable {
    /// The radius of its disc in millimetres.
    public var radius: Double
    /// The size of the label that room is kept for, distance to the disc included; nil for none.
    public var label: Point?
    /// The number of its island.
    public var island: Int

    /// Creates a vertex.
    public init(radius: Double, label: Point?, island: Int) {
      self.radius = radius
      self.label = label
      self.island = island
    }

    /// Large discs have their label under them; small ones beside them, which takes less room.
    public var isLabelBelow: Bool { label.map { 2 * radius > $0.y } ?? true }

    var room: Point {
      guard let label else { return Point(2 * radius, 2 * radius) }
      return isLabelBelow
        ? Point(max(2 * radius, label.x), 2 * radius + label.y)
        : Point(2 * radius + label.x, max(2 * radius, label.y))
    }

    /// Where the disc stands, given the middle of the room.
    func disc(_ middle: Point) -> Point {
      guard let label else { return middle }
      return isLabelBelow
        ? Point(middle.x, middle.y - label.y / 2) : Point(middle.x - label.x / 2, middle.y)
    }
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
    /// Half the width of the bays that an island fills.
    public var bay: Double
    /// Between two islands.
    public var islands: Double

    /// Creates distances.
    public init(vertices: Double, shore: Double, bay: Double, islands: Double) {
      self.vertices = vertices
      self.shore = shore
      self.bay = bay
      self.islands = islands
    }
  }

  /// The centres of the discs.
  public let positions: [Point]
  /// Per island its outline as polygons, to be drawn smooth.
  public let shores: [[[Point]]]
  /// Per island the box of its name; nil when it has none.
  public let names: [Rect?]

  /// What came of an attempt.
  public enum Attempt: Sendable {
    /// The layout.
    case fits(NetworkLayout)
    /// It does not fit: the islands need this many times the area, their names included.
    case needs(Double)
  }

  /// Lays out a network within an area.
  ///
  /// - Parameters:
  ///   - titles: Per island the width and height of the name above it; zero for none.
  /// - Throws: `PageError.notLaidOut`.
  public static func make(
    vertices: [Vertex], edges: [Edge], titles: [Point], within area: Rect, spacing: Spacing,
    seed: UInt64
  ) throws(PageError) -> Attempt {
    var islands: [Island] = []
    for number in titles.indices {
      let members = vertices.indices.filter { vertices[$0].island == number }
      islands.append(
        try Island(members, vertices: vertices, edges: edges, spacing: spacing, seed: seed))
    }
    func shaped(_ stretch: Double) -> ShapedIslands {
      ShapedIslands(
        islands, stretch: stretch, vertices: vertices, edges: edges, titles: titles,
        spacing: spacing)
    }
    func placed(_ islands: ShapedIslands) -> NetworkLayout? {
      islands.placed(vertices: vertices, edges: edges, within: area, spacing: spacing, seed: seed)
    }
    let tight = shaped(1)
    let share = IslandPacking.share(of: tight.shapes, in: area)
    // The widest air that still fits reads best; the area grows at least as fast as the air.
    for stretch in [1.6, 1.4, 1.2, 1.1] where share * stretch <= IslandPacking.fullest {
      if let layout = placed(shaped(stretch)) { return .fits(layout) }
    }
    return placed(tight).map { .fits($0) } ?? .needs(share)
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
      } else {
        let spread = try Graphviz.layout(
          nodes, inner, engine: members.count <= 400 ? .neato : .sfdp, seed: seed)
        rooms = RoomSeparation.compacted(
          spread, sizes: nodes.map { Point($0.width, $0.height) }, gap: spacing.vertices)
      }
    }
  }

  /// Islands with their shores and names, ready to be packed.
  private struct ShapedIslands {
    /// The middles of the members' rooms, relative to the middle of their island's body.
    var offsets: [Point]
    var shores: [[[Point]]] = []
    var shapes: [IslandPacking.Shape] = []

    init(
      _ islands: [Island], stretch: Double, vertices: [Vertex], edges: [Edge], titles: [Point],
      spacing: Spacing
    ) {
      offsets = [Point](repeating: .zero, count: vertices.count)
      for island in islands {
        for (v, room) in zip(island.members, island.rooms) { offsets[v] = room * stretch }
      }
      var inner = [[(Point, Point)]](repeating: [], count: islands.count)
      for edge in edges where vertices[edge.from].island == vertices[edge.to].island {
        let ends = [edge.from, edge.to].map { vertices[$0].disc(offsets[$0]) }
        inner[vertices[edge.from].island].append((ends[0], ends[1]))
      }
      for (number, island) in islands.enumerated() {
        let shore = IslandShore.polygons(
          boxes: island.members.map { v in
            Rect(center: offsets[v], width: vertices[v].room.x, height: vertices[v].room.y)
          }, edges: inner[number], distance: spacing.shore, bay: spacing.bay)
        let body = Rect(around: shore.joined())
        for v in island.members { offsets[v] = offsets[v] - body.center }
        shores.append(shore.map { $0.map { $0 - body.center } })
        let title = titles[number]
        let name = Rect(
          x: -title.x / 2, y: -body.height / 2 - title.y, width: title.x, height: title.y)
        shapes.append(
          IslandPacking.Shape(
            body: IslandShore.strips(of: shores[number], count: 14)
              .map { $0.inset(by: -spacing.islands / 2) },
            name: title.y > 0 ? name.inset(by: -spacing.islands / 2) : nil))
      }
    }

    /// The layout of the page; nil when the islands cannot be packed.
    func placed(
      vertices: [Vertex], edges: [Edge], within area: Rect, spacing: Spacing, seed: UInt64
    ) -> NetworkLayout? {
      guard IslandPacking.share(of: shapes, in: area) <= IslandPacking.fullest else { return nil }
      let ties = edges.compactMap { edge -> IslandPacking.Tie? in
        let (from, to) = (vertices[edge.from].island, vertices[edge.to].island)
        guard from != to else { return nil }
        return IslandPacking.Tie(
          from: from, to: to, fromOffset: offsets[edge.from], toOffset: offsets[edge.to],
          weight: edge.weight)
      }
      guard let packing = IslandPacking(shapes: shapes, ties: ties, within: area, seed: seed)
      else { return nil }
      return NetworkLayout(
        positions: vertices.indices.map { v in
          vertices[v].disc(packing.places[vertices[v].island].position(of: offsets[v]))
        },
        shores: shores.enumerated().map { number, shore in
          shore.map { $0.map(packing.places[number].position) }
        },
        names: shapes.enumerated().map { number, shape in
          shape.name.map {
            $0.inset(by: spacing.islands / 2).moved(by: packing.places[number].center)
          }
        })
    }
  }
}
