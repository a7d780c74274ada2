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
      overLabels: labels, dealing: .amongAll, permutations: 4000, seed: UInt64(seed))
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
      overLabels: recipe.labels.map { [$0] }, dealing: .amongAll, permutations: 3000, seed: 1)
    for role in BrokerageRoles.Role.allCases {
      let deviations = exact.standardDeviations(role)
      for (vertex, expected) in exact.expectedCounts(role).enumerated() {
        let error = deviations[vertex] / 3000.squareRoot()
        #expect(abs(test.expectedCounts(role)[vertex] - expected) <= 5 * error + 1e-9)
      }
    }
  }

  @Test(arguments: 0..<6) func averagesAreThoseOfAllDrawsFromContactsOfTheGroup(seed: Int) throws {
    let graph = try Graph(vertexCount: 7, edges: [(0, 1), (0, 2), (3, 4), (4, 5), (1, 2), (0, 5)])
    var labels = randomLabels(count: 7, seed: UInt64(seed), highest: 3)
    labels[0] = [0, 3]
    labels[4] = [1]
    let test = graph.brokerageTest(overLabels: labels, permutations: 4000, seed: UInt64(seed))
    for vertex in [0, 4] {
      let slots = graph.neighbors(of: vertex).filter { !labels[$0].isEmpty }
      // Whom those who share a label with the vertex are linked with.
      let pool = (0..<7).filter { !Set(labels[$0]).isDisjoint(with: labels[vertex]) }
        .flatMap { graph.neighbors(of: $0) }.filter { !labels[$0].isEmpty }
      var counts = [[Double]](repeating: [], count: 6)
      for drawn in draws(slots.count, from: Array(pool.indices)) {
        var dealt = labels
        for (slot, place) in zip(slots, drawn) { dealt[slot] = labels[pool[place]] }
        let roles = SlowBrokerage(graph).roles(overLabels: dealt)[vertex]
        for i in 0..<5 { counts[i].append(roles.roles[i]) }
        counts[5].append(Double(roles.bridged))
      }
      guard test.roles.labelled[vertex] > 0 else {
        #expect(test.bridgedPValues[vertex].isNaN)
        continue
      }
      for role in BrokerageRoles.Role.allCases {
        expectMean(test.expectedCounts(role)[vertex], of: counts[role.rawValue], draws: 4000)
      }
      expectMean(test.expectedBridged[vertex], of: counts[5], draws: 4000)
      let found = Double(test.roles.bridged[vertex])
      let chance = Double(counts[5].count { $0 >= found }) / Double(counts[5].count)
      #expect(abs(test.bridgedPValues[vertex] - chance) < 0.04)
    }
  }

  /// All ways to draw some items one after another.
  private func draws(_ count: Int, from items: [Int]) -> [[Int]] {
    guard count > 0 else { return [[]] }
    return items.flatMap { first in
      draws(count - 1, from: items.filter { $0 != first }).map { [first] + $0 }
    }
  }

  @Test func withoutLabelsNobodyIsComparedWithContactsOfAGroup() throws {
    let path = try Graph(vertexCount: 3, edges: [(0, 1), (1, 2)])
    let labels = [[0], [], [1]]
    let test = path.brokerageTest(overLabels: labels, permutations: 9)
    #expect(test.roles.bridged == [0, 2, 0])
    #expect(test.bridgedPValues.allSatisfy { $0.isNaN })
    let shuffled = path.brokerageTest(overLabels: labels, dealing: .amongAll, permutations: 9)
    #expect(shuffled.bridgedPValues[1] == 1)
  }

  @Test(arguments: Graph.LabelDealing.allCases)
  func chancesAreEvenWhenLabelsMeanNothing(dealing: Graph.LabelDealing) throws {
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
        overLabels: labels, dealing: dealing, permutations: 199, seed: seed)
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
    withKnownIssue("Contacts of a group are not exchangeable when degrees differ.") {
      #expect(distance < 1.95 / Double(draws).squareRoot())
    } when: {
      dealing == .amongContactsOfGroup
    }
  }

  @Test func plantedBridgeIsFound() throws {
    // Twenty vertices in two groups, each linked within; one joins both.
    var edges: [(Int, Int)] = []
    for i in 0..<10 {
      edges += [(i, (i + 1) % 10), (10 + i, 10 + (i + 1) % 10), (20, i), (20, 10 + i)]
    }
    let graph = try Graph(vertexCount: 21, edges: edges)
    let labels = (0..<20).map { [$0 / 10] } + [[0, 1]]
    let test = graph.brokerageTest(overLabels: labels, permutations: 999, seed: 1)
    #expect(test.bridgedPValues[20] == 0.001)
    #expect(test.bridgedPValues[..<20].allSatisfy { $0 > 0.2 })
  }

  @Test(arguments: Graph.LabelDealing.allCases)
  func threadsChangeNothing(dealing: Graph.LabelDealing) throws {
    let graph = try RandomGraph(seed: 40).graph
    let labels = randomLabels(count: graph.vertexCount, seed: 1, highest: 5)
    let tests = [1, 3].map {
      graph.brokerageTest(
        overLabels: labels, dealing: dealing, permutations: 50, seed: 2, threads: $0)
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
