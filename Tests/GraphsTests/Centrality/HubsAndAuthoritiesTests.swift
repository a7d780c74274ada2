import Graphs
import Testing

@Suite struct HubsAndAuthoritiesTests {
  /// The example of Langville and Meyer, A survey of eigenvector methods for web information
  /// retrieval, 2005, in six decimals as in NetworkX, test_hits.py.
  @Test func langvilleMeyer() throws {
    let graph = try Graph(
      vertexCount: 6, edges: [(0, 2), (0, 4), (1, 0), (2, 4), (4, 3), (4, 2), (5, 4)],
      direction: .directed)
    let scores = try graph.hubsAndAuthorities()
    #expect(
      areClose(
        scores.hubs, [0.366025, 0, 0.211325, 0, 0.211325, 0.211325], within: 0.000001))
    #expect(
      areClose(
        scores.authorities, [0, 0, 0.366025, 0.133975, 0.5, 0], within: 0.000001))
  }

  /// Steps from hubs to authorities and back never settle between the two sides of a star; what
  /// igraph 1.0.0 gives for both lists, there with the highest at 1, is the eigenvector.
  @Test func undirectedListsAreTheSame() throws {
    let star = try Graph(vertexCount: 4, edges: [(0, 1), (0, 2), (0, 3)])
    let scores = try star.hubsAndAuthorities()
    let end = 1 / 3.0.squareRoot()
    #expect(scores.hubs == scores.authorities)
    #expect(areClose(scores.hubs.map { $0 / scores.hubs[0] }, [1, end, end, end]))
    #expect(isClose(scores.hubs.reduce(0, +), 1))
  }

  @Test func withoutEdgesAllAreEqual() throws {
    #expect(try Graph(vertexCount: 0, edges: []).hubsAndAuthorities().hubs.isEmpty)
    let scores = try Graph(vertexCount: 2, edges: [], direction: .directed).hubsAndAuthorities()
    #expect(scores.hubs == [0.5, 0.5] && scores.authorities == [0.5, 0.5])
  }

  @Test func turningEdgesAroundSwapsTheLists() throws {
    for seed in stride(from: 0, to: 60, by: 2) {
      let graph = try RandomGraph(seed: seed).graph
      guard let scores = try? graph.hubsAndAuthorities(),
        let turned = try? graph.transposed().hubsAndAuthorities()
      else { continue }
      // Both start from equal values, but one with hubs and one with authorities: where parts tie
      // they share differently.
      if graph.strongComponents().count == 1 {
        #expect(areClose(scores.hubs, turned.authorities, within: 1e-8))
        #expect(areClose(scores.authorities, turned.hubs, within: 1e-8))
      }
    }
  }

  /// Each list makes the other.
  @Test func hubsMakeAuthorities() throws {
    for graph in try Graph.manyShapes where graph.edgeCount > 0 {
      guard let scores = try? graph.hubsAndAuthorities() else { continue }
      let weights = SlowMeasures(graph).weights
      let authorities = (0..<graph.vertexCount).map { target in
        scores.hubs.indices.reduce(0) { $0 + weights[$1][target] * scores.hubs[$1] }
      }
      let hubs = weights.map { row in
        zip(row, scores.authorities).reduce(0) { $0 + $1.0 * $1.1 }
      }
      let authoritySum = authorities.reduce(0, +)
      let hubSum = hubs.reduce(0, +)
      #expect(areClose(authorities.map { $0 / authoritySum }, scores.authorities), "\(graph)")
      #expect(areClose(hubs.map { $0 / hubSum }, scores.hubs, within: 1e-8), "\(graph)")
    }
  }
}
