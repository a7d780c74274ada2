import Graphs
import Testing

@Suite struct DirectedConfigurationModelTests {
  private func degrees(of graph: Graph) -> [[Int]] { [graph.degrees(.out), graph.degrees(.in)] }

  /// Without self-loops and parallel edges; those back and forth may be.
  private func isSimple(_ graph: Graph) -> Bool {
    Set(graph.edges).count == graph.edgeCount && graph.edges.allSatisfy { $0.source != $0.target }
  }

  @Test func multigraphsHaveTheirDegrees() throws {
    for seed in stride(from: 0, to: 200, by: 2) {
      let model = try RandomGraph(seed: seed).graph
      let degrees = degrees(of: model)
      let graph = try Graph.configurationModel(
        outDegrees: degrees[0], inDegrees: degrees[1], kind: .multigraph, seed: UInt64(seed))
      #expect(self.degrees(of: graph) == degrees && graph.direction == .directed)
      #expect(graph == model.matchingEnds(seed: UInt64(seed)))
    }
  }

  /// The degrees of graphs without self-loops and parallel edges are those of at least one.
  @Test func simpleGraphsHaveTheirDegrees() throws {
    for seed in stride(from: 0, to: 600, by: 2) {
      let recipe = RandomGraph(seed: seed)
      let model = try Graph(
        vertexCount: recipe.vertices,
        edges: recipe.edges.filter { $0[0] != $0[1] }.map { ($0[0], $0[1]) }, direction: .directed)
      let degrees = degrees(of: model)
      let graph = try Graph.configurationModel(
        outDegrees: degrees[0], inDegrees: degrees[1], seed: UInt64(seed))
      #expect(self.degrees(of: graph) == degrees, Comment(rawValue: recipe.description))
      #expect(isSimple(graph) && graph.direction == .directed)
    }
  }

  @Test func erasedGraphsLoseOnlyLoopsAndCopies() throws {
    for seed in stride(from: 0, to: 200, by: 2) {
      let degrees = degrees(of: try RandomGraph(seed: seed).graph)
      func graph(_ kind: Graph.ConfigurationModelKind) throws -> Graph {
        try Graph.configurationModel(
          outDegrees: degrees[0], inDegrees: degrees[1], kind: kind, seed: UInt64(seed))
      }
      let erased = try graph(.erased)
      #expect(isSimple(erased))
      let kept = try graph(.multigraph).edges.filter { $0.source != $0.target }
      #expect(Set(erased.edges) == Set(kept))
    }
  }

  /// Three ends that leave and three that arrive can be matched in six ways.
  @Test func everyMatchingOfEndsIsEquallyLikely() throws {
    var counts: [[UInt32]: Int] = [:]
    for stream in 0..<6000 {
      let graph = try Graph.configurationModel(
        outDegrees: [1, 1, 1], inDegrees: [1, 1, 1], kind: .multigraph, seed: 9,
        stream: UInt64(stream))
      counts[graph.targets, default: 0] += 1
    }
    #expect(counts.count == 6)
    // Chi-square with 5 degrees of freedom: more than this comes once in a hundred thousand.
    #expect(distance(of: counts.values.map { $0 }) < 31)
  }

  /// Two ends that leave 0 and one that leaves 1, for one that arrives at 0 and two at 1: the one at
  /// 0 finds an end of 0 two times out of three, and that makes a self-loop.
  @Test func multigraphsAreAsLikelyAsTheirMatchings() throws {
    var loops = 0
    for stream in 0..<6000 {
      let graph = try Graph.configurationModel(
        outDegrees: [2, 1], inDegrees: [1, 2], kind: .multigraph, seed: 3, stream: UInt64(stream))
      if graph.edges.contains(where: { $0.source == 0 && $0.target == 0 }) { loops += 1 }
    }
    #expect(abs(loops - 4000) < 160)
  }

