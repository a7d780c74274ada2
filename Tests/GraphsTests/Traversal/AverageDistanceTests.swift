import Graphs
import Testing

@Suite struct AverageDistanceTests {
  @Test func byHand() throws {
    let path = try Graph(vertexCount: 4, edges: [(0, 1), (1, 2)])
    #expect(try isClose(path.averageDistance(), 4.0 / 3))
    let oneWay = try Graph(vertexCount: 3, edges: [(0, 1), (1, 2)], direction: .directed)
    #expect(try isClose(oneWay.averageDistance(), 4.0 / 3))
    #expect(try Graph(vertexCount: 2, edges: []).averageDistance().isNaN)
    #expect(try Graph(vertexCount: 0, edges: []).averageDistance().isNaN)
  }

  /// The mean of all finite distances between two vertices.
  @Test func agreesWithDistances() throws {
    for seed in 0..<200 {
      let graph = try RandomGraph(seed: seed).graph
      for weights in Graph.WeightUse.allCases {
        var all: [Double] = []
        for source in 0..<graph.vertexCount {
          let distances = try graph.distances(from: source, weights: weights)
          for (target, distance) in distances.enumerated()
          where target != source && distance.isFinite { all.append(distance) }
        }
        let one = try graph.averageDistance(weights: weights, threads: 1)
        #expect(all.isEmpty ? one.isNaN : isClose(one, all.reduce(0, +) / Double(all.count)))
        let two = try graph.averageDistance(weights: weights, threads: 2)
        #expect(one.bitPattern == two.bitPattern)
      }
    }
  }
}
