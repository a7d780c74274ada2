/// Who is tied to whom and how strongly, whatever the direction, in as few lists as that takes.
///
/// As ``MutualTies``, but a graph that is undirected, without weights and without self-loops lends
/// its own lists; parallel edges then stand behind each other.
struct TieLists {
  /// Where the list of each vertex starts; one more entry than there are vertices.
  let offsets: [Int]
  let targets: [UInt32]
  /// The strength of each tie, above zero; nil when all are 1.
  let weights: [Double]?

  init(_ graph: Graph) {
    // An undirected self-loop repeats a neighbor.
    let hasLoops =
      graph.repeatsNeighbors
      && (0..<graph.vertexCount).contains { vertex in
        graph.neighborRange(of: vertex).contains { Int(graph.targets[$0]) == vertex }
      }
    if graph.direction == .undirected && graph.weights == nil && !hasLoops {
      offsets = graph.offsets
      targets = graph.targets
      weights = nil
    } else {
      let ties = MutualTies(graph)
      offsets = ties.offsets
      targets = ties.neighbors
      weights = ties.strengths
    }
  }

  /// The weights to add up, where counting entries in 32 bits is not enough.
  var summableWeights: [Double]? {
    weights ?? (targets.count > Int(UInt32.max) ? Array(repeating: 1, count: targets.count) : nil)
  }
}
