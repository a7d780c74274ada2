import Graphs
import Testing

@Suite struct DistancesTests {
  @Test func shortestOfParallelEdges() throws {
    let graph = try Graph(
      vertexCount: 4, edges: [(0, 1), (0, 1), (1, 2), (0, 2), (1, 1)], weights: [5, 1, 1, 3, 1],
      parallelEdges: .keep)
    #expect(try graph.distances(from: 0) == [0, 1, 1, .infinity])
    #expect(try graph.distances(from: 0, weights: .lengths) == [0, 1, 2, .infinity])
  }

  /// Each step can be had a little cheaper by a way that is met later; those savings add up.
  @Test func roundingDoesNotAddUp() throws {
    let steps = 1000
    let saving = 0.9e-10
    var edges: [(Int, Int)] = []
    var weights: [Double] = []
    for step in 0..<steps {
      let (from, between, to) = (2 * step, 2 * step + 1, 2 * step + 2)
      edges += [(from, to), (from, between), (between, to)]
      weights += [1, 0.5, 0.5 - saving]
    }
    let graph = try Graph(vertexCount: 2 * steps + 1, edges: edges, weights: weights)
    let distance = Double(steps) * (1 - saving)
    #expect(
      isClose(try graph.distances(from: 0, weights: .lengths)[2 * steps], distance, within: 1e-13))
    #expect(isClose(try graph.diameter(weights: .lengths), distance, within: 1e-13))
    #expect(isClose(try graph.eccentricities(weights: .lengths)[0], distance, within: 1e-13))
  }

  @Test func lengthsAreAboveZero() throws {
    let graph = try Graph(vertexCount: 2, edges: [(0, 1)], weights: [0])
    #expect(throws: GraphError.lengthNotPositive(0, source: 0, target: 1)) {
      try graph.distances(from: 1, weights: .lengths)
    }
    #expect(try graph.distances(from: 1) == [1, 0])
  }

  @Test(arguments: [Graph.WeightUse.ignored, .lengths])
  func agreesWithTheDefinition(weights: Graph.WeightUse) throws {
    for graph in try Graph.manyShapes {
      let expected = SlowMeasures(graph, usesLengths: weights == .lengths).distances
      for source in 0..<graph.vertexCount {
        let distances = try graph.distances(from: source, weights: weights)
        #expect(
          zip(distances, expected[source]).allSatisfy { $0 == $1 || isClose($0, $1) }, "\(graph)")
      }
    }
  }
}
