import Graphs
import Testing

struct OverlappingRolesTests {
  @Test func brokerWithALabelOfEachEndIsHalfGatekeeperHalfRepresentative() throws {
    let path = try Graph(vertexCount: 3, edges: [(0, 1), (1, 2)], direction: .directed)
    let roles = path.brokerageRoles(overLabels: [[0], [0, 1], [1]])
    #expect(roles.counts(.gatekeeper) == [0, 0.5, 0])
    #expect(roles.counts(.representative) == [0, 0.5, 0])
    #expect(roles.bridged == [0, 1, 0])
  }

  @Test func sameSetsMakeACoordinatorHoweverManyTheLabels() throws {
    let path = try Graph(vertexCount: 3, edges: [(0, 1), (1, 2)], direction: .directed)
    let roles = path.brokerageRoles(overLabels: [[0, 5, 70], [70, 5, 0], [0, 5, 70]])
    #expect(roles.counts(.coordinator) == [0, 1, 0])
    #expect(roles.totals == [0, 1, 0] && roles.bridged == [0, 0, 0])
  }

  @Test func pairwiseButNotTogetherIsAThirdOfEach() throws {
    let path = try Graph(vertexCount: 3, edges: [(0, 1), (1, 2)], direction: .directed)
    let roles = path.brokerageRoles(overLabels: [[0, 1], [1, 2], [2, 0]])
    for role in [BrokerageRoles.Role.itinerant, .gatekeeper, .representative] {
      #expect(roles.counts(role) == [0, 1.0 / 3, 0])
    }
  }

  @Test func unknownGroupsHaveNoRole() throws {
    let path = try Graph(vertexCount: 3, edges: [(0, 1), (1, 2)])
    let unknownEnd = path.brokerageRoles(overLabels: [[0], [1], []])
    #expect(unknownEnd.totals == [0, 0, 0] && unknownEnd.labelled == [0, 0, 0])
    let unknownBroker = path.brokerageRoles(overLabels: [[0], [], [1]])
    #expect(unknownBroker.totals == [0, 0, 0])
    // Two ends that share nothing are bridged, whoever bridges them.
    #expect(unknownBroker.bridged == [0, 2, 0] && unknownBroker.labelled == [0, 2, 0])
  }

  @Test(arguments: 0..<200) func oneLabelEachIsGouldAndFernandez(seed: Int) throws {
    let recipe = RandomGraph(seed: seed)
    let graph = try recipe.graph
    let exact = graph.brokerageRoles(in: Partition(labels: recipe.labels))
    let roles = graph.brokerageRoles(overLabels: recipe.labels.map { [$0] })
    for role in BrokerageRoles.Role.allCases {
      #expect(roles.counts(role) == exact.counts(role).map(Double.init))
    }
    #expect(roles.totals == exact.totals)
  }

  @Test(arguments: 0..<200) func agreesWithTheDefinition(seed: Int) throws {
    let graph = try RandomGraph(seed: seed).graph
    let labels = randomLabels(count: graph.vertexCount, seed: UInt64(seed), highest: 150)
    let roles = graph.brokerageRoles(overLabels: labels)
    let slow = SlowBrokerage(graph).roles(overLabels: labels)
    for role in BrokerageRoles.Role.allCases {
      for (one, other) in zip(roles.counts(role), slow.map { $0.roles[role.rawValue] }) {
        #expect(abs(one - other) < 1e-9)
      }
    }
    #expect(roles.bridged == slow.map(\.bridged))
  }

  // MARK: Against chance

