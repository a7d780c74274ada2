import Graphs
import Testing

@Suite struct HarmonicClosenessTests {
  @Test func starAndLonelyVertex() throws {
    let graph = try Graph(vertexCount: 5, edges: [(0, 1), (0, 2), (0, 3)])
    #expect(try graph.harmonicCloseness() == [3, 2, 2, 2, 0])
    #expect(try graph.harmonicCloseness(normalized: true) == [0.75, 0.5, 0.5, 0.5, 0])
  }

  @Test func distancesRunOutwards() throws {
    let graph = try Graph(vertexCount: 3, edges: [(0, 1), (1, 2)], direction: .directed)
    #expect(try graph.harmonicCloseness() == [1.5, 1, 0])
    #expect(try graph.transposed().harmonicCloseness() == [0, 1, 1.5])
  }

  @Test func oneVertexHasZero() throws {
    let graph = try Graph(vertexCount: 1, edges: [(0, 0)])
    #expect(try graph.harmonicCloseness(normalized: true) == [0])
  }

  @Test(arguments: [(5, Graph.Direction.undirected), (3, .directed)])
  func agreesWithTheDefinitionOnAllSmallGraphs(
    vertexCount: Int, direction: Graph.Direction
  ) throws {
    for graph in try Graph.all(vertexCount: vertexCount, direction: direction) {
      #expect(areClose(try graph.harmonicCloseness(), SlowMeasures(graph).harmonicCloseness))
    }
  }

  @Test(arguments: [Graph.WeightUse.ignored, .lengths])
  func agreesWithTheDefinitionOnRandomGraphs(weights: Graph.WeightUse) throws {
    for seed in 0..<150 {
      let recipe = RandomGraph(seed: seed)
      let graph = try recipe.graph
      let expected = SlowMeasures(graph, usesLengths: weights == .lengths).harmonicCloseness
      #expect(areClose(try graph.harmonicCloseness(weights: weights), expected), "\(recipe)")
    }
  }

  /// More vertices than searches that run at once, so that several batches are needed.
  @Test func agreesWithSearchesByLengthOnALargeGraph() throws {
    var generator = SeededGenerator(seed: 8)
    let edges = (0..<2600).map { _ in
      (generator.integer(below: 1300), generator.integer(below: 1300))
    }
    for direction in Graph.Direction.allCases {
      let graph = try Graph(
        vertexCount: 1300, edges: edges, weights: Array(repeating: 1, count: edges.count),
        direction: direction
      ).mapWeights { _ in 1 }
      let alone = try graph.harmonicCloseness(threads: 1)
      #expect(areClose(alone, try graph.harmonicCloseness(weights: .lengths)))
      for threads in [2, 5] { #expect(try graph.harmonicCloseness(threads: threads) == alone) }
    }
  }

  @Test func threadsDoNotChangeABitOfLengths() throws {
    let graph = try RandomGraph(plantedGroups: 3, size: 20, seed: 5).graph
      .mapWeights { 0.1 * $0 }
    let alone = try graph.harmonicCloseness(weights: .lengths, threads: 1)
    for threads in [2, 5] {
      #expect(try graph.harmonicCloseness(weights: .lengths, threads: threads) == alone)
    }
  }
}
