import Graphs
import Testing

@Suite struct GraphTests {
  @Test func emptyGraphHasNothing() throws {
    let graph = try GraphBuilder().build()
    #expect(graph.vertexCount == 0 && graph.edgeCount == 0)
    #expect(graph.degrees().isEmpty && graph.components().count == 0)
    #expect(try graph.betweenness().isEmpty && graph.harmonicCloseness().isEmpty)
    #expect(try graph.pageRank().isEmpty)
  }

  @Test func neighborsKnowWhereTheirWeightsStand() throws {
    let graph = try Graph(vertexCount: 3, edges: [(1, 2), (1, 0)], weights: [2, 3])
    let neighbors = graph.neighbors(of: 1)
    #expect(neighbors.indices.map { graph.weights?[$0] } == [3, 2])
    #expect(neighbors.count == 2 && neighbors.last == 2)
    #expect(graph.neighbors(of: 0).startIndex == 0)
  }

  @Test func transposingTurnsEdgesAround() throws {
    for seed in 0..<60 {
      let graph = try RandomGraph(seed: seed).graph
      let turned = graph.transposed()
      #expect(turned.transposed() == graph)
      #expect(turned.degrees(.in) == graph.degrees(.out))
      for vertex in 0..<graph.vertexCount {
        for neighbor in graph.neighbors(of: vertex) {
          #expect(turned.neighbors(of: neighbor).contains(vertex))
        }
      }
    }
  }

  @Test func renumberingKeepsTheEdges() throws {
    for seed in 0..<60 {
      let graph = try RandomGraph(seed: seed).graph
      var order = Array(0..<graph.vertexCount)
      var generator = SeededGenerator(seed: UInt64(seed))
      generator.shuffle(&order)
      let renumbered = graph.renumbered(order)
      for (number, vertex) in order.enumerated() {
        let neighbors = renumbered.neighbors(of: number)
        #expect(neighbors.map { order[$0] }.sorted() == Array(graph.neighbors(of: vertex)))
        #expect(neighbors.sorted() == Array(neighbors))
      }
      #expect(areClose(order.map { graph.strengths()[$0] }, renumbered.strengths()))
    }
  }

  @Test func weightsCanBeMappedAndDropped() throws {
    let graph = try Graph(vertexCount: 2, edges: [(0, 1)], weights: [4])
    #expect(try graph.mapWeights { 1 / $0 }.weights == [0.25, 0.25])
    #expect(try graph.withoutWeights().mapWeights { 2 * $0 }.weights == [2, 2])
    #expect(!graph.withoutWeights().isWeighted)
    #expect(throws: GraphError.invalidWeight(-4, source: 0, target: 1)) {
      try graph.mapWeights { -$0 }
    }
  }

  @Test func storageIsFourBytesAnEntryAndEightAVertex() throws {
    let graph = try RandomGraph(plantedGroups: 4, size: 250, seed: 1).graph
    let used = graph.targets.capacity * 4 + graph.offsets.capacity * 8
    let needed = Double(4 * graph.arcCount + 8 * graph.vertexCount)
    #expect(Double(used) <= 1.2 * needed)
  }

  @Test func renumberingStopsAtAnOrderThatRepeats() async throws {
    await #expect(processExitsWith: .failure) {
      _ = try Graph(vertexCount: 2, edges: []).renumbered([0, 0])
    }
  }
}
