import Graphs
import Testing

@Suite struct EdgeTests {
  @Test func undirectedEdgesAreListedOnce() throws {
    let graph = try Graph(
      vertexCount: 3, edges: [(2, 0), (1, 1), (0, 2), (1, 1), (1, 0)], parallelEdges: .keep)
    #expect(
      graph.edges
        == [(0, 1), (0, 2), (0, 2), (1, 1), (1, 1)].map { Graph.Edge(from: $0.0, to: $0.1) })
  }

  @Test func makeTheGraphAgain() throws {
    for seed in 0..<60 {
      let graph = try RandomGraph(seed: seed).graph.withoutWeights()
      let again = try Graph(
        vertexCount: graph.vertexCount, edges: graph.edges.map { ($0.source, $0.target) },
        direction: graph.direction, parallelEdges: .keep)
      #expect(again == graph)
      #expect(graph.edges.count == graph.edgeCount)
    }
  }

  @Test func simplifiedGraph() throws {
    let graph = try Graph(
      vertexCount: 3, edges: [(1, 0), (0, 1), (2, 2), (2, 1)], weights: [1, 2, 3, 4],
      direction: .directed)
    #expect(graph.undirected().edgeCount == 4)
    #expect(graph.undirected().strengths() == graph.strengths())
    #expect(graph.simplified() == (try Graph(vertexCount: 3, edges: [(0, 1), (1, 2)])))
  }

  /// Weights stand beside their edges, those of self-loops and parallel edges too.
  @Test func weightsOfEdges() throws {
    let graph = try Graph(
      vertexCount: 3, edges: [(2, 1), (0, 0), (1, 2), (0, 2)], weights: [1, 2, 3, 4],
      parallelEdges: .keep)
    #expect(graph.edges.map { [$0.source, $0.target] } == [[0, 0], [0, 2], [1, 2], [1, 2]])
    #expect(graph.edgeWeights == [2, 4, 1, 3])
    #expect(graph.withoutWeights().edgeWeights == [1, 1, 1, 1])
  }
}
