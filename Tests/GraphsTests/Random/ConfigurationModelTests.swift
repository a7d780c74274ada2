import Graphs
import Testing

@Suite struct ConfigurationModelTests {
  @Test func multigraphsHaveTheirDegrees() throws {
    for seed in 0..<60 {
      let degrees = RandomGraph(seed: seed).degreesOfEvenSum
      let graph = try Graph.configurationModel(
        degrees: degrees, kind: .multigraph, seed: UInt64(seed))
      #expect(graph.degrees() == degrees)
    }
  }

  /// The degrees of graphs without self-loops and parallel edges are those of at least one.
  @Test func simpleGraphsHaveTheirDegrees() throws {
    for seed in 0..<200 {
      let degrees = try RandomGraph(seed: seed).graph.simplified().degrees()
      let graph = try Graph.configurationModel(degrees: degrees, seed: UInt64(seed))
      #expect(graph.degrees() == degrees)
      #expect(graph == graph.simplified())
    }
  }

  @Test func erasedGraphsHaveAtMostTheirDegrees() throws {
    for seed in 0..<60 {
      let degrees = RandomGraph(seed: seed).degreesOfEvenSum
      let graph = try Graph.configurationModel(degrees: degrees, kind: .erased, seed: UInt64(seed))
      #expect(zip(graph.degrees(), degrees).allSatisfy { $0 <= $1 })
      #expect(graph == graph.simplified())
    }
  }

  /// Six ends can be matched in 15 ways: 8 make a triangle of three vertices of degree 2, one
  /// gives each its own loop, and 6 make one loop and a pair of parallel edges.
  @Test func everyMatchingOfEndsIsEquallyLikely() throws {
    var counts = [0, 0, 0]
    for stream in 0..<6000 {
      let graph = try Graph.configurationModel(
        degrees: [2, 2, 2], kind: .multigraph, seed: 9, stream: UInt64(stream))
      let loops = graph.edges.count { $0.source == $0.target }
      counts[loops == 0 ? 0 : loops == 3 ? 1 : 2] += 1
    }
    #expect(abs(counts[0] - 3200) < 200)
    #expect(abs(counts[1] - 400) < 100)
    #expect(abs(counts[2] - 2400) < 200)
  }

  /// Degrees 1 and 1, 1, 2, 2, 3: every simple graph with them, found by trying all, comes about as
  /// often.
  @Test func everySimpleGraphIsAboutEquallyLikely() throws {
    let degrees = [3, 2, 2, 1, 1, 1]
    let pairs = (0..<6).flatMap { first in (first + 1..<6).map { (first, $0) } }
    var graphCount = 0
    for bits in 0..<1 << pairs.count where bits.nonzeroBitCount == 5 {
      var sums = [0, 0, 0, 0, 0, 0]
      for (i, pair) in pairs.enumerated() where bits >> i & 1 == 1 {
        sums[pair.0] += 1
        sums[pair.1] += 1
      }
      if sums == degrees { graphCount += 1 }
    }
    var counts: [[Graph.Edge]: Int] = [:]
    for stream in 0..<200 * graphCount {
      let graph = try Graph.configurationModel(degrees: degrees, seed: 4, stream: UInt64(stream))
      counts[graph.edges, default: 0] += 1
    }
    #expect(counts.count == graphCount)
    #expect(counts.values.allSatisfy { (120...290).contains($0) })
  }

  @Test(arguments: Graph.ConfigurationModelKind.allCases)
  func refusesDegreesThatNoGraphHas(kind: Graph.ConfigurationModelKind) throws {
    for degrees in [[1], [3, 2], [-1, 1], [-2, 2], [Int.max, 1]] {
      #expect(throws: RandomGraphError.impossibleDegrees(sum: degrees.reduce(0, &+))) {
        try Graph.configurationModel(degrees: degrees, kind: kind)
      }
    }
    #expect(try Graph.configurationModel(degrees: [], kind: kind).vertexCount == 0)
    #expect(try Graph.configurationModel(degrees: [0, 0], kind: kind).edgeCount == 0)
  }

  @Test(arguments: [[2, 0], [3, 3, 1, 1], [4, 4, 4, 2, 2]])
  func refusesDegreesThatNoSimpleGraphHas(degrees: [Int]) {
    #expect(throws: RandomGraphError.impossibleDegrees(sum: degrees.reduce(0, +))) {
      try Graph.configurationModel(degrees: degrees)
    }
  }
}

extension RandomGraph {
  /// Numbers up to 8 with an even sum.
  fileprivate var degreesOfEvenSum: [Int] {
    var degrees = (0..<vertices).map { (labels[$0] * 7 + $0) % 9 }
    if !degrees.reduce(0, +).isMultiple(of: 2) { degrees[0] += 1 }
    return degrees
  }
}
