import Graphs
import Testing

@Suite struct GraphBuilderTests {
  @Test func sortsNeighborsOfUndirectedEdges() throws {
    let graph = try Graph(vertexCount: 4, edges: [(3, 0), (0, 2), (1, 0)])
    #expect(Array(graph.neighbors(of: 0)) == [1, 2, 3])
    #expect(Array(graph.neighbors(of: 3)) == [0])
    #expect(graph.edgeCount == 3)
    #expect(graph.arcCount == 6)
    #expect(!graph.isWeighted)
  }

  @Test func keepsDirectedEdgesAtTheirSource() throws {
    let graph = try Graph(vertexCount: 3, edges: [(2, 1), (2, 0), (0, 1)], direction: .directed)
    #expect((0..<3).map { Array(graph.neighbors(of: $0)) } == [[1], [], [0, 1]])
    #expect(graph.edgeCount == 3)
  }

  @Test(arguments: Graph.Direction.allCases)
  func mergesParallelEdges(direction: Graph.Direction) throws {
    let graph = try Graph(
      vertexCount: 3, edges: [(0, 1), (0, 1), (1, 2), (2, 2), (2, 2), (0, 1)],
      weights: [1, 2, 4, 8, 16, 32], direction: direction)
    #expect(graph.edgeCount == 3)
    #expect(graph.weights?.max() == 35)
    let loop = direction == .directed ? [24.0] : [4, 24, 24]
    #expect(graph.neighborRange(of: 2).map { graph.weights?[$0] } == loop)
  }

  @Test func mergesBothWaysOfAnUndirectedEdge() throws {
    let undirected = try Graph(vertexCount: 2, edges: [(0, 1), (1, 0)])
    #expect(undirected.edgeCount == 1)
    #expect(undirected.weights == nil)
    let directed = try Graph(vertexCount: 2, edges: [(0, 1), (1, 0)], direction: .directed)
    #expect(directed.edgeCount == 2)
  }

  @Test func keepsParallelEdgesWhenAsked() throws {
    let graph = try Graph(
      vertexCount: 2, edges: [(0, 1), (1, 0), (0, 0)], weights: [1, 2, 3], parallelEdges: .keep)
    #expect(graph.edgeCount == 3)
    #expect(Array(graph.neighbors(of: 0)) == [0, 0, 1, 1])
    #expect(graph.weights == [3, 3, 1, 2, 1, 2])
  }

  @Test func edgesWithoutWeightWeighOneAmongOthers() throws {
    var builder = GraphBuilder(direction: .directed)
    for _ in 0..<3 { builder.addVertex() }
    builder.addEdge(from: 0, to: 1)
    builder.addEdge(from: 1, to: 2, weight: 5)
    builder.addEdge(from: 2, to: 0)
    #expect(try builder.build().weights == [1, 5, 1])
  }

  @Test func addsManyEdgesAtOnce() throws {
    var builder = GraphBuilder(vertexCount: 3)
    builder.addEdges(from: [0, 1], to: [1, 2])
    builder.addEdges(from: [2], to: [0], weights: [3])
    let one = try Graph(vertexCount: 3, edges: [(0, 1), (1, 2), (2, 0)], weights: [1, 1, 3])
    #expect(try builder.build() == one)
  }

