import Graphs
import Testing

@Suite struct BiconnectivityTests {
  private func pairs(_ edges: [Graph.Edge]) -> [[Int]] { edges.map { [$0.source, $0.target] } }

  /// Two triangles that share vertex 2, and a tail.
  @Test func bowTieWithATail() throws {
    let graph = try Graph(
      vertexCount: 7, edges: [(0, 1), (1, 2), (2, 0), (2, 3), (3, 4), (4, 2), (4, 5)])
    #expect(graph.articulationPoints() == [2, 4])
    #expect(pairs(graph.bridges()) == [[4, 5]])
    #expect(graph.biconnectedComponents() == [[0, 1, 2], [2, 3, 4], [4, 5]])
  }

  @Test func parallelEdgesAreNoBridges() throws {
    let edges = [(0, 1), (0, 1), (1, 2), (2, 2)]
    let kept = try Graph(vertexCount: 3, edges: edges, parallelEdges: .keep)
    #expect(pairs(kept.bridges()) == [[1, 2]])
    #expect(kept.articulationPoints() == [1])
    #expect(kept.biconnectedComponents() == [[0, 1], [1, 2]])
    #expect(pairs(try Graph(vertexCount: 3, edges: edges).bridges()) == [[0, 1], [1, 2]])
  }

  @Test func edgesBackAndForthAreNoBridges() throws {
    let graph = try Graph(
      vertexCount: 3, edges: [(0, 1), (1, 0), (2, 1)], direction: .directed)
    #expect(pairs(graph.bridges()) == [[2, 1]])
  }

  @Test func lonelyVertices() throws {
    for count in 0...2 {
      let graph = try Graph(vertexCount: count, edges: [])
      #expect(graph.articulationPoints().isEmpty && graph.bridges().isEmpty)
      #expect(graph.biconnectedComponents().isEmpty)
    }
  }

  /// As igraph 1.0.0 and NetworkX 3.6.1 find them; member 1 of the karate club is the only one who
  /// holds members to it.
  @Test func classics() throws {
    let karate = try ClassicNetworks.karate
    #expect(karate.articulationPoints() == [0])
    #expect(pairs(karate.bridges()) == [[0, 11]])
    #expect(karate.biconnectedComponents().map(\.count).sorted() == [2, 6, 28])
    #expect(try ClassicNetworks.kite.articulationPoints() == [7, 8])
    let families = try ClassicNetworks.florentineMarriages.articulationPoints()
      .map { ClassicNetworks.florentineFamilies[$0] }
    #expect(families == ["Albizzi", "Guadagni", "Medici", "Salviati"])
  }

  @Test func agreesWithTheDefinition() throws {
    for graph in try Graph.manyShapes {
      let slow = SlowStructure(graph)
      #expect(graph.articulationPoints() == slow.articulationPoints, "\(graph)")
      let bridges = pairs(graph.bridges())
      #expect(bridges.count == slow.bridges.count, "\(graph)")
      #expect(Set(bridges.map { $0.sorted() }) == slow.bridges, "\(graph)")
      let components = graph.biconnectedComponents()
      #expect(Set(components) == slow.biconnectedComponents, "\(graph)")
      #expect(components.count == slow.biconnectedComponents.count, "\(graph)")
      #expect(
        components.map { [$0[0], $0[1]] }
          == components.map { [$0[0], $0[1]] }.sorted { $0.lexicographicallyPrecedes($1) })
    }
  }

  @Test func longPath() throws {
    let path = try Graph.path(vertexCount: 1_000_000)
    #expect(path.articulationPoints().count == 999_998)
    #expect(path.bridges().count == 999_999)
    #expect(path.biconnectedComponents().count == 999_999)
  }

  /// The component of an edge is the one that has both its ends.
  @Test func componentsOfEdges() throws {
    let graph = try Graph(vertexCount: 4, edges: [(0, 1), (1, 2), (2, 0), (2, 3), (3, 3)])
    #expect(graph.biconnectedComponentsOfEdges() == [0, 0, 0, 1, nil])
    for seed in 0..<300 {
      let graph = try RandomGraph(seed: seed).graph
      let components = graph.biconnectedComponents().map { Set($0) }
      let found = graph.biconnectedComponentsOfEdges()
      #expect(found.count == graph.edgeCount)
      for (edge, number) in zip(graph.edges, found) {
        let holders = components.indices.filter {
          components[$0].contains(edge.source) && components[$0].contains(edge.target)
        }
        #expect(edge.source == edge.target ? number == nil : holders == [number])
      }
    }
  }
}
