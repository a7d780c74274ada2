import Graphs
import Testing

@Suite struct ComponentsTests {
  @Test func numbersByLowestVertex() throws {
    let graph = try Graph(vertexCount: 6, edges: [(5, 1), (4, 2)])
    #expect(graph.components().labels == [0, 1, 2, 3, 2, 1])
  }

  @Test func directionDoesNotMatter() throws {
    let graph = try Graph(
      vertexCount: 4, edges: [(3, 0), (3, 1), (2, 2)], direction: .directed)
    #expect(graph.components().labels == [0, 0, 1, 0])
  }

  @Test func agreesWithDistancesOfRandomGraphs() throws {
    for seed in 0..<100 {
      let recipe = RandomGraph(seed: seed)
      let undirected = try Graph(
        vertexCount: recipe.vertices, edges: recipe.edges.map { ($0[0], $0[1]) })
      let distances = SlowMeasures(undirected).distances
      let labels = distances.map { row in row.firstIndex { $0 < .infinity } ?? 0 }
      #expect(try recipe.graph.components() == Partition(labels: labels), "\(recipe)")
    }
  }

  @Test func piecesOfAGroupAreSeparated() throws {
    let path = try Graph(vertexCount: 5, edges: [(0, 1), (1, 2), (2, 3), (3, 4)])
    let groups = Partition(labels: [0, 0, 1, 0, 0])
    #expect(path.components(within: groups).labels == [0, 0, 1, 2, 2])
  }
}
