import Graphs
import Testing

@Suite struct EdgeBetweennessTests {
  /// The share of shortest paths along each edge, summed over all ordered pairs of vertices.
  ///
  /// Paths run from the source of the edge to its target: of the two orders of an undirected pair
  /// one uses the edge that way.
  private func slowValues(_ graph: Graph, usesLengths: Bool) -> [Double] {
    let slow = SlowMeasures(graph, usesLengths: usesLengths)
    var values: [Double] = []
    for vertex in 0..<graph.vertexCount {
      var isSecondEnd = false
      for (i, neighbor) in zip(graph.neighborRange(of: vertex), graph.neighbors(of: vertex)) {
        if graph.direction == .undirected {
          if neighbor < vertex { continue }
          if neighbor == vertex {
            isSecondEnd.toggle()
            if !isSecondEnd { continue }
          }
        }
        let length = usesLengths ? graph.weights?[i] ?? 1 : 1
        var sum = 0.0
        for source in 0..<slow.count {
          for target in 0..<slow.count where source != target {
            let whole = slow.distances[source][target]
            let through = slow.distances[source][vertex] + length + slow.distances[neighbor][target]
            guard whole < .infinity, abs(through - whole) < 1e-9 else { continue }
            let pathCount = slow.pathCounts[source][vertex] * slow.pathCounts[neighbor][target]
            sum += pathCount / slow.pathCounts[source][target]
          }
        }
        values.append(sum)
      }
    }
    return values
  }

  @Test func parallelEdgesShare() throws {
    let graph = try Graph(
      vertexCount: 3, edges: [(0, 1), (1, 0), (1, 2), (2, 2)], parallelEdges: .keep)
    #expect(try graph.edgeBetweenness() == [1, 1, 2, 0])
    #expect(try graph.edgeBetweenness(normalized: true) == [1.0 / 3, 1.0 / 3, 2.0 / 3, 0])
  }

  @Test func fewVertices() throws {
    for count in 0...3 {
      #expect(try Graph(vertexCount: count, edges: []).edgeBetweenness(normalized: true).isEmpty)
    }
    #expect(try Graph(vertexCount: 1, edges: [(0, 0)]).edgeBetweenness(normalized: true) == [0])
  }

  /// As in NetworkX 3.6.1; the edge that Girvan and Newman cut first, 2002.
  @Test func karate() throws {
    let karate = try ClassicNetworks.karate
    let values = try karate.edgeBetweenness()
    let place = try #require(karate.edges.firstIndex(of: Graph.Edge(from: 0, to: 31)))
    #expect(values.max() == values[place])
    #expect(isClose(values[place], 71.39285714285714))
  }

  @Test(arguments: [Graph.WeightUse.ignored, .lengths])
  func agreesWithTheDefinition(weights: Graph.WeightUse) throws {
    for graph in try Graph.manyShapes {
      let expected = slowValues(graph, usesLengths: weights == .lengths)
      #expect(areClose(try graph.edgeBetweenness(weights: weights), expected), "\(graph)")
    }
  }

  /// Every path has one edge more than it has vertices between its ends.
  @Test func sumsToTheDistances() throws {
    for seed in 0..<60 {
      let graph = try RandomGraph(seed: seed).graph
      let distances = SlowMeasures(graph).distances.joined().filter { $0 < .infinity }
      let sum = distances.reduce(0, +) / (graph.direction == .undirected ? 2 : 1)
      #expect(isClose(try graph.edgeBetweenness().reduce(0, +), sum))
    }
  }

  @Test func threadsDoNotChangeABit() throws {
    let graph = try RandomGraph(plantedGroups: 3, size: 20, seed: 5).graph
    let alone = try graph.edgeBetweenness(threads: 1)
    for threads in [2, 5] { #expect(try graph.edgeBetweenness(threads: threads) == alone) }
  }
}
