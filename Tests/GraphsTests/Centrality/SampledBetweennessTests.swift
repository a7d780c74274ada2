import Graphs
import Testing

struct SampledBetweennessTests {
  @Test(arguments: 0..<20) func allSourcesGiveTheBetweennessItself(seed: UInt64) throws {
    let graph = try randomGraph(seed: seed)
    #expect(areClose(graph.sampledBetweenness(sources: 1000), try graph.betweenness()))
  }

  @Test(arguments: [Graph.Direction.undirected, .directed])
  func isRightOnAverage(direction: Graph.Direction) throws {
    let graph = try randomGraph(seed: 1, direction: direction)
    let exact = try graph.betweenness()
    let draws = 4000
    var sums = [Double](repeating: 0, count: exact.count)
    var squares = sums
    for stream in 0..<UInt64(draws) {
      let estimate = graph.sampledBetweenness(sources: 5, seed: 3, stream: stream)
      for vertex in exact.indices {
        sums[vertex] += estimate[vertex]
        squares[vertex] += estimate[vertex] * estimate[vertex]
      }
    }
    for vertex in exact.indices {
      let mean = sums[vertex] / Double(draws)
      let variance = max(0, squares[vertex] / Double(draws) - mean * mean)
      // Five standard errors.
      #expect(abs(mean - exact[vertex]) <= 5 * (variance / Double(draws)).squareRoot() + 1e-9)
    }
  }

  @Test func seedDecidesAndThreadsDoNot() throws {
    let graph = try randomGraph(seed: 2)
    let one = graph.sampledBetweenness(sources: 6, seed: 1, threads: 1)
    #expect(one == graph.sampledBetweenness(sources: 6, seed: 1, threads: 4))
    #expect(one != graph.sampledBetweenness(sources: 6, seed: 2))
    #expect(one != graph.sampledBetweenness(sources: 6, seed: 1, stream: 1))
  }

  @Test func smallestGraphs() throws {
    #expect(try Graph(vertexCount: 0, edges: []).sampledBetweenness(sources: 1) == [])
    #expect(try Graph(vertexCount: 1, edges: []).sampledBetweenness(sources: 3) == [0])
  }

  private func randomGraph(
    seed: UInt64, direction: Graph.Direction = .undirected
  ) throws -> Graph {
    var generator = SeededGenerator(seed: seed, stream: 9)
    var edges: [(Int, Int)] = []
    for _ in 0..<60 { edges.append((generator.integer(below: 25), generator.integer(below: 25))) }
    return try Graph(vertexCount: 27, edges: edges, direction: direction)
  }
}
