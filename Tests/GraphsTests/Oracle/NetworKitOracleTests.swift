import Graphs
import Testing

/// Compares our measures with NetworKit, as ``OracleTests`` does with others.
///
/// What is missing in its answer it does not define as we do; `Tests/Oracle/networkit_oracle.py`
/// says why, and how the rest is turned into ours.
@Suite(.enabled(if: Oracle.isExpected, "no .venv: see Tests/requirements.txt"))
struct NetworKitOracleTests {
  private struct Measures: Decodable {
    let strengths: [Double]
    let components: [Int]
    let strongComponents: [Int]?
    let biconnectedComponents: [[Int]]
    let cores: [Int]
    let triangles: [Int]
    let clustering: [Double]
    let transitivity: Double
    let density: Double?
    let betweenness: [Double]
    let weightedBetweenness: [Double]
    let edgeBetweenness: [Double]?
    let weightedEdgeBetweenness: [Double]?
    let closeness: [Double]
    let weightedCloseness: [Double]
    let harmonic: [Double]
    let weightedHarmonic: [Double]
    let eigenvector: [Double]?
    let katz: [Double]
    let pageRank: [Double]
    let distances: [[Double]]
    let weightedDistances: [[Double]]
    let eccentricities: [Double]
    let diameter: Double?
    let modularity: Double?
    let coverage: Double?
    let information: Double?
    let adjustedRand: Double?
    let numericAssortativity: Double?
    let nominalAssortativity: Double?
    let commonNeighbors: [Double]
    let jaccard: [Double]
    let adamicAdar: [Double]
    let resourceAllocation: [Double]
  }

  @Test func agreesWithNetworKit() throws {
    let recipes =
      (0..<12).map { RandomGraph(seed: $0) } + (0..<400).map { RandomGraph(seed: 3000 + $0) }
    let answers: [Measures] = try Oracle.ask(recipes, script: "networkit_oracle.py")
    #expect(answers.count == recipes.count)
    for (recipe, theirs) in zip(recipes, answers) {
      try compareShape(recipe, theirs)
      try comparePaths(recipe, theirs)
      try compareWalks(recipe, theirs)
      try compareGroups(recipe, theirs)
      try compareNeighbors(recipe, theirs)
    }
    // What may be missing is there often enough.
    #expect(answers.count { $0.edgeBetweenness != nil } > 100)
    #expect(answers.count { $0.eigenvector != nil } > 100)
    #expect(answers.count { $0.diameter != nil } > 190)
    #expect(answers.count { $0.modularity != nil } > 100)
    #expect(answers.count { $0.numericAssortativity != nil } > 300)
    #expect(answers.count { $0.adjustedRand != nil } > 350)
  }

  private func compareShape(_ recipe: RandomGraph, _ theirs: Measures) throws {
    let graph = try recipe.graph
    let name = Comment(rawValue: recipe.description)
    #expect(areClose(graph.strengths(), theirs.strengths), name)
    #expect(graph.components() == Partition(labels: theirs.components), name)
    if let strong = theirs.strongComponents {
      #expect(graph.strongComponents() == Partition(labels: strong), name)
    }
    #expect(graph.biconnectedComponents() == theirs.biconnectedComponents, name)
    #expect(graph.coreNumbers() == theirs.cores, name)
    #expect(graph.triangleCounts() == theirs.triangles, name)
    #expect(areClose(graph.localClustering(), theirs.clustering), name)
    #expect(isClose(graph.transitivity(), theirs.transitivity), name)
    if let density = theirs.density { #expect(isClose(graph.density, density), name) }
  }

  private func comparePaths(_ recipe: RandomGraph, _ theirs: Measures) throws {
    let graph = try recipe.graph
    let name = Comment(rawValue: recipe.description)
    #expect(areClose(try graph.betweenness(), theirs.betweenness), name)
    #expect(areClose(try graph.betweenness(weights: .lengths), theirs.weightedBetweenness), name)
    if let edges = theirs.edgeBetweenness, let weightedEdges = theirs.weightedEdgeBetweenness {
      #expect(areClose(try graph.edgeBetweenness(), edges), name)
      #expect(areClose(try graph.edgeBetweenness(weights: .lengths), weightedEdges), name)
    }
    #expect(areClose(try graph.closeness(), theirs.closeness), name)
    #expect(areClose(try graph.closeness(weights: .lengths), theirs.weightedCloseness), name)
    #expect(areClose(try graph.harmonicCloseness(), theirs.harmonic), name)
    #expect(areClose(try graph.harmonicCloseness(weights: .lengths), theirs.weightedHarmonic), name)
    try Oracle.compareDistances(
      of: graph, with: theirs.distances, weighted: theirs.weightedDistances, name)
    #expect(try graph.eccentricities() == theirs.eccentricities, name)
    if let diameter = theirs.diameter { #expect(try graph.diameter() == diameter, name) }
  }

  private func compareWalks(_ recipe: RandomGraph, _ theirs: Measures) throws {
    let graph = try recipe.graph
    let name = Comment(rawValue: recipe.description)
    #expect(areClose(try graph.katzCentrality(alpha: 0.05), theirs.katz), name)
    #expect(areClose(try graph.pageRank(), theirs.pageRank), name)
    // NetworKit stops long before its values settle.
    if let eigenvector = theirs.eigenvector {
      #expect(areClose(try graph.eigenvectorCentrality(), eigenvector, within: 1e-4), name)
    }
  }

  private func compareGroups(_ recipe: RandomGraph, _ theirs: Measures) throws {
    let graph = try recipe.graph
    let name = Comment(rawValue: recipe.description)
    let groups = Partition(labels: recipe.labels)
    let others = Partition(labels: Array(recipe.labels.dropFirst() + recipe.labels.prefix(1)))
    if let modularity = theirs.modularity {
      #expect(isClose(graph.modularity(of: groups), modularity), name)
    }
    if let coverage = theirs.coverage {
      #expect(isClose(graph.externalInternalIndex(of: groups).network, 1 - 2 * coverage), name)
    }
    if let information = theirs.information {
      #expect(isClose(groups.normalizedMutualInformation(with: others), information), name)
    }
    if let adjustedRand = theirs.adjustedRand {
      #expect(isClose(groups.adjustedRandIndex(with: others), adjustedRand), name)
    }
    let unweighted = graph.withoutWeights()
    if let numeric = theirs.numericAssortativity {
      let ours = try unweighted.numericAssortativity(of: recipe.labels.map(Double.init))
      #expect(isClose(ours, numeric), name)
    }
    if let nominal = theirs.nominalAssortativity {
      #expect(isClose(unweighted.nominalAssortativity(of: groups), nominal), name)
    }
  }

  private func compareNeighbors(_ recipe: RandomGraph, _ theirs: Measures) throws {
    let graph = try recipe.graph
    let name = Comment(rawValue: recipe.description)
    let first = 0..<min(8, graph.vertexCount)
    let pairs = first.flatMap { u in first.filter { $0 > u }.map { (u, $0) } }
    for (similarity, values) in [
      (.commonNeighbors, theirs.commonNeighbors), (.jaccard, theirs.jaccard),
      (.adamicAdar, theirs.adamicAdar), (.resourceAllocation, theirs.resourceAllocation),
    ] as [(Graph.NeighborSimilarity, [Double])] {
      #expect(areClose(graph.similarities(similarity, of: pairs), values), name)
    }
  }
}
