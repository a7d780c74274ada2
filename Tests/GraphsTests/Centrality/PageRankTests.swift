import Graphs
import Testing

@Suite struct PageRankTests {
  @Test func isEvenOnACycle() throws {
    let cycle = try Graph(
      vertexCount: 4, edges: [(0, 1), (1, 2), (2, 3), (3, 0)], direction: .directed)
    #expect(areClose(try cycle.pageRank(), [0.25, 0.25, 0.25, 0.25]))
  }

  @Test func isEvenWithoutEdges() throws {
    #expect(try Graph(vertexCount: 2, edges: []).pageRank() == [0.5, 0.5])
  }

  @Test func agreesWithTheLinearSystem() throws {
    for seed in 0..<150 {
      let recipe = RandomGraph(seed: seed)
      let graph = try recipe.graph
      let even = Array(repeating: 1 / Double(recipe.vertices), count: recipe.vertices)
      let expected = SlowMeasures(graph).pageRank(start: even)
      let values = try graph.pageRank()
      #expect(areClose(values, expected), "\(recipe)")
      #expect(recipe.vertices == 0 || isClose(values.reduce(0, +), 1))
    }
  }

  @Test func personalizationSetsTheStart() throws {
    for seed in 12..<80 {
      let recipe = RandomGraph(seed: seed)
      let graph = try recipe.graph
      var options = Graph.PageRankOptions()
      options.damping = 0.6
      options.personalization = (0..<recipe.vertices).map { Double($0 % 3 + ($0 == 0 ? 1 : 0)) }
      let total = options.personalization?.reduce(0, +) ?? 1
      let start = options.personalization?.map { $0 / total } ?? []
      let expected = SlowMeasures(graph).pageRank(damping: 0.6, start: start)
      #expect(areClose(try graph.pageRank(options), expected), "\(recipe)")
    }
  }

  @Test func edgesWithoutWeightAreNotFollowed() throws {
    let graph = try Graph(
      vertexCount: 3, edges: [(0, 1), (0, 2)], weights: [0, 3], direction: .directed)
    let values = try graph.pageRank()
    #expect(values[1] < values[2] && isClose(values[0], values[1]))
  }

  @Test func saysThatItDidNotConverge() throws {
    var options = Graph.PageRankOptions()
    options.maximumSteps = 2
    let error = #expect(throws: GraphError.self) {
      try ClassicNetworks.karate.pageRank(options)
    }
    guard case .notConverged(steps: 2, let change, tolerance: 1e-12) = error else {
      Issue.record("another error: \(String(describing: error))")
      return
    }
    #expect(change > 0.001)
  }

  @Test(arguments: [[0, 0], [1, -1], [.nan, 1], [.infinity, 1]])
  func refusesPersonalization(_ personalization: [Double]) throws {
    let graph = try Graph(vertexCount: 2, edges: [(0, 1)])
    var options = Graph.PageRankOptions()
    options.personalization = personalization
    #expect(throws: GraphError.invalidPersonalization) { try graph.pageRank(options) }
    options.personalization = [1]
    #expect(throws: GraphError.countMismatch(expected: 2, found: 1)) {
      try graph.pageRank(options)
    }
  }

  @Test func stopsAtADampingOfOne() async {
    await #expect(processExitsWith: .failure) {
      var options = Graph.PageRankOptions()
      options.damping = 1
      _ = try Graph(vertexCount: 1, edges: []).pageRank(options)
    }
  }
}

struct PageRankOfLargeHubsTests {
  @Test(arguments: [20_000, 200_000])
  func roundingDoesNotKeepALargeStarFromSettling(leaves: Int) throws {
    let star = try Graph(vertexCount: leaves + 1, edges: (1...leaves).map { (0, $0) })
    let values = try star.pageRank()
    // By hand: the middle has h = (1 − d)/n + d(1 − h).
    let middle = (0.15 / Double(leaves + 1) + 0.85) / 1.85
    #expect(abs(values[0] - middle) < 1e-9)
  }
}
