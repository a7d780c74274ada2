import Graphs
import Testing

@Suite struct ClosenessTests {
  /// One over the average distance to the vertices that are reached, times their share.
  private func slowCloseness(_ graph: Graph, usesLengths: Bool) -> [Double] {
    let distances = SlowMeasures(graph, usesLengths: usesLengths).distances
    return distances.indices.map { vertex in
      let reached = distances[vertex].indices
        .filter { $0 != vertex && distances[vertex][$0] < .infinity }
        .map { distances[vertex][$0] }
      guard !reached.isEmpty else { return 0 }
      let share = Double(reached.count) / Double(graph.vertexCount - 1)
      return share * Double(reached.count) / reached.reduce(0, +)
    }
  }

  @Test func starAndLonelyVertex() throws {
    let graph = try Graph(vertexCount: 5, edges: [(0, 1), (0, 2), (0, 3)])
    #expect(areClose(try graph.closeness(), [0.75, 0.45, 0.45, 0.45, 0]))
  }

  @Test func distancesRunOutwards() throws {
    let graph = try Graph(vertexCount: 3, edges: [(0, 1), (1, 2)], direction: .directed)
    #expect(areClose(try graph.closeness(), [2.0 / 3, 0.5, 0]))
    #expect(areClose(try graph.transposed().closeness(), [0, 0.5, 2.0 / 3]))
  }

  @Test func fewVertices() throws {
    #expect(try Graph(vertexCount: 0, edges: []).closeness().isEmpty)
    #expect(try Graph(vertexCount: 1, edges: [(0, 0)]).closeness() == [0])
    #expect(try Graph(vertexCount: 2, edges: [(0, 1), (1, 1)]).closeness() == [1, 1])
  }

  /// Krackhardt 1990, in three decimals as in NetworkX, test_closeness_centrality.py.
  @Test func kite() throws {
    let expected = [0.529, 0.529, 0.5, 0.6, 0.5, 0.643, 0.643, 0.6, 0.429, 0.310]
    let values = try ClassicNetworks.kite.closeness()
    #expect(zip(values, expected).allSatisfy { abs($0 - $1) < 0.0005 })
  }

  /// The Medici are nearest to all others: 0.560 among the fifteen families that hang together.
  @Test func florentineMarriages() throws {
    let values = try ClassicNetworks.florentineMarriages.closeness()
    #expect(values.max() == values[8])
    #expect(isClose(values[8] * 15 / 14, 0.56))
    #expect(values[11] == 0)
  }

  @Test(arguments: [Graph.WeightUse.ignored, .lengths])
  func agreesWithTheDefinition(weights: Graph.WeightUse) throws {
    for graph in try Graph.manyShapes {
      let expected = slowCloseness(graph, usesLengths: weights == .lengths)
      #expect(areClose(try graph.closeness(weights: weights), expected), "\(graph)")
    }
  }

  /// More vertices than searches that run at once.
  @Test func threadsDoNotChangeABit() throws {
    let graph = try Graph.large
    let alone = try graph.closeness(threads: 1)
    #expect(try graph.closeness(threads: 3) == alone)
    #expect(areClose(alone, try graph.mapWeights { $0 }.closeness(weights: .lengths)))
  }
}
