import Graphs
import Testing

@Suite struct ConsensusTests {
  /// What the communities of the club are is known so well that the runs agree; member 10 is the
  /// one that studies put on either side.
  @Test func karateClub() throws {
    let result = try ClassicNetworks.karate.consensusCommunities()
    #expect(result.partition.count == 4)
    #expect(abs(result.quality - 0.41979) < 0.005)
    #expect(result.isSettled)
    #expect(result.stability.allSatisfy { (0.5...1).contains($0) })
  }

  @Test(arguments: [Graph.ConsensusOptions.Pairs.all, .close])
  func findsPlantedGroups(pairs: Graph.ConsensusOptions.Pairs) throws {
    let recipe = RandomGraph(plantedGroups: 5, size: 30, seed: 3)
    var options = Graph.ConsensusOptions()
    options.pairs = pairs
    options.runs = 30
    let result = try recipe.graph.consensusCommunities(options)
    #expect(result.partition == Partition(labels: recipe.labels))
    #expect(result.isSettled)
    options.objective = .constantPotts(resolution: 0.2)
    let potts = try recipe.graph.consensusCommunities(options)
    let planted = Partition(labels: recipe.labels)
    #expect(potts.partition.adjustedRandIndex(with: planted) > 0.9)
  }

  /// Two cliques, and a vertex with two edges to each: not every run puts it in the same.
  @Test func aVertexBetweenTwoGroupsIsUnstable() throws {
    var edges: [(Int, Int)] = [(0, 10), (1, 10), (5, 10), (6, 10)]
    for second in 0..<5 {
      for first in 0..<second { edges += [(first, second), (5 + first, 5 + second)] }
    }
    let result = try Graph(vertexCount: 11, edges: edges).consensusCommunities()
    #expect(result.partition.labels.prefix(10) == [0, 0, 0, 0, 0, 1, 1, 1, 1, 1])
    #expect(result.stability.prefix(10).allSatisfy { $0 > 0.85 })
    #expect(result.stability[10] < 1)
    for (group, members) in result.partition.members.enumerated() {
      let sum = members.reduce(0) { $0 + result.stability[$1] }
      #expect(isClose(result.groupStability[group], sum / Double(members.count)))
    }
  }

  /// The consensus matrix and the stability are what counting the runs by hand gives.
  @Test func agreesWithCountingRuns() throws {
    for seed in 0..<80 {
      let recipe = RandomGraph(seed: seed)
      let graph = try recipe.graph
      var options = Graph.ConsensusOptions()
      options.runs = 7
      options.seed = UInt64(seed)
      options.pairs = .all
      let result = graph.consensusCommunities(options)
      var leiden = Graph.LeidenOptions()
      leiden.runs = options.runs
      leiden.maximumPasses = options.maximumPasses
      leiden.seed = options.seed
      let runs = graph.leidenRuns(leiden).map(\.partition)
      let together = { (one: Int, other: Int) in
        Double(runs.count { $0.labels[one] == $0.labels[other] }) / Double(runs.count)
      }
      let name = Comment(rawValue: recipe.description)
      for vertex in 0..<recipe.vertices {
        let row = result.coMemberships.neighborRange(of: vertex).map {
          (Int(result.coMemberships.targets[$0]), result.coMemberships.weights?[$0] ?? 0)
        }
        for other in 0..<recipe.vertices where other != vertex {
          let share = row.first { $0.0 == other }?.1 ?? 0
          #expect(isClose(share, together(vertex, other)), name)
        }
        let group = result.partition.members[result.partition.labels[vertex]]
        let others = group.filter { $0 != vertex }
        let alone = runs.count { $0.sizes[$0.labels[vertex]] == 1 }
        let stability =
          others.isEmpty
          ? Double(alone) / Double(runs.count)
          : others.reduce(0) { $0 + together(vertex, $1) } / Double(others.count)
        #expect(isClose(result.stability[vertex], stability), name)
      }
    }
  }

