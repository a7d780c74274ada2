import Graphs
import Testing

struct VertexCutsTests {
  @Test func path() throws {
    let path = try Graph(vertexCount: 4, edges: [(0, 1), (1, 2), (2, 3)])
    let cuts = path.vertexCuts()
    #expect(cuts.parts(without: 0) == [[1, 2, 3]])
    #expect(cuts.parts(without: 1) == [[0], [2, 3]])
    #expect(cuts.cutOff(without: 1) == [0])
    #expect(cuts.cutOff(without: 0) == [])
    #expect(cuts.separators(of: [0], from: [3]) == [0, 1, 2, 3])
    #expect(cuts.separators(of: [0, 1], from: [3]) == [1, 2, 3])
    #expect(cuts.separators(of: [0, 2], from: [2]) == [2])
  }

  @Test func ofEqualPartsTheLowestStays() throws {
    let star = try Graph(vertexCount: 5, edges: [(4, 3), (4, 1), (4, 0)])
    #expect(star.vertexCuts().cutOff(without: 4) == [1, 3])
    #expect(star.vertexCuts().parts(without: 2) == [])
  }

  @Test func twoComponentsWithAPathHangOnNobody() throws {
    let graph = try Graph(vertexCount: 4, edges: [(0, 1), (2, 3)])
    let cuts = graph.vertexCuts()
    #expect(cuts.separators(of: [0, 2], from: [1, 3]) == [])
    #expect(cuts.separators(of: [0], from: [1, 3]) == [0, 1])
    #expect(cuts.separators(of: [0], from: [3]) == [])
    #expect(cuts.separators(of: [], from: []) == [])
  }

  @Test func emptyGraph() throws {
    let cuts = try Graph(vertexCount: 0, edges: []).vertexCuts()
    #expect(cuts.vertexCount == 0)
    #expect(cuts.separators(of: [], from: []) == [])
  }

  @Test(arguments: 0..<300) func agreesWithTakingEachVertexOut(seed: Int) throws {
    let graph = try RandomGraph(seed: seed, highestVertexCount: 16).graph
    var generator = SeededGenerator(seed: UInt64(seed), stream: 11)
    let pick = { (chance: Double) in
      (0..<graph.vertexCount).filter { _ in generator.unit() < chance }
    }
    let cuts = graph.vertexCuts()
    for vertex in 0..<graph.vertexCount {
      let parts = Self.parts(of: graph, without: vertex)
      let own = Self.parts(of: graph, without: nil).first { $0.contains(vertex) } ?? []
      let here = parts.filter { !$0.allSatisfy { !own.contains($0) } }
      #expect(cuts.parts(without: vertex) == here)
      let largest = here.max { ($0.count, -$0[0]) < ($1.count, -$1[0]) } ?? []
      #expect(
        cuts.cutOff(without: vertex) == here.filter { $0 != largest }.flatMap(\.self).sorted())
    }
    for _ in 0..<6 {
      let (first, others) = (pick(0.25), pick(0.2))
      let isJoined = { (parts: [[Int]]) in
        parts.contains { part in
          part.contains(where: first.contains) && part.contains(where: others.contains)
        }
      }
      let expected =
        isJoined(Self.parts(of: graph, without: nil))
        ? (0..<graph.vertexCount).filter { !isJoined(Self.parts(of: graph, without: $0)) } : []
      #expect(cuts.separators(of: first, from: others) == expected)
    }
  }

  /// The components by following edges until nothing new comes.
  private static func parts(of graph: Graph, without gone: Int?) -> [[Int]] {
    var parts: [[Int]] = []
    var seen: Set<Int> = []
    for start in 0..<graph.vertexCount where start != gone && !seen.contains(start) {
      var part: Set<Int> = [start]
      var hasGrown = true
      while hasGrown {
        let size = part.count
        for edge in graph.edges where edge.source != gone && edge.target != gone {
          if part.contains(edge.source) || part.contains(edge.target) {
            part.formUnion([edge.source, edge.target])
          }
        }
        hasGrown = part.count > size
      }
      seen.formUnion(part)
      parts.append(part.sorted())
    }
    return parts
  }
}
