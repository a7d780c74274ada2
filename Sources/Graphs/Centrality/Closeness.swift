extension Graph {
  /// How near each vertex is to the vertices it can reach, and how many those are.
  ///
  /// The closeness of v is one over its average distance to the r other vertices it can reach,
  /// times the share of all others that these are:
  ///
  ///     C(v) = r / (n − 1) · r / Σ d(v, u)
  ///
  /// The first factor, of Wasserman and Faust, makes values of different components comparable;
  /// in a graph that hangs together it is 1. Values lie from 0 to 1, which means next to all
  /// others. A vertex that reaches no other has 0.
  ///
  /// - NetworkX has the same factor by default; igraph leaves it out.
  /// - In directed graphs the distances run from the vertex outwards, as in igraph. NetworkX takes
  ///   the distances towards the vertex: there, use ``transposed()``.
  /// - Weights, when used, are lengths: a larger weight is a longer way. The default is to ignore
  ///   weights, because most say how strong a tie is, not how long.
  /// - Self-loops play no role. Of parallel edges only the shortest does.
  ///
  /// There is nothing to normalize: values are shares already.
  ///
  ///     let path = try Graph(vertexCount: 3, edges: [(0, 1), (1, 2)])
  ///     try path.closeness()  // [0.6666666666666666, 1.0, 0.6666666666666666]
  ///
  /// - Parameters:
  ///   - weights: Whether weights are lengths. The default is `.ignored`.
  ///   - threads: How many threads may work; their number does not change a bit of the result.
  ///     The default, nil, is one for each processor.
  /// - Complexity: O(vertices · edges), with lengths O(vertices · edges · log edges).
  /// - Throws: ``GraphError/lengthNotPositive(_:source:target:)`` when weights are used and one is
  ///   zero.
  ///
  /// Source: L.C. Freeman, Centrality in social networks: conceptual clarification, 1979;
  /// S. Wasserman, K. Faust, Social network analysis, 1994.
  public func closeness(
    weights: WeightUse = .ignored, threads: Int? = nil
  ) throws(GraphError) -> [Double] {
    if let lengths = try lengths(weights) {
      return concurrentSum(
        partCount: vertexCount, vertexCount: vertexCount, threads: threads
      ) { sources in
        var values = [Double](repeating: 0, count: vertexCount)
        var search = ShortestPathSearch(vertexCount: vertexCount)
        for source in sources {
          search.run(from: source, in: self, lengths: lengths)
          values[source] = closeness(
            reached: Double(search.order.count - 1),
            total: search.order.reduce(0) { $0 + search.distances[$1] })
        }
        return values
      }
    }
    // Of each vertex how many others it reaches, and behind those the sums of distances.
    let count = vertexCount
    let parts = mapArrivals(valueCount: 2 * count, threads: threads) {
      sums, vertex, searches, distance in
      let searchCount = Double(searches.count)
      sums[vertex] += searchCount
      sums[count + vertex] += searchCount * distance
    }
    let sums = sum(of: parts, count: 2 * count)
    return (0..<count).map { closeness(reached: sums[$0], total: sums[count + $0]) }
  }

  private func closeness(reached: Double, total: Double) -> Double {
    reached > 0 ? reached / Double(vertexCount - 1) * (reached / total) : 0
  }
}
