/// The two-level layout of a network: each island by Graphviz on its own, then the islands packed
/// into the page with short ties between them.
struct NetworkLayout {
  /// A vertex with the room it needs: its disc, and its label under it or to its right.
  struct Vertex {
    /// The radius of its disc in millimetres.
    var radius: Double
    /// The size of the label that room is kept for, distance to the disc included; nil for none.
    var label: Point?
    /// The number of its island.
    var island: Int

    /// Large discs have their label under them; small ones beside them, which takes less room.
    var isLabelBelow: Bool { label.map { 2 * radius > $0.y } ?? true }

    var room: Point {
      guard let label else { return Point(2 * radius, 2 * radius) }
      return isLabelBelow
        ? Point(max(2 * radius, label.x), 2 * radius + label.y)
        : Point(2 * radius + label.x, max(2 * radius, label.y))
    }

    /// Where the label stands unless another side is better; nil without one.
    var usualSide: LabelPlacement.Side? { label == nil ? nil : isLabelBelow ? .below : .right }

    var labelHeight: Double { label?.y ?? 0 }

    /// Where the disc stands, given the middle of the room, when the label is on a side.
    func disc(_ middle: Point, side: LabelPlacement.Side?) -> Point {
      guard let label, let side else { return middle }
      return switch side {
      case .below: Point(middle.x, middle.y - label.y / 2)
      case .above: Point(middle.x, middle.y + label.y / 2)
      case .right: Point(middle.x - label.x / 2, middle.y)
      case .left: Point(middle.x + label.x / 2, middle.y)
      }
    }

    /// Where the disc stands when the label is on its usual side.
    func disc(_ middle: Point) -> Point { disc(middle, side: usualSide) }

    /// The box of the label, given the middle of the room.
    func labelBox(_ middle: Point, side: LabelPlacement.Side?) -> Rect {
      guard let label, let side else { return Rect(center: middle, width: 0, height: 0) }
      let away = side == .below || side == .right ? radius : -radius
      let center =
        side == .below || side == .above
        ? Point(middle.x, middle.y + away) : Point(middle.x + away, middle.y)
      return Rect(center: center, width: label.x, height: label.y)
    }
  }

  /// An edge between two vertices by number.
  struct Edge {
    /// One end.
    var from: Int
    /// The other end.
    var to: Int
    /// How strongly it pulls islands together.
    var weight: Double
  }

  /// The distances that a layout keeps, in millimetres.
  struct Spacing {
    /// Between the rooms of two vertices.
    var vertices: Double
    /// From a vertex to the shore of its island.
    var shore: Double
    /// Half the width of the bays that an island fills.
    var bay: Double
    /// Between two islands.
    var islands: Double
  }

  /// The centres of the discs.
  let positions: [Point]
  /// On which side of its disc each label has its room; nil for none.
  let sides: [LabelPlacement.Side?]
  /// Per island its outline as polygons, to be drawn smooth.
  let shores: [[[Point]]]
  /// Per island the box of its name; nil when it has none.
  let names: [Rect?]

  /// What came of an attempt.
  enum Attempt {
    /// The layout.
    case fits(NetworkLayout)
    /// It does not fit: the islands need this many times the area, their names included.
    case needs(Double)
  }

  /// Lays out a network within an area.
  ///
  /// - Parameters:
  ///   - titles: Per island the width and height of the name above it; zero for none.
  ///   - fullest: The share of the area that the islands may fill, so that ties between them have
  ///     room.
  ///   - like: Per vertex where its disc stood in an earlier picture, to stay near; empty for none.
  /// - Throws: `PageError.notLaidOut`.
  static func make(
    vertices: [Vertex], edges: [Edge], titles: [Point], within area: Rect, spacing: Spacing,
    fullest: Double, seed: UInt64, like: [Point?]
  ) throws(PageError) -> Attempt {
    var members = [[Int]](repeating: [], count: titles.count)
    for (v, vertex) in vertices.enumerated() { members[vertex.island].append(v) }
    var inner = [[Edge]](repeating: [], count: titles.count)
    for edge in edges where vertices[edge.from].island == vertices[edge.to].island {
      inner[vertices[edge.from].island].append(edge)
    }
    var islands: [IslandLayout] = []
    for number in titles.indices {
      islands.append(
        try IslandLayout(
          members[number], vertices: vertices, edges: inner[number], spacing: spacing, seed: seed,
          like: like))
    }
    func shaped(_ stretch: Double) -> ShapedIslands {
      ShapedIslands(
        islands, stretch: stretch, vertices: vertices, edges: edges, titles: titles,
        spacing: spacing)
    }
    func placed(_ islands: ShapedIslands) -> NetworkLayout? {
      islands.placed(within: area, fullest: fullest, seed: seed, like: like)
    }
    let tight = shaped(1)
    let share = IslandPacking.share(of: tight.shapes, in: area)
    // The widest air that still fits reads best; the area grows at least as fast as the air.
    for stretch in [1.6, 1.4, 1.2, 1.1] where share * stretch <= fullest {
      if let layout = placed(shaped(stretch)) { return .fits(layout) }
    }
    return placed(tight).map { .fits($0) } ?? .needs(share)
  }
}
