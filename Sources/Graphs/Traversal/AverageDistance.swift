extension Graph {
  /// The average distance between two vertices of which one can reach the other.
  ///
  /// Pairs without a path between them are left out, as in igraph by default; NetworkX refuses
  /// graphs that do not hang together. Without any path there is no average: NaN. In directed
  /// graphs paths follow the edges, and each direction is a pair of its own. Self-loops play no
  /// role; of parallel edges only the shortest does.
  ///
  ///     let path = try Graph(vertexCount: 4, edges: [(0, 1), (1, 2)])
  ///     try path.averageDistance()  // 1.3333333333333333
  ///
  /// - Parameters:
  ///   - weights: Whether weights are lengths. The default is `.ignored`.
  ///   - threads: How many threads may work; their number does not change a bit of the result.
  ///     The default, nil, is one for each processor.
  /// - Complexity: O(vertices · edges), with lengths O(vertices · edges · log edges).
  /// - Throws: ``GraphError/lengthNotPositive(_:source:target:)`` when weights are used and one is
  ///   zero.
  ///
  /// Source: D.J. Watts, S.H. Strogatz, Collective dynamics of small-world networks, 1998.
  public func averageDistance(
    weights: WeightUse = .ignored, threads: Int? = nil
  ) throws(GraphError) -> Double {
    var pairs = 0.0
    var sum = 0.0
    for (reached, total) in try reaches(weights: weights, threads: threads) {
      pairs += reached
      sum += total
    }
    return pairs > 0 ? sum / pairs : .nan
  }
}