  @Test(arguments: 0..<6) func averagesAreThoseOfAllShuffles(seed: Int) throws {
    let graph = try Graph(
      vertexCount: 7, edges: [(0, 1), (0, 2), (0, 3), (3, 4), (4, 5), (1, 2), (0, 5)])
    let labels = randomLabels(count: 7, seed: UInt64(seed), highest: 3)
    let test = graph.brokerageTest(
      overLabels: labels, chance: .shuffledLabels, permutations: 4000, seed: UInt64(seed))
    for vertex in [0, 3, 4] {
      // All ways to deal the labels of the other labelled vertices.
      let others = (0..<7).filter { $0 != vertex && !labels[$0].isEmpty }
      var counts = [[Double]](repeating: [], count: 6)
      for order in permutations(of: others) {
        var dealt = labels
        for (place, giver) in zip(others, order) { dealt[place] = labels[giver] }
        let roles = SlowBrokerage(graph).roles(overLabels: dealt)[vertex]
        for i in 0..<5 { counts[i].append(roles.roles[i]) }
        counts[5].append(Double(roles.bridged))
      }
      for role in BrokerageRoles.Role.allCases {
        expectMean(test.expectedCounts(role)[vertex], of: counts[role.rawValue], draws: 4000)
      }
      expectMean(test.expectedBridged[vertex], of: counts[5], draws: 4000)
      let found = Double(test.roles.bridged[vertex])
      let chance = Double(counts[5].count { $0 >= found }) / Double(counts[5].count)
      if test.roles.labelled[vertex] > 0 {
        #expect(abs(test.bridgedPValues[vertex] - chance) < 0.04)
      } else {
        #expect(test.bridgedPValues[vertex].isNaN)
      }
    }
  }

  @Test func averagesOfSingleLabelsAreTheExactOnes() throws {
    let recipe = RandomGraph(plantedGroups: 3, size: 10, seed: 4)
    let graph = try recipe.graph
    let exact = graph.brokerageRoles(in: Partition(labels: recipe.labels))
    let test = graph.brokerageTest(
      overLabels: recipe.labels.map { [$0] }, chance: .shuffledLabels, permutations: 3000, seed: 1)
    for role in BrokerageRoles.Role.allCases {
      let deviations = exact.standardDeviations(role)
      for (vertex, expected) in exact.expectedCounts(role).enumerated() {
        let error = deviations[vertex] / 3000.squareRoot()
        #expect(abs(test.expectedCounts(role)[vertex] - expected) <= 5 * error + 1e-9)
      }
    }
  }

  @Test(arguments: 0..<8) func averagesAreThoseOfAllGraphsThatSwapsLeadTo(seed: Int) throws {
    let direction = seed.isMultiple(of: 2) ? Graph.Direction.undirected : .directed
    let edges = [(0, 1), (0, 2), (3, 4), (4, 5), (1, 2), (0, 5), (6, 3), (2, 4), (3, 0)]
    let graph = try Graph(vertexCount: 7, edges: edges, direction: direction)
    var labels = randomLabels(count: 7, seed: UInt64(seed), highest: 3)
    labels[0] = [0, 3]
    labels[4] = [1]
    let test = graph.brokerageTest(
      overLabels: labels, permutations: 100_000, seed: UInt64(seed))
    for vertex in [0, 4] {
      guard test.roles.labelled[vertex] > 0 else {
        #expect(test.bridgedPValues[vertex].isNaN)
        continue
      }
      var counts = [[Double]](repeating: [], count: 6)
      for edges in swapped(edges, around: vertex, labels, direction) {
        let other = try Graph(vertexCount: 7, edges: edges, direction: direction)
        #expect(other.degrees() == graph.degrees())
        let roles = SlowBrokerage(other).roles(overLabels: labels)[vertex]
        for i in 0..<5 { counts[i].append(roles.roles[i]) }
        counts[5].append(Double(roles.bridged))
      }
      // At least a fifth was drawn; draws that follow each other are alike and worth fewer.
      for role in BrokerageRoles.Role.allCases {
        expectMean(test.expectedCounts(role)[vertex], of: counts[role.rawValue], draws: 1000)
      }
      expectMean(test.expectedBridged[vertex], of: counts[5], draws: 1000)
      let found = Double(test.roles.bridged[vertex])
      let chance = Double(counts[5].count { $0 >= found }) / Double(counts[5].count)
      #expect(abs(test.bridgedPValues[vertex] - chance) < 0.06)
    }
  }

