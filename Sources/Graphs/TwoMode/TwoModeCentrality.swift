extension TwoModeGraph {
  /// The share of the vertices of the other mode that each vertex is joined with.
  ///
  /// The degree divided by the highest it can be; 0 when the other mode is empty.
  ///
  /// - Complexity: O(vertices).
  public func degreeCentrality() -> [Double] {
    let counts = modeCounts
    return graph.degrees().enumerated().map { vertex, degree in
      let other = self.counts(around: vertex, counts).other
      return other > 0 ? Double(degree) / Double(other) : 0
    }
  }

  /// How near each vertex is to all others, compared with the nearest it can be.
  ///
  /// With n vertices of the own mode and m of the other, the distances to all are at least 1 to
  /// each of the other and 2 to each of the own mode. When all can be reached
  ///
  ///     C(v) = (m + 2(n − 1)) / Σ d(v, u)
  ///
  /// and otherwise that times the share of all other vertices that v reaches, as in NetworkX: the
  /// factor of Wasserman and Faust, applied once. A vertex that reaches no other has 0. In a graph
  /// that does not hang together values can exceed 1.
  ///
  /// - Parameter threads: How many threads may work; their number does not change a bit of the
  ///   result. The default, nil, is one for each processor.
  /// - Complexity: O(vertices · edges).
  public func closeness(threads: Int? = nil) -> [Double] {
    let counts = modeCounts
    let reaches = graph.reaches(threads: threads)
    return (0..<graph.vertexCount).map { vertex in
      let (reached, total) = reaches[vertex]
      guard reached > 0 else { return 0 }
      let (own, other) = self.counts(around: vertex, counts)
      return Double(other + 2 * (own - 1)) / total * (reached / Double(graph.vertexCount - 1))
    }
  }

  /// How often each vertex lies on shortest paths, as a share of the most it can.
  ///
  /// ``Graph/betweenness(weights:normalized:threads:)`` divided by the betweenness of the most
  /// central vertex that a two-mode graph with modes of these sizes can have. With n vertices of the
  /// own mode and m of the other, and s and t the quotient and rest of n − 1 by m, that is
  ///
  ///     ½ (m²(s + 1)² + m(s + 1)(2t − s − 1) − t(2s − t + 3))
  ///
  /// Where the most is 0, so is the value.
  ///
  /// - Parameter threads: How many threads may work; their number does not change a bit of the
  ///   result. The default, nil, is one for each processor.
  /// - Complexity: O(vertices · edges).
  public func betweenness(threads: Int? = nil) -> [Double] {
    let counts = modeCounts
    let most = { (own: Int, other: Int) -> Double in
      guard other > 0 else { return 0 }
      let (s, t) = (own - 1).quotientAndRemainder(dividingBy: other)
      let (m, quotient, rest) = (Double(other), Double(s), Double(t))
      return
        (m * m * (quotient + 1) * (quotient + 1)
        + m * (quotient + 1) * (2 * rest - quotient - 1)
        - rest * (2 * quotient - rest + 3)) / 2
    }
    let values = graph.betweennessByEdges(normalized: false, threads: threads)
    return values.enumerated().map { vertex, value in
      let (own, other) = self.counts(around: vertex, counts)
      let limit = most(own, other)
      return limit > 0 ? value / limit : 0
    }
  }
}
