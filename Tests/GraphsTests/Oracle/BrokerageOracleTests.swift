import Graphs
import Testing

/// Compares brokerage with python-igraph and
/// NetworkX on many random graphs.
@Suite(.enabled(if: Oracle.isExpected, "no .venv: see Tests/requirements.txt"))
struct BrokerageOracleTests {
  private struct Request: Encodable {
    let graphs: [RandomGraph]
    let otherLabels: [[Int]]
  }

  private struct Answer: Decodable {
    let measures: [Measures]
  }

  private struct Measures: Decodable {
    let constraint: [Double?]
    let networkxConstraint: [Double?]
    let egoNetworkConstraint: [Double?]
    let effectiveSize: [Double?]
    let plainEffectiveSize: [Double?]
    let hierarchy: [Double?]
    let roles: [[Int]]
  }

  @Test func agreesWithIgraphAndNetworkX() throws {
    let recipes = (0..<400).map { RandomGraph(seed: $0) }
    let otherLabels = recipes.enumerated().map { seed, recipe in
      var generator = SeededGenerator(seed: UInt64(seed), stream: 8)
      return (0..<recipe.vertices).map { _ in generator.integer(below: 5) }
    }
    let answer: Answer = try Oracle.ask(
      Request(graphs: recipes, otherLabels: otherLabels), program: "brokerage.py")
    #expect(answer.measures.count == recipes.count)
    for (recipe, theirs) in zip(recipes, answer.measures) {
      try compareBrokerage(recipe, theirs)
    }
  }

  /// Within 1e-9, relative for values above 1.
  private func compareBrokerage(_ recipe: RandomGraph, _ theirs: Measures) throws {
    let graph = try recipe.graph
    let name = Comment(rawValue: recipe.description)
    #expect(areCloseOrBothMissing(graph.constraint(), theirs.constraint), name)
    #expect(areCloseOrBothMissing(graph.constraint(), theirs.networkxConstraint), name)
    #expect(
      areCloseOrBothMissing(graph.egoNetworkConstraint(), theirs.egoNetworkConstraint), name)
    #expect(areCloseOrBothMissing(graph.effectiveSize(), theirs.effectiveSize), name)
    #expect(areCloseOrBothMissing(graph.hierarchy(), theirs.hierarchy), name)
    let alike = try Graph(
      vertexCount: recipe.vertices, edges: recipe.edges.map { ($0[0], $0[1]) }
    ).withoutWeights()
    #expect(areCloseOrBothMissing(alike.effectiveSize(), theirs.plainEffectiveSize), name)
    let roles = graph.brokerageRoles(in: Partition(labels: recipe.labels))
    for role in BrokerageRoles.Role.allCases {
      #expect(roles.counts(role) == theirs.roles[role.rawValue], name)
    }
  }
}
