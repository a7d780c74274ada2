import Foundation
import Graphs
import Testing

@Suite struct EigenvectorTests {
  @Test func starsDoNotSwing() throws {
    let star = try Graph(vertexCount: 5, edges: [(0, 1), (0, 2), (0, 3), (0, 4)])
    let half = 0.5.squareRoot()
    #expect(
      areClose(try star.eigenvectorCentrality(), [half] + Array(repeating: half / 2, count: 4)))
  }

  /// A path of n vertices has sin(πi / (n + 1)) at the i-th, a closed formula; the largest
  /// eigenvalues lie closer together than one in a hundred thousand.
  @Test func longPathsSettle() throws {
    let count = 1000
    let path = try Graph(vertexCount: count, edges: (1..<count).map { ($0 - 1, $0) })
    let values = try path.eigenvectorCentrality()
    let scale = (2 / Double(count + 1)).squareRoot()
    for (i, value) in values.enumerated() {
      let expected = scale * sin(Double.pi * Double(i + 1) / Double(count + 1))
      #expect(abs(value / expected - 1) < 1e-8)
    }
  }

  /// Rings with a few chords, and trees: every value times the largest eigenvalue is what the
  /// neighbors have together, and none is below zero.
  @Test func smallWorldsAndTreesSettle() throws {
    for seed in UInt64(0)..<30 {
      var generator = SeededGenerator(seed: seed)
      var edges = (0..<400).flatMap { [($0, ($0 + 1) % 400), ($0, ($0 + 2) % 400)] }
      if seed % 2 == 0 {
        for _ in 0..<15 {
          edges.append((generator.integer(below: 400), generator.integer(below: 400)))
        }
      } else {
        edges = (1..<400).map { ($0, generator.integer(below: $0)) }
      }
      let graph = try Graph(vertexCount: 400, edges: edges.filter { $0.0 != $0.1 })
      let values = try graph.eigenvectorCentrality()
      let sums = (0..<400).map { graph.neighbors(of: $0).reduce(0) { $0 + values[$1] } }
      let largest = zip(values, sums).reduce(0) { $0 + $1.0 * $1.1 }
      #expect(zip(values, sums).allSatisfy { abs(largest * $0 - $1) < 1e-12 })
      #expect(values.allSatisfy { $0 >= 0 })
      #expect(try graph.hubsAndAuthorities().hubs == graph.hubsAndAuthorities().authorities)
    }
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
