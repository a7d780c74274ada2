extension Graph {
  /// Groups of vertices with more weight within them than chance would put there.
  ///
  /// Single vertices move to better groups, every group becomes a vertex, and the same starts again
  /// with the smaller graph, until no groups merge any more. ``leiden(_:)`` finds better
  /// communities and keeps them connected, which this method does not promise; it is here to
  /// compare with the many studies that used it.
  ///
  /// - Direction, weights, self-loops and parallel edges count as in
  ///   ``modularity(of:resolution:)``.
  /// - A vertex without edges is a community of its own; so is every vertex when no edge has any
  ///   weight. The empty graph has none.
  /// - The same seed gives the same communities.
  ///
  /// - Parameters:
  ///   - resolution: The larger, the smaller the groups. The default is 1.
  ///   - seed: The seed of the order in which vertices move. The default is 0.
  /// - Precondition: The resolution is finite and not negative.
  /// - Complexity: O(edges) for each level in practice.
  ///
  /// Source: V.D. Blondel, J.-L. Guillaume, R. Lambiotte, E. Lefebvre, Fast unfolding of
  /// communities in large networks, 2008.
  public func louvain(resolution: Double = 1, seed: UInt64 = 0) -> Partition {
    precondition(resolution >= 0 && resolution.isFinite, "a resolution of zero or more")
    var generator = SeededGenerator(seed: seed)
    var level = LevelGraph(self, objective: .modularity(resolution: resolution))
    // The vertex of this level that stands for each vertex of the graph.
    var standIns = Array(0..<vertexCount)
    while true {
      var labels = Array(0..<UInt32(truncatingIfNeeded: level.vertexCount))
      level.moveVertices(&labels, using: &generator)
      let groups = Partition(labels: labels.map { Int($0) })
      standIns = standIns.map { groups.labels[$0] }
      if groups.count == level.vertexCount { return Partition(labels: standIns) }
      level = LevelGraph(level, aggregating: groups)
    }
  }
}
