import Graphs
import Testing

@Suite struct EccentricityTests {
  @Test func pathAndLonelyVertex() throws {
    let graph = try Graph(vertexCount: 5, edges: [(0, 1), (1, 2), (2, 3)], weights: [1, 2, 4])
    #expect(try graph.eccentricities() == [3, 2, 2, 3, 0])
    #expect(try graph.eccentricities(weights: .lengths) == [7, 6, 4, 7, 0])
    #expect(try graph.diameter() == 3)
    #expect(try graph.diameter(weights: .lengths) == 7)
  }

  @Test func distancesRunOutwards() throws {
    let graph = try Graph(vertexCount: 3, edges: [(0, 1), (1, 2), (2, 2)], direction: .directed)
    #expect(try graph.eccentricities() == [2, 1, 0])
    #expect(try graph.diameter() == 2)
  }

  @Test func fewVertices() throws {
    for count in 0...3 {
      let graph = try Graph(vertexCount: count, edges: [])
      #expect(try graph.eccentricities() == Array(repeating: 0, count: count))
      #expect(try graph.diameter() == 0)
    }
  }

  /// As in igraph 1.0.0 and NetworkX 3.6.1.
  @Test func classics() throws {
    #expect(try ClassicNetworks.karate.diameter() == 5)
    #expect(try ClassicNetworks.kite.diameter() == 4)
    #expect(try ClassicNetworks.florentineMarriages.diameter() == 5)
  }

  @Test(arguments: [Graph.WeightUse.ignored, .lengths])
  func agreesWithTheDefinition(weights: Graph.WeightUse) throws {
    for graph in try Graph.manyShapes {
      let expected = SlowMeasures(graph, usesLengths: weights == .lengths).distances.map { row in
        row.filter { $0 < .infinity }.max() ?? 0
      }
      #expect(areClose(try graph.eccentricities(weights: weights), expected), "\(graph)")
      #expect(isClose(try graph.diameter(weights: weights), expected.max() ?? 0), "\(graph)")
    }
  }

  @Test func threadsDoNotChangeABit() throws {
    let graph = try Graph.large
    let alone = try graph.eccentricities(threads: 1)
    #expect(try graph.eccentricities(threads: 3) == alone)
    #expect(try graph.mapWeights { $0 }.eccentricities(weights: .lengths) == alone)
    #expect(try graph.diameter() == alone.max())
  }

  @Test func longPath() throws {
    #expect(try Graph.path(vertexCount: 1_000_000).diameter() == 999_999)
  }

  /// Enough vertices for several sets of searches at once, which push and pull.
  @Test(arguments: [Graph.Direction.undirected, .directed])
  func searchesAtOnceAgreeWithSingleOnes(direction: Graph.Direction) throws {
    for (seed, edgeCount) in [(1, 900), (2, 3000), (3, 20_000)] {
      let graph = try Graph.random(
        vertexCount: 1200, edgeCount: edgeCount, direction: direction, seed: UInt64(seed))
      var farthest: [Double] = []
      var harmonic: [Double] = []
      var closeness: [Double] = []
      for source in 0..<graph.vertexCount {
        let distances = try graph.distances(from: source).filter { $0 > 0 && $0 < .infinity }
        let reached = Double(distances.count)
        farthest.append(distances.max() ?? 0)
        harmonic.append(distances.reduce(0) { $0 + 1 / $1 })
        closeness.append(
          reached > 0 ? reached / 1199 * reached / distances.reduce(0, +) : 0)
      }
      #expect(try graph.eccentricities() == farthest)
      #expect(areClose(try graph.harmonicCloseness(), harmonic))
      #expect(areClose(try graph.closeness(), closeness))
      #expect(try graph.closeness(threads: 1) == graph.closeness(threads: 3))
    }
  }
}
