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

  /// Why there is Leiden: a vertex that joins two parts of a community may move away and leave
  /// them behind, in one community and yet not joined.
  @Test func communitiesMayFallApartUnlikeThoseOfLeiden() throws {
    var brokenCount = 0
    for seed: UInt64 in 0..<300 {
      let graph = Graph.erdosRenyi(vertexCount: 60, edgeCount: 75, seed: seed)
      let louvain = graph.louvain(seed: seed)
      if graph.components(within: louvain) != louvain { brokenCount += 1 }
      var options = Graph.LeidenOptions()
      options.maximumPasses = 1
      options.seed = seed
      let leiden = graph.leiden(options).partition
      #expect(graph.components(within: leiden) == leiden, "seed \(seed)")
    }
    #expect(brokenCount > 0)
  }
}
