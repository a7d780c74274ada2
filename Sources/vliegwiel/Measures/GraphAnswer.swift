internal import Graphs

/// What was found about a network: of its vertices, its edges, pairs of vertices, and as a whole.
struct GraphAnswer {
  /// The values of a measure by vertex or edge.
  struct Column {
    let name: String
    let values: Measure.Values
  }

  /// The values of measures of pairs, most alike first by the first measure.
  struct Pairs {
    /// The names of the measures.
    let names: [String]
    let rows: [(first: Int, second: Int, values: [Double])]
  }

  /// The ids, in the order in which the file first names them.
  let names: [String]
  let isDirected: Bool
  let isWeighted: Bool
  /// Measures of vertices.
  var columns: [Column] = []
  /// The edges, when measures of them were asked for.
  var edges: [Graph.Edge] = []
  /// Measures of edges.
  var edgeColumns: [Column] = []
  /// Measures of pairs, when asked for.
  var pairs: Pairs?
  /// What ranks were repeated over, when asked for.
  var rankRepeats: RankRepeats?
  /// Measures of the network as a whole.
  var figures: [NetworkFigure] = []
  /// What these were compared with.
  var nullModel: NullModel?
  /// Whether communities were asked for.
  private(set) var hasCommunities = false
  /// The modularity of the communities; nil in a network without edges that weigh anything.
  private(set) var modularity: Double?
  /// The constant Potts quality of the communities, when they were looked for by it.
  private(set) var constantPotts: Double?
  /// The vertices that lie on most shortest paths together, when asked for.
  var bestGroup: Graph.CoveringGroup?
  /// How well the network holds together while its vertices go, when asked for.
  var robustness: RobustnessAnswer?
  /// Seconds by step, when asked for.
  var timings: [(step: String, seconds: Double)]?

  init(names: [String], graph: Graph) {
    self.names = names
    isDirected = graph.direction == .directed
    isWeighted = graph.isWeighted
  }

  /// The measures that were estimated.
  var estimates: [(name: String, estimate: Graph.ApproximateBetweenness)] {
    columns.compactMap { column in
      guard case .sampled(let estimate) = column.values else { return nil }
      return (column.name, estimate)
    }
  }

  /// Adds the communities as the last column.
  mutating func add(_ communities: Partition, of graph: Graph, _ search: CommunitySearch) {
    columns.append(Column(name: "community", values: .whole(communities.labels)))
    let hasWeight = graph.weights?.contains { $0 > 0 } ?? (graph.edgeCount > 0)
    hasCommunities = true
    switch search.objective {
    case .modularity:
      modularity =
        hasWeight ? graph.modularity(of: communities, resolution: search.resolution) : nil
    case .constantPotts:
      modularity = hasWeight ? graph.modularity(of: communities) : nil
      constantPotts = graph.constantPottsQuality(of: communities, resolution: search.resolution)
    }
  }

  /// Adds the ranks of a measure of vertices, and how sure they are.
  mutating func add(_ ranks: RankIntervals, of measure: String) {
    columns.append(Column(name: "\(measure)-rank", values: .whole(ranks.ranks)))
    columns.append(Column(name: "\(measure)-rank-low", values: .whole(ranks.best)))
    columns.append(Column(name: "\(measure)-rank-high", values: .whole(ranks.worst)))
  }
}
