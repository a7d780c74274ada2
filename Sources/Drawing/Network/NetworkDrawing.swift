/// A network drawn as islands: discs with themes, ties, and labels that cover nothing.
public struct NetworkDrawing: Sendable {
  /// What stands for an actor.
  public struct Vertex: Sendable {
    /// Its name, written in full or not at all.
    public var name: String
    /// Its importance, 0 to 1: the area of the disc grows with it.
    public var importance: Double
    /// Its themes.
    public var slices: [Pie.Slice]
    /// Whether it wears a ring.
    public var hasRing: Bool
    /// Whether it is only announced: drawn hollow.
    public var isHollow: Bool
    /// The number of its island.
    public var island: Int

    /// Creates a vertex.
    public init(
      name: String, importance: Double, slices: [Pie.Slice], hasRing: Bool, isHollow: Bool,
      island: Int
    ) {
      self.name = name
      self.importance = importance
      self.slices = slices
      self.hasRing = hasRing
      self.isHollow = isHollow
      self.island = island
    }
  }

  /// A tie between two vertices by number.
  public struct Edge: Sendable {
    /// One end.
    public var from: Int
    /// The other end.
    public var to: Int
    /// Whether the line is dashed.
    public var isDashed: Bool

    /// Creates a tie.
    public init(from: Int, to: Int, isDashed: Bool) {
      self.from = from
      self.to = to
      self.isDashed = isDashed
    }
  }

  /// An island with its name and colour; an empty name for none.
  public struct Island: Sendable {
    /// What it is called.
    public var name: String
    /// The colour that its ground is tinted with.
    public var colour: Colour

    /// Creates an island.
    public init(name: String, colour: Colour) {
      self.name = name
      self.colour = colour
    }
  }

  /// The sizes of a drawing.
  public struct Measures: Sendable {
    /// The radius of the least important disc, in millimetres.
    public var smallest: Double
    /// The radius of the most important disc, in millimetres.
    public var largest: Double
    /// Labels.
    public var label: TextStyle
    /// Labels of the most important actors.
    public var strongLabel: TextStyle
    /// Names of islands.
    public var title: TextStyle

    /// Creates sizes.
    public init(
      smallest: Double, largest: Double, label: TextStyle, strongLabel: TextStyle,
      title: TextStyle
    ) {
      self.smallest = smallest
      self.largest = largest
      self.label = label
      self.strongLabel = strongLabel
      self.title = title
    }
  }

  /// The drawing.
  public let marks: [Mark]
  /// The centres of the discs, in millimetres.
  public let positions: [Point]
  /// The radii of the discs.
  public let radii: [Double]
  /// Vertices whose labels found no free place, the most important first.
  public let unlabelled: [Int]
  /// The boxes of the labels drawn.
  public let labels: [LabelPlacement.Placed]

