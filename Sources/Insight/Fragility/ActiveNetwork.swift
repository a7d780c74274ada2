internal import Graphs
internal import Movement

/// The actors of a network that have not stopped, with the links between them and the cells of
/// municipality and theme that their initiatives are in.
struct ActiveNetwork {
  /// A municipality and theme with initiatives.
  struct Cell {
    /// The code of the municipality.
    let municipality: String
    /// The key of the theme.
    let theme: String
    /// The initiatives, by their index in `actors`.
    let initiatives: [Int]
    /// The initiatives on the theme that are not in the municipality.
    let peers: [Int]
  }

  let actors: [Actor]
  let graph: Graph
  let cells: [Cell]

  /// - Throws: `GraphError` when weights are more than a number holds.
  init(_ network: Network, register: ReleasedRegister) throws(GraphError) {
    var numbers = [Int](repeating: -1, count: network.actors.count)
    var actors: [Actor] = []
    for (i, actor) in network.actors.enumerated() where actor.isActive {
      numbers[i] = actors.count
      actors.append(actor)
    }
    var builder = GraphBuilder(vertexCount: actors.count, direction: .undirected)
    for tie in network.ties where numbers[tie.from] >= 0 && numbers[tie.to] >= 0 {
      builder.addEdge(from: numbers[tie.from], to: numbers[tie.to])
    }
    self.actors = actors
    graph = try builder.build()
    cells = Self.cells(of: actors, network.lens, register)
  }

  /// The cells in the order of the register's municipalities, then its themes.
  private static func cells(
    of actors: [Actor], _ lens: Lens, _ register: ReleasedRegister
  ) -> [Cell] {
    var onTheme: [String: [Int]] = [:]
    for (v, actor) in actors.enumerated() where actor.kind == .initiative {
      for theme in Set(actor.themes) { onTheme[theme, default: []].append(v) }
    }
    var cells: [Cell] = []
    for municipality in register.municipalities
    where lens.municipalities?.contains(municipality.code) ?? true {
      for theme in register.themes where lens.themes?.contains(theme.id) ?? true {
        var (here, elsewhere): ([Int], [Int]) = ([], [])
        for v in onTheme[theme.id] ?? [] {
          if actors[v].municipalities.contains(municipality.code) {
            here.append(v)
          } else {
            elsewhere.append(v)
          }
        }
        if !here.isEmpty {
          cells.append(
            Cell(
              municipality: municipality.code, theme: theme.id, initiatives: here,
              peers: elsewhere))
        }
      }
    }
    return cells
  }
}
