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

  @Test(arguments: [1, 2, 5, 40, 200])
  func theSameSeedGivesTheSame(count: Int) throws {
    let (vertices, edges) = Self.network(count, seed: UInt64(count))
    for engine in [Graphviz.Engine.neato, .sfdp] {
      let places = try Graphviz.layout(vertices, edges, engine: engine, seed: 7)
      #expect(places.count == count && Set(places).count == count)
      for _ in 0..<3 {
        #expect(try Graphviz.layout(vertices, edges, engine: engine, seed: 7) == places)
      }
    }
  }

  @Test func nothingGivesNothing() throws {
    #expect(try Graphviz.layout([], [], engine: .neato, seed: 1).isEmpty)
    #expect(try Graphviz.dot([], [], attributes: []).contains("graph network"))
  }

  @Test func manyThreadsGetWhatOneGets() async throws {
    let (vertices, edges) = Self.network(20, seed: 5)
    let alone = try Graphviz.layout(vertices, edges, engine: .sfdp, seed: 3)
    try await withThrowingTaskGroup(of: [Point].self) { group in
      for _ in 0..<16 {
        group.addTask {
          try Graphviz.layout(vertices, edges, engine: .sfdp, seed: 3)
        }
      }
      for try await places in group { #expect(places == alone) }
    }
  }

  /// Cairo draws from the generator that layouts draw from when it has more glyphs than it keeps.
  @Test func pagesDoNotDisturbLayouts() async throws {
    let (vertices, edges) = Self.network(200, seed: 9)
    let alone = try Graphviz.layout(vertices, edges, engine: .sfdp, seed: 3)
    let letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
    let texts = (20..<620).map { size in
      "<text x=\"0\" y=\"20\" font-size=\"\(Double(size) / 10)\">\(letters)</text>"
    }
    let svg =
      "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"300\" height=\"40\">"
      + texts.joined() + "</svg>"
    try await withThrowingTaskGroup(of: Bool.self) { group in
      group.addTask {
        for _ in 0..<3 {
          _ = try PageRenderer.png(of: svg, scene: SVGWriterTests.scene, dotsPerInch: 72)
        }
        return true
      }
      group.addTask {
        try (0..<30).allSatisfy { _ in
          try Graphviz.layout(vertices, edges, engine: .sfdp, seed: 3) == alone
        }
      }
      for try await isSame in group { #expect(isSame) }
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
