extension Graph {
  /// How far the farthest vertex is that each vertex can reach.
  ///
  /// Vertices that cannot be reached are left out, as in igraph; NetworkX refuses graphs that do
  /// not hang together. A vertex that reaches no other has 0. In directed graphs paths follow the
  /// edges outwards. Self-loops play no role; of parallel edges only the shortest does.
  ///
  ///     let path = try Graph(vertexCount: 4, edges: [(0, 1), (1, 2)])
  ///     try path.eccentricities()  // [2.0, 1.0, 2.0, 0.0]
  ///
  /// - Parameters:
  ///   - weights: Whether weights are lengths. The default is `.ignored`.
  ///   - threads: How many threads may work; their number does not change a bit of the result.
  ///     The default, nil, is one for each processor.
  /// - Complexity: O(vertices · edges), with lengths O(vertices · edges · log edges).
  /// - Throws: ``GraphError/lengthNotPositive(_:source:target:)`` when weights are used and one is
  ///   zero.
  ///
  /// Source: F. Harary, Graph theory, 1969; M. Then et al., The more the merrier: efficient
  /// multi-source graph traversal, 2014.
  public func eccentricities(
    weights: WeightUse = .ignored, threads: Int? = nil
  ) throws(GraphError) -> [Double] {
    if let lengths = try lengths(weights) {
      // Every vertex gets its value from one part only, so that adding up changes nothing.
      return concurrentSum(
        partCount: vertexCount, vertexCount: vertexCount, threads: threads
      ) { sources in
        var values = [Double](repeating: 0, count: vertexCount)
        var search = ShortestPathSearch(vertexCount: vertexCount, countingPaths: false)
        for source in sources {
          values[source] = search.reach(from: source, self, lengths).distance
        }
        return values
      }
    }
    let parts = mapArrivals(valueCount: vertexCount, threads: threads) {
      farthest, vertex, _, distance in
      farthest[vertex] = max(farthest[vertex], distance)
    }
    var values = [Double](repeating: 0, count: vertexCount)
    for part in parts {
      for vertex in values.indices { values[vertex] = max(values[vertex], part[vertex]) }
    }
    return values
  }
}

extension ShortestPathSearch {
  /// The farthest vertex that a search reaches, and how far it is.
  mutating func reach(
    from source: Int, _ graph: Graph, _ lengths: [Double]?
  ) -> (vertex: Int, distance: Double) {
    run(from: source, in: graph, lengths: lengths)
    let last = order.last ?? source
    return (last, distances[last])
  }
}