  /// All lists of edges that swaps of edges of a vertex with those of others with a label in common
  /// lead to.
  private func swapped(
    _ edges: [(Int, Int)], around vertex: Int, _ labels: [[Int]], _ direction: Graph.Direction
  ) -> [[(Int, Int)]] {
    func sorted(_ edges: [[Int]]) -> [[Int]] {
      edges.map { direction == .directed ? $0 : $0.sorted() }
        .sorted { $0.lexicographicallyPrecedes($1) }
    }
    let start = sorted(edges.map { [$0.0, $0.1] })
    var known: Set<[[Int]]> = [start]
    var waiting = [start]
    while let state = waiting.popLast() {
      for i in state.indices {
        for j in state.indices where i != j {
          // Each edge by either end; directed ones trade the ends of one kind.
          for side in 0..<2 {
            for otherSide in direction == .directed ? [side] : [0, 1] {
              let (own, other) = (state[i][side], state[j][otherSide])
              guard own == vertex, other != vertex,
                !Set(labels[own]).isDisjoint(with: labels[other])
              else { continue }
              var next = state
              next[i][1 - side] = state[j][1 - otherSide]
              next[j][1 - otherSide] = state[i][1 - side]
              next = sorted(next)
              let isSimple = Set(next).count == next.count && next.allSatisfy { $0[0] != $0[1] }
              if isSimple, known.insert(next).inserted { waiting.append(next) }
            }
          }
        }
      }
    }
    return known.sorted { $0.description < $1.description }.map { $0.map { ($0[0], $0[1]) } }
  }

  @Test func withoutLabelsThereIsNobodyToCompareWith() throws {
    let path = try Graph(vertexCount: 3, edges: [(0, 1), (1, 2)])
    let labels = [[0], [], [1]]
    let test = path.brokerageTest(overLabels: labels, permutations: 9)
    #expect(test.roles.bridged == [0, 2, 0])
    #expect(test.bridgedPValues.allSatisfy { $0.isNaN })
    let shuffled = path.brokerageTest(overLabels: labels, chance: .shuffledLabels, permutations: 9)
    #expect(shuffled.bridgedPValues[1] == 1)
  }

  @Test(arguments: Graph.BrokerageChance.allCases)
  func chancesAreEvenWhenLabelsMeanNothing(chance: Graph.BrokerageChance) throws {
    // One vertex of each of many graphs whose labels were dealt by chance: Kolmogorov–Smirnov.
    let draws = 300
    var chances: [Double] = []
    for seed in 0..<UInt64(draws) {
      var generator = SeededGenerator(seed: seed, stream: 5)
      var edges = (1...60).map { (0, $0) }
      for _ in 0..<300 {
        edges.append((generator.integer(below: 120), generator.integer(below: 120)))
      }
      let graph = try Graph(vertexCount: 120, edges: edges)
      var labels = randomLabels(count: 120, seed: seed, highest: 4)
      labels[0] = [Int(seed) % 5]
      let test = graph.brokerageTest(
        overLabels: labels, chance: chance, permutations: 199, seed: seed)
      chances.append(test.bridgedPValues[0])
    }
    chances.sort()
    let distance = chances.enumerated().reduce(0.0) { largest, item in
      let (before, after) = (Double(item.offset), Double(item.offset + 1))
      return max(
        largest, abs(item.element - before / Double(draws)),
        abs(item.element - after / Double(draws)))
    }
    // One in a thousand when chances are even.
    #expect(distance < 1.95 / Double(draws).squareRoot(), "\(chances)")
  }

  @Test func plantedBridgeIsFound() throws {
    // Forty vertices in two groups, each linked within; one joins six of both.
    var edges: [(Int, Int)] = []
    for i in 0..<20 {
      for start in [0, 20] {
        edges += [(start + i, start + (i + 1) % 20), (start + i, start + (i + 7) % 20)]
      }
    }
    for i in stride(from: 0, to: 18, by: 3) { edges += [(40, i), (40, 20 + i)] }
    let graph = try Graph(vertexCount: 41, edges: edges)
    func chances(_ own: [Int]) -> [Double] {
      graph.brokerageTest(
        overLabels: (0..<40).map { [$0 / 20] } + [own], permutations: 999, seed: 1
      ).bridgedPValues
    }
    // Others of its group know nobody of the other.
    let ofOne = chances([0])
    #expect(ofOne[40] < 0.002)
    #expect(ofOne[..<40].allSatisfy { $0 > 0.05 })
    // Who is of both groups is more likely to know both.
    #expect(chances([0, 1])[40] > 5 * ofOne[40])
    // Shuffled over all, nobody is more mixed than chance.
    let shuffled = graph.brokerageTest(
      overLabels: (0..<40).map { [$0 / 20] } + [[0]], chance: .shuffledLabels, permutations: 199)
    #expect(shuffled.bridgedPValues[40] > 0.05)
  }

