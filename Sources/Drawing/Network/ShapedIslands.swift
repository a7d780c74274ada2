/// Islands with their shores and names, ready to be packed.
struct ShapedIslands {
  /// The middles of the members' rooms, relative to the middle of their island's body.
  private(set) var offsets: [Point]
  private var shores: [[[Point]]] = []
  private(set) var shapes: [IslandPacking.Shape] = []
  private let vertices: [NetworkLayout.Vertex]
  private let edges: [NetworkLayout.Edge]
  private let spacing: NetworkLayout.Spacing

  /// Shapes islands.
  ///
  /// - Parameters:
  ///   - stretch: The air within islands; 1 for as little as there can be.
  ///   - titles: Per island the width and height of the name above it; zero for none.
  init(
    _ islands: [IslandLayout], stretch: Double, vertices: [NetworkLayout.Vertex],
    edges: [NetworkLayout.Edge], titles: [Point], spacing: NetworkLayout.Spacing
  ) {
    self.vertices = vertices
    self.edges = edges
    self.spacing = spacing
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
  ///
  /// - Parameters:
  ///   - fullest: The share of the area that islands may fill.
  ///   - like: Per vertex where its disc stood before.
  func placed(within area: Rect, fullest: Double, seed: UInt64, like: [Point?]) -> NetworkLayout? {
    guard IslandPacking.share(of: shapes, in: area) <= fullest else { return nil }
    let ties = edges.compactMap { edge -> IslandPacking.Tie? in
      let (from, to) = (vertices[edge.from].island, vertices[edge.to].island)
      guard from != to else { return nil }
      return IslandPacking.Tie(
        from: from, to: to, fromOffset: offsets[edge.from], toOffset: offsets[edge.to],
        weight: edge.weight)
    }
    guard
      let packing = IslandPacking(
        shapes: shapes, ties: ties, within: area, seed: seed, start: starts(like))
    else { return nil }
    let rooms = vertices.indices.map { v in
      packing.places[vertices[v].island].position(of: offsets[v])
    }
    let sides = LabelSides.chosen(vertices, rooms: rooms, edges: edges)
    return NetworkLayout(
      positions: vertices.indices.map { vertices[$0].disc(rooms[$0], side: sides[$0]) },
      sides: sides,
      shores: shores.enumerated().map { number, shore in
        shore.map { $0.map(packing.places[number].position) }
      },
      names: shapes.enumerated().map { number, shape in
        shape.name.map {
          $0.inset(by: spacing.islands / 2).moved(by: packing.places[number].center)
        }
      })
  }

  /// Where the middle of each island had better be, so that its members stay where they were.
  private func starts(_ like: [Point?]) -> [Point?] {
    guard !like.isEmpty else { return [] }
    var sums = shapes.map { _ in (way: Point.zero, count: 0) }
    for (v, before) in like.enumerated() {
      guard let before else { continue }
      let island = vertices[v].island
      sums[island].way = sums[island].way + before - vertices[v].disc(offsets[v])
      sums[island].count += 1
    }
    return sums.map { $0.count > 0 ? $0.way * (1 / Double($0.count)) : nil }
  }
}
