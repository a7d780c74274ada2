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
    try reaches(weights: weights, threads: threads).map { reached, total in
      reached > 0 ? reached / Double(vertexCount - 1) * (reached / total) : 0
    }
  }
}
