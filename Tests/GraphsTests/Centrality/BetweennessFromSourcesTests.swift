import Graphs
import Testing

/// Betweenness from given sources.
struct BetweennessFromSourcesTests {
  private func graph(_ direction: Graph.Direction, seed: UInt64) -> Graph {
    Graph.erdosRenyi(vertexCount: 40, edgeCount: 90, direction: direction, seed: seed)
  }

  @Test func documentedExample() throws {
    let star = try Graph(vertexCount: 4, edges: [(0, 1), (0, 2), (0, 3)])
    #expect(star.betweenness(from: [1, 2]) == [4, 0, 0, 0])
  }

  /// From all vertices it is the betweenness; and the mean of what one source at a time tells is too.
  @Test(arguments: [Graph.Direction.undirected, .directed])
  func allSourcesTellAll(direction: Graph.Direction) throws {
    for seed in 1...5 as ClosedRange<UInt64> {
      let graph = graph(direction, seed: seed)
      let exact = try graph.betweenness()
      let all = graph.betweenness(from: Array(0..<40), threads: 2)
      var mean = [Double](repeating: 0, count: 40)
      for source in 0..<40 {
        for (v, value) in graph.betweenness(from: [source]).enumerated() { mean[v] += value / 40 }
      }
      for v in 0..<40 {
        #expect(abs(all[v] - exact[v]) < 1e-9 * max(1, exact[v]))
        #expect(abs(mean[v] - exact[v]) < 1e-9 * max(1, exact[v]))
      }
    }
  }

  /// A source adds nothing to itself, and what it adds does not depend on the numbers of vertices.
  @Test func sourcesAreThoseGiven() throws {
    let graph = graph(.undirected, seed: 9)
    let reversed = Array((0..<40).reversed())
    let turned = try Graph(
      vertexCount: 40,
      edges: (0..<40).flatMap { v in
        graph.neighbors(of: v).filter { $0 > v }.map { (39 - v, 39 - $0) }
      })
    let values = graph.betweenness(from: [3, 17, 21])
    let others = turned.betweenness(from: [36, 22, 18], threads: 1)
    for v in 0..<40 { #expect(abs(values[v] - others[reversed[v]]) < 1e-9) }
    #expect(graph.betweenness(from: [3])[3] == 0)
  }
}
