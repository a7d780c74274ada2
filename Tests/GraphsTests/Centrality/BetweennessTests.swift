import Graphs
import Testing

@Suite struct BetweennessTests {
  /// The figure that igraph, NetworkX and the literature give for the instructor and the
  /// president, each pair counted once.
  @Test func karateClub() throws {
    let values = try ClassicNetworks.karate.betweenness()
    #expect(abs(values[0] - 231.0714) < 0.0001)
    #expect(abs(values[33] - 160.5516) < 0.0001)
  }

  /// Published by Krackhardt in 1990, as tested in NetworkX, test_betweenness_centrality.py, within 0.0006.
  @Test func kite() throws {
    let values = try ClassicNetworks.kite.betweenness()
    let published = [0.8335, 0.8335, 0, 3.6665, 0, 8.3335, 8.3335, 14, 8, 0]
    #expect(areClose(values, published, within: 0.0006))
    let normalized = try ClassicNetworks.kite.betweenness(normalized: true)
    let shares = [0.023, 0.023, 0, 0.102, 0, 0.231, 0.231, 0.389, 0.222, 0]
    #expect(areClose(normalized, shares, within: 0.0006))
  }

  /// The manual of UCINET's Padgett data, which counts each pair twice, within 0.0001.
  @Test func florentineFamilies() throws {
    let values = try ClassicNetworks.florentineMarriages.betweenness()
    let published = [
      0, 38.66667, 17, 19, 10, 0, 46.33333, 0, 95, 0, 4, 0, 20.66667, 26, 18.66667, 16.66667,
    ]
    #expect(areClose(values.map { 2 * $0 }, published, within: 0.0001))
  }

  @Test func smallestGraphsHaveZeros() throws {
    for vertexCount in 1...2 {
      for direction in Graph.Direction.allCases {
        for graph in try Graph.all(vertexCount: vertexCount, direction: direction) {
          for normalized in [false, true] {
            let values = try graph.betweenness(normalized: normalized)
            #expect(values == Array(repeating: 0, count: vertexCount))
          }
        }
      }
    }
  }

  @Test(arguments: [(5, Graph.Direction.undirected), (3, .directed)])
  func agreesWithTheDefinitionOnAllSmallGraphs(
    vertexCount: Int, direction: Graph.Direction
  ) throws {
    for graph in try Graph.all(vertexCount: vertexCount, direction: direction) {
      #expect(areClose(try graph.betweenness(), SlowMeasures(graph).betweenness))
    }
  }

  @Test(arguments: [Graph.WeightUse.ignored, .lengths])
  func agreesWithTheDefinitionOnRandomGraphs(weights: Graph.WeightUse) throws {
    for seed in 0..<150 {
      let recipe = RandomGraph(seed: seed)
      let graph = try recipe.graph
      let values = try graph.betweenness(weights: weights)
      let expected = SlowMeasures(graph, usesLengths: weights == .lengths).betweenness
      #expect(areClose(values, expected), "\(recipe)")
    }
  }

  /// Every shortest path from s to t passes d(s, t) − 1 vertices.
  @Test func sumsToTheInnerVerticesOfAllPaths() throws {
    for seed in 0..<100 {
      let graph = try RandomGraph(seed: seed).graph
      let distances = SlowMeasures(graph).distances.joined()
      let inner = distances.reduce(0) { $0 + ($1 > 0 && $1 < .infinity ? $1 - 1 : 0) }
      let share = graph.direction == .directed ? 1 : 0.5
      #expect(isClose(try graph.betweenness().reduce(0, +), share * inner))
    }
  }

  @Test func parallelEdgesAreSeparatePaths() throws {
    let graph = try Graph(
      vertexCount: 4, edges: [(0, 1), (0, 1), (1, 3), (0, 2), (2, 3)], parallelEdges: .keep)
    // Two of the three shortest paths from 0 to 3 pass vertex 1.
    // Of the paths between 1 and 2, two of three pass vertex 0.
    #expect(areClose(try graph.betweenness(), [2.0 / 3, 2.0 / 3, 1.0 / 3, 1.0 / 3]))
  }

