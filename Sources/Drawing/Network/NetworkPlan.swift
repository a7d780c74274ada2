/// Decides how large discs are and which labels get room, and lays the network out.
struct NetworkPlan {
  let vertices: [NetworkDrawing.Vertex]
  let edges: [NetworkDrawing.Edge]
  let islands: [NetworkDrawing.Island]
  let area: Rect
  let measures: NetworkDrawing.Measures
  let seed: UInt64
  /// The vertices by importance, the most important first.
  let order: [Int]
  private(set) var radii: [Double] = []
  private(set) var roomFor: Int = 0
  private var rank: [Int]
  /// The islands whose names are drawn.
  private var named: Set<Int> = []
  private var wrapped: [[String]]
  private var widths: [Double]

  init(
    vertices: [NetworkDrawing.Vertex], edges: [NetworkDrawing.Edge],
    islands: [NetworkDrawing.Island], area: Rect, measures: NetworkDrawing.Measures, seed: UInt64
  ) {
    self.vertices = vertices
    self.edges = edges
    self.islands = islands
    self.area = area
    self.measures = measures
    self.seed = seed
    order = vertices.indices.sorted {
      (-vertices[$0].importance, $0) < (-vertices[$1].importance, $1)
    }
    rank = [Int](repeating: 0, count: vertices.count)
    // The islands come largest first; names may fill a sixth of the area.
    var filled = 0.0
    for (place, v) in order.enumerated() { rank[v] = place }
    wrapped = []
    widths = []
    for v in vertices.indices {
      let style = Self.style(rank: rank[v], measures)
      let lines = TextMeasure.label(vertices[v].name, style: style, width: style.size * 8)
      wrapped.append(lines)
      widths.append(lines.map { TextMeasure.width(of: $0, style: style) }.max() ?? 0)
    }
    for island in islands.indices {
      named.insert(island)
      let size = titleSize(of: island)
      filled += size.x * size.y
      if filled > area.width * area.height / 6 {
        named.remove(island)
        break
      }
    }
  }

  /// Only the first few names are strong.
  private static func style(rank: Int, _ measures: NetworkDrawing.Measures) -> TextStyle {
    rank < 6 ? measures.strongLabel : measures.label
  }

  var labelGap: Double { measures.label.size * 0.18 }

  var spacing: NetworkLayout.Spacing {
    let unit = measures.label.size
    let tight = min(1, (radii.min() ?? unit) / (unit * 0.55))
    return NetworkLayout.Spacing(
      vertices: unit * 0.4 * tight, shore: unit * 0.6 * max(0.3, tight),
      bay: unit * 3 * max(0.3, tight), islands: unit * 0.6 * max(0.3, tight))
  }

  /// Steps of adaptation: the scale of the discs and the share of labels that get room.
  private static let steps: [(scale: Double, labelled: Double)] = [
    (1, 1), (0.8, 1), (0.6, 1), (0.5, 1), (0.42, 1), (0.36, 1), (0.36, 0.93),
    (0.42, 0.85), (0.5, 0.7), (0.5, 0.5),
    (0.5, 0.35), (0.5, 0.2),
    (0.45, 0.1), (0.4, 0.05), (0.35, 0.03), (0.3, 0.02), (0.25, 0.01), (0.2, 0), (0.16, 0),
    (0.13, 0), (0.1, 0), (0.08, 0), (0.06, 0), (0.05, 0), (0.04, 0), (0.03, 0), (0.02, 0),
  ]

  mutating func layout() throws(PageError) -> NetworkLayout {
    // What an attempt needed tells how much less the next must ask for.
    var roomAllowed = Double.infinity
    for step in Self.steps {
      radii = vertices.map { vertex in
        let share = min(1, max(0, vertex.importance)).squareRoot()
        return step.scale
          * (measures.smallest + (measures.largest - measures.smallest) * share)
      }
      roomFor = Int((step.labelled * Double(vertices.count)).rounded(.up))
      // Whoever matters most keeps its name for as long as discs can be told apart.
      if step.scale >= 0.2 { roomFor = max(roomFor, min(6, vertices.count)) }
      let rooms = vertices.indices.map(room)
      let needed = rooms.reduce(0.0) { sum, room in
        sum + (room.room.x + spacing.vertices) * (room.room.y + spacing.vertices)
      }
      guard needed <= roomAllowed else { continue }
      let attempt = try NetworkLayout.make(
        vertices: rooms,
        edges: edges.map { NetworkLayout.Edge(from: $0.from, to: $0.to, weight: 1) },
        titles: islands.indices.map { titleSize(of: $0) }, within: area, spacing: spacing,
        seed: seed)
      switch attempt {
      case .fits(let layout): return layout
      case .needs(let share):
        roomAllowed = needed * min(1, 1.1 * IslandPacking.fullest / share)
      }
    }
    throw .notLaidOut(
      "\(vertices.count) actors do not fit on this page; take a larger page or fewer actors")
  }

  private func room(_ v: Int) -> NetworkLayout.Vertex {
    let size = rank[v] < roomFor ? Point(widths[v] + labelGap, height(v) + labelGap) : nil
    return NetworkLayout.Vertex(radius: radii[v], label: size, island: vertices[v].island)
  }

  private func height(_ v: Int) -> Double {
    Double(wrapped[v].count) * Self.style(rank: rank[v], measures).lineHeight
  }

  func label(_ v: Int) -> LabelPlacement.Label {
    LabelPlacement.Label(
      vertex: v, width: widths[v], height: height(v),
      room: rank[v] < roomFor ? (room(v).isLabelBelow ? .below : .right) : nil)
  }

  /// The lines of a placed label.
  func lines(of placed: LabelPlacement.Placed) -> [Mark] {
    let style = Self.style(rank: rank[placed.vertex], measures)
    let (x, anchor): (Double, TextLine.Anchor) =
      switch placed.side {
      case .right: (placed.box.x, .start)
      case .left: (placed.box.maxX, .end)
      case .below, .above: (placed.box.center.x, .middle)
      }
    return wrapped[placed.vertex].enumerated().map { number, line in
      let top = placed.box.y + Double(number) * style.lineHeight
      return .text(
        TextLine(
          line, at: Point(x, top + style.size * 0.95), style: style, anchor: anchor,
          halo: style.size * 0.12))
    }
  }

  private func titleLines(_ island: Int) -> [String] {
    let name = islands[island].name
    guard !name.isEmpty, named.contains(island) else { return [] }
    return TextMeasure.label(name, style: measures.title, width: measures.title.size * 13)
  }

  private func titleSize(of island: Int) -> Point {
    let lines = titleLines(island)
    guard !lines.isEmpty else { return .zero }
    let width = lines.map { TextMeasure.width(of: $0, style: measures.title) }.max() ?? 0
    return Point(width, Double(lines.count) * measures.title.lineHeight)
  }

  func title(of island: Int, in box: Rect?) -> [Mark] {
    guard let box else { return [] }
    let style = TextStyle(
      points: measures.title.points, weight: measures.title.weight,
      colour: Palette.ink.mixed(with: islands[island].colour, share: 0.45))
    return titleLines(island).enumerated().map { number, line in
      let baseline = box.y + Double(number) * style.lineHeight + style.size * 0.95
      return .text(
        TextLine(
          line, at: Point(box.center.x, baseline), style: style, anchor: .middle,
          halo: style.size * 0.12))
    }
  }
}
