extension Graph {
  /// How well connected each vertex is to well connected vertices.
  ///
  /// The value of a vertex is proportional to the sum of the values of its neighbors, each times
  /// the weight of the edge. The values are those of the eigenvector of the largest eigenvalue of
  /// the matrix of weights, none negative and of length 1: the sum of their squares is 1, as in
  /// NetworkX; igraph makes the highest 1.
  ///
  /// - In directed graphs the edges that arrive count, as in igraph and NetworkX. For those that
  ///   leave use ``transposed()``.
  /// - Weights are strengths. Parallel edges count each. An undirected self-loop counts twice, as
  ///   it does in the degree and in igraph; in NetworkX once.
  /// - In a graph that does not hang together only the component with the largest eigenvalue, as a
  ///   rule the largest or densest, has values above zero; equal components share. Take each
  ///   component by itself, or ``pageRank(_:)``.
  /// - Of a directed graph without a dominant cycle, such as a tree, the steps need not settle, and
  ///   an error is thrown. Without edges all values are equal; the empty graph has none.
  ///
  /// Of undirected graphs, by locally optimal conjugate gradients: long chains and small worlds
  /// settle too. Of directed graphs, by the power method: every step adds up for each vertex what
  /// its neighbors have, starting from equal values, and adds what the vertex has itself, times the
  /// average strength. That moves all eigenvalues up alike, so that values do not swing.
  ///
  ///     let star = try Graph(vertexCount: 3, edges: [(0, 1), (0, 2)])
  ///     try star.eigenvectorCentrality()  // [0.7071…, 0.5, 0.5]
  ///
  /// - Parameters:
  ///   - tolerance: Stop when the values of all vertices together change by less; in undirected
  ///     graphs when what neighbors add up to differs by less from the values times the
  ///     eigenvalue, as a share of that. The default is 1e-13.
  ///   - maximumSteps: The most steps to take. The default is 10,000.
  /// - Precondition: The tolerance is above zero, and at least one step is allowed.
  /// - Complexity: O(vertices + edges) for each step.
  /// - Throws: ``GraphError/notConverged(steps:change:tolerance:)``.
  ///
  /// Source: P. Bonacich, Power and centrality: a family of measures, 1987; A.V. Knyazev, Toward the
  /// optimal preconditioned eigensolver, 2001.
  public func eigenvectorCentrality(
    tolerance: Double = 1e-13, maximumSteps: Int = 10_000
  ) throws(GraphError) -> [Double] {
    precondition(tolerance > 0 && maximumSteps > 0, "room to converge")
    guard vertexCount > 0 else { return [] }
    if direction == .undirected {
      return try principalVector(tolerance: tolerance, maximumSteps: maximumSteps)
    }
    let incoming = transposed()
    let stay = meanStrength
    var values = [Double](repeating: 1 / Double(vertexCount).squareRoot(), count: vertexCount)
    var change = Double.infinity
    for _ in 0..<maximumSteps {
      var new = incoming.sumsOverNeighbors(of: values)
      for vertex in new.indices { new[vertex] += stay * values[vertex] }
      new.scaleToLength1()
      change = zip(new, values).reduce(0) { $0 + abs($1.0 - $1.1) }
      values = new
      if change < tolerance { return values }
    }
    throw .notConverged(steps: maximumSteps, change: change, tolerance: tolerance)
  }

  /// The eigenvector of the largest eigenvalue of an undirected graph.
  ///
  /// Weights are taken as shares of the highest, so that no square is too large for a number.
  func principalVector(tolerance: Double, maximumSteps: Int) throws(GraphError) -> [Double] {
    let highest = highestWeight
    let search = PrincipalVector(
      multiply: { values in sumsOverNeighbors(of: values).map { $0 / highest } },
      tolerance: tolerance, maximumSteps: maximumSteps)
    return try search.find(count: vertexCount)
  }

  /// The highest weight of an edge; 1 when there are none above zero.
  var highestWeight: Double {
    let highest = weights?.max() ?? 1
    return highest > 0 ? highest : 1
  }

  /// The average strength of the edges that leave a vertex; 1 when there are none.
  private var meanStrength: Double {
    let mean = strengths(.out).reduce(0, +) / Double(vertexCount)
    return mean > 0 ? mean : 1
  }

  /// For each vertex the sum of a value of its neighbors, each times the weight of the edge.
  func sumsOverNeighbors(of values: [Double]) -> [Double] {
    if let weights {
      return sumsOverNeighbors { weights[$0] * values[Int(targets[$0])] }
    }
    return sumsOverNeighbors { values[Int(targets[$0])] }
  }

  /// For each vertex the sum of what a function says of the entries of its list.
  @inline(__always)
  private func sumsOverNeighbors(_ term: (_ entry: Int) -> Double) -> [Double] {
    var sums = [Double](repeating: 0, count: vertexCount)
    for vertex in sums.indices {
      var sum = 0.0
      for i in neighborRange(of: vertex) { sum += term(i) }
      sums[vertex] = sum
    }
    return sums
  }
}

extension [Double] {
  /// Divides all values so that the sum of their squares is 1; zeros remain zeros.
  ///
  /// They are divided by the highest first, so that no square is too large for a number.
  mutating func scaleToLength1() {
    let highest = reduce(0) { Swift.max($0, abs($1)) }
    guard highest > 0 else { return }
    let length = reduce(0) { $0 + ($1 / highest) * ($1 / highest) }.squareRoot()
    for i in indices { self[i] = self[i] / highest / length }
  }
}
