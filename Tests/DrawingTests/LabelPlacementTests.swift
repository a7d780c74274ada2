import Drawing
import Testing

struct LabelPlacementTests {
  @Test(arguments: [(30, 1), (104, 2), (800, 3), (3000, 4)])
  func labelsCoverNothing(count: Int, seed: Int) {
    var generator = TestGenerator(seed: UInt64(seed))
    let area = Rect(x: 0, y: 0, width: 800, height: 600)
    let discs = (0..<count).map { _ in
      (
        center: Point(
          .random(in: 10...790, using: &generator), .random(in: 10...590, using: &generator)),
        radius: Double.random(in: 1...8, using: &generator)
      )
    }
    let labels = (0..<count).map {
      LabelPlacement.Label(
        vertex: $0, width: .random(in: 10...60, using: &generator), height: 8, room: nil)
    }
    let obstacle = Rect(x: 300, y: 250, width: 200, height: 60)
    let placed = LabelPlacement.place(
      labels, discs: discs, edges: [(Point(0, 0), Point(800, 600))], obstacles: [obstacle],
      within: area, gap: 1)
    #expect(placed.count > 10)
    #expect(Set(placed.map(\.vertex)).count == placed.count)
    for (i, label) in placed.enumerated() {
      #expect(area.contains(label.box) && !label.box.overlaps(obstacle))
      #expect(!discs.contains { label.box.distance(to: $0.center) < $0.radius })
      #expect(!placed[(i + 1)...].contains { $0.box.overlaps(label.box) })
    }
  }

  @Test func roomThatIsKeptGoesToItsOwner() {
    // The first label would like the room of the second.
    let discs = [(center: Point(50, 50), radius: 5.0), (center: Point(50, 66), radius: 3.0)]
    let labels = [
      LabelPlacement.Label(vertex: 0, width: 30, height: 6, room: .right),
      LabelPlacement.Label(vertex: 1, width: 30, height: 6, room: .right),
    ]
    let placed = LabelPlacement.place(
      labels, discs: discs, edges: [], obstacles: [],
      within: Rect(x: 0, y: 0, width: 100, height: 100), gap: 1)
    #expect(placed.map(\.side) == [.right, .right])
  }

  @Test func aPriceCanForbid() {
    let placed = LabelPlacement.place(
      [LabelPlacement.Label(vertex: 0, width: 10, height: 5, room: nil)],
      discs: [(center: Point(50, 50), radius: 5)], edges: [], obstacles: [],
      within: Rect(x: 0, y: 0, width: 100, height: 100), gap: 1
    ) { _, box in box.center.y > 50 ? nil : 0 }
    #expect(placed.first?.side == .right || placed.first?.side == .above)
  }
}
