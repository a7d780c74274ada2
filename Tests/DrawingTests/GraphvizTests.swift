import Drawing
import Testing

struct GraphvizTests {
  static func network(_ count: Int, seed: UInt64) -> ([Graphviz.Vertex], [Graphviz.Edge]) {
    var generator = TestGenerator(seed: seed)
    let vertices = (0..<count).map { _ in
      Graphviz.Vertex(
        width: .random(in: 4...40, using: &generator),
        height: .random(in: 4...15, using: &generator))
    }
    let edges = (1..<max(1, count)).map {
      Graphviz.Edge(from: $0, to: .random(in: 0..<$0, using: &generator), length: 30)
    }
    return (vertices, edges)
  }

  @Test(arguments: [1, 2, 5, 40])
  func roomsDoNotOverlapAndTheSameSeedGivesTheSame(count: Int) throws {
    let (vertices, edges) = Self.network(count, seed: UInt64(count))
    let places = try Graphviz.layout(vertices, edges, engine: .neato, margin: 2, seed: 7)
    #expect(places.count == count)
    let boxes = zip(places, vertices).map { Rect(center: $0, width: $1.width, height: $1.height) }
    for i in boxes.indices {
      for j in boxes.indices where j > i {
        #expect(boxes[i].inset(by: 0.05).overlapArea(with: boxes[j].inset(by: 0.05)) == 0)
      }
    }
    #expect(try Graphviz.layout(vertices, edges, engine: .neato, margin: 2, seed: 7) == places)
  }

  @Test func nothingGivesNothing() throws {
    #expect(try Graphviz.layout([], [], engine: .neato, margin: 1, seed: 1).isEmpty)
    #expect(try Graphviz.dot([], [], attributes: []).contains("graph network"))
  }

  @Test func manyThreadsGetWhatOneGets() async throws {
    let (vertices, edges) = Self.network(20, seed: 5)
    let alone = try Graphviz.layout(vertices, edges, engine: .sfdp, margin: 1, seed: 3)
    try await withThrowingTaskGroup(of: [Point].self) { group in
      for _ in 0..<16 {
        group.addTask {
          try Graphviz.layout(vertices, edges, engine: .sfdp, margin: 1, seed: 3)
        }
      }
      for try await places in group { #expect(places == alone) }
    }
  }

  @Test func dotKeepsPositionsAndTamesText() throws {
    let hostile = "a\\N \"q\" <b> & \u{1} \\"
    let text = try Graphviz.dot(
      [
        Graphviz.Vertex(
          width: 5, height: 5, position: Point(10, 20),
          attributes: [("label", Graphviz.text(hostile))]),
        Graphviz.Vertex(width: 5, height: 5, position: Point(40, 20)),
      ], [Graphviz.Edge(from: 0, to: 1)], attributes: [("notranslate", "true")])
    // 10 mm are 28.346 points; y runs upwards.
    #expect(text.contains("pos=\"28.346,-56.693\""))
    #expect(text.contains(#"a\\N \"q\" <b> &amp;"#))
    #expect(!text.unicodeScalars.contains("\u{1}"))
  }

  @Test func aMissingPositionIsAnError() {
    #expect(throws: PageError.self) {
      try Graphviz.dot([Graphviz.Vertex(width: 1, height: 1)], [], attributes: [])
    }
  }
}
