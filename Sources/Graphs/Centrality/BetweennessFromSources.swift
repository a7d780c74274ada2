extension Graph {
  /// An estimate of how often each vertex lies on the shortest paths between other vertices, from
  /// searches that start at given vertices.
  ///
  /// As ``sampledBetweenness(sources:seed:stream:threads:)``, with sources that the caller chose: what
  /// changed between two graphs on the same vertices shows much more sharply when both are searched
  /// from the same sources, since what a source adds differs more between sources than between the
  /// graphs.
  ///
  /// - The mean over the sources of what each adds, times the number of vertices; with all vertices
  ///   as sources it is the betweenness.
  /// - Direction, parallel edges, self-loops and vertices out of reach count as there. Weights play
  ///   no role.
  ///
  ///       let star = try Graph(vertexCount: 4, edges: [(0, 1), (0, 2), (0, 3)])
  ///       star.betweenness(from: [1, 2])  // [4.0, 0.0, 0.0, 0.0]
  ///
  /// - Parameters:
  ///   - sources: The vertices to search from, each once.
  ///   - threads: How many threads may work; their number does not change a bit of the result.
  ///     The default, nil, is one for each processor.
  /// - Precondition: There is at least one source.
  /// - Complexity: O(sources · (vertices + edges)).
  ///
  /// Source: U. Brandes, C. Pich, Centrality estimation in large networks, 2007.
  public func betweenness(from sources: [Int], threads: Int? = nil) -> [Double] {
    precondition(!sources.isEmpty, "at least one source")
    let order = verticesByFallingDegree()
    var places = [Int](repeating: 0, count: vertexCount)
    for (place, vertex) in order.enumerated() { places[vertex] = place }
    var values = renumbered(order).dependenciesByEdges(
      from: sources.map { places[$0] }, threads: threads)
    let share = Double(vertexCount) / Double(sources.count)
    // An undirected pair is met from both ends.
    let scale = direction == .undirected ? share / 2 : share
    for vertex in values.indices { values[vertex] *= scale }
    return Self.restoring(values, to: order)
  }
}
