extension Graph {
  /// What ``Graph/hubsAndAuthorities(tolerance:maximumSteps:)`` finds.
  public struct HubsAndAuthorities: Sendable, Equatable {
    /// How much each vertex leads to good authorities; values sum to 1.
    public let hubs: [Double]
    /// How much good hubs lead to each vertex; values sum to 1.
    public let authorities: [Double]
  }

  /// Which vertices lead to the good ones, and which are the good ones they lead to (HITS).
  ///
  /// The authority of a vertex is proportional to the sum of the hub values of the vertices with an
  /// edge to it, its hub value to the sum of the authorities its edges lead to. Both lists sum
  /// to 1, as in NetworkX; igraph makes the highest 1.
  ///
  /// - In undirected graphs both lists are the eigenvector centrality, divided by its sum. Other
  ///   programs may give two lists there, which depend on where their steps start: in a star as
  ///   much to the center as hub as to all others together as authorities.
  /// - Weights are strengths. Parallel edges count each. An undirected self-loop counts twice, as
  ///   it does in the degree; in NetworkX once.
  /// - In a graph that does not hang together one part as a rule takes all; equal parts share.
  /// - Without edges of a weight above zero all values are equal; the empty graph has none.
  ///
  /// Hubs are the eigenvector of the largest eigenvalue of the matrix of weights times itself turned
  /// around, found from equal values by locally optimal conjugate gradients; authorities are what
  /// they give.
  ///
  ///     let graph = try Graph(vertexCount: 3, edges: [(0, 2), (1, 2)], direction: .directed)
  ///     let scores = try graph.hubsAndAuthorities()
  ///     scores.hubs         // [0.5, 0.5, 0.0]
  ///     scores.authorities  // [0.0, 0.0, 1.0]
  ///
  /// - Parameters:
  ///   - tolerance: Stop when what hubs give and get back differs by less from their values times
  ///     the eigenvalue, as a share of that. The default is 1e-13.
  ///   - maximumSteps: The most steps to take. The default is 10,000.
  /// - Precondition: The tolerance is above zero, and at least one step is allowed.
  /// - Complexity: O(vertices + edges) for each step.
  /// - Throws: ``GraphError/notConverged(steps:change:tolerance:)``.
  ///
  /// Source: J.M. Kleinberg, Authoritative sources in a hyperlinked environment, 1999; A.V. Knyazev,
  /// Toward the optimal preconditioned eigensolver, 2001.
  public func hubsAndAuthorities(
    tolerance: Double = 1e-13, maximumSteps: Int = 10_000
  ) throws(GraphError) -> HubsAndAuthorities {
    precondition(tolerance > 0 && maximumSteps > 0, "room to converge")
    guard vertexCount > 0 else { return HubsAndAuthorities(hubs: [], authorities: []) }
    guard strengths(.out).contains(where: { $0 > 0 }) else {
      let even = [Double](repeating: 1 / Double(vertexCount), count: vertexCount)
      return HubsAndAuthorities(hubs: even, authorities: even)
    }
    if direction == .undirected {
      let values = try principalVector(tolerance: tolerance, maximumSteps: maximumSteps)
        .scaledToSum1()
      return HubsAndAuthorities(hubs: values, authorities: values)
    }
    let incoming = transposed()
    let highest = highestWeight
    let search = PrincipalVector(
      multiply: { hubs in
        let authorities = incoming.sumsOverNeighbors(of: hubs).map { $0 / highest }
        return sumsOverNeighbors(of: authorities).map { $0 / highest }
      }, tolerance: tolerance, maximumSteps: maximumSteps)
    let hubs = try search.find(count: vertexCount)
    return HubsAndAuthorities(
      hubs: hubs.scaledToSum1(),
      authorities: incoming.sumsOverNeighbors(of: hubs).scaledToSum1())
  }
}

extension [Double] {
  /// The values divided by their sum, which is above zero.
  fileprivate func scaledToSum1() -> [Double] {
    let sum = reduce(0, +)
    return map { $0 / sum }
  }
}
