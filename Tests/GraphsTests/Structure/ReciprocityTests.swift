import Graphs
import Testing

@Suite struct ReciprocityTests {
  @Test func parallelEdgesAreAnsweredOneByOne() throws {
    let graph = try Graph(
      vertexCount: 3, edges: [(0, 1), (0, 1), (1, 0), (2, 2)], direction: .directed,
      parallelEdges: .keep)
    #expect(graph.reciprocity() == 2.0 / 3)
  }

  @Test func nothingToAnswer() throws {
    for direction in Graph.Direction.allCases {
      for count in 1...3 {
        let graph = try Graph(vertexCount: count, edges: [(0, 0)], direction: direction)
        #expect(graph.reciprocity() == 0)
      }
      #expect(try Graph(vertexCount: 0, edges: [], direction: direction).reciprocity() == 0)
    }
  }

  @Test func undirectedEdgesLeadBack() throws {
    #expect(try ClassicNetworks.karate.reciprocity() == 1)
  }

  @Test func agreesWithTheDefinitionOnAllSmallGraphs() throws {
    for graph in try Graph.all(vertexCount: 3, direction: .directed) {
      let edges = graph.edges.filter { $0.source != $0.target }
      let answered = edges.count { edges.contains(Graph.Edge(from: $0.target, to: $0.source)) }
      let expected = edges.isEmpty ? 0 : Double(answered) / Double(edges.count)
      #expect(graph.reciprocity() == expected)
    }
  }
}
