import Graphs
import Testing

@Suite struct LeidenTests {
  /// The best possible modularity is 0.41979, in four communities.
  ///
  /// Source: U. Brandes et al., On modularity clustering, 2008.
  @Test func findsTheBestCommunitiesOfTheKarateClub() throws {
    var options = Graph.LeidenOptions()
    options.runs = 10
    let result = try ClassicNetworks.karate.leiden(options)
    #expect(abs(result.quality - 0.41979) < 0.000005)
    #expect(result.partition.count == 4)
    #expect(result.isStable)
    #expect(
      isClose(result.quality, try ClassicNetworks.karate.modularity(of: result.partition)))
  }

  /// The best possible modularity is 0.52852, in five communities.
  ///
  /// Source: U. Brandes et al., On modularity clustering, 2008 (the value); the network itself by
  /// its known diameter and share of closed triangles.
  @Test func findsTheBestCommunitiesOfTheDolphins() throws {
    let graph = try ClassicNetworks.dolphins
    #expect(graph.edgeCount == 159)
    #expect(try graph.diameter() == 8)
    #expect(abs(graph.transitivity() - 0.3088) < 0.00005)
    var options = Graph.LeidenOptions()
    options.runs = 20
    let result = graph.leiden(options)
    #expect(abs(result.quality - 0.52852) < 0.000005)
    #expect(result.partition.count == 5)
  }

  @Test func findsPlantedGroups() throws {
    let recipe = RandomGraph(plantedGroups: 5, size: 30, seed: 3)
    let result = try recipe.graph.leiden()
    #expect(result.partition == Partition(labels: recipe.labels))
  }

  /// Two circles of strong edges, joined by weak ones that outnumber them.
  @Test func weightsMatter() throws {
    var builder = GraphBuilder(vertexCount: 8)
    for i in 0..<4 {
      builder.addEdge(from: i, to: (i + 1) % 4, weight: 10)
      builder.addEdge(from: 4 + i, to: 4 + (i + 1) % 4, weight: 10)
      for j in 4..<8 { builder.addEdge(from: i, to: j, weight: 0.5) }
    }
    let graph = try builder.build()
    #expect(graph.leiden().partition.labels == [0, 0, 0, 0, 1, 1, 1, 1])
    #expect(graph.withoutWeights().leiden().partition.labels != [0, 0, 0, 0, 1, 1, 1, 1])
  }

  /// All partitions of a few vertices show what the best quality is.
  @Test(arguments: [
    Graph.LeidenOptions.Objective.modularity(resolution: 1), .modularity(resolution: 0.6),
    .constantPotts(resolution: 0.3),
  ])
  func reachesTheBestOfAllPartitions(objective: Graph.LeidenOptions.Objective) throws {
    let partitions = Self.allPartitions(of: 6)
    #expect(partitions.count == 203)
    for seed in 12..<72 {
      let recipe = RandomGraph(seed: seed, highestVertexCount: 1)
      let graph = try Graph(
        vertexCount: 6,
        edges: RandomGraph(seed: seed).edges.prefix(14).map { ($0[0] % 6, $0[1] % 6) },
        direction: recipe.directed ? .directed : .undirected)
      let best = partitions.map { partition in
        switch objective {
        case .modularity(let resolution): graph.modularity(of: partition, resolution: resolution)
        case .constantPotts(let resolution):
          graph.constantPottsQuality(of: partition, resolution: resolution)
        }
      }.max()
      var options = Graph.LeidenOptions()
      options.objective = objective
      options.runs = 8
      #expect(isClose(graph.leiden(options).quality, best ?? 0), "seed \(seed)")
    }
  }

  private static func allPartitions(of count: Int) -> [Partition] {
    var lists: [[Int]] = [[]]
    for _ in 0..<count {
      lists = lists.flatMap { list in (0...(list.max() ?? -1) + 1).map { list + [$0] } }
    }
    return lists.map { Partition(labels: $0) }
  }

  @Test(arguments: [
    Graph.LeidenOptions.Objective.modularity(resolution: 1), .modularity(resolution: 0.3),
    .constantPotts(resolution: 0.05),
  ])
  func communitiesAreConnected(objective: Graph.LeidenOptions.Objective) throws {
    for seed in 0..<150 {
      let recipe = RandomGraph(seed: seed, highestVertexCount: 60)
      let graph = try recipe.graph
      var options = Graph.LeidenOptions()
      options.objective = objective
      options.randomness = 0.5
      options.maximumPasses = 1 + seed % 3
      let partition = graph.leiden(options).partition
      #expect(graph.components(within: partition) == partition, "\(recipe)")
    }
  }

  @Test func noVertexGainsByMoving() throws {
    for seed in 12..<60 {
      let recipe = RandomGraph(seed: seed)
      let graph = try recipe.graph
      let result = graph.leiden()
      guard result.isStable else { continue }
      for vertex in 0..<graph.vertexCount {
        for group in 0...result.partition.count {
          var labels = result.partition.labels
          labels[vertex] = group
          let moved = graph.modularity(of: Partition(labels: labels))
          #expect(moved <= result.quality + 1e-9, "\(recipe)")
        }
      }
    }
  }

  @Test func verticesWithoutEdgesStayAlone() throws {
    let graph = try Graph(vertexCount: 4, edges: [(1, 3)])
    #expect(graph.leiden().partition.labels == [0, 1, 2, 1])
    #expect(try Graph(vertexCount: 3, edges: []).leiden().partition.count == 3)
    #expect(try GraphBuilder().build().leiden().partition.count == 0)
    let weightless = try Graph(vertexCount: 2, edges: [(0, 1)], weights: [0])
    #expect(weightless.leiden().partition.count == 2)
  }

  @Test func resolutionDecidesTheNumberOfCommunities() throws {
    let graph = try ClassicNetworks.karate
    let counts = [0, 0.3, 1, 3, 100].map { resolution in
      var options = Graph.LeidenOptions()
      options.objective = .modularity(resolution: resolution)
      return graph.leiden(options).partition.count
    }
    #expect(counts == counts.sorted())
    #expect(counts.first == 1 && counts.last == 34)
  }

  @Test func seedsAndThreadsGiveTheSameCommunities() throws {
    let graph = try RandomGraph(plantedGroups: 8, size: 12, seed: 9).graph
    var options = Graph.LeidenOptions()
    options.runs = 6
    options.seed = 4
    options.threads = 1
    let alone = graph.leiden(options)
    for threads in [2, 5] {
      options.threads = threads
      #expect(graph.leiden(options) == alone)
    }
  }

  /// Large enough for several threads to refine groups and aggregate levels.
  @Test(arguments: [1, 2, 4])
  func threadsWithinARunChangeNothing(passes: Int) throws {
    let graph = Graph.erdosRenyi(vertexCount: 5000, edgeCount: 40_000, seed: 2)
    for graph in [graph, try graph.weighted { Double(1 + ($0 + $1) % 3) }] {
      var options = Graph.LeidenOptions()
      options.maximumPasses = passes
      options.threads = 1
      let alone = graph.leiden(options)
      for threads in [2, 3] {
        options.threads = threads
        #expect(graph.leiden(options) == alone)
      }
    }
  }

  /// Whole numbers of edges add up to what weights of 1 do.
  @Test func weightsOfOneChangeNothing() throws {
    for seed: UInt64 in 0..<60 {
      let recipe = RandomGraph(plantedGroups: 4, size: 10, seed: seed)
      let graph = try recipe.graph
      let weighted = try graph.weighted { _, _ in 1 }
      #expect(weighted.leiden() == graph.leiden(), "\(recipe)")
    }
  }

  @Test func theFirstOfEquallyGoodRunsIsKept() throws {
    var options = Graph.LeidenOptions()
    options.runs = 5
    #expect(try Graph(vertexCount: 2, edges: [(0, 1)]).leiden(options).run == 0)
  }

  @Test func stopsWithoutRuns() async {
    await #expect(processExitsWith: .failure) {
      var options = Graph.LeidenOptions()
      options.runs = 0
      _ = try Graph(vertexCount: 1, edges: []).leiden(options)
    }
  }
}

extension Graph {
  /// The same edges with weights that follow from their ends.
  fileprivate func weighted(by weight: (_ source: Int, _ target: Int) -> Double) throws -> Graph {
    var builder = GraphBuilder(vertexCount: vertexCount)
    for edge in edges {
      builder.addEdge(
        from: edge.source, to: edge.target, weight: weight(edge.source, edge.target))
    }
    return try builder.build()
  }
}
