import Graphs
import Testing

@Suite struct GroupBetweennessTests {
  @Test func ofOneItIsBetweenness() throws {
    for seed in 0..<100 {
      let recipe = RandomGraph(seed: seed)
      let graph = try recipe.graph
      for weights in Graph.WeightUse.allCases {
        let all = try graph.betweenness(weights: weights)
        let shares = try graph.betweenness(weights: weights, normalized: true)
        for vertex in 0..<recipe.vertices {
          let own = try graph.groupBetweenness(of: [vertex], weights: weights)
          #expect(isClose(own, all[vertex]), "\(recipe)")
          let share = try graph.groupBetweenness(of: [vertex], weights: weights, normalized: true)
          #expect(isClose(share, shares[vertex]), "\(recipe)")
        }
      }
    }
  }

  /// The paths that avoid a group are those of the graph without it, where they are as short.
  @Test func agreesWithTheDefinition() throws {
    for seed in 0..<150 {
      let recipe = RandomGraph(seed: seed, highestVertexCount: 12)
      let graph = try recipe.graph
      var generator = SeededGenerator(seed: UInt64(seed), stream: 3)
      let group = (0..<recipe.vertices).filter { _ in generator.integer(below: 3) == 0 }
      for weights in Graph.WeightUse.allCases {
        let expected = try slowGroupBetweenness(recipe, group, weights)
        let found = try graph.groupBetweenness(of: group, weights: weights)
        #expect(isClose(found, expected.between), "\(group): \(recipe)")
      }
    }
  }

  /// Both kinds of pairs that a group covers, from numbers of paths with and without it.
  private func slowGroupBetweenness(
    _ recipe: RandomGraph, _ group: [Int], _ weights: Graph.WeightUse
  ) throws -> (between: Double, covered: Double) {
    let all = SlowMeasures(try recipe.graph, usesLengths: weights == .lengths)
    let kept = recipe.edges.indices.filter {
      !group.contains(recipe.edges[$0][0]) && !group.contains(recipe.edges[$0][1])
    }
    let rest = try Graph(
      vertexCount: recipe.vertices,
      edges: kept.map { (recipe.edges[$0][0], recipe.edges[$0][1]) },
      weights: recipe.weights.map { weights in kept.map { weights[$0] } },
      direction: recipe.directed ? .directed : .undirected, parallelEdges: .keep)
    let without = SlowMeasures(rest, usesLengths: weights == .lengths)
    var (between, covered) = (0.0, 0.0)
    for source in 0..<recipe.vertices {
      for target in 0..<recipe.vertices where target != source {
        guard all.distances[source][target] < .infinity else { continue }
        let isEnd = group.contains(source) || group.contains(target)
        let isAsShort =
          without.distances[source][target] <= all.distances[source][target] * (1 + 1e-9)
        let avoiding = isAsShort && !isEnd ? without.pathCounts[source][target] : 0
        let share = 1 - avoiding / all.pathCounts[source][target]
        covered += share
        if !isEnd { between += share }
      }
    }
    return recipe.directed ? (between, covered) : (between / 2, covered / 2)
  }

  /// Every group of two and three, counted by the definition.
  @Test func exactIsTheBestOfAllGroups() throws {
    for seed in 12..<52 {
      let recipe = RandomGraph(seed: seed, highestVertexCount: 9)
      let graph = try recipe.graph
      for size in 0...min(3, recipe.vertices) {
        let best = try Self.groups(of: size, below: recipe.vertices).map {
          try slowGroupBetweenness(recipe, $0, .ignored).covered
        }.max()
        let exact = try graph.coveringGroup(size: size, search: .exact)
        #expect(isClose(exact.coveredPairs, best ?? 0), "\(size): \(recipe)")
        let own = try slowGroupBetweenness(recipe, exact.members, .ignored)
        #expect(isClose(own.covered, exact.coveredPairs))
        #expect(isClose(own.between, exact.betweenness))
        let greedy = try graph.coveringGroup(size: size)
        #expect(greedy.members.count == size && Set(greedy.members).count == size)
        #expect(greedy.coveredPairs <= exact.coveredPairs + 1e-9)
        #expect(greedy.coveredPairs >= (1 - 1 / 2.718281828) * exact.coveredPairs - 1e-9)
      }
    }
  }

  private static func groups(of size: Int, below count: Int) -> [[Int]] {
    guard size > 0 else { return [[]] }
    return groups(of: size - 1, below: count).flatMap { group in
      ((group.last ?? -1) + 1..<max(count, (group.last ?? -1) + 1)).map { group + [$0] }
    }
  }

  /// Two stars whose middles are joined through a third vertex: the middles cover all.
  @Test func theMiddlesOfTwoStars() throws {
    let graph = try Graph(
      vertexCount: 9,
      edges: [(0, 1), (0, 2), (0, 3), (4, 5), (4, 6), (4, 7), (0, 8), (8, 4)])
    let group = try graph.coveringGroup(size: 2)
    #expect(group.members == [0, 4])
    #expect(group.coveredPairs == 36 && group.connectedPairs == 36)
    // The 7 others make 21 pairs, all of which a middle parts.
    #expect(group.betweenness == 21)
    #expect(try graph.groupBetweenness(of: [0, 4], normalized: true) == 1)
  }

  @Test func degenerate() throws {
    let empty = try GraphBuilder().build()
    #expect(try empty.coveringGroup(size: 0, search: .exact).members == [])
    #expect(try empty.groupBetweenness(of: [], normalized: true) == 0)
    let alone = try Graph(vertexCount: 3, edges: [])
    #expect(try alone.coveringGroup(size: 2).members == [0, 1])
    #expect(try alone.groupBetweenness(of: [0, 1, 2], normalized: true) == 0)
  }

  @Test func threadsShowInNothing() throws {
    let graph = try ClassicNetworks.karate
    let alone = try graph.coveringGroup(size: 4, threads: 1)
    #expect(try graph.coveringGroup(size: 4, threads: 3) == alone)
  }
}
