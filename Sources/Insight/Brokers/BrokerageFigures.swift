internal import Graphs

/// The roles of brokers, and what chance would make of them, as an answer tells it.
struct BrokerageFigures {
  let roles: [BrokerAnswer.Roles]
  let bridged: [Int]
  let expectedRoles: [BrokerAnswer.Roles]?
  let expectedBridged: [Double]?
  let zScores: [Double?]
  let pValues: [Double?]

  init(_ graph: Graph, groups: [[Int]], options: BrokerOptions) {
    guard options.permutations > 0 else {
      let found = graph.brokerageRoles(overLabels: groups)
      roles = Self.roles(found.counts)
      // A pair is met from both ends.
      bridged = found.bridged.map { $0 / 2 }
      (expectedRoles, expectedBridged) = (nil, nil)
      zScores = groups.map { _ in nil }
      pValues = zScores
      return
    }
    let test = graph.brokerageTest(
      overLabels: groups, permutations: options.permutations, seed: options.seed,
      threads: options.threads)
    roles = Self.roles(test.roles.counts)
    bridged = test.roles.bridged.map { $0 / 2 }
    expectedRoles = Self.roles(test.expectedCounts)
    expectedBridged = test.expectedBridged.map { $0 / 2 }
    zScores = test.bridgedZScores.map { $0.isNaN ? nil : $0 }
    pValues = test.bridgedPValues.map { $0.isNaN ? nil : $0 }
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
