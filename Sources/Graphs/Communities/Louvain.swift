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
  ///   - threads: How many threads may work; their number does not change the result. The default,
  ///     nil, is one for each processor.
  /// - Precondition: The resolution is finite and not negative.
  /// - Complexity: O(edges) for each level in practice.
  ///
  /// Source: V.D. Blondel, J.-L. Guillaume, R. Lambiotte, E. Lefebvre, Fast unfolding of
  /// communities in large networks, 2008.
  public func louvain(
    resolution: Double = 1, seed: UInt64 = 0, threads: Int? = nil
  ) -> Partition {
    precondition(resolution >= 0 && resolution.isFinite, "a resolution of zero or more")
    let threads = threads ?? processorCount
    let ties = TieLists(self)
    let objective = LeidenOptions.Objective.modularity(resolution: resolution)
    if let weights = ties.summableWeights {
      return LevelGraph(self, ties, weights: weights, objective: objective)
        .louvain(seed: seed, threads: threads)
    }
    return LevelGraph<UInt32>(self, ties, weights: nil, objective: objective)
      .louvain(seed: seed, threads: threads)
  }
}

extension LevelGraph {
  fileprivate func louvain(seed: UInt64, threads: Int) -> Partition {
    var generator = SeededGenerator(seed: seed)
    let alone = Array(0..<UInt32(truncatingIfNeeded: vertexCount))
    let found = pass(from: alone, refiningWith: nil, threads: threads, using: &generator)
    return Partition(labels: found.groups.labels.map { Int($0) })
  }
}
