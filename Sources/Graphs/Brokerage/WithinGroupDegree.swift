extension Graph {
  /// How much better connected each vertex is to its group than the others of the group.
  ///
  /// With k(v) the weight of the edges between v and its group,
  ///
  ///     z(v) = (k(v) − average of k in the group) / standard deviation of k in the group
  ///
  /// - The standard deviation is that of the whole group (divided by its size, not its size less
  ///   one). Where it is 0, as in groups of one, z is 0.
  /// - Incidence, weights, parallel edges and self-loops count as in ``participation(in:_:)``.
  ///
  ///       let path = try Graph(vertexCount: 3, edges: [(0, 1), (1, 2)])
  ///       path.withinGroupDegreeZ(in: Partition(labels: [0, 0, 0]))  // [-0.707…, 1.414…, -0.707…]
  ///
  /// - Precondition: The partition is one of the vertices of this graph.
  /// - Complexity: O(vertices + edges).
  ///
  /// Source: R. Guimerà, L.A.N. Amaral, Functional cartography of complex metabolic networks, 2005.
  public func withinGroupDegreeZ(
    in partition: Partition, _ incidence: Incidence = .all
  ) -> [Double] {
    precondition(partition.labels.count == vertexCount, "a partition of the vertices")
    return withinGroupDegreeZ(in: Memberships(of: partition), incidence)
  }

  /// How much better connected each vertex is to its groups than their others, when a vertex may be
  /// in several.
  ///
  /// As ``withinGroupDegreeZ(in:_:)`` for each of its groups, and then the average of those. An edge
  /// to a vertex in several groups counts for each of them in equal parts, as in
  /// ``participation(overLabels:_:)``. A vertex without groups has no value: NaN. A label that a
  /// vertex has twice counts twice.
  ///
  /// - Parameters:
  ///   - labels: The labels of each vertex.
  ///   - incidence: Which edges count. The default is all.
  /// - Precondition: There are labels for every vertex, none negative.
  /// - Complexity: O(vertices + highest label + Σ over edges of the labels at their ends).
  ///
  /// Source: R. Guimerà, L.A.N. Amaral, 2005; the equal parts and the average are ours.
  public func withinGroupDegreeZ(
    overLabels labels: [[Int]], _ incidence: Incidence = .all
  ) -> [Double] {
    precondition(labels.count == vertexCount, "labels for every vertex")
    return withinGroupDegreeZ(in: Memberships(overLabels: labels), incidence)
  }

  private func withinGroupDegreeZ(
    in memberships: Memberships, _ incidence: Incidence
  ) -> [Double] {
    let groups = memberships.groups
    // By place in the groups of all vertices.
    var within: [Double] = []
    within.reserveCapacity(groups.count)
    forEachVertex(joinedWith: memberships, incidence) { vertex, connections in
      for k in memberships.range(of: vertex) { within.append(connections.weights[groups[k]]) }
    }
    var sizes = [Double](repeating: 0, count: memberships.groupCount)
    for group in groups { sizes[group] += 1 }
    var averages = [Double](repeating: 0, count: memberships.groupCount)
    for (k, group) in groups.enumerated() { averages[group] += within[k] / sizes[group] }
    var variances = [Double](repeating: 0, count: memberships.groupCount)
    for (k, group) in groups.enumerated() {
      let distance = within[k] - averages[group]
      variances[group] += distance * distance / sizes[group]
    }
    return (0..<vertexCount).map { vertex in
      let range = memberships.range(of: vertex)
      let sum = range.reduce(0.0) { sum, k in
        let deviation = variances[groups[k]].squareRoot()
        // Less than this is rounding.
        guard deviation > 1e-12 * averages[groups[k]] else { return sum }
        return sum + (within[k] - averages[groups[k]]) / deviation
      }
      return sum / Double(range.count)
    }
  }
}
