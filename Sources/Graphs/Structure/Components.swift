extension Graph {
  /// The parts of the graph that hang together.
  ///
  /// Two vertices share a component when edges lead from one to the other; the direction of edges
  /// does not matter (weak components). A vertex without edges is a component of its own, and the
  /// empty graph has none. Weights, self-loops and parallel edges play no role.
  ///
  /// Every vertex points to an earlier vertex of its component, or to itself when it is the first
  /// (a forest of disjoint sets). Each edge joins two trees; following pointers halves the way.
  ///
  /// - Complexity: O((vertices + edges) · log vertices) at worst, in practice O(vertices + edges).
  ///
  /// Source: R.E. Tarjan, J. van Leeuwen, Worst-case analysis of set union algorithms, 1984.
  public func components() -> Partition {
    components { _, _ in true }
  }

  /// The parts of the graph that hang together within the groups of a partition.
  ///
  /// As ``components()``, without the edges between vertices of different groups.
  ///
  /// - Precondition: `partition` is one of the vertices of this graph.
  public func components(within partition: Partition) -> Partition {
    precondition(partition.labels.count == vertexCount, "a partition of the vertices")
    let labels = partition.labels
    return components { labels[$0] == labels[$1] }
  }

  @inline(__always)
  private func components(joining joins: (Int, Int) -> Bool) -> Partition {
    var parents = Array(0..<vertexCount)
    func root(of vertex: Int) -> Int {
      var vertex = vertex
      while parents[vertex] != vertex {
        parents[vertex] = parents[parents[vertex]]
        vertex = parents[vertex]
      }
      return vertex
    }
    for vertex in 0..<vertexCount {
      for i in neighborRange(of: vertex) {
        let neighbor = Int(targets[i])
        // An undirected edge is met from both ends; once is enough.
        if direction == .undirected && neighbor >= vertex { break }
        guard joins(vertex, neighbor) else { continue }
        let first = root(of: vertex)
        let second = root(of: neighbor)
        parents[max(first, second)] = min(first, second)
      }
    }
    return Partition(labels: (0..<vertexCount).map(root))
  }
}
