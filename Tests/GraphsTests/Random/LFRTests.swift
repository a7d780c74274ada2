import Graphs
import Testing

@Suite struct LFRTests {
  @Test(arguments: [0.1, 0.3, 0.5, 0.7])
  func hasTheMixingAndDegreesAskedFor(mixing: Double) throws {
    let planted = try Graph.lfr(vertexCount: 5000, mixing: mixing, seed: 2)
    let graph = planted.graph
    #expect(graph.vertexCount == 5000 && graph == graph.simplified())
    let labels = planted.partition.labels
    let leavingCount = graph.edges.count { labels[$0.source] != labels[$0.target] }
    #expect(abs(Double(leavingCount) / Double(graph.edgeCount) - mixing) < 0.01)
    let degrees = graph.degrees()
    #expect(degrees.max() == 50)
    #expect(abs(Double(degrees.reduce(0, +)) / 5000 - 20) < 0.6)
    let sizes = planted.partition.sizes
    #expect(sizes.allSatisfy { (20...100).contains($0) })
  }

  /// A vertex of degree k has (1 − mixing) · k neighbors in its community, give or take one.
  @Test func everyVertexHasItsShareOfNeighborsOutside() throws {
    let planted = try Graph.lfr(vertexCount: 3000, mixing: 0.4, seed: 7)
    let labels = planted.partition.labels
    let far = (0..<3000).count { vertex in
      let neighbors = planted.graph.neighbors(of: vertex)
      let within = neighbors.count { labels[$0] == labels[vertex] }
      return abs(Double(within) - 0.6 * Double(neighbors.count)) > 1.5
    }
    #expect(far < 30)
  }

  /// Compares the numbers in ranges of degrees and of sizes with what the laws say.
  ///
  /// With exponent 2, degrees from d to 2d are twice as many as those from 2d to 4d; sizes with
  /// exponent 1 are as many. Middles of bins are left out of the margin.
  @Test func degreesAndSizesFollowTheirLaws() throws {
    var options = Graph.LFROptions()
    options.maximumDegree = 200
    options.averageDegree = 20
    options.communitySizes = 210...1680
    let planted = try Graph.lfr(vertexCount: 200_000, mixing: 0.5, options, seed: 3)
    let degrees = planted.graph.degrees()
    let law = { (range: Range<Int>) in range.reduce(0.0) { $0 + 1 / Double($1 * $1) } }
    let found = { (range: Range<Int>) in Double(degrees.count { range.contains($0) }) }
    let ratio = found(20..<40) / found(40..<80)
    #expect(abs(ratio / (law(20..<40) / law(40..<80)) - 1) < 0.05)
    let sizes = planted.partition.sizes
    let small = Double(sizes.count { $0 < 420 })
    let middle = Double(sizes.count { (420..<840).contains($0) })
    #expect(small / middle > 0.6 && small / middle < 1.6)
  }

  @Test func almostNoEdgeIsLost() throws {
    let planted = try Graph.lfr(vertexCount: 2000, mixing: 0.2, seed: 4)
    let again = try Graph.lfr(vertexCount: 2000, mixing: 0.2, seed: 4)
    #expect(planted == again)
    #expect(planted != (try Graph.lfr(vertexCount: 2000, mixing: 0.2, seed: 5)))
    // The lowest degree of the law is 9 or 10; a lost edge would show at the foot.
    #expect(planted.graph.degrees().count { $0 < 8 } == 0)
  }

  @Test func clearCommunitiesAreFoundAgain() throws {
    let planted = try Graph.lfr(vertexCount: 1000, mixing: 0.2, seed: 1)
    let found = planted.graph.leiden().partition
    #expect(found.normalizedMutualInformation(with: planted.partition) > 0.95)
  }

  @Test func takesMixingAtTheEnds() throws {
    let apart = try Graph.lfr(vertexCount: 500, mixing: 0, seed: 1)
    #expect(
      apart.graph.edges.allSatisfy {
        apart.partition.labels[$0.source] == apart.partition.labels[$0.target]
      })
    let mixed = try Graph.lfr(vertexCount: 500, mixing: 1, seed: 1)
    #expect(
      mixed.graph.edges.allSatisfy {
        mixed.partition.labels[$0.source] != mixed.partition.labels[$0.target]
      })
    #expect(try Graph.lfr(vertexCount: 0, mixing: 0.5).graph.vertexCount == 0)
  }

  @Test func saysThatCommunitiesAreTooSmall() {
    var options = Graph.LFROptions()
    options.communitySizes = 5...10
    #expect(throws: RandomGraphError.self) { try Graph.lfr(vertexCount: 500, mixing: 0.1, options) }
    options.communitySizes = 400...400
    #expect(throws: RandomGraphError.self) { try Graph.lfr(vertexCount: 400, mixing: 0.1, options) }
  }
}
