import Graphs
import Testing

@Suite struct ApproximateBetweennessTests {
  /// With 200 runs at a confidence of 0.9 more than 20 failures would be too many; the bounds are
  /// cautious, so that there are hardly any.
  @Test(arguments: Graph.ApproximateBetweennessOptions.Stopping.allCases)
  func errorStaysWithinTheBound(
    stopping: Graph.ApproximateBetweennessOptions.Stopping
  ) throws {
    var failures = 0
    for seed in 0..<200 {
      let graph = try RandomGraph(seed: seed, highestVertexCount: 40).graph
      var options = Graph.ApproximateBetweennessOptions()
      options.error = 0.05
      options.confidence = 0.9
      options.stopping = stopping
      options.normalized = true
      options.seed = UInt64(seed)
      let result = graph.approximateBetweenness(options)
      let exact = try graph.betweenness(normalized: true)
      #expect(result.values.count == exact.count)
      if zip(result.values, exact).contains(where: { abs($0 - $1) > 0.05 }) { failures += 1 }
      #expect(result.sampleCount <= result.sampleLimit)
      if stopping == .fixed { #expect(result.sampleCount == result.sampleLimit) }
    }
    #expect(failures <= 5)
  }

  /// Paths between vertices, and edges where searches meet, are drawn in proportion: a small error
  /// shows when they are not.
  @Test func manyPathsGiveTheValueItself() throws {
    for seed in 20..<60 {
      let graph = try RandomGraph(seed: seed, highestVertexCount: 14).graph
      var options = Graph.ApproximateBetweennessOptions()
      options.error = 0.004
      options.confidence = 0.99
      options.stopping = .fixed
      let result = graph.approximateBetweenness(options)
      let exact = try graph.betweenness()
      for (estimate, value) in zip(result.values, exact) {
        #expect(abs(estimate - value) <= result.error, "\(RandomGraph(seed: seed))")
      }
    }
  }

  /// In groups no vertex is on more than a few of all paths, which adaptive stopping notices.
  @Test func adaptiveStoppingNeedsFewerPaths() throws {
    let graph = try RandomGraph(plantedGroups: 6, size: 40, seed: 2).graph
    let exact = try graph.betweenness(normalized: true)
    for seed in 0..<20 {
      var options = Graph.ApproximateBetweennessOptions()
      options.error = 0.01
      options.normalized = true
      options.seed = UInt64(seed)
      let result = graph.approximateBetweenness(options)
      #expect(result.error == 0.01 && result.confidence == 0.95)
      #expect(2 * result.sampleCount < result.sampleLimit)
      #expect(zip(result.values, exact).allSatisfy { abs($0 - $1) <= 0.01 })
    }
  }

  /// Also where there are more shortest paths than a number can hold.
  @Test func manyWaysAreEquallyLikely() throws {
    let graph = try Graph.chain(ofDiamonds: 2000)
    var options = Graph.ApproximateBetweennessOptions()
    options.error = 0.03
    options.normalized = true
    let estimate = graph.approximateBetweenness(options)
    let exact = try graph.betweenness(normalized: true)
    for (one, other) in zip(estimate.values, exact) { #expect(abs(one - other) <= 0.03) }
  }

  /// The error is on the scale of the values: pairs are counted once, or both ways.
  @Test func scaleOfTheError() throws {
    let star = try Graph(vertexCount: 5, edges: [(0, 1), (0, 2), (0, 3), (0, 4)])
    var options = Graph.ApproximateBetweennessOptions()
    options.error = 0.1
    #expect(isClose(star.approximateBetweenness(options).error, 0.6))
    let ring = try Graph(
      vertexCount: 3, edges: [(0, 1), (1, 2), (2, 0)], direction: .directed)
    #expect(isClose(ring.approximateBetweenness(options).error, 0.2))
    options.normalized = true
    #expect(star.approximateBetweenness(options).error == 0.1)
  }

  @Test func seedsAndThreads() throws {
    let graph = try RandomGraph(plantedGroups: 3, size: 30, seed: 5).graph
    var options = Graph.ApproximateBetweennessOptions()
    options.error = 0.02
    options.threads = 1
    let alone = graph.approximateBetweenness(options)
    for threads in [2, 5] {
      options.threads = threads
      #expect(graph.approximateBetweenness(options) == alone)
    }
    options.seed = 1
    #expect(graph.approximateBetweenness(options).values != alone.values)
  }

  @Test func smallestGraphs() throws {
    for vertexCount in 0...4 {
      let graph = try Graph(vertexCount: vertexCount, edges: [])
      let result = graph.approximateBetweenness()
      #expect(result.values == Array(repeating: 0, count: vertexCount))
    }
    #expect(try Graph(vertexCount: 2, edges: [(0, 1)]).approximateBetweenness().sampleCount == 0)
    let loops = try Graph(vertexCount: 3, edges: [(0, 0), (1, 1), (0, 1)])
    #expect(loops.approximateBetweenness().values == [0, 0, 0])
  }

  @Test(arguments: [0.0, 1, -0.5])
  func stopsAtAnErrorThatIsNone(error: Double) async {
    await #expect(processExitsWith: .failure) { [error] in
      var options = Graph.ApproximateBetweennessOptions()
      options.error = error
      _ = try Graph(vertexCount: 3, edges: [(0, 1)]).approximateBetweenness(options)
    }
  }
}
