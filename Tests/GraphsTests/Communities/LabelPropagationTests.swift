import Graphs
import Testing

@Suite struct LabelPropagationTests {
  @Test func twoCliquesAndABridge() throws {
    var edges: [(Int, Int)] = []
    for second in 0..<5 {
      for first in 0..<second { edges += [(first, second), (5 + first, 5 + second)] }
    }
    let graph = try Graph(vertexCount: 11, edges: edges + [(4, 5), (10, 10)])
    let expected = Partition(labels: [0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 2])
    let found = (0..<20).map { graph.labelPropagation(seed: $0) }
    #expect(found.filter { $0 == expected }.count >= 15)
  }

  /// Every vertex is where most of its neighbors are, unless a label was in pieces.
  @Test func nobodyWantsToLeave() throws {
    for seed in 0..<200 {
      let recipe = RandomGraph(seed: seed)
      let graph = try recipe.graph
      let labels = graph.labelPropagation(seed: UInt64(seed)).labels
      let ties = SlowBrokerage(graph).ties
      for vertex in 0..<recipe.vertices {
        var sums = [Double](repeating: 0, count: recipe.vertices)
        for other in 0..<recipe.vertices { sums[labels[other]] += ties[vertex][other] }
        // All neighbors of one label hang together through the vertex if it has that label.
        #expect(sums[labels[vertex]] >= (sums.max() ?? 0) - 1e-9, "\(recipe)")
      }
      #expect(graph.labelPropagation(seed: UInt64(seed)).labels == labels)
      let groups = Partition(labels: labels)
      #expect(graph.components(within: groups) == groups)
    }
  }

  /// Triangles hang on a vertex that often lends its label to some of them and then takes that of
  /// the clique it is in: those triangles have one label and nothing that joins them.
  @Test func splitsLabelsInPieces() throws {
    var edges: [(Int, Int)] = []
    for first in stride(from: 1, to: 19, by: 3) {
      edges += [(0, first), (first, first + 1), (first, first + 2), (first + 1, first + 2)]
    }
    for second in 19..<28 {
      edges += [(0, second)] + (19..<second).map { ($0, second) }
    }
    let graph = try Graph(vertexCount: 28, edges: edges)
    for seed: UInt64 in 0..<1000 {
      let groups = graph.labelPropagation(seed: seed)
      #expect(graph.components(within: groups) == groups, "seed \(seed)")
    }
  }

  @Test func withoutEdges() throws {
    for vertexCount in 0...3 {
      let graph = try Graph(vertexCount: vertexCount, edges: [])
      #expect(graph.labelPropagation().labels == Array(0..<vertexCount))
      #expect(graph.louvain().labels == Array(0..<vertexCount))
    }
  }
}
