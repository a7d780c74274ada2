internal import Graphs
internal import Words

/// A measure of a network: its name, its line in the help, and how it is worked out.
struct Measure: Sendable {
  /// What a measure needs besides the network.
  enum Need: Sendable {
    /// Groups: those of `--groups`, else communities. A vertex may be in several or in none.
    case groups
    /// Groups of which each vertex is in just one.
    case partition
    /// The groups of `--groups`, to compare the communities with.
    case givenPartition
    /// A number for each vertex: `--values`.
    case numbers
    /// Named vertices: `--members`.
    case members
    /// A named vertex: `--from`.
    case source
  }

  /// How values of vertices or edges are worked out.
  typealias ValueWork = @Sendable (Graph, MeasureSettings) throws(GraphError) -> Values

  /// How values are worked out, and what of the network they belong to.
  enum Work: Sendable {
    /// A value for each vertex.
    case vertices(ValueWork)
    /// A value for each edge, in the order of `Graph.edges`.
    case edges(ValueWork)
    /// A value for each pair of vertices that share neighbors.
    case pairs(Graph.NeighborSimilarity)
    /// A value for the network as a whole.
    case network(@Sendable (Graph, MeasureSettings) throws(GraphError) -> NetworkFigure.Value)
  }

  /// Values by vertex or edge.
  enum Values: Sendable {
    case whole([Int])
    /// Whole numbers, where there is one.
    case optional([Int?])
    /// Numbers; NaN where there is none.
    case decimal([Double])
    /// Estimated, with what is known of the error.
    case sampled(Graph.ApproximateBetweenness)
  }

  let name: String
  let need: Need?
  /// What would fill the memory.
  let limit: MeasureLimit?
  let work: Work
  private let nl: String
  private let en: String

  init(
    _ name: String, nl: String, en: String, needs need: Need? = nil,
    atMost limit: MeasureLimit? = nil, _ work: Work
  ) {
    self.name = name
    self.need = need
    self.limit = limit
    self.work = work
    self.nl = nl
    self.en = en
  }

  /// A measure of vertices.
  init(
    _ name: String, nl: String, en: String, needs need: Need? = nil,
    atMost limit: MeasureLimit? = nil,
    _ work: @escaping ValueWork
  ) {
    self.init(name, nl: nl, en: en, needs: need, atMost: limit, .vertices(work))
  }

  /// What the measure tells, in a line.
  func summary(in language: Language) -> String { language(nl: nl, en: en) }

  /// All measures, in the order of the help.
  static let all = ofVertices + ofGroups + ofEdges + ofPairs + ofNetworks
}