  /// 0.1 + 0.2 and 0.3 differ in their last bit but are one length.
  @Test func lengthsEqualButForRoundingTie() throws {
    let graph = try Graph(
      vertexCount: 4, edges: [(0, 1), (1, 3), (0, 2), (2, 3), (0, 3)],
      weights: [0.1, 0.2, 0.2, 0.1, 0.3])
    // Three shortest paths lead from 0 to 3, two from 1 to 2.
    let expected = [0.5, 1.0 / 3, 1.0 / 3, 0.5]
    #expect(areClose(try graph.betweenness(weights: .lengths), expected))
  }

  @Test func lengthsOfOneChangeNothing() throws {
    for seed in 0..<40 {
      let graph = try RandomGraph(seed: seed).graph
      let ones = try graph.mapWeights { _ in 1 }
      #expect(areClose(try ones.betweenness(weights: .lengths), try graph.betweenness()))
    }
  }

  /// Large enough for several batches, which push and pull, by the plain search as well.
  @Test(arguments: [Graph.Direction.undirected, .directed])
  func batchesAgreeWithPlainSearches(direction: Graph.Direction) throws {
    for (seed, edgeCount) in [(1, 250), (2, 600), (3, 2500), (4, 9000)] {
      let graph = try Graph.random(
        vertexCount: 300, edgeCount: edgeCount, direction: direction, seed: UInt64(seed))
      let ones = try graph.mapWeights { _ in 1 }
      #expect(areClose(try graph.betweenness(), try ones.betweenness(weights: .lengths)))
    }
  }

  /// Trees alone and on a ring, with loops, and edges that are there twice.
  @Test func pendantTreesCountInFull() throws {
    for seed in 0..<100 {
      var generator = SeededGenerator(seed: UInt64(seed), stream: 11)
      let count = 2 + generator.integer(below: 30)
      let ring = generator.integer(below: 5)
      var builder = GraphBuilder(vertexCount: count + 4, parallelEdges: .keep)
      for vertex in 1..<count {
        if generator.integer(below: 12) == 0 { continue }
        let other = vertex < ring ? vertex - 1 : generator.integer(below: vertex)
        builder.addEdge(from: vertex, to: other)
        if generator.integer(below: 10) == 0 { builder.addEdge(from: other, to: vertex) }
        if generator.integer(below: 6) == 0 { builder.addEdge(from: vertex, to: vertex) }
      }
      if (2..<count).contains(ring) { builder.addEdge(from: 0, to: ring - 1) }
      let graph = try builder.build()
      #expect(areClose(try graph.betweenness(), SlowMeasures(graph).betweenness), "seed \(seed)")
    }
  }

  /// A chain of diamonds has 2 to the number of diamonds shortest paths from end to end, more than a
  /// number can hold; each pair that passes a diamond passes its corners half of the time.
  @Test(arguments: [40, 1100])
  func morePathsThanNumbers(diamonds: Int) throws {
    let graph = try Graph.chain(ofDiamonds: diamonds)
    let others = Double(graph.vertexCount - 1)
    let values = try graph.betweenness()
    let joints = (0...diamonds).map { 3 * $0 }
    for joint in joints {
      // Those before with those behind, and the corners of either diamond with each other.
      let before = Double(joint)
      let corners = joint == 0 || joint == 3 * diamonds ? 0.5 : 1
      #expect(isClose(values[joint], before * (others - before) + corners))
    }
    for joint in joints.dropLast() {
      let before = Double(joint + 1)
      #expect(isClose(values[joint + 1], before * (others - 1 - before) / 2))
      #expect(isClose(values[joint + 2], values[joint + 1]))
    }
  }

