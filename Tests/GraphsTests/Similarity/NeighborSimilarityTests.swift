import Foundation
import Graphs
import Testing

@Suite struct NeighborSimilarityTests {
  @Test func byHand() throws {
    // Vertices 0 and 1 share 2, with three neighbors, and 3, with two.
    let graph = try Graph(
      vertexCount: 6, edges: [(0, 2), (1, 2), (0, 3), (1, 3), (2, 4), (0, 1), (0, 0)])
    let pair = [(0, 1)]
    #expect(graph.similarities(.commonNeighbors, of: pair) == [2])
    #expect(graph.similarities(.jaccard, of: pair) == [0.5])
    #expect(isClose(graph.similarities(.adamicAdar, of: pair)[0], 1 / log(3) + 1 / log(2)))
    #expect(isClose(graph.similarities(.resourceAllocation, of: pair)[0], 1.0 / 3 + 0.5))
    for similarity in Graph.NeighborSimilarity.allCases {
      #expect(graph.similarities(similarity, of: [(5, 0), (4, 5)]) == [0, 0])
    }
  }

  @Test func eitherDirectionMakesNeighbors() throws {
    let edges = [(0, 2), (2, 1), (1, 2)]
    let graph = try Graph(
      vertexCount: 3, edges: edges, direction: .directed, parallelEdges: .keep)
    #expect(graph.similarities(.commonNeighbors, of: [(0, 1), (1, 0)]) == [1, 1])
    #expect(graph.similarities(.resourceAllocation, of: [(0, 1)]) == [0.5])
  }

  @Test func agreesWithSets() throws {
    for seed in 0..<200 {
      let recipe = RandomGraph(seed: seed)
      let graph = try recipe.graph
      var sets = Array(repeating: Set<Int>(), count: recipe.vertices)
      for edge in recipe.edges where edge[0] != edge[1] {
        sets[edge[0]].insert(edge[1])
        sets[edge[1]].insert(edge[0])
      }
      for second in 0..<recipe.vertices {
        for first in 0..<second {
          let shared = sets[first].intersection(sets[second])
          let either = sets[first].union(sets[second])
          let value = graph.similarities(.jaccard, of: [(first, second)])[0]
          #expect(isClose(value, either.isEmpty ? 0 : Double(shared.count) / Double(either.count)))
        }
      }
    }
  }
}
