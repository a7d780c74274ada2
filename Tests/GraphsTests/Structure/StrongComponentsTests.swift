import Graphs
import Testing

@Suite struct StrongComponentsTests {
  @Test func cycleWithTails() throws {
    let graph = try Graph(
      vertexCount: 5, edges: [(0, 1), (1, 2), (2, 3), (3, 1), (3, 4), (4, 4)],
      direction: .directed)
    #expect(graph.strongComponents().labels == [0, 1, 1, 1, 2])
  }

  @Test func undirectedOnesAreTheComponents() throws {
    for seed in stride(from: 1, to: 60, by: 2) {
      let graph = try RandomGraph(seed: seed).graph
      #expect(graph.strongComponents() == graph.components())
    }
  }

  @Test func agreesWithTheDefinition() throws {
    for graph in try Graph.manyShapes {
      #expect(graph.strongComponents() == SlowStructure(graph).strongComponents, "\(graph)")
      #expect(graph.transposed().strongComponents() == graph.strongComponents(), "\(graph)")
    }
  }

  @Test func longPathAndLongCycle() throws {
    let path = try Graph.path(vertexCount: 1_000_000, direction: .directed)
    #expect(path.strongComponents().count == 1_000_000)
    var builder = GraphBuilder(vertexCount: 1_000_000, direction: .directed)
    for vertex in 0..<1_000_000 { builder.addEdge(from: vertex, to: (vertex + 1) % 1_000_000) }
    #expect(try builder.build().strongComponents().count == 1)
  }
}
