import Graphs
import Testing

@Suite struct CurrentFlowBetweennessTests {
  @Test func byHand() throws {
    let path = try Graph(vertexCount: 4, edges: [(0, 1), (1, 2), (2, 3)])
    #expect(areClose(path.currentFlowBetweenness(), [0, 2, 2, 0]))
    #expect(areClose(path.currentFlowBetweenness(normalized: true), [0, 2 / 3.0, 2 / 3.0, 0]))
    // Around a ring of four, half of the current between opposite corners takes either way, and a
    // quarter of that between next ones takes the long way.
    let ring = try Graph(vertexCount: 4, edges: [(0, 1), (1, 2), (2, 3), (3, 0)])
    #expect(areClose(ring.currentFlowBetweenness(), [1, 1, 1, 1]))
  }

  /// In a tree current has one way to go, so that it is betweenness.
  @Test func onTreesItIsBetweenness() throws {
    for seed in 0..<60 {
      var generator = SeededGenerator(seed: UInt64(seed))
      let count = 1 + generator.integer(below: 40)
      // Every fifth vertex or so starts a tree of its own.
      let edges = (1..<max(1, count)).compactMap { vertex in
        generator.integer(below: 5) == 0 ? nil : (generator.integer(below: vertex), vertex)
      }
      let weights = edges.map { _ in 1 / (0.001 + generator.unit()) }
      let graph = try Graph(vertexCount: count, edges: edges, weights: weights)
      #expect(areClose(graph.currentFlowBetweenness(), try graph.betweenness()))
    }
  }

  /// Weights of very different size lose no digits: a chain of strong and weak wires is a path.
  @Test func weightsOfAnySize() throws {
    let graph = try Graph(
      vertexCount: 5, edges: [(0, 1), (1, 2), (2, 3), (3, 4), (0, 2)],
      weights: [1e-3, 1e3, 1e-3, 1e3, 1])
    let values = graph.currentFlowBetweenness()
    #expect(values.allSatisfy { $0.isFinite && $0 >= 0 })
    #expect(isClose(values[3], 3) && isClose(values[4], 0))
  }

  @Test func degenerate() throws {
    for count in 0...3 {
      let graph = try Graph(vertexCount: count, edges: [])
      #expect(graph.currentFlowBetweenness() == Array(repeating: 0, count: count))
    }
    let loops = try Graph(
      vertexCount: 3, edges: [(0, 0), (0, 1), (1, 2)], weights: [1, 0, 1])
    #expect(loops.currentFlowBetweenness(normalized: true) == [0, 0, 0])
  }

  @Test func threadsShowInNothing() throws {
    let graph = try ClassicNetworks.karate
    let alone = graph.currentFlowBetweenness(threads: 1)
    for threads in [2, 5] { #expect(graph.currentFlowBetweenness(threads: threads) == alone) }
  }
}
