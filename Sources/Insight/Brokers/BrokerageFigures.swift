internal import Graphs

/// The roles of brokers, and what chance would make of them, as an answer tells it.
struct BrokerageFigures {
  let roles: [BrokerAnswer.Roles]
  let bridged: [Int]
  let expectedRoles: [BrokerAnswer.Roles?]
  let expectedBridged: [Double?]
  let zScores: [Double?]
  let pValues: [Double?]
  let testableCount: Int?

  init(_ graph: Graph, groups: [[Int]], options: BrokerOptions) {
    guard options.permutations > 0 else {
      let found = graph.brokerageRoles(overLabels: groups)
      roles = Self.roles(found.counts)
      // A pair is met from both ends.
      bridged = found.bridged.map { $0 / 2 }
      expectedRoles = groups.map { _ in nil }
      expectedBridged = groups.map { _ in nil }
      zScores = expectedBridged
      pValues = expectedBridged
      testableCount = nil
      return
    }
    let test = graph.brokerageTest(
      overLabels: groups,
      chance: options.comparison == .group ? .rewiredWithinGroups : .shuffledLabels,
      permutations: options.permutations, testedCount: options.tested(for: graph.vertexCount),
      seed: options.seed, threads: options.threads)
    roles = Self.roles(test.roles.counts)
    bridged = test.roles.bridged.map { $0 / 2 }
    let isCompared = test.bridgedPValues.map { !$0.isNaN }
    expectedRoles = zip(Self.roles(test.expectedCounts), isCompared).map { $1 ? $0 : nil }
    expectedBridged = zip(test.expectedBridged, isCompared).map { $1 ? $0 / 2 : nil }
    zScores = test.bridgedZScores.map { $0.isNaN ? nil : $0 }
    pValues = test.bridgedPValues.map { $0.isNaN ? nil : $0 }
    testableCount = test.testableCount
  }

  private static func roles(
    _ counts: (BrokerageRoles.Role) -> [Double]
  ) -> [BrokerAnswer.Roles] {
    let lists = BrokerageRoles.Role.allCases.map(counts)
    let at = { (role: BrokerageRoles.Role, v: Int) in lists[role.rawValue][v] }
    return lists[0].indices.map { v in
      BrokerAnswer.Roles(
        coordinator: at(.coordinator, v), itinerant: at(.itinerant, v),
        gatekeeper: at(.gatekeeper, v), representative: at(.representative, v),
        liaison: at(.liaison, v))
    }
  }
}
