import Graphs
import Testing

@Suite struct RankIntervalsTests {
  @Test func ranksOfCompetitors() {
    #expect(competitionRanks(of: [3, 5, 3, 1]) == [2, 1, 2, 4])
    #expect(competitionRanks(of: [.nan, 2, .nan, -1]) == [3, 1, 3, 2])
    #expect(competitionRanks(of: [0.3, 0.1 + 0.2, 1e-20, 0]) == [1, 1, 3, 4])
    #expect(competitionRanks(of: [0, -0.0, .infinity, .infinity]) == [3, 3, 1, 1])
    #expect(competitionRanks(of: []) == [])
  }

  /// In a star one edge in ten is missing: the middle stays first, and each leaf is either first
  /// among the leaves, at place 2, or cut off behind all that are not.
  @Test func leavesOfAStar() throws {
    let star = try Graph(vertexCount: 21, edges: (1...20).map { (0, $0) })
    let intervals = try star.rankIntervals(of: { $0.strengths() })
    #expect(intervals.ranks == [1] + Array(repeating: 2, count: 20))
    #expect(intervals.best == [1] + Array(repeating: 2, count: 20))
    #expect(intervals.median == [1] + Array(repeating: 2, count: 20))
    #expect(intervals.worst[0] == 1)
    // Of 20 edges about 18 stay; a leaf that was cut off comes behind them.
    #expect(intervals.worst.dropFirst().allSatisfy { (18...21).contains($0) })
    #expect(intervals.repeats == 500 && intervals.confidence == 0.95)
  }

  @Test(arguments: [Graph.Resampling.bootstrap, .missing(chance: 0.3)])
  func agreesWithSortingByHand(resampling: Graph.Resampling) throws {
    for seed in 0..<60 {
      let recipe = RandomGraph(seed: seed)
      let graph = try recipe.graph
      var options = Graph.RankOptions()
      options.resampling = resampling
      options.repeats = 40
      options.confidence = 0.9
      options.seed = UInt64(seed)
      let measures: [Graph.Measure] = [
        { $0.strengths() }, harmonic,
        { $0.constraint() },
      ]
      let several = try graph.rankIntervals(of: measures, options)
      for (measure, intervals) in zip(measures, several) {
        #expect(try graph.rankIntervals(of: measure, options).best == intervals.best)
        let sample = try (0..<40).map { number in
          competitionRanks(
            of: try measure(
              graph.resampled(resampling, seed: UInt64(seed), stream: UInt64(number))))
        }
        for vertex in 0..<recipe.vertices {
          let ranks = sample.map { $0[vertex] }
          // Two of forty lie outside at either end at most, so the second is the end.
          #expect(intervals.best[vertex] == ranks.sorted()[1], "\(recipe)")
          #expect(intervals.worst[vertex] == ranks.sorted()[38], "\(recipe)")
          #expect(intervals.best[vertex] <= intervals.median[vertex])
          #expect(intervals.median[vertex] <= intervals.worst[vertex])
        }
      }
    }
  }

  @Test func bootstrapsKeepTheNumberOfEdges() throws {
    for seed in 0..<100 {
      let recipe = RandomGraph(seed: seed)
      let graph = try recipe.graph
      let drawn = try graph.withoutWeights().resampled(.bootstrap, seed: UInt64(seed))
      #expect(drawn.vertexCount == graph.vertexCount && drawn.direction == graph.direction)
      #expect(isClose((drawn.weights ?? []).reduce(0, +), Double(graph.arcCount)), "\(recipe)")
      #expect(Set(drawn.edges).isSubset(of: Set(graph.edges)))
      #expect(drawn.isWeighted)
      let thinned = try graph.resampled(.missing(chance: 0.5), seed: UInt64(seed))
      #expect(thinned.vertexCount == graph.vertexCount)
      #expect(thinned.edgeCount <= graph.edgeCount && thinned.isWeighted == graph.isWeighted)
      #expect(try graph.resampled(.missing(chance: 0)) == graph, "\(recipe)")
      #expect(try graph.resampled(.missing(chance: 1)).edgeCount == 0)
    }
  }

  /// Each edge is missing in about three of ten graphs.
  @Test func edgesAreMissingAsOftenAsAsked() throws {
    let graph = try ClassicNetworks.karate
    let counts = try (0..<200).map {
      try graph.resampled(.missing(chance: 0.3), seed: 3, stream: $0).edgeCount
    }
    let share = Double(counts.reduce(0, +)) / Double(200 * graph.edgeCount)
    #expect(abs(share - 0.7) < 0.02)
    #expect(Set(counts).count > 5)
  }

  @Test func seedsAndThreads() throws {
    let graph = try ClassicNetworks.karate
    var options = Graph.RankOptions()
    options.repeats = 50
    options.threads = 1
    let alone = try graph.rankIntervals(
      of: betweenness, options)
    options.threads = 3
    #expect(
      try graph.rankIntervals(
        of: betweenness, options) == alone)
    options.seed = 1
    #expect(
      try graph.rankIntervals(
        of: betweenness, options) != alone)
  }

  @Test func degenerate() throws {
    for count in 0...3 {
      let graph = try Graph(vertexCount: count, edges: [])
      for resampling in [Graph.Resampling.bootstrap, .missing(chance: 0.1)] {
        var options = Graph.RankOptions()
        options.resampling = resampling
        options.repeats = 3
        let intervals = try graph.rankIntervals(of: { $0.strengths() }, options)
        #expect(intervals.ranks == Array(repeating: 1, count: count))
        #expect(intervals.worst == intervals.ranks && intervals.best == intervals.ranks)
      }
    }
  }

  @Test func measuresThatFailSayWhy() throws {
    let graph = try ClassicNetworks.karate
    #expect(throws: GraphError.self) { try graph.rankIntervals(of: failing) }
    let heavy = try Graph(vertexCount: 2, edges: [(0, 1)], weights: [1e308 / 3])
    #expect(try heavy.resampled(.bootstrap).weights == [1e308 / 3, 1e308 / 3])
  }
}

@Sendable private func harmonic(_ graph: Graph) throws(GraphError) -> [Double] {
  try graph.harmonicCloseness(threads: 1)
}

@Sendable private func betweenness(_ graph: Graph) throws(GraphError) -> [Double] {
  try graph.betweenness(threads: 1)
}

/// The club has 78 edges; a resampled one has another number.
@Sendable private func failing(_ graph: Graph) throws(GraphError) -> [Double] {
  guard graph.edgeCount == 78 else {
    throw .countMismatch(expected: 78, found: graph.edgeCount)
  }
  return graph.strengths()
}
