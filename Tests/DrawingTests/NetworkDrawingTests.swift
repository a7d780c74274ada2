import Drawing
import Testing

struct NetworkDrawingTests {
  static let area = Rect(x: 20, y: 30, width: 780, height: 380)

  static func drawing(_ count: Int, seed: UInt64 = 1, like: [Point?] = []) throws
    -> NetworkDrawing
  {
    var generator = TestGenerator(seed: UInt64(count))
    let islands = max(2, count / 20)
    let vertices = (0..<count).map { i in
      NetworkDrawing.Vertex(
        name: "Energiecoöperatie nummer \(i)",
        importance: i < 5 ? 1 : .random(in: 0...0.4, using: &generator),
        slices: (0..<(i % 4)).map { Pie.Slice(colour: Palette.theme(at: $0), letter: "\($0)") },
        hasRing: i.isMultiple(of: 7), isHollow: i.isMultiple(of: 11), island: i % islands)
    }
    var edges: [NetworkDrawing.Edge] = []
    for i in islands..<max(islands, count) {
      edges.append(NetworkDrawing.Edge(from: i, to: i % islands, isDashed: i.isMultiple(of: 3)))
      if i.isMultiple(of: 9) {
        edges.append(NetworkDrawing.Edge(from: i, to: i - 1, isDashed: false))
      }
    }
    let label = TextStyle(points: 24, colour: Palette.ink)
    let strong = TextStyle(points: 26, weight: .semibold, colour: Palette.ink)
    return try NetworkDrawing(
      vertices: vertices, edges: edges,
      islands: (0..<islands).map {
        NetworkDrawing.Island(name: "Eiland \($0)", colour: Palette.theme(at: $0))
      }, within: area,
      measures: NetworkDrawing.Measures(
        smallest: 6, largest: 27, label: label, strongLabel: strong, title: strong),
      seed: seed, like: like)
  }

  @Test(arguments: [2, 30, 104, 400, 800])
  func nothingCoversAnything(count: Int) throws {
    let drawing = try Self.drawing(count)
    #expect(count < 400 || drawing.labels.count >= 6, "the most important keep their names")
    #expect(drawing.positions.count == count)
    #expect(drawing.labels.count + drawing.unlabelled.count == count)
    for i in 0..<count {
      #expect(Self.area.distance(to: drawing.positions[i]) == 0)
      for j in 0..<i {
        let apart = drawing.positions[i].distance(to: drawing.positions[j])
        #expect(apart >= drawing.radii[i] + drawing.radii[j] - 1e-6)
      }
    }
    for (i, label) in drawing.labels.enumerated() {
      for j in 0..<count {
        #expect(label.box.distance(to: drawing.positions[j]) >= drawing.radii[j])
      }
      #expect(!drawing.labels[..<i].contains { $0.box.overlaps(label.box) })
      if let leader = label.leader {
        let owner = label.vertex
        let start = leader.from.distance(to: drawing.positions[owner])
        #expect(abs(start - drawing.radii[owner]) < 1e-6)
        #expect(label.box.distance(to: leader.to) < 3)
        #expect(
          !drawing.labels.contains {
            $0.vertex != owner && $0.box.length(ofSegment: leader.from, leader.to) > 0
          })
      }
    }
  }

  @Test func fewActorsAllHaveTheirNames() throws {
    #expect(try Self.drawing(30).unlabelled.isEmpty)
  }

  @Test func theSameSeedGivesTheSamePicture() throws {
    #expect(try Self.drawing(60).marks == Self.drawing(60).marks)
    #expect(try Self.drawing(60).marks != Self.drawing(60, seed: 2).marks)
  }

  @Test func whoStoodSomewhereStaysThere() throws {
    let first = try Self.drawing(104)
    let again = try Self.drawing(104, like: first.positions)
    let moved = zip(first.positions, again.positions).map { $0.distance(to: $1) }.sorted()
    let width = Self.area.width
    #expect(moved[moved.count / 2] < 0.02 * width)
    #expect(moved[moved.count * 9 / 10] < 0.05 * width)
    // A new one finds its place without moving the others.
    let without = try Self.drawing(104, like: first.positions.dropLast() + [nil])
    let stayed = zip(first.positions, without.positions).dropLast().map { $0.distance(to: $1) }
      .sorted()
    #expect(stayed[stayed.count / 2] < 0.02 * width)
  }

  @Test func manyTiesBetweenIslandsBecomeStreams() throws {
    func ids(_ marks: [Mark]) -> [String: Int] {
      var counts: [String: Int] = [:]
      for case .group(let group) in marks { counts[group.id] = group.marks.count }
      return counts
    }
    #expect(ids(try Self.drawing(104).marks)["streams"] == 0)
    let many = ids(try Self.drawing(800).marks)
    #expect(many["streams"] ?? 0 >= 10)
    // Each is drawn once: 760 ties within islands, 89 or fewer between.
    #expect((many["ties"] ?? 0) <= 760)
  }

  @Test func tooManyForThePageIsSaid() {
    #expect(throws: PageError.self) {
      try NetworkDrawing(
        vertices: (0..<500).map { _ in
          NetworkDrawing.Vertex(
            name: "", importance: 0, slices: [], hasRing: false, isHollow: false, island: 0)
        }, edges: [], islands: [NetworkDrawing.Island(name: "", colour: Palette.ink)],
        within: Rect(x: 0, y: 0, width: 5, height: 5),
        measures: NetworkDrawing.Measures(
          smallest: 6, largest: 27, label: TextStyle(points: 24, colour: Palette.ink),
          strongLabel: TextStyle(points: 26, colour: Palette.ink),
          title: TextStyle(points: 26, colour: Palette.ink)), seed: 1)
    }
  }
}
