extension Graph {
  /// How much more edges stay within the groups of a partition than chance would have it.
  ///
  /// With e(s, t) the share of the weight that leads from group s to t, a(s) and b(s) the shares
  /// that leave and enter s,
  ///
  ///     r = (Σ e(s, s) − Σ a(s) · b(s)) / (1 − Σ a(s) · b(s))
  ///
  /// is 1 when all edges stay within groups, 0 by chance, and lowest, above −1 or at it, when none
  /// does.
  ///
  /// - Undirected edges count from both ends; direction, weights, self-loops and parallel edges
  ///   are those of ``mixingMatrix(of:)``.
  /// - Without any weight, or when all of it lies within one group, there is nothing to compare
  ///   with: NaN, as in igraph.
  ///
  /// - Precondition: The partition is one of the vertices of this graph.
  /// - Complexity: O(vertices + edges + groups).
  ///
  /// Source: M.E.J. Newman, Mixing patterns in networks, 2003, equation 2.
  public func nominalAssortativity(of partition: Partition) -> Double {
    precondition(partition.labels.count == vertexCount, "a partition of the vertices")
    let labels = partition.labels
    var leaving = [Double](repeating: 0, count: partition.count)
    var entering = leaving
    var within = 0.0
    for vertex in 0..<vertexCount {
      for i in neighborRange(of: vertex) {
        let weight = weights?[i] ?? 1
        let other = labels[Int(targets[i])]
        leaving[labels[vertex]] += weight
        entering[other] += weight
        if other == labels[vertex] { within += weight }
      }
    }
    let total = leaving.reduce(0, +)
    let expected = zip(leaving, entering).reduce(0) { $0 + ($1.0 / total) * ($1.1 / total) }
    // Less than this is rounding.
    return 1 - expected > 1e-12 ? (within / total - expected) / (1 - expected) : .nan
  }

  /// How alike the values at both ends of the edges are: their correlation over all edges.
  ///
  /// Pearson's correlation of the value at the source and that at the target of each edge; an
  /// undirected edge counts from both ends.
  ///
  /// - An edge counts for as much as it weighs. Parallel edges count each. An undirected self-loop
  ///   counts twice, as an edge from both ends.
  /// - Without any weight, or when the values at one end are all equal, there is no correlation:
  ///   NaN, as in igraph.
  ///
  ///       let path = try Graph(vertexCount: 3, edges: [(0, 1), (1, 2)])
  ///       try path.numericAssortativity(of: [0, 1, 0])  // -1.0
  ///
  /// - Complexity: O(vertices + edges).
  /// - Throws: ``GraphError/countMismatch(expected:found:)`` when there is not one value for each
  ///   vertex.
  ///
  /// Source: M.E.J. Newman, Mixing patterns in networks, 2003, equation 21.
  public func numericAssortativity(of values: [Double]) throws(GraphError) -> Double {
    guard values.count == vertexCount else {
      throw .countMismatch(expected: vertexCount, found: values.count)
    }
    return correlation(of: values, with: values, weights: weights)
  }

  /// How alike the degrees at both ends of the edges are: their correlation over all edges.
  ///
  /// In a directed graph the out-degree of the source is compared with the in-degree of the
  /// target, as in igraph and by default in NetworkX.
  ///
  /// - Weights play no role. Self-loops and parallel edges count as in ``degrees(_:)`` and
  ///   ``numericAssortativity(of:)``.
  /// - Without edges, or when the degrees at one end are all equal, there is no correlation: NaN.
  ///
  ///       let star = try Graph(vertexCount: 4, edges: [(0, 1), (0, 2), (0, 3)])
  ///       star.degreeAssortativity()  // -1.0
  ///
  /// - Complexity: O(vertices + edges).
  ///
  /// Source: M.E.J. Newman, Assortative mixing in networks, 2002.
  public func degreeAssortativity() -> Double {
    correlation(
      of: degrees(.out).map(Double.init), with: degrees(.in).map(Double.init), weights: nil)
  }

  /// The correlation over all edges of a value of the source with a value of the target.
  private func correlation(
    of first: [Double], with second: [Double], weights: [Double]?
  ) -> Double {
    var total = 0.0
    var sums = (0.0, 0.0)
    for vertex in 0..<vertexCount {
      for i in neighborRange(of: vertex) {
        let weight = weights?[i] ?? 1
        total += weight
        sums.0 += weight * first[vertex]
        sums.1 += weight * second[Int(targets[i])]
      }
    }
    guard total > 0 else { return .nan }
    let means = (sums.0 / total, sums.1 / total)
    var squares = (0.0, 0.0)
    var products = 0.0
    for vertex in 0..<vertexCount {
      for i in neighborRange(of: vertex) {
        let share = (weights?[i] ?? 1) / total
        let distances = (first[vertex] - means.0, second[Int(targets[i])] - means.1)
        squares.0 += share * distances.0 * distances.0
        squares.1 += share * distances.1 * distances.1
        products += share * distances.0 * distances.1
      }
    }
    let deviations = (squares.0.squareRoot(), squares.1.squareRoot())
    // Less than this is rounding.
    guard deviations.0 > 1e-12 * abs(means.0), deviations.1 > 1e-12 * abs(means.1) else {
      return .nan
    }
    return products / deviations.0 / deviations.1
  }
}
