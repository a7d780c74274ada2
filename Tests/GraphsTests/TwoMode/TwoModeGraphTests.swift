import Graphs
import Testing

@Suite struct TwoModeGraphTests {
  /// Values by Borgatti and Everett, in two decimals, as NetworkX tests them too.
  @Test func womenOfTheSouth() throws {
    let graph = try ClassicNetworks.southernWomen
    let modes = (0..<32).map { $0 < 18 ? TwoModeGraph.Mode.first : .second }
    let women = try TwoModeGraph(graph, modes: modes)
    let names = ClassicNetworks.southernWomenNames
    #expect(try TwoModeGraph(inferringModesOf: graph) == women)
    let degree: [String: Double] = [
      "E8": 0.78, "E9": 0.67, "E7": 0.56, "Nora Fayette": 0.57, "Evelyn Jefferson": 0.57,
      "Theresa Anderson": 0.57, "E6": 0.44, "Sylvia Avondale": 0.50, "Laura Mandeville": 0.50,
      "Flora Price": 0.14, "E1": 0.17,
    ]
    let betweenness: [String: Double] = [
      "E8": 0.24, "E9": 0.23, "E7": 0.13, "Nora Fayette": 0.11, "Evelyn Jefferson": 0.10,
      "Theresa Anderson": 0.09, "E6": 0.07, "Sylvia Avondale": 0.07, "Laura Mandeville": 0.05,
      "Flora Price": 0.00, "E1": 0.00,
    ]
    let closeness: [String: Double] = [
      "E8": 0.85, "E9": 0.79, "E7": 0.73, "Nora Fayette": 0.80, "Evelyn Jefferson": 0.80,
      "Theresa Anderson": 0.80, "E6": 0.69, "Sylvia Avondale": 0.77, "Laura Mandeville": 0.73,
    ]
    for (values, published) in [
      (women.degreeCentrality(), degree), (women.betweenness(), betweenness),
      (women.closeness(), closeness),
    ] {
      for (name, value) in published {
        let vertex = try #require(names.firstIndex(of: name))
        #expect(abs(values[vertex] - value) < 0.0101, "\(name)")
      }
    }
  }

  @Test func projections() throws {
    // Three people: two meet in two places, the third joins them in one.
    let graph = try Graph(vertexCount: 6, edges: [(0, 3), (1, 3), (0, 4), (1, 4), (2, 4)])
    let modes: [TwoModeGraph.Mode] = [.first, .first, .first, .second, .second, .second]
    let meetings = try TwoModeGraph(graph, modes: modes)
    let shared = meetings.projection(on: .first)
    #expect(shared.edges.map { [$0.source, $0.target] } == [[0, 1], [0, 2], [1, 2]])
    #expect(shared.weights == [2, 1, 2, 1, 1, 1])
    #expect(
      meetings.projection(on: .first, weights: .newman).weights == [1.5, 0.5, 1.5, 0.5, 0.5, 0.5])
    #expect(meetings.projection(on: .first, weights: .none).weights == nil)
    let places = meetings.projection(on: .second)
    #expect(places.vertexCount == 3 && places.weights == [2, 2])
    #expect(meetings.vertices(.second) == [3, 4, 5])
  }

  /// Newman: the weights at a vertex add up to the neighbors that it shares with others.
  @Test func newmanWeightsAddUp() throws {
    for seed in 0..<100 {
      let recipe = RandomGraph(seed: seed)
      let edges = recipe.edges.filter { recipe.labels[$0[0]] % 2 != recipe.labels[$0[1]] % 2 }
      let graph = try Graph(vertexCount: recipe.vertices, edges: edges.map { ($0[0], $0[1]) })
      let modes = recipe.labels.map { $0 % 2 == 0 ? TwoModeGraph.Mode.first : .second }
      let twoMode = try TwoModeGraph(graph, modes: modes)
      let strengths = twoMode.projection(on: .first, weights: .newman).strengths()
      let degrees = twoMode.graph.degrees()
      for (number, vertex) in twoMode.vertices(.first).enumerated() {
        let count = twoMode.graph.neighbors(of: vertex).count { degrees[$0] > 1 }
        #expect(isClose(strengths[number], Double(count)), "\(recipe)")
      }
    }
  }

  @Test func infersModes() throws {
    for seed in 0..<200 {
      let recipe = RandomGraph(seed: seed)
      let graph = try recipe.graph
      if let twoMode = try? TwoModeGraph(inferringModesOf: graph) {
        for edge in graph.edges {
          #expect(twoMode.modes[edge.source] != twoMode.modes[edge.target])
        }
        #expect(try TwoModeGraph(graph, modes: twoMode.modes) == twoMode)
      } else {
        // No division does: every one has an edge within a mode.
        guard recipe.vertices <= 10 else { continue }
        for bits in 0..<1 << recipe.vertices {
          #expect(graph.edges.contains { bits >> $0.source & 1 == bits >> $0.target & 1 })
        }
      }
    }
  }

  @Test func errors() throws {
    let path = try Graph(vertexCount: 3, edges: [(0, 1), (1, 2)])
    #expect(throws: GraphError.edgeWithinMode(source: 1, target: 2)) {
      try TwoModeGraph(path, modes: [.first, .second, .second])
    }
    #expect(throws: GraphError.countMismatch(expected: 3, found: 1)) {
      try TwoModeGraph(path, modes: [.first])
    }
    let triangle = try Graph(vertexCount: 4, edges: [(1, 2), (2, 3), (3, 1)])
    #expect(throws: GraphError.self) { try TwoModeGraph(inferringModesOf: triangle) }
    let loop = try Graph(vertexCount: 2, edges: [(1, 1)])
    #expect(throws: GraphError.notTwoMode(source: 1, target: 1)) {
      try TwoModeGraph(inferringModesOf: loop)
    }
  }

  @Test func degenerate() throws {
    for count in 0...3 {
      let graph = try TwoModeGraph(inferringModesOf: Graph(vertexCount: count, edges: []))
      let zeros = [Double](repeating: 0, count: count)
      #expect(graph.degreeCentrality() == zeros && graph.closeness() == zeros)
      #expect(graph.betweenness() == zeros)
      #expect(graph.projection(on: .first).vertexCount == count)
      #expect(graph.projection(on: .second).vertexCount == 0)
    }
    let pair = try TwoModeGraph(inferringModesOf: Graph(vertexCount: 2, edges: [(0, 1)]))
    #expect(pair.closeness() == [1, 1] && pair.betweenness() == [0, 0])
  }
}