  /// Every simple graph with the degrees, found by trying all, comes about as often; a circle of
  /// three that no swap of two edges turns around is among the degrees.
  @Test(arguments: [
    ([1, 1, 1], [1, 1, 1], 2), ([1, 1, 1, 0], [1, 1, 1, 0], 2), ([2, 1, 1, 1], [1, 2, 1, 1], 7),
    ([2, 2, 1, 1], [1, 1, 2, 2], 8),
  ])
  func everySimpleGraphIsEquallyLikely(out: [Int], into: [Int], graphCount: Int) throws {
    let vertices = out.indices
    let pairs = vertices.flatMap { first in vertices.filter { $0 != first }.map { (first, $0) } }
    var found = 0
    for bits in 0..<1 << pairs.count where bits.nonzeroBitCount == out.reduce(0, +) {
      var sums = [out.map { _ in 0 }, out.map { _ in 0 }]
      for (i, pair) in pairs.enumerated() where bits >> i & 1 == 1 {
        sums[0][pair.0] += 1
        sums[1][pair.1] += 1
      }
      if sums == [out, into] { found += 1 }
    }
    #expect(found == graphCount)
    var counts: [[Graph.Edge]: Int] = [:]
    for stream in 0..<500 * graphCount {
      let graph = try Graph.configurationModel(
        outDegrees: out, inDegrees: into, seed: 4, stream: UInt64(stream))
      counts[graph.edges, default: 0] += 1
    }
    #expect(counts.count == graphCount)
    // Chi-square with 7 degrees of freedom or fewer: more comes once in a hundred thousand.
    #expect(distance(of: counts.values.map { $0 }) < 36)
  }

  /// The chi-square distance of counts that are expected to be equal.
  private func distance(of counts: [Int]) -> Double {
    let expected = Double(counts.reduce(0, +)) / Double(counts.count)
    return counts.reduce(0) {
      $0 + (Double($1) - expected) * (Double($1) - expected) / expected
    }
  }

  @Test func sameSeedSameGraph() throws {
    for kind in Graph.ConfigurationModelKind.allCases {
      func graph(_ seed: UInt64, _ stream: UInt64) throws -> Graph {
        try Graph.configurationModel(
          outDegrees: [2, 2, 2, 2, 2, 2], inDegrees: [2, 2, 2, 2, 2, 2], kind: kind, seed: seed,
          stream: stream)
      }
      #expect(try graph(1, 0) == graph(1, 0))
      #expect(try graph(1, 0) != graph(2, 0))
      #expect(try graph(1, 0) != graph(1, 1))
    }
  }

  @Test(arguments: Graph.ConfigurationModelKind.allCases)
  func refusesDegreesThatNoGraphHas(kind: Graph.ConfigurationModelKind) throws {
    for (out, into) in [
      ([1], [0]), ([2, 1], [1, 1]), ([-1, 1], [0, 0]), ([0, 0], [-1, 1]), ([Int.max, 1], [0, 0]),
    ] {
      #expect(
        throws: RandomGraphError.impossibleDirectedDegrees(
          leaving: out.reduce(0, &+), arriving: into.reduce(0, &+))
      ) {
        try Graph.configurationModel(outDegrees: out, inDegrees: into, kind: kind)
      }
    }
    let nothing = try Graph.configurationModel(outDegrees: [], inDegrees: [], kind: kind)
    #expect(nothing.vertexCount == 0 && nothing.direction == .directed)
    #expect(
      try Graph.configurationModel(outDegrees: [0, 0], inDegrees: [0, 0], kind: kind).edgeCount == 0
    )
  }

  @Test(arguments: [
    ([1], [1]), ([2, 0], [0, 2]), ([2, 2, 0], [2, 2, 0]), ([3, 0, 0], [0, 1, 2]),
  ])
  func refusesDegreesThatNoSimpleGraphHas(out: [Int], into: [Int]) {
    let sum = out.reduce(0, +)
    #expect(
      throws: RandomGraphError.impossibleDirectedDegrees(leaving: sum, arriving: sum)
    ) {
      try Graph.configurationModel(outDegrees: out, inDegrees: into)
    }
  }

  /// Of all pairs of degrees of up to four vertices just those are refused that no graph has.
  @Test func findsAGraphWhereThereIsOne() throws {
    for count in 1...4 {
      let pairs = (0..<count).flatMap { first in
        (0..<count).filter { $0 != first }.map { (first, $0) }
      }
      var possible: Set<[[Int]]> = []
      for bits in 0..<1 << pairs.count {
        var sums = [[Int](repeating: 0, count: count), [Int](repeating: 0, count: count)]
        for (i, pair) in pairs.enumerated() where bits >> i & 1 == 1 {
          sums[0][pair.0] += 1
          sums[1][pair.1] += 1
        }
        possible.insert(sums)
      }
      let radix = count
      let lists = (0..<power(radix, count)).map { number in
        (0..<count).map { number / power(radix, $0) % radix }
      }
      for out in lists {
        for into in lists where out.reduce(0, +) == into.reduce(0, +) {
          let graph = try? Graph.configurationModel(outDegrees: out, inDegrees: into)
          #expect((graph != nil) == possible.contains([out, into]), "\(out) \(into)")
        }
      }
    }
  }

  private func power(_ base: Int, _ exponent: Int) -> Int {
    (0..<exponent).reduce(1) { power, _ in power * base }
  }
}
