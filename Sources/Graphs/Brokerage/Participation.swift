extension Graph {
  /// How evenly the edges of each vertex are spread over the groups of a partition.
  ///
  /// With k(v, s) the weight of the edges between v and group s, and k(v) their sum,
  ///
  ///     participation(v) = 1 − Σ over groups s of (k(v, s) / k(v))²
  ///
  /// is 0 when all edges lead to one group and 1 − 1 / groups when they are spread evenly.
  ///
  /// - `.out` and `.in` count only the edges that leave or arrive; in an undirected graph all.
  /// - Weights are strengths, parallel edges count each. Self-loops are left out: they lead to
  ///   nobody.
  /// - A vertex without edges that weigh anything has 0.
  ///
  ///       let path = try Graph(vertexCount: 3, edges: [(0, 1), (1, 2)])
  ///       path.participation(in: Partition(labels: [0, 1, 2]))  // [0.0, 0.5, 0.0]
  ///
  /// - Precondition: The partition is one of the vertices of this graph.
  /// - Complexity: O(vertices + edges).
  ///
  /// Source: R. Guimerà, L.A.N. Amaral, Functional cartography of complex metabolic networks, 2005.
  public func participation(in partition: Partition, _ incidence: Incidence = .all) -> [Double] {
    precondition(partition.labels.count == vertexCount, "a partition of the vertices")
    return participation(in: Memberships(of: partition), incidence)
  }

  /// How evenly the edges of each vertex are spread over labels, of which a vertex may have many.
  ///
  /// As ``participation(in:_:)``, except that an edge to a vertex with several labels counts for
  /// each of them in equal parts. An edge to a vertex without labels does not count. A label that a
  /// vertex has twice counts twice.
  ///
  /// - Parameters:
  ///   - labels: The labels of each vertex.
  ///   - incidence: Which edges count. The default is all.
  /// - Precondition: There are labels for every vertex, none negative.
  /// - Complexity: O(vertices + highest label + Σ over edges of the labels at their ends).
  ///
  /// Source: R. Guimerà, L.A.N. Amaral, 2005; the equal parts are ours.
  public func participation(
    overLabels labels: [[Int]], _ incidence: Incidence = .all
  ) -> [Double] {
    precondition(labels.count == vertexCount, "labels for every vertex")
    return participation(in: Memberships(overLabels: labels), incidence)
  }

  private func participation(
    in memberships: Memberships, _ incidence: Incidence
  ) -> [Double] {
    var values: [Double] = []
    values.reserveCapacity(vertexCount)
    forEachVertex(joinedWith: memberships, incidence) { _, connections in
      let total = connections.total
      let squares = (0..<connections.count).reduce(0.0) { sum, place in
        let share = connections.weights[connections[place]] / total
        return sum + share * share
      }
      values.append(total > 0 ? 1 - squares : 0)
    }
    return values
  }
}
