import Graphs
import Testing

@Suite struct ClusteringTests {
  @Test func triangleWithATail() throws {
    let graph = try Graph(vertexCount: 5, edges: [(0, 1), (1, 2), (2, 0), (2, 3)])
    #expect(graph.localClustering() == [1, 1, 1.0 / 3, 0, 0])
    #expect(graph.transitivity() == 0.6)
  }

  @Test func nothingToCluster() throws {
    for count in 0...2 {
      let graph = try Graph(vertexCount: count, edges: count == 2 ? [(0, 1), (1, 1)] : [])
      #expect(graph.localClustering() == Array(repeating: 0, count: count))
      #expect(graph.transitivity() == 0)
    }
  }

  /// Kite and karate club as NetworkX 3.6.1 and igraph 1.0.0; the karate club's averages 0.571
  /// (Watts & Strogatz) and 0.256 are often quoted.
  @Test func classics() throws {
    let karate = try ClassicNetworks.karate
    #expect(isClose(karate.transitivity(), 45.0 * 3 / 528))
    #expect(isClose(karate.localClustering().reduce(0, +) / 34, 0.570638, within: 1e-6))
    let kite = try ClassicNetworks.kite
    #expect(isClose(kite.transitivity(), 11.0 * 3 / 57))
    #expect(isClose(kite.localClustering()[3], 8.0 / 15))
  }

  @Test func agreesWithTheDefinition() throws {
    for graph in try Graph.manyShapes {
      let slow = SlowStructure(graph)
      let pairCounts = (0..<slow.count).map { slow.degree($0) * (slow.degree($0) - 1) / 2 }
      let triangles = slow.triangleCounts
      let shares = zip(triangles, pairCounts).map { $1 == 0 ? 0 : Double($0) / Double($1) }
      #expect(graph.localClustering() == shares, "\(graph)")
      let pairs = pairCounts.reduce(0, +)
      let share = pairs == 0 ? 0 : Double(triangles.reduce(0, +)) / Double(pairs)
      #expect(graph.transitivity() == share, "\(graph)")
    }
  }
}
