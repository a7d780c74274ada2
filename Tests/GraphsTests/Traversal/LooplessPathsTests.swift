import Graphs
import Testing

struct LooplessPathsTests {
  /// The network of Yen's and Lawler's textbooks: C to H through D, E, F and G.
  @Test func findsTheThreePathsOfTheTextbook() throws {
    // C 0, D 1, E 2, F 3, G 4, H 5.
    let graph = try Graph(
      vertexCount: 6,
      edges: [(0, 1), (0, 2), (1, 3), (2, 1), (2, 3), (2, 4), (3, 4), (3, 5), (4, 5)],
      weights: [3, 2, 4, 1, 2, 3, 2, 1, 2], direction: .directed)
    let paths = try graph.shortestLooplessPaths(from: 0, to: 5, count: 3, weights: .lengths)
    #expect(paths.map(\.vertices) == [[0, 2, 3, 5], [0, 2, 4, 5], [0, 1, 3, 5]])
    #expect(paths.map(\.length) == [5, 7, 8])
  }

  @Test func fewerVerticesAndThenLowerOnesComeFirst() throws {
    let graph = try Graph(
      vertexCount: 6, edges: [(0, 3), (3, 5), (0, 2), (2, 5), (0, 1), (1, 4), (4, 5)],
      weights: [1, 1, 1, 1, 0.5, 0.5, 1])
    let paths = try graph.shortestLooplessPaths(from: 0, to: 5, count: 9, weights: .lengths)
    #expect(paths.map(\.vertices) == [[0, 2, 5], [0, 3, 5], [0, 1, 4, 5]])
    #expect(paths.map(\.length) == [2, 2, 2])
  }

  @Test func edgesCases() throws {
    let graph = try Graph(vertexCount: 3, edges: [(0, 1), (0, 0)])
    #expect(try graph.shortestLooplessPaths(from: 0, to: 2, count: 3) == [])
    #expect(try graph.shortestLooplessPaths(from: 0, to: 1, count: 0) == [])
    let alone = try graph.shortestLooplessPaths(from: 0, to: 0, count: 3)
    #expect(alone.map(\.vertices) == [[0]])
    #expect(alone.map(\.length) == [0])
  }

  @Test func ofParallelEdgesOnlyTheShortestPlaysARole() throws {
    let graph = try Graph(
      vertexCount: 2, edges: [(0, 1), (0, 1)], weights: [5, 2], parallelEdges: .keep)
    let paths = try graph.shortestLooplessPaths(from: 0, to: 1, count: 3, weights: .lengths)
    #expect(paths.map(\.vertices) == [[0, 1]])
    #expect(paths.map(\.length) == [2])
  }

  @Test func lengthZeroIsRefused() throws {
    let graph = try Graph(vertexCount: 2, edges: [(0, 1)], weights: [0])
    #expect(throws: GraphError.lengthNotPositive(0, source: 0, target: 1)) {
      try graph.shortestLooplessPaths(from: 0, to: 1, count: 1, weights: .lengths)
    }
  }

  /// All paths, listed by walking everywhere, in the promised order.
  @Test(arguments: [Graph.WeightUse.ignored, .lengths])
  func areTheFirstOfAllPaths(weights: Graph.WeightUse) throws {
    for seed in 0..<500 {
      let recipe = RandomGraph(seed: seed, highestVertexCount: 8)
      guard recipe.vertices > 1 else { continue }
      // Halves add up exactly, unlike tenths.
      let graph = try Graph(
        vertexCount: recipe.vertices, edges: recipe.edges.map { ($0[0], $0[1]) },
        weights: recipe.weights?.map { ($0 * 10).rounded() / 2 },
        direction: recipe.directed ? .directed : .undirected, parallelEdges: .keep)
      let all = allPaths(in: graph, from: 0, to: recipe.vertices - 1, weights: weights)
      let some = try graph.shortestLooplessPaths(
        from: 0, to: recipe.vertices - 1, count: 12, weights: weights)
      #expect(some.map(\.vertices) == all.prefix(12).map(\.vertices), "\(recipe)")
      #expect(some.map(\.length) == all.prefix(12).map(\.length), "\(recipe)")
    }
  }

  private func allPaths(
    in graph: Graph, from source: Int, to target: Int, weights: Graph.WeightUse
  ) -> [(vertices: [Int], length: Double)] {
    var shortest: [[Int]: Double] = [:]
    func walk(_ path: [Int], _ length: Double) {
      guard let last = path.last, last != target else {
        shortest[path] = min(shortest[path] ?? .infinity, length)
        return
      }
      for i in graph.neighborRange(of: last) {
        let neighbor = Int(graph.targets[i])
        guard !path.contains(neighbor) else { continue }
        walk(path + [neighbor], length + (weights == .lengths ? graph.weights?[i] ?? 1 : 1))
      }
    }
    walk([source], 0)
    return shortest.map { ($0.key, $0.value) }.sorted { one, other in
      (one.length, one.vertices.count) == (other.length, other.vertices.count)
        ? one.vertices.lexicographicallyPrecedes(other.vertices)
        : (one.length, one.vertices.count) < (other.length, other.vertices.count)
    }
  }
}
