import Graphs
import Testing

/// Compares our communities with the best that python-igraph finds in as many runs.
@Suite(.enabled(if: Oracle.isExpected, "no .venv: see Tests/requirements.txt"))
struct CommunityOracleTests {
  private struct Case: Encodable {
    let name: String
    let vertices: Int
    let edges: [[Int]]
    let runs: Int
    let planted: [Int]?

    init(_ name: String, _ graph: Graph, runs: Int, planted: Partition? = nil) {
      self.name = name
      vertices = graph.vertexCount
      edges = graph.edges.map { [$0.source, $0.target] }
      self.runs = runs
      self.planted = planted?.labels
    }
  }

  private struct Best: Decodable {
    let modularity: Double
    let information: Double?
  }

  private struct Answer: Decodable {
    let leiden: Best
    let louvain: Best
  }

  /// What chance leaves between two searches that are equally good, on graphs of thousands of
  /// vertices: the best of ten runs differs by less than this from the best of ten others.
  private static let chance = 0.0005

  @Test func asGoodAsIgraph() throws {
    var graphs: [Graph] = []
    var cases: [Case] = []
    for (name, graph) in [
      ("karate", try ClassicNetworks.karate), ("dolphins", try ClassicNetworks.dolphins),
    ] {
      graphs.append(graph)
      cases.append(Case(name, graph, runs: 20))
    }
    for vertexCount in [1000, 5000] {
      for mixing in [0.3, 0.4, 0.5, 0.6] {
        let planted = try Graph.lfr(vertexCount: vertexCount, mixing: mixing, seed: 1)
        graphs.append(planted.graph)
        cases.append(
          Case(
            "LFR \(vertexCount), mixing \(mixing)", planted.graph,
            runs: vertexCount == 1000 ? 10 : 5, planted: planted.partition))
      }
    }
    let answers: [Answer] = try Oracle.ask(cases, script: "communities.py")
    #expect(answers.count == cases.count)
    for (graph, (network, theirs)) in zip(graphs, zip(cases, answers)) {
      let margin = network.planted == nil ? 1e-9 : Self.chance
      let louvain = Self.bestLouvain(graph, runs: network.runs)
      #expect(
        graph.modularity(of: louvain) >= theirs.louvain.modularity - margin, "\(network.name)")
      var options = Graph.LeidenOptions()
      options.runs = network.runs
      let leiden = graph.leiden(options)
      #expect(leiden.isStable)
      #expect(leiden.quality >= theirs.leiden.modularity - margin, "\(network.name)")
      #expect(graph.components(within: leiden.partition) == leiden.partition)
      guard let planted = network.planted.map({ Partition(labels: $0) }) else { continue }
      for (ours, best) in [(leiden.partition, theirs.leiden), (louvain, theirs.louvain)] {
        let information = try #require(best.information)
        #expect(
          ours.normalizedMutualInformation(with: planted) >= information - 0.005,
          "\(network.name)")
      }
    }
  }

  private static func bestLouvain(_ graph: Graph, runs: Int) -> Partition {
    let found = (0..<runs).map { graph.louvain(seed: UInt64($0)) }
    let best = found.max { graph.modularity(of: $0) < graph.modularity(of: $1) }
    return best ?? found[0]
  }
}
