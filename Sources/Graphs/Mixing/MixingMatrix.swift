/// The weight of the edges from each group to each.
///
/// In an undirected graph every edge counts from both ends: an edge between two groups stands on
/// both sides of the diagonal, and one within a group stands on it twice. The values then sum to
/// twice the weight of all edges.
public struct MixingMatrix: Sendable, Equatable {
  /// The number of groups.
  public let groupCount: Int

  /// The weights row by row: those from group 0 to every group first.
  public let weights: [Double]

  /// The weight of the edges from one group to another.
  ///
  /// - Precondition: Both are groups of the partition.
  public subscript(source: Int, target: Int) -> Double {
    precondition((0..<groupCount).contains(source) && (0..<groupCount).contains(target), "a group")
    return weights[source * groupCount + target]
  }

  /// The weight of all edges.
  public var total: Double { weights.reduce(0, +) }

  /// The weight of the edges from each group.
  public var outgoing: [Double] {
    (0..<groupCount).map { source in
      (0..<groupCount).reduce(0) { $0 + self[source, $1] }
    }
  }

  /// The weight of the edges to each group.
  public var incoming: [Double] {
    (0..<groupCount).map { target in
      (0..<groupCount).reduce(0) { $0 + self[$1, target] }
    }
  }
}

extension Graph {
  /// The weight of the edges between the groups of a partition.
  ///
  /// - Weights are strengths; the edges of a graph without weights weigh 1.
  /// - Parallel edges count each. A self-loop counts as an edge within its group.
  ///
  ///       let path = try Graph(vertexCount: 3, edges: [(0, 1), (1, 2)])
  ///       path.mixingMatrix(of: Partition(labels: [0, 0, 1])).weights  // [2.0, 1.0, 1.0, 0.0]
  ///
  /// - Precondition: The partition is one of the vertices of this graph.
  /// - Complexity: O(vertices + edges + groups²).
  ///
  /// Source: M.E.J. Newman, Mixing patterns in networks, 2003.
  public func mixingMatrix(of partition: Partition) -> MixingMatrix {
    precondition(partition.labels.count == vertexCount, "a partition of the vertices")
    let labels = partition.labels
    var sums = [Double](repeating: 0, count: partition.count * partition.count)
    for vertex in 0..<vertexCount {
      for i in neighborRange(of: vertex) {
        sums[labels[vertex] * partition.count + labels[Int(targets[i])]] += weights?[i] ?? 1
      }
    }
    return MixingMatrix(groupCount: partition.count, weights: sums)
  }
}
