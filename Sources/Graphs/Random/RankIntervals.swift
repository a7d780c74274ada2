/// How sure the rank of each vertex is, see ``Graph/rankIntervals(of:_:)-(Measure,_)``.
public struct RankIntervals: Sendable, Equatable {
  /// The value of each vertex in the graph as it is.
  public let values: [Double]
  /// Its rank among all vertices: 1 is the highest value, equal values share a rank.
  public let ranks: [Int]
  /// The best rank it plausibly has: the lower end of the interval.
  public let best: [Int]
  /// The worst rank it plausibly has: the upper end of the interval.
  public let worst: [Int]
  /// The rank in the middle of those under resampled edges.
  public let median: [Int]
  /// The share of the resampled ranks that the interval is meant to hold.
  public let confidence: Double
  /// The number of resampled graphs.
  public let repeats: Int
}

extension Graph {
  /// How ``Graph/rankIntervals(of:_:)-(Measure,_)`` works.
  public struct RankOptions: Sendable {
    /// What happens to the edges.
    ///
    /// The default is that each is missing with a chance of 10%.
    public var resampling: Resampling = .missing(chance: 0.1)
    /// The number of resampled graphs.
    ///
    /// The default is 500.
    public var repeats = 500
    /// The share of the ranks that an interval is to hold.
    ///
    /// The default is 0.95.
    public var confidence = 0.95
    /// The seed of the random choices.
    ///
    /// Repeat `i` uses stream `i` of the seed. The default is 0.
    public var seed: UInt64 = 0
    /// How many threads may work on the repeats; their number does not change the result.
    ///
    /// The default, nil, is one for each processor.
    public var threads: Int?

    /// The default options.
    public init() {}
  }

  /// A measure of all vertices: a higher value ranks higher.
  public typealias Measure = @Sendable (Graph) throws(GraphError) -> [Double]

  /// How sure the ranks of vertices by a measure are when links may have been missed.
  ///
  /// The measure is worked out on many resampled graphs, see ``resampled(_:seed:stream:)``; of the
  /// ranks that a vertex has in these, the interval leaves out equal shares at either end. With a
  /// confidence of 0.95 and 500 repeats, `best` is the 13th best of its 500 ranks and `worst` the
  /// 13th worst.
  ///
  /// - Ends of intervals are ranks that did come up: the lower end is the smallest rank that at
  ///   least (1 − confidence) / 2 of the ranks do not exceed, the upper end likewise from above.
  /// - Ranks are those of ``competitionRanks(of:tolerance:)``: equal values share the best of their
  ///   places, and a vertex without a value (NaN) comes last. Isolated vertices take part.
  /// - Missing edges make most values smaller but ranks are relative; the rank in the graph as it
  ///   is can still lie outside its interval.
  /// - Where a low value is to rank first, give the negative: `{ $0.constraint().map { -$0 } }`.
  /// - The same seed gives the same intervals. The repeats share the threads; let the measure use
  ///   one: `{ graph throws(GraphError) in try graph.betweenness(threads: 1) }`.
  ///
  ///       let star = try Graph(vertexCount: 4, edges: [(0, 1), (0, 2), (0, 3)])
  ///       try star.rankIntervals(of: { $0.strengths() }).ranks  // [1, 2, 2, 2]
  ///
  /// - Precondition: There is at least one repeat, the confidence lies between 0 and 1, and the
  ///   measure gives one value for each vertex.
  /// - Complexity: O(repeats) times that of the measure; memory O(repeats · vertices).
  /// - Throws: What the measure throws, on the graph itself or else on the first resampled graph
  ///   on which it does.
  ///
  /// Source: K. Frantz, M. Cataldo, K.M. Carley, Robustness of centrality measures under
  /// uncertainty, 2009; B. Efron, R. Tibshirani, An introduction to the bootstrap, 1993
  /// (percentile intervals).
  public func rankIntervals(
    of measure: @escaping Measure, _ options: RankOptions = RankOptions()
  ) throws(GraphError) -> RankIntervals {
    try rankIntervals(of: [measure], options)[0]
  }

  /// How sure the ranks by several measures are, all of them over the same resampled graphs.
  ///
  /// - Returns: The intervals of each measure, in their order.
  /// - Complexity: O(repeats) times that of all measures; memory O(repeats · vertices · measures).
  /// - Throws: What a measure throws, on the graph itself or else on the first resampled graph.
  public func rankIntervals(
    of measures: [Measure], _ options: RankOptions = RankOptions()
  ) throws(GraphError) -> [RankIntervals] {
    precondition(options.repeats > 0, "at least one repeat")
    precondition(options.confidence > 0 && options.confidence < 1, "a share between 0 and 1")
    var values: [[Double]] = []
    for measure in measures { values.append(try self.values(of: measure)) }
    let outcomes = concurrentMap(chunkCount: options.repeats, threads: options.threads) { number in
      ranks(by: measures, number, options)
    }
    var sample: [[[UInt32]]] = []
    for outcome in outcomes { sample.append(try outcome.get()) }
    return measures.indices.map { measure in
      let own = RankSpread(
        sample.map { $0[measure] }, vertexCount: vertexCount, confidence: options.confidence)
      return RankIntervals(
        values: values[measure], ranks: competitionRanks(of: values[measure]), best: own.best,
        worst: own.worst, median: own.median, confidence: options.confidence,
        repeats: options.repeats)
    }
  }

  private func values(of measure: Measure) throws(GraphError) -> [Double] {
    let values = try measure(self)
    precondition(values.count == vertexCount, "one value for each vertex")
    return values
  }

  /// The ranks by each measure in one resampled graph.
  private func ranks(
    by measures: [Measure], _ number: Int, _ options: RankOptions
  ) -> Result<[[UInt32]], GraphError> {
    do throws(GraphError) {
      let graph = try resampled(options.resampling, seed: options.seed, stream: UInt64(number))
      var ranks: [[UInt32]] = []
      for measure in measures {
        let values = try graph.values(of: measure)
        ranks.append(competitionRanks(of: values).map { UInt32(truncatingIfNeeded: $0) })
      }
      return .success(ranks)
    } catch {
      return .failure(error)
    }
  }
}

/// The intervals of the ranks of all vertices.
private struct RankSpread {
  var best: [Int] = []
  var worst: [Int] = []
  var median: [Int] = []

  /// - Parameter ranks: The rank of each vertex, by repeat.
  init(_ ranks: [[UInt32]], vertexCount: Int, confidence: Double) {
    // How many ranks lie at or beyond either end, at least one; 1e-9 against rounding.
    let outside = Double(ranks.count) * (1 - confidence) / 2
    let place = max(1, Int((outside - 1e-9).rounded(.up))) - 1
    for vertex in 0..<vertexCount {
      let sorted = ranks.map { Int($0[vertex]) }.sorted()
      best.append(sorted[place])
      worst.append(sorted[sorted.count - 1 - place])
      median.append(sorted[(sorted.count - 1) / 2])
    }
  }
}
