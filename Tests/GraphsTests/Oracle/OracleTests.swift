import Graphs
import Testing

/// Compares our measures with python-igraph and NetworkX on many random graphs.
///
/// Needs the packages of `Tests/requirements.txt` in a virtual environment `.venv` at the root of
/// the package. Without it the suite is skipped, except where the variable `CI` is set.
@Suite(.enabled(if: Oracle.isExpected, "no .venv: see Tests/requirements.txt"))
struct OracleTests {
  private struct Measures: Decodable {
    let degrees: [Int]
    let outDegrees: [Int]
    let inDegrees: [Int]
    let strengths: [Double]
    let components: [Int]
    let betweenness: [Double]
    let weightedBetweenness: [Double]
    let harmonic: [Double]
    let networkxHarmonicOut: [Double]
    let weightedHarmonic: [Double]
    let pageRank: [Double]
    let modularity: Double?
    let modularityAtHalf: Double?
    let networkxModularity: Double?
  }

  private struct LeidenCase: Encodable {
    let name: String
    let vertices: Int
    let edges: [[Int]]
    let weights: [Double]?
    let runs = 20
  }

  private struct Request: Encodable {
    let graphs: [RandomGraph]
    let leiden: [LeidenCase]
  }

  private struct Answer: Decodable {
    let measures: [Measures]
    let leiden: [Double]
    let lesMiserables: Network
  }

  private struct Network: Decodable {
    let vertices: Int
    let edges: [[Int]]
    let weights: [Double]
    let leiden: Double
  }

  /// One conversation holds all questions, because starting Python takes longest.
  @Test func agreesWithIgraphAndNetworkX() throws {
    let recipes = (0..<400).map { RandomGraph(seed: $0) }
    let karate = try ClassicNetworks.karate
    let karateEdges = (0..<34).flatMap { source in
      karate.neighbors(of: source).filter { $0 > source }.map { [source, $0] }
    }
    let planted = [(4, 20), (10, 15), (3, 60)].map {
      RandomGraph(plantedGroups: $0.0, size: $0.1, seed: 6)
    }
    let leidenCases =
      [LeidenCase(name: "karate", vertices: 34, edges: karateEdges, weights: nil)]
      + planted.map {
        LeidenCase(name: "planted", vertices: $0.vertices, edges: $0.edges, weights: nil)
      }
    let answer: Answer = try Oracle.ask(
      Request(graphs: recipes, leiden: leidenCases), script: "oracle.py")
    #expect(answer.measures.count == recipes.count)
    for (recipe, theirs) in zip(recipes, answer.measures) { try compare(recipe, theirs) }
    for (network, best) in zip(leidenCases, answer.leiden) {
      let graph = try Graph(
        vertexCount: network.vertices, edges: network.edges.map { ($0[0], $0[1]) })
      #expect(Self.bestLeiden(graph) >= best - 1e-9, "\(network.name)")
    }
    let lesMiserables = try Graph(
      vertexCount: answer.lesMiserables.vertices,
      edges: answer.lesMiserables.edges.map { ($0[0], $0[1]) },
      weights: answer.lesMiserables.weights)
    #expect(lesMiserables.vertexCount == 77 && lesMiserables.edgeCount == 254)
    #expect(Self.bestLeiden(lesMiserables) >= answer.lesMiserables.leiden - 1e-9)
    // Without weights 0.56001 is the best there is (Aloise et al., Column generation algorithms for
    // exact modularity maximization in networks, 2010).
    let unweighted = lesMiserables.withoutWeights()
    #expect(abs(Self.bestLeiden(unweighted) - 0.56001) < 0.00001)
  }

  private static func bestLeiden(_ graph: Graph) -> Double {
    var options = Graph.LeidenOptions()
    options.runs = 20
    return graph.leiden(options).quality
  }

  /// Within 1e-9, relative for values above 1.
  private func compare(_ recipe: RandomGraph, _ theirs: Measures) throws {
    let graph = try recipe.graph
    let name = Comment(rawValue: recipe.description)
    #expect(graph.degrees() == theirs.degrees, name)
    #expect(graph.degrees(.out) == theirs.outDegrees, name)
    #expect(graph.degrees(.in) == theirs.inDegrees, name)
    #expect(areClose(graph.strengths(), theirs.strengths), name)
    #expect(graph.components() == Partition(labels: theirs.components), name)
    #expect(areClose(try graph.betweenness(), theirs.betweenness), name)
    #expect(areClose(try graph.betweenness(weights: .lengths), theirs.weightedBetweenness), name)
    #expect(areClose(try graph.harmonicCloseness(), theirs.harmonic), name)
    #expect(areClose(try graph.harmonicCloseness(), theirs.networkxHarmonicOut), name)
    #expect(areClose(try graph.harmonicCloseness(weights: .lengths), theirs.weightedHarmonic), name)
    #expect(areClose(try graph.pageRank(), theirs.pageRank), name)
    let groups = Partition(labels: recipe.labels)
    if let modularity = theirs.modularity, let atHalf = theirs.modularityAtHalf,
      let networkxModularity = theirs.networkxModularity
    {
      #expect(isClose(graph.modularity(of: groups), modularity), name)
      #expect(isClose(graph.modularity(of: groups, resolution: 0.5), atHalf), name)
      #expect(isClose(graph.modularity(of: groups), networkxModularity), name)
    } else {
      #expect(recipe.edges.isEmpty, name)
    }
  }
}
