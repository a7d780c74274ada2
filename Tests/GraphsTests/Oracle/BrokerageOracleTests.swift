import Graphs
import Testing

/// Compares brokerage, mixing, similarity and likeness of partitions with python-igraph and
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
    let likeness: Likeness?
    let similarity: Similarity
    let nominal: Double?
    let weightedNominal: Double?
    let numeric: Double?
    let weightedNumeric: Double?
    let degree: Double?
  }

  private struct Likeness: Decodable {
    let information: Double
    let rand: Double?
    let variation: Double
  }

  private struct Similarity: Decodable {
    let pairs: [[Int]]
    let commonNeighbors: [Double]
    let jaccard: [Double]
    let adamicAdar: [Double]
    let resourceAllocation: [Double]
  }

  @Test func agreesWithIgraphAndNetworkX() throws {
    let recipes = (0..<400).map { RandomGraph(seed: $0) }
    let otherLabels = recipes.enumerated().map { seed, recipe in
      var generator = SeededGenerator(seed: UInt64(seed), stream: 8)
      return (0..<recipe.vertices).map { _ in generator.integer(below: 5) }
    }
    let answer: Answer = try Oracle.ask(
      Request(graphs: recipes, otherLabels: otherLabels), script: "brokerage.py")
    #expect(answer.measures.count == recipes.count)
    for (seed, (recipe, theirs)) in zip(recipes, answer.measures).enumerated() {
      try compareBrokerage(recipe, theirs)
      try compareSimilarity(recipe, theirs.similarity)
      try compareMixing(recipe, otherLabels[seed], theirs)
      compareLikeness(recipe.labels, otherLabels[seed], theirs.likeness)
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

  private func compareMixing(
    _ recipe: RandomGraph, _ otherLabels: [Int], _ theirs: Measures
  ) throws {
    let graph = try recipe.graph
    let plain = graph.withoutWeights()
    let groups = Partition(labels: recipe.labels)
    let numbers = zip(recipe.labels, otherLabels).map { Double($0 * $0) - 2.5 * Double($1) }
    let pairs = [
      (plain.nominalAssortativity(of: groups), theirs.nominal),
      (graph.nominalAssortativity(of: groups), theirs.weightedNominal),
      (try plain.numericAssortativity(of: numbers), theirs.numeric),
      (try graph.numericAssortativity(of: numbers), theirs.weightedNumeric),
      (graph.degreeAssortativity(), theirs.degree),
    ]
    for (i, (ours, theirs)) in pairs.enumerated() {
      #expect(areCloseOrBothMissing([ours], [theirs]), "\(i), \(ours): \(recipe)")
    }
  }

  private func compareSimilarity(_ recipe: RandomGraph, _ theirs: Similarity) throws {
    let graph = try recipe.graph
    let pairs = theirs.pairs.map { ($0[0], $0[1]) }
    let name = Comment(rawValue: recipe.description)
    #expect(graph.similarities(.commonNeighbors, of: pairs) == theirs.commonNeighbors, name)
    #expect(areClose(graph.similarities(.jaccard, of: pairs), theirs.jaccard), name)
    #expect(areClose(graph.similarities(.adamicAdar, of: pairs), theirs.adamicAdar), name)
    #expect(
      areClose(graph.similarities(.resourceAllocation, of: pairs), theirs.resourceAllocation), name)
  }

  private func compareLikeness(_ first: [Int], _ second: [Int], _ theirs: Likeness?) {
    let name: Comment = "\(first) and \(second)"
    let (one, other) = (Partition(labels: first), Partition(labels: second))
    #expect(isClose(one.normalizedMutualInformation(with: other), theirs?.information ?? 1), name)
    #expect(isClose(one.variationOfInformation(from: other), theirs?.variation ?? 0), name)
    // igraph has no value where the formula is 0 / 0.
    #expect(isClose(one.adjustedRandIndex(with: other), theirs?.rand ?? 1), name)
  }
}
