extension Graph {
  /// How ``Graph/leiden(_:)`` works.
  public struct LeidenOptions: Sendable {
    /// What makes a good partition.
    public enum Objective: Sendable, Hashable {
      /// Much weight within groups compared to chance, see ``Graph/modularity(of:resolution:)``.
      case modularity(resolution: Double)
      /// Groups denser than the resolution, see
      /// ``Graph/constantPottsQuality(of:resolution:)``.
      case constantPotts(resolution: Double)
    }

    /// What makes a good partition.
    ///
    /// The default is modularity with resolution 1.
    public var objective: Objective = .modularity(resolution: 1)
    /// How freely the refinement chooses, in units of edge weight.
    ///
    /// The default is 0.01.
    public var randomness: Double = 0.01
    /// The most passes in a run.
    ///
    /// A single one divides groups into well-connected parts, as do all but the first of several.
    /// The default is 100.
    public var maximumPasses: Int = 100
    /// How many passes in a row gain nothing before a run ends.
    ///
    /// Each pass makes its own random choices, so that another one may still gain. The default is 3.
    public var patience: Int = 3
    /// The number of runs of which the best is kept.
    ///
    /// The default is 1.
    public var runs: Int = 1
    /// The seed of the random choices.
    ///
    /// Run `i` uses stream `i` of the seed. The default is 0.
    public var seed: UInt64 = 0
    /// How many threads may work; their number does not change the result.
    ///
    /// The default, nil, is one for each processor.
    public var threads: Int?

    /// The default options.
    public init() {}
  }

  /// What ``Graph/leiden(_:)`` found.
  public struct LeidenResult: Sendable, Equatable {
    /// The communities.
    public let partition: Partition
    /// Their modularity or constant Potts quality.
    public let quality: Double
    /// The run that found them, counted from 0.
    public let run: Int
    /// Whether the last passes of that run gained nothing any more.
    public let isStable: Bool
  }

  /// Groups of vertices with more weight within them than between them.
  ///
  /// Each pass moves single vertices to better groups, divides the groups into well-connected
  /// parts, makes every part a vertex and starts again with the smaller graph, until no groups
  /// merge any more. A run repeats passes, each from the groups of the last, until some
  /// gain nothing. Of several passes the first does not divide groups, which is
  /// ``louvain(resolution:seed:threads:)``: the second does that anyway, and better.
  ///
  /// - Communities are always connected: should the last pass that gained leave one in pieces, each
  ///   piece becomes a community, which never lowers the quality.
  /// - Weights are strengths; ``withoutWeights()`` makes every edge count for one. In directed
  ///   graphs modularity weighs what leaves and what enters each group separately.
  /// - Self-loops count in the strength of their vertex, as in ``modularity(of:resolution:)``.
  ///   Parallel edges count each.
  /// - A vertex without edges is a community of its own; so is every vertex when no edge has any
  ///   weight. The empty graph has none.
  /// - The same seed gives the same communities. Of equally good runs the first is kept.
  ///
  /// Deviations from the paper: the first pass, as above, which takes a third less time and finds as
  /// good communities; when the refinement merges nothing at all, the groups themselves become the
  /// vertices of the next level, so that every level is smaller than the last; and only those wait
  /// again whom a move may have changed the mind of.
  ///
  /// - Precondition: The resolution is finite and not negative, the randomness above zero, and
  ///   there is at least one run, one pass and one pass of patience.
  /// - Complexity: O(edges) for each level of a pass in practice.
  ///
  /// Source: V.A. Traag, L. Waltman, N.J. van Eck, From Louvain to Leiden: guaranteeing
  /// well-connected communities, 2019.
  public func leiden(_ options: LeidenOptions = LeidenOptions()) -> LeidenResult {
    let results = leidenRuns(options)
    // `max` would keep the last of equals.
    return results.dropFirst().reduce(results[0]) { $1.quality > $0.quality ? $1 : $0 }
  }

  /// What each run of ``leiden(_:)`` found, in the order of the runs.
  ///
  /// - Complexity: That of ``leiden(_:)``.
  public func leidenRuns(_ options: LeidenOptions) -> [LeidenResult] {
    precondition(options.objective.resolution >= 0 && options.objective.resolution.isFinite)
    precondition(options.randomness > 0 && options.maximumPasses > 0 && options.runs > 0)
    precondition(options.patience > 0, "at least one pass that gains nothing")
    let ties = TieLists(self)
    if let weights = ties.summableWeights {
      return leidenRuns(
        options, from: LevelGraph(self, ties, weights: weights, objective: options.objective))
    }
    return leidenRuns(
      options, from: LevelGraph<UInt32>(self, ties, weights: nil, objective: options.objective))
  }

  private func leidenRuns<Weight>(
    _ options: LeidenOptions, from base: LevelGraph<Weight>
  ) -> [LeidenResult] {
    let threads = options.threads ?? processorCount
    return concurrentMap(chunkCount: options.runs, threads: threads) { run in
      leidenRun(run, from: base, options, threads: max(1, threads / options.runs))
    }
  }

  private func leidenRun<Weight>(
    _ run: Int, from base: LevelGraph<Weight>, _ options: LeidenOptions, threads: Int
  ) -> LeidenResult {
    var generator = SeededGenerator(seed: options.seed, stream: UInt64(run))
    var labels = Array(0..<UInt32(truncatingIfNeeded: vertexCount))
    var areConnected = true
    var score = base.score
    var idlePasses = 0
    for pass in 0..<options.maximumPasses {
      // Of several passes the first need not refine: the next start from any groups.
      let refines = pass > 0 || options.maximumPasses == 1
      let found = base.pass(
        from: labels, refiningWith: refines ? options.randomness : nil, threads: threads,
        using: &generator)
      // Less than this is rounding.
      if found.score > score + 1e-12 * abs(score) {
        (labels, score, areConnected) = (found.groups.labels, found.score, found.areConnected)
        idlePasses = 0
      } else {
        idlePasses += 1
        if idlePasses == options.patience { break }
      }
    }
    var partition = Partition(labels: labels.map { Int($0) })
    if !areConnected { partition = components(within: partition) }
    return LeidenResult(
      partition: partition, quality: quality(of: partition, options.objective), run: run,
      isStable: idlePasses == options.patience)
  }

  /// The value of the objective.
  func quality(of partition: Partition, _ objective: LeidenOptions.Objective) -> Double {
    switch objective {
    case .modularity(let resolution):
      modularity(of: partition, resolution: resolution)
    case .constantPotts(let resolution):
      constantPottsQuality(of: partition, resolution: resolution)
    }
  }
}

extension Graph.LeidenOptions.Objective {
  fileprivate var resolution: Double {
    switch self {
    case .modularity(let resolution), .constantPotts(let resolution): resolution
    }
  }
}
