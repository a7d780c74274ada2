import Graphs
import Testing

@Suite struct CoresTests {
  @Test func triangleWithATail() throws {
    let graph = try Graph(vertexCount: 5, edges: [(0, 1), (1, 2), (2, 0), (2, 3)])
    #expect(graph.coreNumbers() == [2, 2, 2, 1, 0])
  }

  @Test func onlyNeighborsCount() throws {
    let graph = try Graph(
      vertexCount: 3, edges: [(0, 1), (1, 0), (0, 1), (2, 2)], direction: .directed,
      parallelEdges: .keep)
    #expect(graph.coreNumbers() == [1, 1, 0])
  }

  /// Batagelj & Zaveršnik 2003 give no table; the four cores of the karate club are those of
  /// igraph 1.0.0 and NetworkX 3.6.1.
  @Test func karate() throws {
    let numbers = try ClassicNetworks.karate.coreNumbers()
    #expect((0...5).map { k in numbers.count { $0 == k } } == [0, 1, 11, 12, 10, 0])
    #expect(numbers.indices.filter { numbers[$0] == 4 } == [0, 1, 2, 3, 7, 8, 13, 30, 32, 33])
  }

  @Test func agreesWithTheDefinition() throws {
    for graph in try Graph.manyShapes {
      #expect(graph.coreNumbers() == SlowStructure(graph).coreNumbers, "\(graph)")
    }
  }

  @Test func longPath() throws {
    let numbers = try Graph.path(vertexCount: 1_000_000).coreNumbers()
    #expect(numbers.allSatisfy { $0 == 1 })
  }
}
