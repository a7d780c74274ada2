import Graphs
import Testing

@Suite struct KatzTests {
  /// Solves x = alpha · Aᵀx + 1 by repetition.
  private func slowKatz(_ graph: Graph, alpha: Double) -> [Double] {
    let weights = SlowMeasures(graph).weights
    var values = [Double](repeating: 1, count: graph.vertexCount)
    for _ in 0..<400 {
      values = values.indices.map { target in
        1 + alpha * values.indices.reduce(0) { $0 + weights[$1][target] * values[$1] }
      }
    }
    let length = values.reduce(0) { $0 + $1 * $1 }.squareRoot()
    return values.map { $0 / length }
  }

  @Test func walksFollowTheEdges() throws {
    let path = try Graph(vertexCount: 3, edges: [(0, 1), (1, 2)], direction: .directed)
    let length = (1 + 2.25 + 3.0625).squareRoot()
    #expect(areClose(try path.katzCentrality(alpha: 0.5), [1, 1.5, 1.75].map { $0 / length }))
  }

  @Test func withoutEdgesAllAreEqual() throws {
    #expect(try Graph(vertexCount: 0, edges: []).katzCentrality().isEmpty)
    #expect(try Graph(vertexCount: 4, edges: []).katzCentrality() == [0.5, 0.5, 0.5, 0.5])
  }

  @Test func tooLargeAnAlphaIsAnError() throws {
    #expect(throws: GraphError.self) { try ClassicNetworks.karate.katzCentrality(alpha: 0.2) }
  }

  /// As NetworkX 3.6.1 with its alpha of 0.1, without weights.
  @Test func karate() throws {
    let values = try ClassicNetworks.karate.katzCentrality(alpha: 0.1)
    #expect(isClose(values[0], 0.3213246219124109))
    #expect(isClose(values[33], 0.33140642739978216))
  }

  /// The largest eigenvalue of the karate club is 6.7257.
  @Test func defaultAlphaIsAShareOfTheLargest() throws {
    let karate = try ClassicNetworks.karate
    let expected = try karate.katzCentrality(alpha: 0.85 / 6.725697727631733)
    #expect(areClose(try karate.katzCentrality(), expected, within: 1e-6))
  }

  @Test func defaultAlphaAlwaysSettles() throws {
    for graph in try Graph.manyShapes {
      #expect(try graph.katzCentrality().allSatisfy { $0 > 0 }, "\(graph)")
    }
  }

  @Test func agreesWithTheDefinition() throws {
    for seed in 0..<150 {
      let graph = try RandomGraph(seed: seed).graph
      let expected = slowKatz(graph, alpha: 0.02)
      #expect(areClose(try graph.katzCentrality(alpha: 0.02), expected))
    }
  }
}
