/// Decides how large discs are and which labels get room, and lays the network out.
struct NetworkPlan {
  let vertices: [NetworkDrawing.Vertex]
  let edges: [NetworkDrawing.Edge]
  let islands: [NetworkDrawing.Island]
  let area: Rect
  let measures: NetworkDrawing.Measures
  let seed: UInt64
  /// Per vertex where it stood in an earlier picture; empty for none.
  let like: [Point?]
  /// Whether ties between islands are drawn as streams, which need water.
  let isBundled: Bool
  /// The vertices by importance, the most important first.
  let order: [Int]
  private(set) var radii: [Double] = []
  private(set) var roomFor: Int = 0
  private var rank: [Int]
  private var wrapped: [[String]]
  private var widths: [Double]

  init(
    vertices: [NetworkDrawing.Vertex], edges: [NetworkDrawing.Edge],
    islands: [NetworkDrawing.Island], area: Rect, measures: NetworkDrawing.Measures, seed: UInt64,
    like: [Point?]
  ) {
    self.like = like
    isBundled =
      edges.count { vertices[$0.from].island != vertices[$0.to].island } >= TieBundles.fewest
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
    for (place, v) in order.enumerated() { rank[v] = place }
    wrapped = []
    widths = []
    for v in vertices.indices {
      let style = Self.style(rank: rank[v], measures)
      let lines = TextMeasure.label(vertices[v].name, style: style, width: style.size * 8)
      wrapped.append(lines)
      widths.append(lines.map { TextMeasure.width(of: $0, style: style) }.max() ?? 0)
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
      bay: unit * 3 * max(0.3, tight),
      islands: isBundled ? unit * 0.7 : unit * 0.6 * max(0.3, tight))
  }

  /// The share of the area that islands may fill, the water around them included.
  private var fullest: Double { isBundled ? 0.88 : IslandPacking.fullest }

  /// Steps of adaptation: the scale of the discs and the share of labels that get room.
  ///
  /// Where not even a third of the labels can have room none do: the most important names then
  /// stand where there is place, and the discs can be larger.
  private static let steps: [(scale: Double, labelled: Double)] = [
    (1, 1), (0.8, 1), (0.6, 1), (0.5, 1), (0.42, 1), (0.36, 1), (0.36, 0.93),
    (0.42, 0.85), (0.5, 0.7), (0.5, 0.5), (0.5, 0.35),
    (0.6, 0), (0.5, 0), (0.42, 0), (0.36, 0), (0.3, 0), (0.25, 0), (0.2, 0), (0.16, 0),
    (0.13, 0), (0.1, 0), (0.08, 0), (0.06, 0), (0.05, 0), (0.04, 0), (0.03, 0), (0.02, 0),
  ]

  /// How many names may stand further off, with a line to their disc.
  private static let straying = 24

  mutating func layout() throws(PageError) -> NetworkLayout {
    let titles = islands.indices.map { titleSize(of: $0) }
    // What an attempt needed tells how much less the next must ask for; no layout is denser than
    // this.
    var roomAllowed =
      0.85 * fullest * (area.width * area.height - titles.reduce(0) { $0 + $1.x * $1.y })
    for step in Self.steps {
      radii = vertices.map { vertex in
        let share = min(1, max(0, vertex.importance)).squareRoot()
        return step.scale
          * (measures.smallest + (measures.largest - measures.smallest) * share)
      }
      roomFor = Int((step.labelled * Double(vertices.count)).rounded(.up))
      let rooms = vertices.indices.map(room)
      let needed = rooms.reduce(0.0) { sum, room in
        sum + (room.room.x + spacing.vertices) * (room.room.y + spacing.vertices)
      }
      guard needed <= roomAllowed else { continue }
      let attempt = try NetworkLayout.make(
        vertices: rooms,
        edges: edges.map { NetworkLayout.Edge(from: $0.from, to: $0.to, weight: 1) },
        titles: titles, within: area, spacing: spacing, fullest: fullest, seed: seed, like: like)
      switch attempt {
      case .fits(let layout): return layout
      case .needs(let share):
        roomAllowed = needed * min(1, 1.1 * fullest / share)
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

  /// The labels to place, the most important first: all of them, and of very many without room the
  /// most important alone, as others would stand here and there by chance.
  func labels(_ sides: [LabelPlacement.Side?]) -> [LabelPlacement.Label] {
    order.prefix(roomFor > 0 || order.count <= 250 ? order.count : Self.straying).map { v in
      LabelPlacement.Label(
        vertex: v, width: widths[v], height: height(v), room: sides[v],
        mayStray: rank[v] < Self.straying)
    }
  }

  /// The lines of a placed label.
  func lines(of placed: LabelPlacement.Placed) -> [Mark] {
    let style = Self.style(rank: rank[placed.vertex], measures)
    var marks: [Mark] = []
    if let leader = placed.leader {
      marks.append(
        .path(
          Path(from: leader.from, to: leader.to),
          Style(stroke: Palette.ink, strokeWidth: measures.label.size * 0.05)))
    }
    let (x, anchor): (Double, TextLine.Anchor) =
      switch placed.side {
      case .right: (placed.box.x, .start)
      case .left: (placed.box.maxX, .end)
      case .below, .above: (placed.box.center.x, .middle)
      }
    return marks
      + wrapped[placed.vertex].enumerated().map { number, line in
        let top = placed.box.y + Double(number) * style.lineHeight
        return .text(
          TextLine(
            line, at: Point(x, top + style.size * 0.95), style: style, anchor: anchor,
            halo: style.size * 0.12))
      }
  }

  private func titleLines(_ island: Int) -> [String] {
    NetworkDrawing.titleLines(islands[island].name, style: measures.title)
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
