extension Graph {
  /// How often each vertex stands between two others, by the groups of the three.
  ///
  /// A vertex v brokers from a source i to a target k when edges lead from i to v and from v to k
  /// but none from i to k. Which role that is depends on who are in one group:
  ///
  ///     coordinator     all three
  ///     itinerant       i and k, not v (also called consultant)
  ///     gatekeeper      v and k, not i: lets something into the group
  ///     representative  i and v, not k: takes something out of it
  ///     liaison         no two
  ///
  /// - In an undirected graph every edge leads both ways: a pair counts from
  ///   either end, and every gatekeeper is as often a representative.
  /// - Weights play no role. Self-loops are left out, parallel edges count once.
  /// - Vertices without edges broker nothing; the empty graph has no counts.
  ///
  ///       let path = try Graph(
  ///         vertexCount: 3, edges: [(0, 1), (1, 2)], direction: .directed)
  ///       path.brokerageRoles(in: Partition(labels: [0, 1, 1])).counts(.gatekeeper)  // [0, 1, 0]
  ///
  /// - Precondition: The partition is one of the vertices of this graph.
  /// - Complexity: O(vertices + Σ degree²).
  ///
  /// Source: R.V. Gould, R.M. Fernandez, Structures of mediation: a formal approach to brokerage
  /// in transaction networks, 1989.
  public func brokerageRoles(in partition: Partition) -> BrokerageRoles {
    precondition(partition.labels.count == vertexCount, "a partition of the vertices")
    let out = withoutLoopsAndRepeats()
    let incoming = out.transposed()
    var tallies: [BrokeredPairs] = []
    tallies.reserveCapacity(vertexCount)
    var search = OpenPairSearch(vertexCount: vertexCount)
    for vertex in 0..<vertexCount {
      tallies.append(search.pairs(around: vertex, out, incoming, partition.labels))
    }
    return BrokerageRoles(partition: partition, pairs: tallies)
  }
}

/// How often each vertex stands between two others, see ``Graph/brokerageRoles(in:)``.
public struct BrokerageRoles: Sendable, Equatable {
  /// What a vertex is to two others that it stands between.
  public enum Role: Int, Sendable, Hashable, CaseIterable {
    /// Source, broker and target are in one group.
    case coordinator
    /// Source and target are in one group, the broker in another.
    case itinerant
    /// Broker and target are in one group, the source in another.
    case gatekeeper
    /// Source and broker are in one group, the target in another.
    case representative
    /// All three are in different groups.
    case liaison
  }

  /// The groups.
  public let partition: Partition
  let pairs: [BrokeredPairs]

  /// How often each vertex has a role.
  public func counts(_ role: Role) -> [Int] { pairs.map { $0.roleCounts[role.rawValue] } }

  /// How often each vertex stands between two others, whatever the groups.
  public var totals: [Int] { pairs.map { $0.roleCounts.reduce(0, +) } }

  /// How often each vertex would have a role on average if labels were dealt at random.
  ///
  /// The edges and the group of the vertex stay as they are; the labels of all other vertices are
  /// shuffled among these. This is exact for that null model; models that draw new edges of the same
  /// number and keep the labels, as the package sna for R does, give other values.
  ///
  /// - Complexity: O(vertices + groups).
  public func expectedCounts(_ role: Role) -> [Double] { moments(role).map(\.mean) }

  /// How far the counts stray from ``expectedCounts(_:)`` when labels are dealt at random.
  ///
  /// The standard deviation over all ways to shuffle; exact.
  ///
  /// - Complexity: O(vertices + groups).
  public func standardDeviations(_ role: Role) -> [Double] {
    moments(role).map { $0.variance.squareRoot() }
  }

  /// How many standard deviations each count lies above what chance would give.
  ///
  /// NaN where shuffling cannot change the count.
  ///
  /// - Complexity: O(vertices + groups).
  public func zScores(_ role: Role) -> [Double] {
    zip(counts(role), moments(role)).map { count, moments in
      moments.variance > 0
        ? (Double(count) - moments.mean) / moments.variance.squareRoot() : .nan
    }
  }

  private func moments(_ role: Role) -> [(mean: Double, variance: Double)] {
    let chances = RoleChances.ofEachGroup(of: partition, role)
    return zip(pairs, partition.labels).map { chances[$1].moments(of: $0) }
  }
}

extension BrokerageRoles.Role {
  /// The role of a broker with a label between a source and a target with theirs.
  @inline(__always)
  init(_ source: Int, _ broker: Int, _ target: Int) {
    switch (source == broker, broker == target, source == target) {
    case (true, true, _): self = .coordinator
    case (false, false, true): self = .itinerant
    case (false, true, _): self = .gatekeeper
    case (true, false, _): self = .representative
    case (false, false, false): self = .liaison
    }
  }
}
