internal import Drawing
internal import Graphs
internal import Insight
internal import Movement
internal import Words

/// The network of an overview: the actors that have a link, as islands.
struct OverviewNetwork {
  let drawing: NetworkDrawing
  /// Per vertex of the drawing, the index of its actor in the network.
  let actors: [Int]
  /// How many ties the drawing shows.
  let tieCount: Int

  init(
    _ content: OverviewContent, islands places: OverviewIslands, key: ThemeKey, type: SheetType,
    within area: Rect, like earlier: EarlierLayout?, page: Point
  ) throws(PageError) {
    let network = content.network
    let actors = network.actors.indices.filter { places.ofActor[$0] != nil }
    self.actors = actors
    var position = [Int](repeating: -1, count: network.actors.count)
    for (i, actor) in actors.enumerated() { position[actor] = i }

    var importance: [String: Double] = [:]
    let top = content.centrality.rows.first?.betweenness ?? 0
    let degrees = Double(max(1, content.centrality.rows.map(\.degree).max() ?? 1))
    for row in content.centrality.rows {
      let between = top > 0 ? row.betweenness / top : 0
      importance[row.id] = 0.75 * between + 0.25 * Double(row.degree) / degrees
    }
    let vertices = actors.map { index in
      let actor = network.actors[index]
      return NetworkDrawing.Vertex(
        name: actor.name, importance: importance[actor.id] ?? 0,
        slices: key.slices(actor.themes),
        hasRing: actor.kind == .umbrella || actor.kind == .network,
        isHollow: actor.phase == .signal, island: places.ofActor[index] ?? 0)
    }
    let drawn = network.ties.filter {
      $0.from != $0.to && position[$0.from] >= 0 && position[$0.to] >= 0
    }
    tieCount = drawn.count
    let edges = drawn.map { tie in
      NetworkDrawing.Edge(
        from: position[tie.from], to: position[tie.to], isDashed: tie.link.kind == .member)
    }
    let islands = places.names.indices.map { number in
      let members = actors.filter { places.ofActor[$0] == number }
      return NetworkDrawing.Island(
        name: places.title(number),
        colour: Self.colour(of: members.map { network.actors[$0] }, key: key))
    }
    drawing = try NetworkDrawing(
      vertices: vertices, edges: edges, islands: islands, within: area,
      measures: NetworkDrawing.Measures(
        smallest: type.label.size * 0.75, largest: type.label.size * 3.2, label: type.label,
        strongLabel: type.strongLabel, title: OverviewIslands.style(content, type: type)),
      seed: content.seed,
      like: earlier.map { earlier in
        actors.map { earlier.place(of: network.actors[$0].id, onPage: page) }
      } ?? [])
  }

  /// The colour of the theme that most members share; grey without themes.
  private static func colour(of actors: [Actor], key: ThemeKey) -> Colour {
    let best = key.themes.max { one, other in
      let counts = [one, other].map { theme in actors.count { $0.themes.contains(theme.id) } }
      return counts[0] < counts[1] || counts[0] == counts[1] && one.order > other.order
    }
    guard let best, actors.contains(where: { $0.themes.contains(best.id) }) else {
      return Palette.unthemed
    }
    return key.slice(best.id)?.colour ?? Palette.unthemed
  }
}
