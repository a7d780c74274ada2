extension Graph {
  /// How ``Graph/consensusCommunities(_:)`` works.
  public struct ConsensusOptions: Sendable {
    /// Which pairs of vertices are asked how often they were in one group.
    public enum Pairs: Sendable, Hashable, CaseIterable {
      /// All of them.
      ///
      /// The original method; memory grows with the square of the number of vertices.
      case all
      /// Those an edge joins and, for each edge, about one with a neighbor in common, drawn at
      /// random in each round.
      ///
      /// The fast method of Tandon et al.; memory grows with the number of edges.
      case close
    }

    /// What makes a good partition.
    ///
    /// The default is modularity with resolution 1.
    public var objective: LeidenOptions.Objective = .modularity(resolution: 1)
    /// The number of runs of Leiden in each round.
    ///
    /// The default is 100.
    public var runs = 100
    /// The most passes in a run of Leiden.
    ///
    /// Runs need not be perfect, for the rounds make up for it. The default is 2.
    public var maximumPasses = 2
    /// Pairs that were together in a smaller share of the runs are as good as apart.
    ///
    /// The default is 0.2, which the paper finds best for methods that optimize modularity.
    public var threshold = 0.2
    /// The most rounds.
    ///
    /// The default is 20.
    public var maximumRounds = 20
    /// Which pairs are compared.
    ///
    /// The default, nil, is `.all` for up to 500 vertices and `.close` for more.
    public var pairs: Pairs?
    /// The seed of the random choices.
    ///
    /// The default is 0.
    ///
    /// The runs of the first round are those that ``Graph/leiden(_:)`` makes with this seed.
    public var seed: UInt64 = 0
    /// How many threads may work on the runs; their number does not change the result.
    ///
    /// The default, nil, is one for each processor.
    public var threads: Int?

    /// The default options.
    public init() {}
  }

  /// What ``Graph/consensusCommunities(_:)`` found.
  public struct ConsensusResult: Sendable, Equatable {
    /// The communities that the runs agree on.
    public let partition: Partition
    /// How firmly each vertex belongs to its community, from 0 to 1, judged by the runs of the
    /// first round, see ``Partition/stability(among:)``.
    public let stability: [Double]
    /// The mean stability of the vertices of each community.
    public let groupStability: [Double]
    /// The share of the runs of the first round in which vertices were together, as the weights
    /// of an undirected graph: a row of the consensus matrix is the list of a vertex.
    ///
    /// Of the pairs that were compared only those that were ever together are in it.
    public let coMemberships: Graph
    /// The modularity or constant Potts quality of the communities.
    public let quality: Double
    /// The number of rounds.
    public let rounds: Int
    /// Whether all runs of the last round agreed.
    public let isSettled: Bool
  }

  /// The communities on which many runs of Leiden agree, and how firmly each vertex belongs.
  ///
  /// Runs with other seeds find other communities of about the same quality. Here many runs vote:
  /// a new graph is made in which two vertices are joined by an edge that weighs the share of the
  /// runs that put them in one group; pairs below the threshold are left out, except that every
  /// vertex keeps its strongest tie. The same method runs on that graph, and so on, until all runs
  /// find the same groups.
  ///
  /// Vertices that were together in all runs of a round become one vertex of the next round, its
  /// core; its edges are those of its members together. Cores make later rounds small.
  ///
  /// - Communities are always connected in this graph, as those of ``leiden(_:)`` are.
  /// - Weights, direction, self-loops and parallel edges count as in ``leiden(_:)``. Vertices of
  ///   different components are never together; a vertex without edges is a community of its own
  ///   with stability 1. The empty graph has no communities.
  /// - The same seed gives the same communities.
  /// - When the last round is reached and the runs still differ, the best of that round counts and
  ///   `isSettled` is false.
  ///
  /// Deviations from the papers: runs agree when they are equal, not when 98% of the pairs do;
  /// with the constant Potts objective, whose resolution is measured in edge weight, the share is
  /// multiplied with the weight of the tie, or with the resolution where there is no tie, and there
  /// are no cores.
  ///
  /// - Precondition: The resolution and the threshold are finite and not negative, the threshold is
  ///   at most 1, and there is at least one run, pass and round.
  /// - Complexity: O(rounds · runs) times that of Leiden; memory O(runs · vertices), and
  ///   O(vertices²) with all pairs, else O(edges).
  ///
  /// Source: A. Lancichinetti, S. Fortunato, Consensus clustering in complex networks, 2012;
  /// A. Tandon, A. Albeshri, V. Thayananthan, W. Alhalabi, S. Fortunato, Fast consensus clustering
  /// in complex networks, 2019 (close pairs); M. Ovelgönne, A. Geyer-Schulz, An ensemble learning
  /// strategy for graph clustering, 2013 (cores).
  public func consensusCommunities(
    _ options: ConsensusOptions = ConsensusOptions()
  ) -> ConsensusResult {
    precondition((0...1).contains(options.threshold), "a threshold from 0 to 1")
    precondition(options.maximumRounds > 0, "at least one round")
    var leiden = LeidenOptions()
    leiden.objective = options.objective
    leiden.maximumPasses = options.maximumPasses
    leiden.runs = options.runs
    leiden.seed = options.seed
    leiden.threads = options.threads

    let ties = MutualTies(self)
    let pairs = options.pairs ?? (vertexCount <= 500 ? .all : .close)
    var results = leidenRuns(leiden)
    let first = results.map(\.partition)
    var consensus = ConsensusGraph(ties, direction, objective: options.objective)
    var coMemberships: Graph?
    var rounds = 1
    while true {
      let votes = CoMembership(results.map(\.partition), vertexCount: consensus.cores.count)
      var generator = SeededGenerator(seed: options.seed, stream: .max - UInt64(rounds))
      switch pairs {
      case .all: consensus.addAllPairs(votes)
      case .close: consensus.addClosePairs(votes, &generator)
      }
      if coMemberships == nil { coMemberships = consensus.shares(votes) }
      let isSettled = results.allSatisfy { $0.partition == results[0].partition }
      if isSettled || rounds == options.maximumRounds {
        let best = results.dropFirst().reduce(results[0]) { $1.quality > $0.quality ? $1 : $0 }
        let groups = consensus.cores.labels.map { best.partition.labels[$0] }
        let partition = components(within: Partition(labels: groups))
        let stability = partition.stability(among: first)
        return ConsensusResult(
          partition: partition, stability: stability,
          groupStability: partition.meanOfGroups(stability),
          coMemberships: coMemberships ?? consensus.shares(votes),
          quality: quality(of: partition, options.objective), rounds: rounds, isSettled: isSettled)
      }
      leiden.seed = generator.next()
      results = consensus.next(votes, threshold: options.threshold).leidenRuns(leiden)
      rounds += 1
    }
  }
}
