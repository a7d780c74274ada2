import Graphs
import Testing

@Suite struct ErdosRenyiTests {
  @Test(arguments: Graph.Direction.allCases)
  func hasTheEdgesAskedForAndNoLoopsOrCopies(direction: Graph.Direction) {
    let full = direction == .directed ? 20 * 19 : 190
    for edgeCount in [0, 1, 17, 100, full - 1, full] {
      let graph = Graph.erdosRenyi(
        vertexCount: 20, edgeCount: edgeCount, direction: direction, seed: UInt64(edgeCount))
      #expect(graph.edgeCount == edgeCount)
      #expect(Set(graph.edges).count == edgeCount)
      #expect(graph.edges.allSatisfy { $0.source != $0.target })
    }
  }

  /// Every set of 2 of the 6 pairs of 4 vertices: 15 graphs.
  @Test func everyGraphOfACountIsEquallyLikely() {
    var counts: [[Graph.Edge]: Int] = [:]
    for seed in 0..<7500 {
      let graph = Graph.erdosRenyi(vertexCount: 4, edgeCount: 2, seed: UInt64(seed))
      counts[graph.edges, default: 0] += 1
    }
    #expect(counts.count == 15)
    // Five standard deviations of a count.
    #expect(counts.values.allSatisfy { abs($0 - 500) < 110 })
  }

  /// Every one of the 8 graphs, or 64 directed ones, of 3 vertices.
  @Test(arguments: Graph.Direction.allCases)
  func everyPairHasItsChance(direction: Graph.Direction) {
    let chance = 0.3
    let pairCount = direction == .directed ? 6 : 3
    let draws = 20_000
    var counts: [[Graph.Edge]: Int] = [:]
    for seed in 0..<draws {
      let graph = Graph.erdosRenyi(
        vertexCount: 3, probability: chance, direction: direction, seed: 1, stream: UInt64(seed))
      counts[graph.edges, default: 0] += 1
    }
    #expect(counts.count == 1 << pairCount)
    for (edges, count) in counts {
      var share = 1.0
      for pair in 0..<pairCount { share *= pair < edges.count ? chance : 1 - chance }
      let expected = share * Double(draws)
      #expect(abs(Double(count) - expected) < 5 * expected.squareRoot() + 3)
    }
  }

  @Test func edgesOfALargeGraphHaveTheRightMeanAndVariance() {
    let counts = (0..<400).map { stream in
      Double(
        Graph.erdosRenyi(vertexCount: 2000, probability: 0.001, seed: 3, stream: stream).edgeCount)
    }
    let expected = 2000.0 * 1999 / 2 * 0.001
    let mean = counts.reduce(0, +) / 400
    let variance = counts.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / 399
    // A count has a standard deviation of √expected; five of that of the mean, and of the variance.
    #expect(abs(mean - expected) < 5 * (expected / 400).squareRoot())
    #expect(abs(variance / expected - 1) < 5 * (2.0 / 399).squareRoot())
  }

  @Test func takesChancesAtTheEnds() {
    #expect(Graph.erdosRenyi(vertexCount: 9, probability: 0).edgeCount == 0)
    #expect(Graph.erdosRenyi(vertexCount: 9, probability: 1).edgeCount == 36)
    #expect(Graph.erdosRenyi(vertexCount: 9, probability: 1, direction: .directed).edgeCount == 72)
    #expect(
      Graph.erdosRenyi(vertexCount: 90_000, probability: .leastNonzeroMagnitude).edgeCount == 0)
    for vertexCount in 0...1 {
      let graph = Graph.erdosRenyi(vertexCount: vertexCount, probability: 0.5)
      #expect(graph.vertexCount == vertexCount && graph.edgeCount == 0)
    }
    #expect(Graph.erdosRenyi(vertexCount: 0, edgeCount: 0, direction: .directed).vertexCount == 0)
  }

  @Test func seedsDecide() {
    let one = Graph.erdosRenyi(vertexCount: 100, edgeCount: 200, seed: 1)
    #expect(one == Graph.erdosRenyi(vertexCount: 100, edgeCount: 200, seed: 1))
    #expect(one != Graph.erdosRenyi(vertexCount: 100, edgeCount: 200, seed: 2))
    #expect(one != Graph.erdosRenyi(vertexCount: 100, edgeCount: 200, seed: 1, stream: 1))
  }

  @Test func stopsAtMoreEdgesThanPairs() async {
    await #expect(processExitsWith: .failure) {
      _ = Graph.erdosRenyi(vertexCount: 4, edgeCount: 7)
    }
  }
}
