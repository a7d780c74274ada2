import Graphs
import Testing

@Suite struct EigenvectorTests {
  @Test func starsDoNotSwing() throws {
    let star = try Graph(vertexCount: 5, edges: [(0, 1), (0, 2), (0, 3), (0, 4)])
    let half = 0.5.squareRoot()
    #expect(
      areClose(try star.eigenvectorCentrality(), [half] + Array(repeating: half / 2, count: 4)))
  }

  @Test func edgesThatArriveCount() throws {
    let graph = try Graph(
      vertexCount: 3, edges: [(0, 1), (1, 0), (1, 2)], direction: .directed)
    let third = (1.0 / 3).squareRoot()
    #expect(areClose(try graph.eigenvectorCentrality(), [third, third, third]))
    let half = 0.5.squareRoot()
    let back = try graph.transposed().eigenvectorCentrality()
    #expect(areClose(back, [half, half, 0]))
  }

  @Test func withoutEdgesAllAreEqual() throws {
    #expect(try Graph(vertexCount: 0, edges: []).eigenvectorCentrality().isEmpty)
    #expect(try Graph(vertexCount: 1, edges: []).eigenvectorCentrality() == [1])
    #expect(try Graph(vertexCount: 4, edges: []).eigenvectorCentrality() == [0.5, 0.5, 0.5, 0.5])
  }

  @Test func treesDoNotSettle() throws {
    let path = try Graph(vertexCount: 3, edges: [(0, 1), (1, 2)], direction: .directed)
    #expect(throws: GraphError.self) { try path.eigenvectorCentrality(maximumSteps: 100) }
  }

  /// As NetworkX 3.6.1 without weights.
  @Test func karate() throws {
    let values = try ClassicNetworks.karate.eigenvectorCentrality()
    #expect(isClose(values[0], 0.3554914445))
    #expect(isClose(values[33], 0.3733634703))
  }

  @Test func weightsOfAnySizeGiveTheSame() throws {
    for seed in stride(from: 3, to: 60, by: 6) {
      let graph = try RandomGraph(seed: seed).graph
      guard graph.edgeCount > 0, let values = try? graph.eigenvectorCentrality() else { continue }
      for factor in [1e-9, 1e9] {
        let scaled = try graph.mapWeights { factor * $0 }.eigenvectorCentrality()
        #expect(areClose(scaled, values, within: 1e-8))
      }
    }
  }

  /// Multiplying with the matrix multiplies every value by the same number.
  @Test func isAnEigenvector() throws {
    var settledCount = 0
    for graph in try Graph.manyShapes where graph.edgeCount > 0 {
      guard let values = try? graph.eigenvectorCentrality() else { continue }
      settledCount += 1
      #expect(isClose(values.reduce(0) { $0 + $1 * $1 }, 1))
      let weights = SlowMeasures(graph).weights
      let images = (0..<values.count).map { target in
        (0..<values.count).reduce(0) { $0 + weights[$1][target] * values[$1] }
      }
      let eigenvalue = zip(images, values).reduce(0) { $0 + $1.0 * $1.1 }
      #expect(areClose(images, values.map { $0 * eigenvalue }, within: 1e-8), "\(graph)")
    }
    #expect(settledCount > 1000)
  }
}
