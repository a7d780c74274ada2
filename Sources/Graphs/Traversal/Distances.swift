extension Graph {
  /// How far each vertex is from one vertex.
  ///
  /// The distance is the length of the shortest path: its number of edges or, when weights are
  /// lengths, their sum. It is infinite where no path leads, and 0 for the vertex itself.
  /// In directed graphs paths follow the edges. Self-loops play no role; of parallel edges only
  /// the shortest does.
  ///
  ///     let path = try Graph(vertexCount: 4, edges: [(0, 1), (1, 2)])
  ///     try path.distances(from: 0)  // [0.0, 1.0, 2.0, inf]
  ///
  /// - Parameters:
  ///   - source: The vertex where paths start.
  ///   - weights: Whether weights are lengths. The default is `.ignored`.
  /// - Precondition: `source` is in the graph.
  /// - Complexity: O(vertices + edges), with lengths O((vertices + edges) · log edges).
  /// - Throws: ``GraphError/lengthNotPositive(_:source:target:)`` when weights are used and one is
  ///   zero.
  ///
  /// Source: E.W. Dijkstra, A note on two problems in connexion with graphs, 1959; S. Beamer,
  /// K. Asanović, D. Patterson, Direction-optimizing breadth-first search, 2012.
  public func distances(
    from source: Int, weights: WeightUse = .ignored
  ) throws(GraphError) -> [Double] {
    precondition((0..<vertexCount).contains(source), "a vertex of the graph")
    guard let lengths = try lengths(weights) else {
      return LevelSearch(self, from: source).distances
    }
    var search = ShortestPathSearch(vertexCount: vertexCount, countingPaths: false)
    search.run(from: source, in: self, lengths: lengths)
    return search.distances
  }
}
