import Graphs
import Testing

@Suite struct DegreesTests {
  @Test func undirectedLoopsCountTwice() throws {
    let graph = try Graph(vertexCount: 3, edges: [(0, 0), (0, 1)], weights: [5, 2])
    for incidence in Graph.Incidence.allCases {
      #expect(graph.degrees(incidence) == [3, 1, 0])
      #expect(graph.strengths(incidence) == [12, 2, 0])
    }
  }

  @Test func directedLoopsCountOnceForEachEnd() throws {
    let graph = try Graph(
      vertexCount: 3, edges: [(0, 0), (0, 1)], weights: [5, 2], direction: .directed)
    #expect(graph.degrees() == [3, 1, 0])
    #expect(graph.degrees(.out) == [2, 0, 0])
    #expect(graph.degrees(.in) == [1, 1, 0])
    #expect(graph.strengths() == [12, 2, 0])
    #expect(graph.strengths(.out) == [7, 0, 0])
    #expect(graph.strengths(.in) == [5, 2, 0])
  }

  @Test func degreesSumToTwiceTheEdges() throws {
    for seed in 0..<60 {
      let graph = try RandomGraph(seed: seed).graph
      #expect(graph.degrees().reduce(0, +) == 2 * graph.edgeCount)
      #expect(graph.withoutWeights().strengths() == graph.degrees().map(Double.init))
    }
  }

  @Test func distribution() throws {
    let star = try Graph(vertexCount: 5, edges: [(0, 1), (0, 2), (0, 3)], direction: .directed)
    #expect(star.degreeDistribution() == [1, 3, 0, 1])
    #expect(star.degreeDistribution(.in) == [2, 3])
    #expect(try Graph(vertexCount: 0, edges: []).degreeDistribution().isEmpty)
    #expect(try Graph(vertexCount: 2, edges: []).degreeDistribution() == [2])
  }
}
