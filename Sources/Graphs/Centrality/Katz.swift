extension Graph {
  /// How many walks end at each vertex, long ones counting for less.
  ///
  /// Every vertex has a share of its own, 1, and gets from each neighbor its value times the weight
  /// of the edge times alpha, so that a walk of k edges counts for alphaᵏ:
  ///
  ///     x = alpha · Aᵀx + 1
  ///
  /// Values are then divided so that the sum of their squares is 1, as in NetworkX.
  ///
  /// - Alpha must be below one over the largest eigenvalue of the matrix of weights, or the sum of
  ///   all walks has no end. The default is 0.85 over an upper bound of that eigenvalue, the best
  ///   that 100 steps of the power method give: never below it, and above it where the method
  ///   settles slowly. Give an alpha to compare with other programs; NetworkX takes 0.1, whatever
  ///   the network.
  /// - In directed graphs walks follow the edges, so that edges that arrive count, as in NetworkX.
  ///   For those that leave use ``transposed()``.
  /// - Weights are strengths. Parallel edges count each. An undirected self-loop counts twice, as
  ///   it does in the degree; in NetworkX once.
  /// - Components do not matter to each other but for the scale. Without edges all values are
  ///   equal; the empty graph has none.
  ///
  /// - Parameters:
  ///   - alpha: What each step of a walk is multiplied by. The default, nil, is described above.
  ///   - tolerance: Stop when the values of all vertices together change by less than this share of
  ///     their sum. The default is 1e-13.
  ///   - maximumSteps: The most steps to take. The default is 10,000.
  /// - Precondition: Alpha is finite and not negative, the tolerance is above zero, and at least
  ///   one step is allowed.
  /// - Complexity: O(vertices + edges) for each step.
  /// - Throws: ``GraphError/notConverged(steps:change:tolerance:)`` when alpha is too large, or
  ///   nearly so.
  ///
  /// Source: L. Katz, A new status index derived from sociometric analysis, 1953.
  public func katzCentrality(
    alpha: Double? = nil, tolerance: Double = 1e-13, maximumSteps: Int = 10_000
  ) throws(GraphError) -> [Double] {
    precondition(alpha.map { $0.isFinite && $0 >= 0 } ?? true, "an alpha of zero or more")
    precondition(tolerance > 0 && maximumSteps > 0, "room to converge")
    let incoming = transposed()
    let bound = alpha == nil ? incoming.eigenvalueBound() : 0
    let alpha = alpha ?? (bound > 0 ? 0.85 / bound : 0)
    var values = [Double](repeating: 1, count: vertexCount)
    var change = Double.infinity
    for _ in 0..<maximumSteps {
      let new = incoming.sumsOverNeighbors(of: values).map { alpha * $0 + 1 }
      let sum = new.reduce(0, +)
      guard sum.isFinite else {
        // The sum of all walks has no end.
        change = .infinity
        break
      }
      change = zip(new, values).reduce(0) { $0 + abs($1.0 - $1.1) } / max(1, sum)
      values = new
      if change < tolerance {
        values.scaleToLength1()
        return values
      }
    }
    throw .notConverged(steps: maximumSteps, change: change, tolerance: tolerance)
  }

  /// A number that the largest eigenvalue of the matrix of weights does not exceed.
  ///
  /// Whatever the values, as long as they are above zero, the highest growth of one of them in a
  /// step of the power method is such a number.
  ///
  /// Source: L. Collatz, Einschließungssatz für die charakteristischen Zahlen von Matrizen, 1942.
  private func eigenvalueBound() -> Double {
    let stay = (strengths(.out).max() ?? 0) / 4
    guard stay > 0 else { return 0 }
    var values = [Double](repeating: 1, count: vertexCount)
    var bound = Double.infinity
    for _ in 0..<100 {
      let sums = sumsOverNeighbors(of: values)
      var growth = 0.0
      for vertex in values.indices { growth = max(growth, sums[vertex] / values[vertex]) }
      bound = min(bound, growth)
      for vertex in values.indices { values[vertex] = sums[vertex] + stay * values[vertex] }
      let highest = values.max() ?? 1
      // A value far below the others stays above zero, or its growth would have no meaning.
      for vertex in values.indices { values[vertex] = max(values[vertex] / highest, 1e-200) }
    }
    return bound
  }
}
