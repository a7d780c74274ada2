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

  init(
    _ content: OverviewContent, key: ThemeKey, type: SheetType, within area: Rect
  ) throws(PageError) {
    let network = content.network
    let groups = Self.groups(content)
    let actors = network.actors.indices.filter { groups.ofActor[$0] != nil }
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
        isHollow: actor.phase == .signal, island: groups.ofActor[index] ?? 0)
    }
    let edges = network.ties.filter { $0.from != $0.to }.map { tie in
      NetworkDrawing.Edge(
        from: position[tie.from], to: position[tie.to], isDashed: tie.link.kind == .member)
    }
    let islands = groups.names.enumerated().map { number, name in
      let members = actors.filter { groups.ofActor[$0] == number }
      return NetworkDrawing.Island(
        name: name, colour: Self.colour(of: members.map { network.actors[$0] }, key: key))
    }
    drawing = try NetworkDrawing(
      vertices: vertices, edges: edges, islands: islands, within: area,
      measures: NetworkDrawing.Measures(
        smallest: type.label.size * 0.75, largest: type.label.size * 3.2, label: type.label,
        strongLabel: type.strongLabel, title: type.islandName),
      seed: content.seed)
  }

  /// Islands: the clusters, with their names, then smaller groups without one.
  private static func groups(_ content: OverviewContent) -> (ofActor: [Int?], names: [String]) {
    var names = content.clusters.clusters.map(\.name)
    var ofActor = content.clusters.actors.map(\.cluster)
    // Linked actors outside clusters form islands by what links them.
    let graph = content.network.graph
    for v in ofActor.indices where ofActor[v] == nil && !graph.neighbors(of: v).isEmpty {
      var queue = [v]
      var isNew = false
      while let next = queue.popLast() {
        guard ofActor[next] == nil else { continue }
        ofActor[next] = names.count
        isNew = true
        queue += graph.neighbors(of: next).filter { ofActor[$0] == nil }
      }
      if isNew { names.append("") }
    }
    return (ofActor, names)
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
