extension Graph {
  /// The parts of the graph that hang together.
  ///
  /// Two vertices share a component when edges lead from one to the other; the direction of edges
  /// does not matter (weak components). A vertex without edges is a component of its own, and the
  /// empty graph has none. Weights, self-loops and parallel edges play no role.
  ///
  /// Every vertex joins the set of its lowest neighbor, and the few that have none that is lower join
  /// those of some others. That mostly makes one set that holds almost all vertices, whose edges need
  /// not be looked at any more: those that lead out of it are met from their other end. The edges of
  /// all other vertices join sets one by one.
  ///
  /// - Complexity: O((vertices + edges) · log vertices) at worst, in practice O(vertices + edges).
  ///
  /// Source: R.E. Tarjan, J. van Leeuwen, Worst-case analysis of set union algorithms, 1984;
  /// M. Sutton, T. Ben-Nun, A. Barak, Optimizing parallel graph connectivity computation via
  /// subgraph sampling, 2018 (edges that are passed over).
  public func components() -> Partition {
    components { _, _ in true }
  }

  /// The parts of the graph that hang together within the groups of a partition.
  ///
  /// As ``components()``, without the edges between vertices of different groups.
  ///
  /// - Precondition: `partition` is one of the vertices of this graph.
  /// - Complexity: That of ``components()``.
  public func components(within partition: Partition) -> Partition {
    precondition(partition.labels.count == vertexCount, "a partition of the vertices")
    let labels = partition.labels
    return components { labels[$0] == labels[$1] }
  }

  @inline(__always)
  private func components(joining joins: (Int, Int) -> Bool) -> Partition {
    let neighborsTried = 4
    let targets = self.targets
    var sets = DisjointSets(
      parents: (0..<vertexCount).map { vertex in
        let own = UInt32(truncatingIfNeeded: vertex)
        guard let first = neighborRange(of: vertex).first, targets[first] < own else { return own }
        return joins(vertex, Int(targets[first])) ? targets[first] : own
      })
    sets.flatten()
    for vertex in 0..<vertexCount where sets.parents[vertex] == vertex {
      for i in neighborRange(of: vertex).prefix(neighborsTried) {
        let neighbor = Int(targets[i])
        if joins(vertex, neighbor) { sets.join(vertex, neighbor) }
      }
    }
    sets.flatten()
    // The ends of a directed edge do not both know of it: there no vertex is passed over.
    let passedOver = (direction == .undirected ? sets.firstOfLargest() : nil) ?? .max
    for vertex in 0..<vertexCount where sets.parents[vertex] != passedOver {
      for i in neighborRange(of: vertex) {
        let neighbor = Int(targets[i])
        if joins(vertex, neighbor) { sets.join(vertex, neighbor) }
      }
    }
    return Partition(parents: sets.parents)
  }
}