  @Test func whoHasEnoughOfTheSameLabelsIsComparedWithThoseAlone() throws {
    // Vertices of group 0 keep to themselves, those of both groups know mostly group 1. The last is
    // of group 0 and knows as many of either.
    var edges: [(Int, Int)] = []
    for i in 0..<30 {
      edges += [(i, (i + 1) % 30), (i, (i + 11) % 30)]
      edges += [(30 + i, 60 + i), (30 + i, 60 + (i + 7) % 30), (30 + i, i)]
    }
    for i in 0..<6 { edges += [(90, 4 * i), (90, 60 + 5 * i)] }
    let graph = try Graph(vertexCount: 91, edges: edges)
    let labels = (0..<91).map { $0 == 90 || $0 < 30 ? [0] : $0 < 60 ? [0, 1] : [1] }
    let enough = graph.brokerageTest(overLabels: labels, permutations: 999, seed: 1)
    #expect(enough.bridgedPValues[90] < 0.01)
    // Another label of its own leaves it to those that share one.
    let alone = graph.brokerageTest(
      overLabels: labels.dropLast() + [[0, 2]], permutations: 999, seed: 1)
    #expect(alone.bridgedPValues[90] > enough.bridgedPValues[90])
  }

  // MARK: Testing some

  @Test(arguments: 0..<12)
  func thoseWithTheMostEdgesAreTested(seed: Int) throws {
    let graph = try RandomGraph(seed: seed).graph
    let labels = randomLabels(count: graph.vertexCount, seed: UInt64(seed), highest: 3)
    // Loops and repeats left out, by the slow way.
    let edges = Set(
      (0..<graph.vertexCount).flatMap { v in graph.neighbors(of: v).map { [v, $0] } }
        .filter { $0[0] != $0[1] })
    let degrees = (0..<graph.vertexCount).map { v in
      edges.count { $0[0] == v } + (graph.direction == .directed ? edges.count { $0[1] == v } : 0)
    }
    for chance in Graph.BrokerageChance.allCases {
      let all = graph.brokerageTest(overLabels: labels, chance: chance, permutations: 9)
      let testable =
        graph.vertexCount == 0
        ? []
        : all.bridgedPValues.indices.filter {
          !all.bridgedPValues[$0].isNaN
        }
      #expect(all.testableCount == testable.count)
      let order = testable.sorted { (-degrees[$0], $0) < (-degrees[$1], $1) }
      for count in [0, 1, 3, testable.count, testable.count + 5] {
        let some = graph.brokerageTest(
          overLabels: labels, chance: chance, permutations: 9, testedCount: count)
        let tested = some.bridgedPValues.indices.filter { !some.bridgedPValues[$0].isNaN }
        #expect(tested == order.prefix(count).sorted())
        #expect(some.testableCount == testable.count)
        for v in some.bridgedPValues.indices where some.bridgedPValues[v].isNaN {
          #expect(some.expectedBridged[v] == 0 && some.bridgedZScores[v].isNaN)
        }
      }
    }
  }

