internal import Graphs

/// What the measures have to know.
struct MeasureSettings: Sendable {
  /// Whether weights are lengths to the measures of paths.
  var weights: Graph.WeightUse
  /// Whether values are divided by the highest that is possible, where there is one.
  var isNormalized: Bool
  /// The largest error of normalized values that are estimated.
  var error: Double
  /// How sure that is.
  var confidence: Double
  /// The seed of what is drawn by chance.
  var seed: UInt64
  /// How communities are looked for, where a measure needs them.
  var communities: CommunitySearch
  /// The mode of each vertex by its column in the file; nil when an id stands in both columns.
  var modes: [TwoModeGraph.Mode]?
  /// The groups that measures of groups look at.
  var grouping = Grouping.none
  /// The communities, where groups are to be compared with them.
  var found: Partition?
  /// The number of each vertex; empty when there are none.
  var numbers: [Double] = []
  /// The named vertices; empty when there are none.
  var members: [Int] = []
  /// Where the walker of PageRank starts anew; empty for anywhere.
  var restart: [Int] = []
  /// The vertex that distances are measured from; nil when there is none.
  var from: Int?
  /// The chance that the walker of PageRank follows an edge.
  var damping: Double
  /// What each step of a walk is multiplied by for Katz; nil is what suits the network.
  var katzAlpha: Double?
  /// How many threads may work; nil is one for each processor.
  var threads: Int?

  /// The groups, each vertex in one.
  ///
  /// - Precondition: They are; ``Measure/Need/partition`` sees to it.
  var partition: Partition {
    guard let partition = grouping.partition else { preconditionFailure("a group for each vertex") }
    return partition
  }

  /// The graph with its modes: those of the columns, or else any in which it can be divided.
  func twoMode(_ graph: Graph) throws(GraphError) -> TwoModeGraph {
    if let modes { return try TwoModeGraph(graph, modes: modes) }
    return try TwoModeGraph(inferringModesOf: graph)
  }
}
