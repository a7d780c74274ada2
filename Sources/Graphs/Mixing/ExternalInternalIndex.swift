/// Whether edges lead out of the groups of a partition rather than stay within, see
/// ``Graph/externalInternalIndex(of:)``.
public struct ExternalInternalIndex: Sendable, Equatable {
  /// The index of all edges.
  public let network: Double
  /// The index of the edges at the members of each group together; an edge within the group counts
  /// for both its ends.
  public let groups: [Double]
  /// The index of the edges at each vertex.
  public let vertices: [Double]
}

extension Graph {
  /// Whether edges lead out of the groups of a partition rather than stay within: the E–I index.
  ///
  /// With E the weight of the edges between groups and I the weight of those within,
  ///
  ///     (E − I) / (E + I)
  ///
  /// is 1 when all edges lead out of their group and −1 when all stay within. It says nothing of
  /// chance: with many small groups most edges must lead out.
  ///
  /// - At a vertex the edges of both directions count.
  /// - Weights are strengths; the edges of a graph without weights weigh 1. Parallel edges count
  ///   each. Self-loops are left out.
  /// - Where no edge weighs anything there is no index: NaN.
  ///
  ///       let path = try Graph(vertexCount: 3, edges: [(0, 1), (1, 2)])
  ///       path.externalInternalIndex(of: Partition(labels: [0, 0, 1])).vertices  // [-1.0, 0.0, 1.0]
  ///
  /// - Precondition: The partition is one of the vertices of this graph.
  /// - Complexity: O(vertices + edges).
  ///
  /// Source: D. Krackhardt, R.N. Stern, Informal networks and organizational crises, 1988.
  public func externalInternalIndex(of partition: Partition) -> ExternalInternalIndex {
    precondition(partition.labels.count == vertexCount, "a partition of the vertices")
    let labels = partition.labels
    var external = [Double](repeating: 0, count: vertexCount)
    var within = external
    for vertex in 0..<vertexCount {
      for i in neighborRange(of: vertex) where Int(targets[i]) != vertex {
        let neighbor = Int(targets[i])
        let weight = weights?[i] ?? 1
        // An undirected edge is met from both ends by itself.
        for end in direction == .directed ? [vertex, neighbor] : [vertex] {
          if labels[neighbor] == labels[vertex] {
            within[end] += weight
          } else {
            external[end] += weight
          }
        }
      }
    }
    let index = { (external: Double, within: Double) in
      (external - within) / (external + within)
    }
    var groupExternal = [Double](repeating: 0, count: partition.count)
    var groupInternal = groupExternal
    for (vertex, label) in labels.enumerated() {
      groupExternal[label] += external[vertex]
      groupInternal[label] += within[vertex]
    }
    return ExternalInternalIndex(
      network: index(external.reduce(0, +), within.reduce(0, +)),
      groups: zip(groupExternal, groupInternal).map(index),
      vertices: zip(external, within).map(index))
  }
}
