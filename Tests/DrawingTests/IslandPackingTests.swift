import Drawing
import Testing

struct IslandPackingTests {
  static func shapes(_ count: Int) -> [IslandPacking.Shape] {
    (0..<count).map { i in
      let (width, height) = (30 + Double(i % 4) * 12, 20 + Double(i % 3) * 10)
      return IslandPacking.Shape(
        body: [
          Rect(x: -width / 2, y: -height / 2, width: width, height: height / 2),
          Rect(x: -width / 2, y: 0, width: width / 2, height: height / 2),
        ],
        name: i.isMultiple(of: 2) ? Rect(x: -15, y: -height / 2 - 8, width: 30, height: 8) : nil)
    }
  }

  static func boxes(_ shape: IslandPacking.Shape, at place: IslandPacking.Place) -> [Rect] {
    shape.body.map(place.box) + [shape.name?.moved(by: place.center)].compactMap { $0 }
  }

  @Test(arguments: [1, 2, 6, 14])
  func islandsStayApartAndOnThePage(count: Int) throws {
    let area = Rect(x: 5, y: 7, width: 300, height: 200)
    let shapes = Self.shapes(count)
    let packing = try #require(IslandPacking(shapes: shapes, ties: [], within: area, seed: 3))
    let boxes = shapes.indices.map { Self.boxes(shapes[$0], at: packing.places[$0]) }
    for i in boxes.indices {
      for box in boxes[i] { #expect(area.inset(by: -1e-5).contains(box)) }
      for j in boxes.indices where j > i {
        for one in boxes[i] {
          for other in boxes[j] { #expect(one.overlapArea(with: other) < 1e-3) }
        }
      }
    }
  }

  @Test func whatIsTooLargeDoesNotFit() {
    let area = Rect(x: 0, y: 0, width: 50, height: 50)
    #expect(IslandPacking(shapes: Self.shapes(6), ties: [], within: area, seed: 1) == nil)
    let wide = IslandPacking.Shape(body: [Rect(x: -30, y: -1, width: 60, height: 2)], name: nil)
    #expect(IslandPacking(shapes: [wide], ties: [], within: area, seed: 1) == nil)
  }

  @Test func tiesDrawIslandsTogether() throws {
    let area = Rect(x: 0, y: 0, width: 400, height: 60)
    let shapes = (0..<8).map { _ in
      IslandPacking.Shape(body: [Rect(x: -10, y: -10, width: 20, height: 20)], name: nil)
    }
    let tie = IslandPacking.Tie(
      from: 0, to: 7, fromOffset: .zero, toOffset: .zero, weight: 5)
    let packing = try #require(IslandPacking(shapes: shapes, ties: [tie], within: area, seed: 2))
    #expect(packing.places[0].center.distance(to: packing.places[7].center) < 45)
  }

  @Test(arguments: [1, 2, 3, 25])
  func roomsInOnePlacePart(count: Int) {
    let sizes = (0..<count).map { Point(5 + Double($0), 3) }
    let moved = RoomSeparation.compacted(
      sizes.map { _ in Point(7, 7) }, sizes: sizes, gap: 1)
    let boxes = zip(moved, sizes).map { Rect(center: $0, width: $1.x, height: $1.y) }
    for i in boxes.indices {
      for j in boxes.indices where j > i { #expect(!boxes[i].overlaps(boxes[j])) }
    }
  }

  @Test func compactedRoomsStayApartAndTakeLess() {
    var generator = TestGenerator(seed: 8)
    let centers = (0..<30).map { i in Point(Double(i % 6) * 90, Double(i / 6) * 70) }
    let sizes = centers.map { _ in
      Point(.random(in: 10...40, using: &generator), .random(in: 5...20, using: &generator))
    }
    let moved = RoomSeparation.compacted(centers, sizes: sizes, gap: 2)
    let boxes = zip(moved, sizes).map { Rect(center: $0, width: $1.x, height: $1.y) }
    for i in boxes.indices {
      for j in boxes.indices where j > i { #expect(!boxes[i].overlaps(boxes[j])) }
    }
    // Hundreds of rooms, some ten times as large as others, too.
    let many = (0..<600).map { _ in
      Point(.random(in: 0...300, using: &generator), .random(in: 0...200, using: &generator))
    }
    let rooms = many.map { _ in
      let size = Double.random(in: 1...10, using: &generator)
      return Point(size, size * .random(in: 0.3...1, using: &generator))
    }
    let parted = zip(RoomSeparation.compacted(many, sizes: rooms, gap: 0.5), rooms)
      .map { Rect(center: $0, width: $1.x, height: $1.y) }
    for i in parted.indices {
      for j in parted.indices where j > i { #expect(!parted[i].overlaps(parted[j])) }
    }

    let before = Rect(around: centers)
    let after = Rect(around: moved)
    #expect(after.width * after.height < 0.5 * before.width * before.height)
  }
}