  /// Beside a chain of diamonds runs a plain path: at the same distance one vertex has two to the
  /// number of diamonds paths, another one.
  ///
  /// The triangle at its end keeps the path from being folded up as a tree.
  @Test func manyPathsBesideOne() throws {
    func graph(diamonds: Int) throws -> Graph {
      let chain = try Graph.chain(ofDiamonds: diamonds)
      let count = chain.vertexCount
      let end = count + 2 * diamonds
      var edges = chain.edges.map { ($0.source, $0.target) } + [(0, count)]
      for vertex in count..<end { edges.append((vertex, vertex + 1)) }
      edges.append((end - 2, end))
      return try Graph(vertexCount: end + 1, edges: edges)
    }
    // Lengths that are all the same take another way.
    let short = try graph(diamonds: 450)
    #expect(
      areClose(
        try short.betweenness(),
        try short.mapWeights { _ in 1 }.betweenness(weights: .lengths)))
    #expect(throws: GraphError.tooManyPaths) { try graph(diamonds: 1500).betweenness() }
  }

  @Test func refusesWhatCannotBeCounted() throws {
    let chain = try Graph.chain(ofDiamonds: 1100)
    let weighted = try chain.mapWeights { _ in 2 }
    #expect(throws: GraphError.tooManyPaths) { try weighted.betweenness(weights: .lengths) }
    #expect(throws: GraphError.tooManyPaths) { try chain.edgeBetweenness() }
    #expect(throws: GraphError.tooManyPaths) { try chain.groupBetweenness(of: [1]) }
    let short = try Graph.chain(ofDiamonds: 1000).mapWeights { _ in 2 }
    #expect(try short.betweenness(weights: .lengths).allSatisfy { $0.isFinite })
  }

  /// Source: the middle of a path of n vertices lies between all pairs left and right of it.
  @Test func aLongPath() throws {
    let count = 2001
    let path = try Graph(vertexCount: count, edges: (1..<count).map { ($0 - 1, $0) })
    let expected = (0..<count).map { Double($0 * (count - 1 - $0)) }
    #expect(try path.betweenness() == expected)
  }

  @Test func renumberingVerticesRenumbersTheValues() throws {
    for seed in 0..<40 {
      let graph = try RandomGraph(seed: seed).graph
      var order = Array(0..<graph.vertexCount)
      var generator = SeededGenerator(seed: UInt64(seed))
      generator.shuffle(&order)
      let values = try graph.betweenness(weights: .lengths)
      let renumbered = try graph.renumbered(order).betweenness(weights: .lengths)
      #expect(areClose(renumbered, order.map { values[$0] }))
    }
  }

  @Test(arguments: [Graph.WeightUse.ignored, .lengths])
  func threadsDoNotChangeABit(weights: Graph.WeightUse) throws {
    let graph = try RandomGraph(plantedGroups: 3, size: 20, seed: 5).graph
      .mapWeights { 0.1 * $0 }
    let alone = try graph.betweenness(weights: weights, threads: 1)
    for threads in [2, 5] {
      #expect(try graph.betweenness(weights: weights, threads: threads) == alone)
    }
  }

  @Test func refusesLengthsOfZero() throws {
    let graph = try Graph(vertexCount: 2, edges: [(0, 1)], weights: [0])
    let error = GraphError.lengthNotPositive(0, source: 0, target: 1)
    #expect(throws: error) { try graph.betweenness(weights: .lengths) }
    #expect(throws: error) { try graph.harmonicCloseness(weights: .lengths) }
    #expect(try graph.betweenness() == [0, 0])
    #expect(
      error.description == "The edge from vertex 0 to vertex 1 has weight 0.0;"
        + " to serve as a length a weight must be above zero.")
  }
}

extension Graph {
  /// Squares in a row, each joined with the next at a corner: vertex 3i with both 3i + 1 and 3i + 2,
  /// and those with 3i + 3.
  static func chain(ofDiamonds count: Int) throws -> Graph {
    var edges: [(Int, Int)] = []
    for joint in stride(from: 0, to: 3 * count, by: 3) {
      edges += [(joint, joint + 1), (joint, joint + 2)]
      edges += [(joint + 1, joint + 3), (joint + 2, joint + 3)]
    }
    return try Graph(vertexCount: 3 * count + 1, edges: edges)
  }
}
