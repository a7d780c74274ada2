import Graphs
import Testing

@Suite struct BrokerageRolesTests {
  struct Case: CustomTestStringConvertible {
    let role: BrokerageRoles.Role
    /// Of source, broker and target.
    let labels: [Int]

    var testDescription: String { "\(role)" }
  }

  /// The five ways to stand between two others, as drawn by Gould and Fernandez (1989, figure 1).
  @Test(arguments: [
    Case(role: .coordinator, labels: [0, 0, 0]), Case(role: .itinerant, labels: [0, 1, 0]),
    Case(role: .gatekeeper, labels: [0, 1, 1]), Case(role: .representative, labels: [0, 0, 1]),
    Case(role: .liaison, labels: [0, 1, 2]),
  ])
  func oneOfEach(example: Case) throws {
    let path = try Graph(vertexCount: 3, edges: [(0, 1), (1, 2)], direction: .directed)
    let roles = path.brokerageRoles(in: Partition(labels: example.labels))
    for role in BrokerageRoles.Role.allCases {
      #expect(roles.counts(role) == [0, role == example.role ? 1 : 0, 0])
    }
    #expect(roles.totals == [0, 1, 0])
  }

  @Test func aDirectEdgeNeedsNoBroker() throws {
    let edges = [(0, 1), (1, 2), (0, 2), (0, 2), (1, 1)]
    let graph = try Graph(
      vertexCount: 3, edges: edges, direction: .directed, parallelEdges: .keep)
    #expect(graph.brokerageRoles(in: Partition(labels: [0, 1, 2])).totals == [0, 0, 0])
  }

  @Test func undirectedEdgesLeadBothWays() throws {
    let path = try Graph(vertexCount: 3, edges: [(0, 1), (1, 2)])
    let roles = path.brokerageRoles(in: Partition(labels: [0, 1, 1]))
    #expect(roles.counts(.gatekeeper) == [0, 1, 0])
    #expect(roles.counts(.representative) == [0, 1, 0])
  }

  @Test func agreesWithTheDefinition() throws {
    for seed in 0..<300 {
      let recipe = RandomGraph(seed: seed)
      let graph = try recipe.graph
      let roles = graph.brokerageRoles(in: Partition(labels: recipe.labels))
      let slow = SlowBrokerage(graph)
      for role in BrokerageRoles.Role.allCases {
        let expected = (0..<recipe.vertices).map {
          slow.roleCount(role, of: $0, in: recipe.labels)
        }
        #expect(roles.counts(role) == expected, "\(role): \(recipe)")
      }
    }
  }

  /// Deals the labels of all other vertices in every possible order.
  @Test func chanceIsThatOfAllShuffles() throws {
    for seed in 0..<60 {
      let recipe = RandomGraph(seed: 100 + seed, highestVertexCount: 7)
      let graph = try recipe.graph
      let roles = graph.brokerageRoles(in: Partition(labels: recipe.labels))
      let slow = SlowBrokerage(graph)
      // The vertex that brokers most.
      let totals = roles.totals
      let broker = totals.indices.max { totals[$0] < totals[$1] } ?? 0
      for role in BrokerageRoles.Role.allCases {
        var (shuffles, sum, squares) = (0.0, 0.0, 0.0)
        var others = recipe.labels
        let own = others.remove(at: broker)
        withEveryOrder(of: &others) { order in
          var labels = order
          labels.insert(own, at: broker)
          let count = Double(slow.roleCount(role, of: broker, in: labels))
          shuffles += 1
          sum += count
          squares += count * count
        }
        let mean = sum / shuffles
        let deviation = max(0, squares / shuffles - mean * mean).squareRoot()
        let name = Comment(rawValue: "\(role) of \(broker), labels \(recipe.labels): \(recipe)")
        #expect(isClose(roles.expectedCounts(role)[broker], mean), name)
        #expect(isClose(roles.standardDeviations(role)[broker], deviation, within: 1e-6), name)
        let z = roles.zScores(role)[broker]
        if deviation > 1e-6 {
          #expect(isClose(z * deviation, Double(roles.counts(role)[broker]) - mean), name)
        } else {
          #expect(z.isNaN, name)
        }
      }
    }
  }

  private func withEveryOrder(
    of elements: inout [Int], from start: Int = 0, _ body: ([Int]) -> Void
  ) {
    if start >= elements.count - 1 { return body(elements) }
    for i in start..<elements.count {
      elements.swapAt(start, i)
      withEveryOrder(of: &elements, from: start + 1, body)
      elements.swapAt(start, i)
    }
  }

  @Test func nothingToBroker() throws {
    for vertexCount in 0...3 {
      let graph = try Graph(vertexCount: vertexCount, edges: [])
      let oneGroup = Partition(labels: Array(repeating: 0, count: vertexCount))
      let roles = graph.brokerageRoles(in: oneGroup)
      #expect(roles.totals == Array(repeating: 0, count: vertexCount))
      for role in BrokerageRoles.Role.allCases {
        #expect(roles.expectedCounts(role) == Array(repeating: 0, count: vertexCount))
        #expect(roles.zScores(role).allSatisfy { $0.isNaN })
      }
    }
  }
}
