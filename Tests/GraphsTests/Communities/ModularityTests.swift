import Graphs
import Testing

@Suite struct ModularityTests {
  /// The split of the club in two has modularity 0.3715, as igraph and NetworkX say.
  @Test func karateClubAfterTheSplit() throws {
    let president = [8, 9, 14, 15, 18, 20, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33]
    let split = Partition(labels: (0..<34).map { president.contains($0) ? 1 : 0 })
    #expect(abs(try ClassicNetworks.karate.modularity(of: split) - 0.3715) < 0.00005)
  }

  @Test func agreesWithTheDefinition() throws {
    for seed in 0..<200 {
      let recipe = RandomGraph(seed: seed)
      let graph = try recipe.graph
      for resolution in [0, 0.5, 1, 2.5] {
        let value = graph.modularity(of: Partition(labels: recipe.labels), resolution: resolution)
        let expected = SlowMeasures(graph).modularity(of: recipe.labels, resolution: resolution)
        #expect(isClose(value, expected), "\(recipe)")
      }
    }
  }

  @Test func oneGroupHasNone() throws {
    let graph = try ClassicNetworks.kite
    #expect(isClose(graph.modularity(of: Partition(labels: Array(repeating: 0, count: 10))), 0))
  }

  @Test func withoutWeightItIsZero() throws {
    let graph = try Graph(vertexCount: 2, edges: [(0, 1)], weights: [0])
    #expect(graph.modularity(of: Partition(labels: [0, 1])) == 0)
  }

  @Test func constantPottsCountsPairs() throws {
    let edges = [(0, 1), (1, 2), (0, 2), (2, 3)]
    let groups = Partition(labels: [0, 0, 0, 1])
    let undirected = try Graph(vertexCount: 4, edges: edges)
    #expect(undirected.constantPottsQuality(of: groups, resolution: 0.5) == 1.5)
    let directed = try Graph(vertexCount: 4, edges: edges, direction: .directed)
    #expect(directed.constantPottsQuality(of: groups, resolution: 0.5) == 0)
  }
}
