extension Graph {
  /// How much of the shortest paths between others passes through a group of vertices.
  ///
  /// The betweenness of group C is the sum over all pairs of vertices s and t outside the group of
  /// the share of the shortest paths from s to t that pass through at least one of its members:
  ///
  ///     B(C) = Σ σ(s, t | C) / σ(s, t)
  ///
  /// - Of a single vertex it is its ``betweenness(weights:normalized:threads:)``, and direction,
  ///   weights, parallel edges and self-loops count as there. The empty group has 0.
  /// - Pairs without a path between them add nothing. NetworkX 3.6 gives other values for directed
  ///   graphs and for members that are neighbors, which the definition, worked out over all shortest
  ///   paths, does not bear out.
  /// - Normalized values are divided by the number of pairs outside the group, (n − c)(n − c − 1)
  ///   or half of that when undirected; without such pairs they are 0.
  ///
  /// - Parameters:
  ///   - group: Its members.
  ///   - weights: Whether weights are lengths. The default is `.ignored`.
  ///   - normalized: Whether to divide by the number of pairs. The default is `false`.
  ///   - threads: How many threads may work; their number does not change a bit of the result.
  ///     The default, nil, is one for each processor.
  /// - Precondition: Members are vertices of the graph, each named once.
  /// - Complexity: That of ``betweenness(weights:normalized:threads:)``, for any group.
  /// - Throws: ``GraphError/lengthNotPositive(_:source:target:)`` when weights are used and one is
  ///   zero; ``GraphError/tooManyPaths`` when there are more shortest paths between two vertices than a
  ///   number can hold, 10³⁰⁸.
  ///
  /// Source: M.G. Everett, S.P. Borgatti, The centrality of groups and classes, 1999.
  public func groupBetweenness(
    of group: [Int], weights: WeightUse = .ignored, normalized: Bool = false, threads: Int? = nil
  ) throws(GraphError) -> Double {
    let value = try coverage(by: group, lengths: try lengths(weights), threads: threads).between
    guard normalized else { return value }
    let outside = Double(vertexCount - group.count)
    let pairCount = outside * (outside - 1) / (direction == .undirected ? 2 : 1)
    return pairCount > 0 ? value / pairCount : 0
  }

  /// How the vertices that lie on most paths together are looked for.
  public enum GroupSearch: Sendable, Hashable, CaseIterable {
    /// Time and again the vertex that adds most.
    ///
    /// The group covers at least 1 − 1/e, or 63%, of what the best group covers.
    case greedy
    /// All groups, except those that cannot be best: exact, for small graphs and groups.
    case exact
  }

  /// A group of vertices that lie on many shortest paths together.
  public struct CoveringGroup: Sendable, Equatable {
    /// Its members: in the order in which they were chosen, or rising when the search was exact.
    public let members: [Int]
    /// The number of pairs of vertices whose shortest paths the group covers; a pair of which it
    /// covers some paths counts for their share.
    public let coveredPairs: Double
    /// The number of pairs of vertices that a path joins.
    public let connectedPairs: Double
    /// The group's ``Graph/groupBetweenness(of:weights:normalized:threads:)``.
    public let betweenness: Double
  }

  /// The vertices that lie on most shortest paths together.
  ///
  /// The best k together are seldom the k best: those may lie on the same paths. A group covers a
  /// path when a member lies on it *or is one of its ends*; a pair of vertices counts for the share
  /// of its shortest paths that are covered. Counting the ends a group can only gain by a member,
  /// and less so the larger it is, which is what the guarantee of the greedy search rests on;
  /// group betweenness itself, without the ends, has neither property.
  ///
  /// - Direction, weights, parallel edges and self-loops count as in
  ///   ``betweenness(weights:normalized:threads:)``.
  /// - Of vertices that add equally much, within 1e-9, the lowest is chosen.
  ///
  /// - Parameters:
  ///   - size: The number of members.
  ///   - search: The default is `.greedy`.
  ///   - weights: Whether weights are lengths. The default is `.ignored`.
  ///   - threads: How many threads may work; their number does not change a bit of the result.
  ///     The default, nil, is one for each processor.
  /// - Precondition: The size is from 0 to the number of vertices.
  /// - Complexity: The size times that of ``betweenness(weights:normalized:threads:)``; exact at
  ///   worst that of betweenness for every group.
  /// - Throws: ``GraphError/lengthNotPositive(_:source:target:)`` when weights are used and one is
  ///   zero; ``GraphError/tooManyPaths`` when there are more shortest paths between two vertices than a
  ///   number can hold, 10³⁰⁸.
  ///
  /// Source: R. Puzis, Y. Elovici, S. Dolev, Finding the most prominent group in complex networks,
  /// 2007; A. Mahmoody, C.E. Tsourakakis, E. Upfal, Scalable betweenness centrality maximization
  /// via sampling, 2016; G.L. Nemhauser, L.A. Wolsey, M.L. Fisher, An analysis of approximations for
  /// maximizing submodular set functions, 1978 (the guarantee).
  public func coveringGroup(
    size: Int, search: GroupSearch = .greedy, weights: WeightUse = .ignored, threads: Int? = nil
  ) throws(GraphError) -> CoveringGroup {
    precondition((0...vertexCount).contains(size), "no more members than vertices")
    let lengths = try lengths(weights)
    var members: [Int] = []
    var coverage = try coverage(by: [], lengths: lengths, threads: threads)
    while members.count < size {
      members.append(coverage.bestAddition(to: members))
      coverage = try self.coverage(by: members, lengths: lengths, threads: threads)
    }
    if search == .exact && size > 0 {
      var hunt = GroupHunt(best: members, covered: coverage.covered)
      try hunt.explore([], candidates: Array(0..<vertexCount), remaining: size) {
        group throws(GraphError) in
        try self.coverage(by: group, lengths: lengths, threads: threads)
      }
      members = hunt.best.sorted()
      coverage = try self.coverage(by: members, lengths: lengths, threads: threads)
    }
    return CoveringGroup(
      members: members, coveredPairs: coverage.covered, connectedPairs: coverage.connected,
      betweenness: coverage.between)
  }
}

/// The search through all groups.
private struct GroupHunt {
  var best: [Int]
  var covered: Double

  /// Tries the groups that extend a group by so many of the candidates.
  ///
  /// What a vertex adds to a group is at most what it adds to a smaller one. The candidates that
  /// add most to this group therefore bound what any extension covers.
  mutating func explore(
    _ group: [Int], candidates: [Int], remaining: Int,
    _ coverage: ([Int]) throws(GraphError) -> PathCoverage
  ) throws(GraphError) {
    let found = try coverage(group)
    let sorted = candidates.sorted { (-found.gains[$0], $0) < (-found.gains[$1], $1) }
    for i in sorted.indices where i + remaining <= sorted.count {
      let bound = sorted[i..<i + remaining].reduce(found.covered) { $0 + found.gains[$1] }
      // No better but for rounding, and neither are those behind it.
      if bound <= covered * (1 + 1e-9) { return }
      if remaining == 1 {
        (best, covered) = (group + [sorted[i]], bound)
      } else {
        try explore(
          group + [sorted[i]], candidates: Array(sorted[(i + 1)...]), remaining: remaining - 1,
          coverage)
      }
    }
  }
}