  /// Draws a network within an area.
  ///
  /// Discs and the number of labels adapt: a step smaller at a time until everything fits, so that
  /// text never is. Where ties between islands are many, they are drawn as streams.
  ///
  /// - Parameter like: Per vertex its centre in an earlier picture, to stay near; nil for new
  ///   ones, empty for none.
  /// - Throws: `PageError.notLaidOut` when even dots do not fit, or Graphviz refuses.
  public init(
    vertices: [Vertex], edges: [Edge], islands: [Island], within area: Rect,
    measures: Measures, seed: UInt64, like: [Point?] = []
  ) throws(PageError) {
    precondition(like.isEmpty || like.count == vertices.count, "one earlier place per vertex")
    var plan = NetworkPlan(
      vertices: vertices, edges: edges, islands: islands, area: area, measures: measures,
      seed: seed, like: like)
    let layout = try plan.layout()
    positions = layout.positions
    radii = plan.radii

    let discs = Array(zip(layout.positions, plan.radii)).map { (center: $0, radius: $1) }
    let names = layout.names.compactMap { $0 }
    var ties = Ties(edges, vertices: vertices, discs: discs, isBundled: plan.isBundled)
    let streams =
      plan.isBundled ? Self.streams(edges, vertices, islands, layout, area, measures) : nil
    let bounds = layout.shores.map { Rect(around: $0.joined()) }
    let labels = LabelPlacement.place(
      plan.labels(layout.sides), discs: discs, edges: ties.segments + (streams?.segments ?? []),
      obstacles: names, within: area, gap: plan.labelGap
    ) { v, box in
      // Words had better not cross their own shore, and may not cross another's.
      let corners = box.corners + [box.center]
      func inside(_ island: Int) -> Int {
        guard bounds[island].overlaps(box) else { return 0 }
        return corners.count { corner in
          layout.shores[island].contains { Polygon.contains($0, corner) }
        }
      }
      let own = vertices[v].island
      let isAbroad = islands.indices.contains { $0 != own && inside($0) > 0 }
      return isAbroad ? nil : inside(own) == corners.count ? 0 : 0.7
    }
    self.labels = labels
    ties.clear(
      labels: labels, shores: layout.shores, names: names, within: area,
      unit: measures.label.size)
    let labelled = Set(labels.map(\.vertex))
    unlabelled = plan.order.filter { !labelled.contains($0) }

    let grounds = islands.indices.map { number -> Mark in
      var shore = Path()
      for polygon in layout.shores[number] { shore.append(Path(smooth: polygon)) }
      let colour = islands[number].colour
      return .path(
        shore,
        Style(
          fill: Palette.paper.mixed(with: colour, share: 0.13),
          stroke: Palette.paper.mixed(with: colour, share: 0.5),
          strokeWidth: measures.label.size * 0.045))
    }
    let nodes = plan.order.reversed().map { v in
      Mark.group(
        Group(
          title: vertices[v].name,
          marks: Self.disc(vertices[v], at: discs[v].center, radius: discs[v].radius, measures)))
    }
    marks = [
      .group(Group(id: "streams", marks: streams?.marks ?? [])),
      .group(Group(id: "islands", marks: grounds)),
      .group(Group(id: "ties", marks: ties.marks(width: measures.label.size * 0.06))),
      .group(Group(id: "actors", marks: nodes)),
      .group(
        Group(
          id: "island-names",
          marks: islands.indices.flatMap { plan.title(of: $0, in: layout.names[$0]) })),
      .group(Group(id: "labels", marks: labels.flatMap { plan.lines(of: $0) })),
    ]
  }

  /// The lines of an island's name.
  public static func titleLines(_ name: String, style: TextStyle) -> [String] {
    name.isEmpty ? [] : TextMeasure.label(name, style: style, width: style.size * 13)
  }

  /// The ties between islands as streams.
  private static func streams(
    _ edges: [Edge], _ vertices: [Vertex], _ islands: [Island], _ layout: NetworkLayout,
    _ area: Rect, _ measures: Measures
  ) -> TieBundles {
    var weights: [[Int]: Double] = [:]
    for edge in edges {
      let ends = [vertices[edge.from].island, vertices[edge.to].island].sorted()
      if ends[0] != ends[1] { weights[ends, default: 0] += 1 }
    }
    let pairs = weights.sorted { ($0.key[0], $0.key[1]) < ($1.key[0], $1.key[1]) }
      .map { TieRoutes.Pair(from: $0.key[0], to: $0.key[1], weight: $0.value) }
    return TieBundles(
      pairs, titles: islands.map(\.name), shores: layout.shores,
      names: layout.names.compactMap { $0 }, within: area,
      scale: TieBundles.Scale(
        ties: Int(weights.values.reduce(0, +)), unit: measures.label.size))
  }

  private static func disc(
    _ vertex: Vertex, at center: Point, radius: Double, _ measures: Measures
  ) -> [Mark] {
    let line = max(0.1, radius * 0.09)
    let first = vertex.slices.first?.colour ?? Palette.unthemed
    if vertex.isHollow {
      return [
        .circle(
          center, radius: radius - line / 2,
          Style(
            fill: Palette.paper, stroke: first, strokeWidth: line, dashes: [line * 2, line * 2]))
      ]
    }
    let inner = vertex.hasRing ? radius * 0.84 : radius
    var marks: [Mark] = []
    if vertex.hasRing {
      marks.append(
        .circle(
          center, radius: radius - line / 2,
          Style(fill: Palette.paper, stroke: first, strokeWidth: line)))
      return marks
        + Pie.marks(
          at: center, radius: inner - line, slices: vertex.slices, letters: measures.label)
    }
    marks.append(.circle(center, radius: radius + line * 0.7, Style(fill: Palette.paper)))
    return marks
      + Pie.marks(
        at: center, radius: inner, slices: vertex.slices, letters: measures.label)
  }
}
