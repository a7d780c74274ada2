import Graphs
import Testing

/// Compares more of our measures with python-igraph and NetworkX, as ``OracleTests`` does.
@Suite(.enabled(if: Oracle.isExpected, "no .venv: see Tests/requirements.txt"))
struct StructureOracleTests {
  private struct Measures: Decodable {
    let cores: [Int]
    let networkxCores: [Int]
    let triangles: [Int]
    let clustering: [Double]
    let networkxClustering: [Double]
    let transitivity: Double
    let articulationPoints: [Int]
    let networkxArticulationPoints: [Int]
    let bridges: [[Int]]
    let biconnectedComponents: [[Int]]
    let networkxBiconnectedComponents: [[Int]]
    let strongComponents: [Int]
    let density: Double
    let reciprocity: Double?
    let closeness: [Double]
    let weightedCloseness: [Double]
    let distances: [[Double]]
    let weightedDistances: [[Double]]
    let eccentricities: [Double]
    let diameter: Double
    let averageDistance: Double?
    let edgeBetweenness: [Double]
    let weightedEdgeBetweenness: [Double]
    let eigenvector: [Double]?
    let katz: [Double]?
    let hubs: [Double]?
    let authorities: [Double]?
  }

  @Test func agreesWithIgraphAndNetworkX() throws {
    let recipes =
      (0..<400).map { RandomGraph(seed: 1000 + $0) } + (0..<12).map { RandomGraph(seed: $0) }
    let answers: [Measures] = try Oracle.ask(recipes, script: "structure.py")
    #expect(answers.count == recipes.count)
    for (recipe, theirs) in zip(recipes, answers) {
      try compareShape(recipe, theirs)
      try comparePaths(recipe, theirs)
      try compareSpectrum(recipe, theirs)
    }
    // Most graphs have what the others lack.
    #expect(answers.count { $0.eigenvector != nil } > 300)
    #expect(answers.count { $0.hubs != nil } > 300)
  }

  private func compareShape(_ recipe: RandomGraph, _ theirs: Measures) throws {
    let graph = try recipe.graph
    let name = Comment(rawValue: recipe.description)
    #expect(graph.coreNumbers() == theirs.cores, name)
    #expect(graph.coreNumbers() == theirs.networkxCores, name)
    #expect(graph.triangleCounts() == theirs.triangles, name)
    #expect(areClose(graph.localClustering(), theirs.clustering), name)
    #expect(areClose(graph.localClustering(), theirs.networkxClustering), name)
    #expect(isClose(graph.transitivity(), theirs.transitivity), name)
    #expect(graph.articulationPoints() == theirs.articulationPoints, name)
    #expect(graph.articulationPoints() == theirs.networkxArticulationPoints, name)
    let bridges = graph.bridges().map { [$0.source, $0.target].sorted() }
    #expect(bridges.sorted { $0.lexicographicallyPrecedes($1) } == theirs.bridges, name)
    #expect(graph.biconnectedComponents() == theirs.biconnectedComponents, name)
    #expect(graph.biconnectedComponents() == theirs.networkxBiconnectedComponents, name)
    #expect(graph.strongComponents() == Partition(labels: theirs.strongComponents), name)
    #expect(isClose(graph.density, theirs.density), name)
    if let reciprocity = theirs.reciprocity {
      #expect(isClose(graph.reciprocity(), reciprocity), name)
    }
  }

  private func comparePaths(_ recipe: RandomGraph, _ theirs: Measures) throws {
    let graph = try recipe.graph
    let name = Comment(rawValue: recipe.description)
    #expect(areClose(try graph.closeness(), theirs.closeness), name)
    #expect(areClose(try graph.closeness(weights: .lengths), theirs.weightedCloseness), name)
    try Oracle.compareDistances(
      of: graph, with: theirs.distances, weighted: theirs.weightedDistances, name)
    #expect(try graph.eccentricities() == theirs.eccentricities, name)
    #expect(try graph.diameter() == theirs.diameter, name)
    let average = try graph.averageDistance()
    if let theirs = theirs.averageDistance {
      #expect(isClose(average, theirs), name)
    } else {
      #expect(average.isNaN, name)
    }
    #expect(areClose(try graph.edgeBetweenness(), theirs.edgeBetweenness), name)
    #expect(
      areClose(try graph.edgeBetweenness(weights: .lengths), theirs.weightedEdgeBetweenness), name)
  }

  /// Steps end earlier or later in other programs; where values settle slowly that shows.
  private func compareSpectrum(_ recipe: RandomGraph, _ theirs: Measures) throws {
    let graph = try recipe.graph
    let name = Comment(rawValue: recipe.description)
    if let katz = theirs.katz {
      #expect(areClose(try graph.katzCentrality(alpha: 0.02), katz), name)
    }
    // Of directed graphs without a dominant cycle steps may settle there by accident.
    let ours =
      graph.direction == .undirected
      ? try graph.eigenvectorCentrality() : try? graph.eigenvectorCentrality()
    if let eigenvector = theirs.eigenvector, let ours {
      #expect(areClose(ours, eigenvector, within: 1e-9), name)
    }
    if let hubs = theirs.hubs, let authorities = theirs.authorities {
      let ours = try graph.hubsAndAuthorities()
      #expect(areClose(ours.hubs, hubs, within: 1e-9), name)
      #expect(areClose(ours.authorities, authorities, within: 1e-9), name)
    }
  }
}