  @Test(arguments: [Graph.ConsensusOptions.Pairs.all, .close])
  func communitiesAreConnected(pairs: Graph.ConsensusOptions.Pairs) throws {
    for seed in 0..<120 {
      let recipe = RandomGraph(seed: seed, highestVertexCount: 60)
      let graph = try recipe.graph
      var options = Graph.ConsensusOptions()
      options.pairs = pairs
      options.runs = 6
      options.maximumRounds = 1 + seed % 4
      options.seed = UInt64(seed)
      if seed % 5 == 0 { options.objective = .constantPotts(resolution: 0.1) }
      let result = graph.consensusCommunities(options)
      #expect(graph.components(within: result.partition) == result.partition, "\(recipe)")
      #expect(result.stability.allSatisfy { (0...1).contains($0) }, "\(recipe)")
    }
  }

  @Test func degenerate() throws {
    let empty = try GraphBuilder().build().consensusCommunities()
    #expect(empty.partition.count == 0 && empty.stability.isEmpty && empty.isSettled)
    let alone = try Graph(vertexCount: 1, edges: [(0, 0)]).consensusCommunities()
    #expect(alone.partition.count == 1 && alone.stability == [1] && alone.groupStability == [1])
    let apart = try Graph(vertexCount: 4, edges: [(1, 3)]).consensusCommunities()
    #expect(apart.partition.labels == [0, 1, 2, 1])
    #expect(apart.stability == [1, 1, 1, 1])
    let weightless = try Graph(vertexCount: 2, edges: [(0, 1)], weights: [0])
    #expect(weightless.consensusCommunities().partition.count == 2)
    // One run agrees with itself.
    var options = Graph.ConsensusOptions()
    options.runs = 1
    let once = try ClassicNetworks.karate.consensusCommunities(options)
    #expect(once.rounds == 1 && once.isSettled && once.stability.allSatisfy { $0 == 1 })
  }

  @Test(arguments: [Graph.ConsensusOptions.Pairs.all, .close])
  func threadsAndRunsShowInNothing(pairs: Graph.ConsensusOptions.Pairs) throws {
    let graph = try RandomGraph(plantedGroups: 12, size: 12, seed: 9).graph
    var options = Graph.ConsensusOptions()
    options.pairs = pairs
    options.runs = 12
    options.seed = 4
    options.threads = 1
    let alone = graph.consensusCommunities(options)
    for threads in [2, 5] {
      options.threads = threads
      #expect(graph.consensusCommunities(options) == alone)
    }
  }

  /// Where chance rules, a consensus differs less from seed to seed than a run does.
  @Test func isMoreAlikeThanRuns() throws {
    var generator = SeededGenerator(seed: 2)
    let edges = (0..<180).map { _ in
      (generator.integer(below: 60), generator.integer(below: 60))
    }
    let graph = try Graph(vertexCount: 60, edges: edges)
    let consensus = (0..<6).map { seed in
      var options = Graph.ConsensusOptions()
      options.seed = UInt64(seed)
      return graph.consensusCommunities(options).partition
    }
    let single = (0..<6).map { seed in
      var options = Graph.LeidenOptions()
      options.seed = UInt64(seed)
      return graph.leiden(options).partition
    }
    #expect(Self.likeness(of: consensus) > Self.likeness(of: single))
  }

  private static func likeness(of partitions: [Partition]) -> Double {
    var sum = 0.0
    for second in partitions.indices {
      for first in 0..<second {
        sum += partitions[first].normalizedMutualInformation(with: partitions[second])
      }
    }
    return sum
  }

  @Test func stabilityByHand() {
    let halves = Partition(labels: [0, 0, 0, 1])
    let other = Partition(labels: [0, 0, 1, 1])
    #expect(halves.stability(among: [halves, other]) == [0.75, 0.75, 0.5, 0.5])
    #expect(halves.meanOfGroups([0.75, 0.75, 0.5, 0.5]) == [2 / 3.0, 0.5])
  }
}
