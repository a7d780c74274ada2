/// The edges of a graph that chance makes, which need no checking.
struct EdgeArrays {
  private(set) var sources: [UInt32] = []
  private(set) var targets: [UInt32] = []

  mutating func append(_ source: Int, _ target: Int) {
    sources.append(UInt32(truncatingIfNeeded: source))
    targets.append(UInt32(truncatingIfNeeded: target))
  }

  /// The graph of these edges, parallel ones kept.
  func graph(vertexCount: Int, direction: Graph.Direction = .undirected) -> Graph {
    AdjacencyLists(
      vertexCount: vertexCount, direction: direction, sources: sources, targets: targets,
      weights: nil
    ).graph
  }
}
