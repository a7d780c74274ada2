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
    return participation(
      labelStarts: Array(0...vertexCount), labels: partition.labels, labelCount: partition.count,
      incidence)
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
    precondition(labels.allSatisfy { $0.allSatisfy { $0 >= 0 } }, "a label is not negative")
    var starts = [0]
    for list in labels { starts.append(starts[starts.count - 1] + list.count) }
    let flat = labels.flatMap(\.self)
    return participation(
      labelStarts: starts, labels: flat, labelCount: (flat.max() ?? -1) + 1, incidence)
  }

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
    let labels = partition.labels
    var within = [Double](repeating: 0, count: vertexCount)
    for graph in listings(incidence) {
      for vertex in 0..<vertexCount {
        for i in graph.neighborRange(of: vertex) {
          let neighbor = Int(graph.targets[i])
          if neighbor != vertex && labels[neighbor] == labels[vertex] {
            within[vertex] += graph.weights?[i] ?? 1
          }
        }
      }
    }
    let sizes = partition.sizes.map(Double.init)
    var averages = [Double](repeating: 0, count: partition.count)
    for (vertex, label) in labels.enumerated() { averages[label] += within[vertex] / sizes[label] }
    var variances = [Double](repeating: 0, count: partition.count)
    for (vertex, label) in labels.enumerated() {
      let distance = within[vertex] - averages[label]
      variances[label] += distance * distance / sizes[label]
    }
    return labels.enumerated().map { vertex, label in
      let deviation = variances[label].squareRoot()
      // Less than this is rounding.
      guard deviation > 1e-12 * averages[label] else { return 0 }
      return (within[vertex] - averages[label]) / deviation
    }
  }

  /// The graphs whose lists together hold the edges that count at each vertex.
  private func listings(_ incidence: Incidence) -> [Graph] {
    guard direction == .directed else { return [self] }
    return switch incidence {
    case .out: [self]
    case .in: [transposed()]
    case .all: [self, transposed()]
    }
  }

  /// - Parameter labelStarts: Where the labels of each vertex start in `labels`; one entry more.
  private func participation(
    labelStarts: [Int], labels: [Int], labelCount: Int, _ incidence: Incidence
  ) -> [Double] {
    let graphs = listings(incidence)
    var connections = GroupConnections<Double>(groupCount: labelCount)
    return (0..<vertexCount).map { vertex in
      for graph in graphs {
        for i in graph.neighborRange(of: vertex) where Int(graph.targets[i]) != vertex {
          let neighbor = Int(graph.targets[i])
          let range = labelStarts[neighbor]..<labelStarts[neighbor + 1]
          let weight = (graph.weights?[i] ?? 1) / Double(range.count)
          for k in range { connections.add(weight, to: labels[k]) }
        }
      }
      let total = connections.total
      let squares = (0..<connections.count).reduce(0.0) { sum, place in
        let share = connections.weights[connections[place]] / total
        return sum + share * share
      }
      connections.removeAll()
      return total > 0 ? 1 - squares : 0
    }
  }
}
