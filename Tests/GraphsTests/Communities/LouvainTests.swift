import Graphs
import Testing

@Suite struct LouvainTests {
  /// The highest modularity there is is 0.4198 (Brandes et al., On modularity clustering, 2008).
  @Test func karateClub() throws {
    let graph = try ClassicNetworks.karate
    let found = (0..<20).map { graph.modularity(of: graph.louvain(seed: $0)) }
    #expect(found.allSatisfy { (0.38...0.4198).contains($0) })
    #expect((found.max() ?? 0) > 0.4187)
  }

  /// No merger of two communities that share an edge gains, and neither did the first moves lose.
  @Test func communitiesAreWorthIt() throws {
    for seed in 0..<150 {
      let recipe = RandomGraph(seed: seed)
      let graph = try recipe.graph
      let groups = graph.louvain(seed: UInt64(seed))
      #expect(groups == graph.louvain(seed: UInt64(seed)))
      let quality = graph.modularity(of: groups)
      #expect(quality >= graph.modularity(of: Partition(labels: Array(0..<recipe.vertices))) - 1e-9)
      for second in 0..<groups.count {
        for first in 0..<second {
          let merged = Partition(labels: groups.labels.map { $0 == second ? first : $0 })
          #expect(graph.modularity(of: merged) <= quality + 1e-9, "\(recipe)")
        }
      }
    }
  }

  /// Large enough for several threads to aggregate levels.
  @Test func threadsChangeNothing() {
    let graph = Graph.erdosRenyi(vertexCount: 5000, edgeCount: 40_000, seed: 2)
    #expect(graph.louvain(threads: 1) == graph.louvain(threads: 3))
  }

  /// Why there is Leiden: a vertex that joins two parts of a community may move away and leave
  /// them behind, in one community and yet not joined.
  ///
  /// Vertex 0 first draws the pairs 1, 2 and 3, 4 together. Once those of the clique of eight have
  /// found each other, all of them together draw it away from there.
  @Test func communitiesMayFallApartUnlikeThoseOfLeiden() throws {
    var builder = GraphBuilder(vertexCount: 31)
    for pair in [1, 3] {
      builder.addEdge(from: 0, to: pair, weight: 1.5)
      builder.addEdge(from: pair, to: pair + 1, weight: 1)
    }
    for vertex in 5..<13 { builder.addEdge(from: 0, to: vertex, weight: 1) }
    for clique in [5..<13, 13..<19, 19..<25, 25..<31] {
      for second in clique {
        for first in clique.lowerBound..<second {
          builder.addEdge(from: first, to: second, weight: 1)
        }
      }
    }
    let graph = try builder.build()
    var brokenCount = 0
    for seed: UInt64 in 0..<60 {
      let louvain = graph.louvain(seed: seed)
      if graph.components(within: louvain) != louvain { brokenCount += 1 }
      var options = Graph.LeidenOptions()
      options.maximumPasses = 1
      options.seed = seed
      let leiden = graph.leiden(options).partition
      #expect(graph.components(within: leiden) == leiden, "seed \(seed)")
    }
    #expect(brokenCount > 10)
  }
}
