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
    let order = verticesByFallingDegree()
    // A search against the edges reaches a vertex at its distance *to* the start.
    let graph = renumbered(order).transposed()
    let batchSize = Self.searchesAtOnce
    let batchCount = (vertexCount + batchSize - 1) / batchSize
    // Of each vertex how many others it reaches, and behind those the sums of distances: whole
    // numbers, so that the order of adding up does not matter.
    let sums = concurrentSum(
      partCount: batchCount, vertexCount: 2 * vertexCount, threads: threads
    ) { batches in
      var sums = [Double](repeating: 0, count: 2 * graph.vertexCount)
      for batch in batches {
        let starts = batch * batchSize..<min((batch + 1) * batchSize, graph.vertexCount)
        graph.forEachArrival(from: starts) { vertex, searchCount, distance in
          sums[vertex] += Double(searchCount)
          sums[graph.vertexCount + vertex] += Double(searchCount) * distance
        }
      }
      return sums
    }
    let values = (0..<vertexCount).map {
      closeness(reached: sums[$0], total: sums[vertexCount + $0])
    }
    return Self.restoring(values, to: order)
  }

  private func closeness(reached: Double, total: Double) -> Double {
    reached > 0 ? reached / Double(vertexCount - 1) * (reached / total) : 0
  }
}
