extension TwoModeGraph {
  /// What the edges of a projection weigh.
  public enum ProjectionWeights: Sendable, Hashable, CaseIterable {
    /// Nothing: vertices that share a neighbor are joined, and that is all.
    case none
    /// The number of neighbors that the two share.
    case shared
    /// The sum of 1 / (d − 1) over the neighbors they share, d being the number of neighbors of
    /// each: a meeting of many ties two of those present less than a meeting of few.
    ///
    /// The weights at a vertex add up to the number of its neighbors that it shares with others.
    ///
    /// Source: M.E.J. Newman, Scientific collaboration networks II, 2001.
    case newman
  }

  /// The vertices of one mode, joined when they have a neighbor of the other mode in common.
  ///
  /// - Returns: An undirected graph of the vertices of the mode only, numbered anew: vertex `i` of
  ///   it is `vertices(mode)[i]`. Vertices that share nothing with others stay, without edges.
  /// - Complexity: O(Σ degree²) over the vertices of the other mode, in time and memory.
  ///
  /// Source: R.L. Breiger, The duality of persons and groups, 1974.
  public func projection(on mode: Mode, weights: ProjectionWeights = .shared) -> Graph {
    let kept = vertices(mode)
    var numbers = [Int](repeating: 0, count: graph.vertexCount)
    for (number, vertex) in kept.enumerated() { numbers[vertex] = number }
    var sources: [UInt32] = []
    var targets: [UInt32] = []
    var sums: [Double] = []
    for middle in modes.indices where modes[middle] != mode {
      let ends = graph.neighbors(of: middle).map { UInt32(truncatingIfNeeded: numbers[$0]) }
      guard ends.count > 1 else { continue }
      let weight = weights == .newman ? 1 / Double(ends.count - 1) : 1
      for i in ends.indices {
        for k in 0..<i {
          sources.append(ends[k])
          targets.append(ends[i])
          sums.append(weight)
        }
      }
    }
    let lists = AdjacencyLists(
      vertexCount: kept.count, direction: .undirected, sources: sources, targets: targets,
      weights: weights == .none ? nil : sums)
    return lists.mergingParallelEdges().graph
  }
}
