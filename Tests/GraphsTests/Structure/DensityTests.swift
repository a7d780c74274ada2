import Graphs
import Testing

@Suite struct DensityTests {
  @Test func shareOfPossibleEdges() throws {
    #expect(try Graph(vertexCount: 3, edges: [(0, 1), (1, 2)]).density == 2.0 / 3)
    #expect(try Graph(vertexCount: 3, edges: [(0, 1)], direction: .directed).density == 1.0 / 6)
    #expect(try Graph(vertexCount: 2, edges: [(0, 1), (1, 1)]).density == 2)
    for count in 0...1 { #expect(try Graph(vertexCount: count, edges: []).density == 0) }
  }

  /// 78 friendships among 34 members: 0.139 in Zachary's network.
  @Test func karate() throws {
    #expect(try isClose(ClassicNetworks.karate.density, 78.0 / 561))
  }
}