  /// Parallel edges and self-loops keep their weights, in the order they came in, at both ends.
  @Test func keepsTheOrderOfParallelEdges() throws {
    for seed in 0..<120 {
      let recipe = RandomGraph(seed: seed, highestVertexCount: 6)
      let weights = recipe.edges.indices.map { Double($0 + 1) }
      let graph = try Graph(
        vertexCount: recipe.vertices, edges: recipe.edges.map { ($0[0], $0[1]) }, weights: weights,
        direction: recipe.directed ? .directed : .undirected, parallelEdges: .keep)
      for vertex in 0..<recipe.vertices {
        var expected: [(neighbor: Int, weight: Double)] = []
        for (edge, weight) in zip(recipe.edges, weights) {
          if edge[0] == vertex { expected.append((edge[1], weight)) }
          if edge[1] == vertex && !recipe.directed { expected.append((edge[0], weight)) }
        }
        // By neighbor, and then in the order they came in, which is that of their weights.
        expected.sort { $0 < $1 }
        #expect(
          graph.neighborRange(of: vertex).map { graph.weights?[$0] } == expected.map(\.weight),
          "\(recipe)")
      }
    }
  }

  /// More than a million edges are sorted in another way than few, by any number of threads.
  @Test(arguments: Graph.Direction.allCases, [false, true])
  func manyEdges(direction: Graph.Direction, isWeighted: Bool) throws {
    var generator = SeededGenerator(seed: 7)
    let vertexCount = 40_000
    // Some vertices far busier than others, many edges twice, self-loops; the last have none.
    let ends = (0..<2).map { _ in
      (0..<1_100_000).map { _ in
        let bound = 1 + generator.integer(below: 1 + generator.integer(below: 39_000))
        return UInt32(generator.integer(below: bound))
      }
    }
    let weights = ends[0].indices.map { Double($0 + 1) }
    var builder = GraphBuilder(
      vertexCount: vertexCount, direction: direction, parallelEdges: .keep)
    builder.addEdges(from: ends[0], to: ends[1], weights: isWeighted ? weights : nil)
    let graph = try builder.build(threads: 2)
    var lists = [[(neighbor: UInt32, weight: Double)]](repeating: [], count: vertexCount)
    for (edge, weight) in weights.enumerated() {
      lists[Int(ends[0][edge])].append((ends[1][edge], weight))
      if direction == .undirected { lists[Int(ends[1][edge])].append((ends[0][edge], weight)) }
    }
    for (vertex, list) in lists.enumerated() {
      let sorted = list.sorted { $0 < $1 }
      let range = graph.neighborRange(of: vertex)
      let isSame =
        Array(graph.targets[range]) == sorted.map(\.neighbor)
        && (graph.weights.map { Array($0[range]) == sorted.map(\.weight) } ?? !isWeighted)
      if !isSame { Issue.record("\(vertex)") }
    }
    for threads in [1, 3] { #expect(try builder.build(threads: threads) == graph) }
  }

  @Test func listsAgreeWithMatricesForRandomGraphs() throws {
    for seed in 0..<60 {
      let recipe = RandomGraph(seed: seed)
      let graph = try recipe.graph
      for vertex in 0..<recipe.vertices {
        var expected: [Int] = []
        for edge in recipe.edges {
          if edge[0] == vertex { expected.append(edge[1]) }
          if edge[1] == vertex && !recipe.directed { expected.append(edge[0]) }
        }
        #expect(Array(graph.neighbors(of: vertex)) == expected.sorted(), "\(recipe)")
      }
    }
  }

  struct Refusal: CustomTestStringConvertible {
    let testDescription: String
    let edges: [(Int, Int)]
    let weights: [Double]?
    let message: String
  }

  static let refusals = [
    Refusal(
      testDescription: "vertex too high", edges: [(0, 1), (1, 2)], weights: nil,
      message: "An edge names vertex 2, but the vertices run from 0 to 1."),
    Refusal(
      testDescription: "vertex negative", edges: [(-1, 1)], weights: nil,
      message: "An edge names vertex -1, but the vertices run from 0 to 1."),
    Refusal(
      testDescription: "weight negative", edges: [(0, 1)], weights: [-2],
      message: "The edge from vertex 0 to vertex 1 has weight -2.0;"
        + " a weight is a finite number of zero or more."),
    Refusal(
      testDescription: "weight not a number", edges: [(0, 1)], weights: [.nan],
      message: "The edge from vertex 0 to vertex 1 has weight nan;"
        + " a weight is a finite number of zero or more."),
    Refusal(
      testDescription: "weight infinite", edges: [(0, 1)], weights: [.infinity],
      message: "The edge from vertex 0 to vertex 1 has weight inf;"
        + " a weight is a finite number of zero or more."),
    Refusal(
      testDescription: "weights missing", edges: [(0, 1)], weights: [],
      message: "A list has 0 values where 1 are needed, one for each."),
  ]

  @Test(arguments: refusals)
  func refuses(_ refusal: Refusal) {
    let error = #expect(throws: GraphError.self) {
      try Graph(vertexCount: 2, edges: refusal.edges, weights: refusal.weights)
    }
    #expect(error?.description == refusal.message)
  }

  @Test func refusesWrongEdgesInBulk() {
    var tooHigh = GraphBuilder(vertexCount: 2)
    tooHigh.addEdges(from: [0], to: [2])
    #expect(throws: GraphError.vertexOutOfRange(vertex: 2, vertexCount: 2)) {
      try tooHigh.build()
    }
    var wrongWeight = GraphBuilder(vertexCount: 2)
    wrongWeight.addEdges(from: [0], to: [1], weights: [-1])
    #expect(throws: GraphError.invalidWeight(-1, source: 0, target: 1)) {
      try wrongWeight.build()
    }
    var uneven = GraphBuilder(vertexCount: 2)
    uneven.addEdges(from: [0, 1], to: [1])
    #expect(throws: GraphError.countMismatch(expected: 2, found: 1)) { try uneven.build() }
  }

  @Test func refusesMoreVerticesThanItCanNumber() {
    let count = GraphBuilder.maximumVertexCount + 1
    #expect(throws: GraphError.tooManyVertices(count)) {
      try GraphBuilder(vertexCount: count).build()
    }
  }

  @Test func stopsAtANegativeNumberOfVertices() async {
    await #expect(processExitsWith: .failure) { _ = GraphBuilder(vertexCount: -1) }
  }
}

struct WeightSumTests {
  @Test func weightsThatAddUpToTooMuchAreRefused() {
    #expect(throws: GraphError.invalidWeight(.infinity, source: 2, target: 3)) {
      try Graph(vertexCount: 4, edges: [(0, 1), (1, 2), (2, 3)], weights: [1, 5e307, 1e308])
    }
  }
}
