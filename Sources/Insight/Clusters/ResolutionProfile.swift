public import Graphs

/// How many clusters there are at each resolution, and how far repeated searches agree on them.
///
/// At each resolution Leiden runs a number of times, each with a stream of its own. Where the runs
/// agree, the network itself says how it falls apart; where they do not, another search would have
/// drawn other lines. Agreement is the mean adjusted Rand index over all pairs of runs (Hubert &
/// Arabie 1985): 1 when all are equal, 0 for agreement by chance.
///
/// Source: R. Lambiotte, J.-C. Delvenne, M. Barahona, Random walks, Markov processes and the multiscale
/// modular organization of complex networks, 2014 (scanning resolutions for robust partitions).
public struct ResolutionProfile: Sendable, Equatable {
  /// One resolution.
  public struct Point: Sendable, Equatable {
    /// The resolution of the modularity.
    public let resolution: Double
    /// Groups of three actors or more, the median of the runs.
    public let clusters: Double
    /// The fewest of any run.
    public let fewest: Int
    /// The most of any run.
    public let most: Int
    /// The share of all actors in the largest group, the median of the runs.
    public let largestShare: Double
    /// The mean agreement of two runs; nil with fewer than two runs.
    public let agreement: Double?
    /// The lowest agreement of two runs.
    public let lowestAgreement: Double?
  }

  /// The resolutions, rising.
  public let points: [Point]
  /// How often Leiden ran at each.
  public let runs: Int

  /// The resolutions that are looked at: from 1/8 to 8, four to a doubling.
  public static let resolutions = [
    0.125, 0.149, 0.177, 0.21, 0.25, 0.297, 0.354, 0.42, 0.5, 0.595, 0.707, 0.841, 1, 1.189, 1.414,
    1.682, 2, 2.378, 2.828, 3.364, 4, 4.757, 5.657, 6.727, 8,
  ]

  /// Scans a network.
  ///
  /// - Parameter options: Runs, seed and threads; runs beyond 30 count as 30, and beyond 10 as 10 for
  ///   more than 1,000 actors, which gives a mean over 435 or 45 pairs. The resolution is not looked
  ///   at.
  /// - Complexity: resolutions × runs times that of Leiden, and O(resolutions · runs² · actors).
  public init(_ graph: Graph, options: ClusterOptions = ClusterOptions()) {
    let runs = min(graph.vertexCount > 1000 ? 10 : 30, options.runs)
    self.runs = runs
    guard graph.edgeCount > 0 else {
      points = []
      return
    }
    points = concurrentMap(chunkCount: Self.resolutions.count, threads: options.threads) { i in
      Self.point(graph, Self.resolutions[i], place: i, runs: runs, seed: options.seed)
    }
  }

  private static func point(
    _ graph: Graph, _ resolution: Double, place: Int, runs: Int, seed: UInt64
  ) -> Point {
    // Each run is a search of its own, with a seed that no other place and run have.
    var generator = SeededGenerator(seed: seed, stream: UInt64(place))
    let partitions = (0..<runs).map { _ -> Partition in
      var leiden = Graph.LeidenOptions()
      leiden.objective = .modularity(resolution: resolution)
      leiden.seed = generator.next()
      leiden.threads = 1
      return graph.leiden(leiden).partition
    }
    let counts = partitions.map { $0.sizes.count { $0 >= 3 } }.sorted()
    let shares = partitions.map { Double($0.sizes.max() ?? 0) / Double(graph.vertexCount) }.sorted()
    var agreements: [Double] = []
    for (i, one) in partitions.enumerated() {
      for other in partitions[..<i] { agreements.append(one.adjustedRandIndex(with: other)) }
    }
    return Point(
      resolution: resolution, clusters: median(counts.map(Double.init)), fewest: counts.first ?? 0,
      most: counts.last ?? 0, largestShare: median(shares),
      agreement: agreements.isEmpty
        ? nil : agreements.reduce(0, +) / Double(agreements.count),
      lowestAgreement: agreements.min())
  }

  private static func median(_ sorted: [Double]) -> Double {
    guard !sorted.isEmpty else { return 0 }
    return (sorted[(sorted.count - 1) / 2] + sorted[sorted.count / 2]) / 2
  }
}