  /// Ten draws that reach what was found end it, whoever else is tested; how rare the others are is
  /// told as finely as so many that are tested ask for.
  @Test(arguments: Graph.BrokerageChance.allCases)
  func testingFewerLeavesTheOthersTheirChance(chance: Graph.BrokerageChance) throws {
    let recipe = RandomGraph(plantedGroups: 4, size: 30, seed: 8)
    let graph = try recipe.graph
    let labels = recipe.labels.map { [$0] }
    let all = graph.brokerageTest(overLabels: labels, chance: chance, permutations: 199, seed: 3)
    let some = graph.brokerageTest(
      overLabels: labels, chance: chance, permutations: 199, testedCount: 40, seed: 3)
    var (tested, same) = (0, 0)
    for v in labels.indices where !some.bridgedPValues[v].isNaN {
      tested += 1
      #expect(some.expectedBridged[v] == all.expectedBridged[v])
      #expect(
        some.bridgedZScores[v] == all.bridgedZScores[v] || some.bridgedZScores[v].isNaN)
      if chance == .shuffledLabels || some.bridgedPValues[v] >= 11.0 / 200 {
        same += 1
        #expect(some.bridgedPValues[v] == all.bridgedPValues[v])
      } else {
        #expect(all.bridgedPValues[v] < 11.0 / 200)
      }
    }
    #expect(tested == 40 && same >= 20)
  }

  /// Kolmogorov–Smirnov, of the one with the most edges in each of many graphs.
  @Test(arguments: Graph.BrokerageChance.allCases)
  func chancesOfTheMostLinkedAreEvenWhenLabelsMeanNothing(chance: Graph.BrokerageChance) throws {
    let chances = try (0..<UInt64(300)).map { seed in
      var generator = SeededGenerator(seed: seed, stream: 6)
      // Some have far more edges than others. Merging parallel edges leaves too many between those:
      // swaps make all graphs with these degrees equally likely.
      let edges = (0..<300).map { _ in
        (
          Int(100 * generator.unit() * generator.unit()),
          Int(100 * generator.unit() * generator.unit())
        )
      }
      let graph = try Graph(vertexCount: 100, edges: edges.filter { $0 != $1 })
        .swappingEdges(attempts: 20_000, seed: seed)
      let labels = (0..<100).map { _ in [generator.integer(below: 4)] }
      let test = graph.brokerageTest(
        overLabels: labels, chance: chance, permutations: 199, testedCount: 1, seed: seed)
      return try #require(test.bridgedPValues.first { !$0.isNaN })
    }.sorted()
    let distance = chances.enumerated().reduce(0.0) { largest, item in
      max(
        largest, abs(item.element - Double(item.offset) / 300),
        abs(item.element - Double(item.offset + 1) / 300))
    }
    // One in a thousand when chances are even.
    #expect(distance < 1.95 / 300.0.squareRoot(), "\(chances)")
  }

  @Test(arguments: Graph.BrokerageChance.allCases)
  func threadsChangeNothing(chance: Graph.BrokerageChance) throws {
    let graph = try RandomGraph(seed: 40).graph
    let labels = randomLabels(count: graph.vertexCount, seed: 1, highest: 5)
    let tests = [1, 3].map {
      graph.brokerageTest(
        overLabels: labels, chance: chance, permutations: 50, seed: 2, threads: $0)
    }
    #expect(tests[0].expectedBridged == tests[1].expectedBridged)
    #expect(
      tests[0].bridgedPValues.map { $0.isNaN ? -1 : $0 }
        == tests[1].bridgedPValues.map { $0.isNaN ? -1 : $0 })
  }

  /// Up to three labels for each vertex; one in four has none.
  private func randomLabels(count: Int, seed: UInt64, highest: Int) -> [[Int]] {
    var generator = SeededGenerator(seed: seed, stream: 3)
    return (0..<count).map { _ in
      (0..<generator.integer(below: 4)).map { _ in generator.integer(below: highest + 1) }
    }
  }

  private func permutations(of items: [Int]) -> [[Int]] {
    guard !items.isEmpty else { return [[]] }
    return items.flatMap { first in
      permutations(of: items.filter { $0 != first }).map { [first] + $0 }
    }
  }

  /// Expects an average of random draws to be within five standard errors.
  private func expectMean(_ mean: Double, of all: [Double], draws: Int) {
    let expected = all.reduce(0, +) / Double(all.count)
    let variance = all.reduce(0) { $0 + ($1 - expected) * ($1 - expected) } / Double(all.count)
    #expect(abs(mean - expected) <= 5 * (variance / Double(draws)).squareRoot() + 1e-9)
  }
}
