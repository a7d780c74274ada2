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

  /// However they were made, whether of many edges, of a graph in which others stood, or anew.
  @Test func graphsWithEqualListsAreEqual() throws {
    for seed in 0..<120 {
      let graph = try RandomGraph(seed: seed).graph
      let pairs = graph.edges.map { [$0.source, $0.target] }
      func graphOf(_ pairs: [[Int]], _ direction: Graph.Direction) throws -> Graph {
        try Graph(
          vertexCount: graph.vertexCount, edges: pairs.map { ($0[0], $0[1]) },
          direction: direction, parallelEdges: .keep)
      }
      #expect(graph.renumbered(Array(0..<graph.vertexCount)) == graph)
      #expect(graph.transposed().transposed() == graph)
      #expect(try graph.mapWeights { $0 }.withoutWeights() == graph.withoutWeights())
      let merged = try Graph(
        vertexCount: graph.vertexCount, edges: pairs.map { ($0[0], $0[1]) },
        direction: graph.direction)
      #expect(try merged == graphOf(Array(Set(pairs)), graph.direction))
      let joined = Set(pairs.filter { $0[0] != $0[1] }.map { $0.sorted() })
      #expect(try graph.simplified() == graphOf(Array(joined), .undirected))
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
