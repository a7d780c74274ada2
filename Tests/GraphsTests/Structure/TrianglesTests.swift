import Graphs
import Testing

@Suite struct TrianglesTests {
  @Test func completeGraph() throws {
    let edges = (0..<6).flatMap { high in (0..<high).map { ($0, high) } }
    #expect(try Graph(vertexCount: 6, edges: edges).triangleCounts() == [10, 10, 10, 10, 10, 10])
  }

  @Test func onlyNeighborsCount() throws {
    let graph = try Graph(
      vertexCount: 3, edges: [(0, 1), (1, 0), (0, 0), (2, 1), (2, 0), (2, 0)],
      direction: .directed, parallelEdges: .keep)
    #expect(graph.triangleCounts() == [1, 1, 1])
  }

  /// The karate club has 45 triangles (igraph 1.0.0, NetworkX 3.6.1), the kite 11.
  @Test func classics() throws {
    #expect(try ClassicNetworks.karate.triangleCounts().reduce(0, +) == 3 * 45)
    #expect(try ClassicNetworks.karate.triangleCounts()[0] == 18)
    #expect(try ClassicNetworks.kite.triangleCounts().reduce(0, +) == 3 * 11)
    #expect(try ClassicNetworks.florentineMarriages.triangleCounts().reduce(0, +) == 3 * 3)
  }

  /// However many threads are asked for, there are as many as there is work for.
  @Test(arguments: [1, 2, 7, Int.max])
  func threads(count: Int) throws {
    for graph in try Graph.manyShapes + [ClassicNetworks.karate] {
      #expect(graph.triangleCounts(threads: count) == SlowStructure(graph).triangleCounts)
    }
  }

  @Test func agreesWithTheDefinition() throws {
    for graph in try Graph.manyShapes {
      #expect(graph.triangleCounts() == SlowStructure(graph).triangleCounts, "\(graph)")
    }
  }
}
