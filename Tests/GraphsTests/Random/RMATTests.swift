import Graphs
import Testing

@Suite struct RMATTests {
  @Test(arguments: Graph.Direction.allCases)
  func hasNoLoopsOrCopies(direction: Graph.Direction) {
    let graph = Graph.rMAT(scale: 8, direction: direction, seed: 1)
    #expect(graph.vertexCount == 256)
    #expect(graph.edgeCount < 16 * 256 && graph.edgeCount > 8 * 128)
    #expect(Set(graph.edges).count == graph.edgeCount)
    #expect(graph.edges.allSatisfy { $0.source != $0.target })
  }

  /// Of two vertices two edges are drawn; both are loops, and left out, with chance (0.5 + 0.1)².
  @Test func pairsHaveTheirChances() {
    let quarters = Graph.RMATQuarters(first: 0.5, second: 0.25, third: 0.15)
    let draws = 40_000
    var counts = [Int](repeating: 0, count: 2)
    for stream in 0..<draws {
      let graph = Graph.rMAT(
        scale: 1, edgeFactor: 1, quarters: quarters, direction: .directed, seed: 1,
        stream: UInt64(stream))
      counts[min(1, graph.edgeCount)] += 1
    }
    #expect(abs(Double(counts[0]) / Double(draws) - 0.36) < 0.015)
  }

  /// The degree of a vertex whose number has k ones follows from the chances of rows: on average
  /// edges · (a + b)^(s − k) · (c + d)^k leave from it.
  @Test func degreesHaveTheirMeans() {
    let scale = 9
    let graph = Graph.rMAT(scale: scale, edgeFactor: 1, direction: .directed, seed: 11)
    var expected = (0..<1 << scale).map { number in
      var share = 512.0
      for bit in 0..<scale { share *= number >> bit & 1 == 1 ? 0.24 : 0.76 }
      return share
    }
    expected.sort(by: >)
    let found = graph.degrees(.out).sorted(by: >)
    // The ten busiest vertices together, loops and copies aside.
    let sum = Double(found[..<10].reduce(0, +))
    let expectedSum = expected[..<10].reduce(0, +)
    #expect(sum > 0.7 * expectedSum && sum < 1.2 * expectedSum)
  }

  @Test func hubsStandAnywhere() {
    let hubs = (0..<40).map { stream -> Int in
      let degrees = Graph.rMAT(scale: 6, seed: 1, stream: UInt64(stream)).degrees()
      return degrees.indices.max { degrees[$0] < degrees[$1] } ?? 0
    }
    #expect(Set(hubs).count > 20)
  }

  @Test func takesTheSmallest() {
    #expect(Graph.rMAT(scale: 0).vertexCount == 1)
    #expect(Graph.rMAT(scale: 0).edgeCount == 0)
    #expect(Graph.rMAT(scale: 5, edgeFactor: 0).edgeCount == 0)
    #expect(Graph.rMAT(scale: 6, seed: 1) == Graph.rMAT(scale: 6, seed: 1))
    #expect(Graph.rMAT(scale: 6, seed: 1) != Graph.rMAT(scale: 6, seed: 2))
  }
}
