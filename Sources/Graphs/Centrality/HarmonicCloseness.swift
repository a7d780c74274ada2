extension Graph {
  /// How near each vertex is to all others.
  ///
  /// The harmonic closeness of v is the sum of one over the distance to every other vertex; a
  /// vertex that cannot be reached adds nothing, so that the measure works in graphs that do not
  /// hang together:
  ///
  ///     H(v) = Σ 1 / d(v, u)
  ///
  /// - In directed graphs the distances run from the vertex outwards, as in igraph. NetworkX
  ///   takes the distances towards the vertex: there, use ``transposed()``.
  /// - Weights, when used, are lengths: a larger weight is a longer way. The default is to ignore
  ///   weights, because most say how strong a tie is, not how long.
  /// - Self-loops play no role. Of parallel edges only the shortest does.
  /// - Normalized values are divided by n − 1, so that 1 means next to all others. A vertex that
  ///   is alone has 0.
  ///
  /// Without lengths 512 searches run at once: each vertex keeps one bit for each of them.
  ///
  ///     let path = try Graph(vertexCount: 3, edges: [(0, 1), (1, 2)])
  ///     try path.harmonicCloseness()  // [1.5, 2.0, 1.5]
  ///
  /// - Parameters:
  ///   - weights: Whether weights are lengths. The default is `.ignored`.
  ///   - normalized: Whether to divide by n − 1. The default is `false`.
  ///   - threads: How many threads may work; their number does not change a bit of the result.
  ///     The default, nil, is one for each processor.
  /// - Complexity: O(vertices · edges), with lengths O(vertices · edges · log edges).
  /// - Throws: ``GraphError/lengthNotPositive(_:source:target:)`` when weights are used and one is
  ///   zero.
  ///
  /// Source: M. Marchiori, V. Latora, Harmony in the small-world, 2000; M. Then et al., The more
  /// the merrier: efficient multi-source graph traversal, 2014.
  public func harmonicCloseness(
    weights: WeightUse = .ignored, normalized: Bool = false, threads: Int? = nil
  ) throws(GraphError) -> [Double] {
    var values =
      if let lengths = try lengths(weights) {
        harmonicCloseness(lengths: lengths, threads: threads)
      } else {
        harmonicClosenessByEdges(threads: threads)
      }
    if normalized && vertexCount > 1 {
      for vertex in values.indices { values[vertex] /= Double(vertexCount - 1) }
    }
    return values
  }

  private func harmonicCloseness(lengths: [Double], threads: Int?) -> [Double] {
    concurrentSum(partCount: vertexCount, vertexCount: vertexCount, threads: threads) { sources in
      var sums = [Double](repeating: 0, count: vertexCount)
      var search = ShortestPathSearch(vertexCount: vertexCount, countingPaths: false)
      for source in sources {
        search.run(from: source, in: self, lengths: lengths)
        for vertex in search.order.dropFirst() { sums[source] += 1 / search.distances[vertex] }
      }
      return sums
    }
  }

  private func harmonicClosenessByEdges(threads: Int?) -> [Double] {
    let parts = mapArrivals(valueCount: vertexCount, threads: threads) {
      sums, vertex, searches, distance in
      sums[vertex] += Double(searches.count) / distance
    }
    return sum(of: parts, count: vertexCount)
  }
}
