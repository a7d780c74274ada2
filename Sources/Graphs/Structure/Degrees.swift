extension Graph {
  /// Which edges of a vertex count.
  public enum Incidence: Sendable, Hashable, CaseIterable {
    /// All edges that touch the vertex.
    case all
    /// The edges that start at the vertex; all of them in an undirected graph.
    case out
    /// The edges that end at the vertex; all of them in an undirected graph.
    case `in`
  }

  /// The number of edges at each vertex.
  ///
  /// A self-loop counts for two, once for each end, as in igraph and NetworkX; with `.out` or
  /// `.in` in a directed graph it counts for one. Parallel edges count each.
  ///
  /// - Complexity: O(vertices), plus O(edges) for `.in` and `.all` in a directed graph.
  ///
  /// Source: S. Wasserman, K. Faust, Social Network Analysis, 1994, chapter 4.
  public func degrees(_ incidence: Incidence = .all) -> [Int] {
    var degrees = [Int](repeating: 0, count: vertexCount)
    if direction == .undirected || incidence != .in {
      let offsets = self.offsets.span
      // In a form that takes whole registers.
      for vertex in 0..<vertexCount { degrees[vertex] = offsets[vertex &+ 1] &- offsets[vertex] }
    }
    if direction == .directed && incidence != .out {
      for target in targets { degrees[Int(target)] += 1 }
    }
    return degrees
  }

  /// The total weight of the edges at each vertex; its degree when the graph has no weights.
  ///
  /// Counts the same edges as ``degrees(_:)``: the weight of a self-loop twice.
  ///
  /// - Complexity: O(vertices + edges).
  ///
  /// Source: A. Barrat, M. Barthélemy, R. Pastor-Satorras, A. Vespignani, The architecture of complex
  /// weighted networks, 2004.
  public func strengths(_ incidence: Incidence = .all) -> [Double] {
    guard let weights else { return degrees(incidence).map(Double.init) }
    var strengths = [Double](repeating: 0, count: vertexCount)
    let countsOut = direction == .undirected || incidence != .in
    let countsIn = direction == .directed && incidence != .out
    for vertex in 0..<vertexCount {
      for i in neighborRange(of: vertex) {
        if countsOut { strengths[vertex] += weights[i] }
        if countsIn { strengths[Int(targets[i])] += weights[i] }
      }
    }
    return strengths
  }

  /// How many vertices have each degree, from 0 up to the highest; empty without vertices.
  ///
  /// Counts the same edges as ``degrees(_:)``.
  ///
  ///     let star = try Graph(vertexCount: 4, edges: [(0, 1), (0, 2), (0, 3)])
  ///     star.degreeDistribution()  // [0, 3, 0, 1]
  ///
  /// - Complexity: As ``degrees(_:)``.
  ///
  /// Source: M.E.J. Newman, The structure and function of complex networks, 2003.
  public func degreeDistribution(_ incidence: Incidence = .all) -> [Int] {
    let degrees = degrees(incidence)
    var counts = [Int](repeating: 0, count: (degrees.max() ?? -1) + 1)
    for degree in degrees { counts[degree] += 1 }
    return counts
  }
}
