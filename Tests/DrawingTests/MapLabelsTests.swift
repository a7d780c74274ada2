import Drawing
import Testing

struct MapLabelsTests {
  @Test(arguments: 1...8)
  func namesKeepApartFromOneAnotherAndFromSymbols(seed: Int) {
    var generator = TestGenerator(seed: UInt64(seed))
    let frame = Rect(x: 0, y: 0, width: 200, height: 150)
    let discs = (0..<(10 * seed)).map { _ in
      (
        center: Point(
          .random(in: 0...200, using: &generator), .random(in: 0...150, using: &generator)),
        radius: Double.random(in: 0...4, using: &generator)
      )
    }
    let labels = discs.map { disc in
      let width = Double.random(in: 10...40, using: &generator)
      return MapLabels.Label(
        center: disc.center, clearance: disc.radius,
        forms: [Point(width, 4), Point(width * 0.6, 9), Point(5, 4)])
    }
    let placed = MapLabels.place(labels, discs: discs, within: frame, gap: 1)
    #expect(placed == MapLabels.place(labels, discs: discs, within: frame, gap: 1))
    for (i, one) in placed.enumerated() {
      guard let one else { continue }
      #expect(frame.contains(one.box))
      #expect(one.box.width == labels[i].forms[one.form].x)
      for disc in discs { #expect(one.box.distance(to: disc.center) >= disc.radius) }
      for other in placed[..<i] {
        #expect(other.map { one.box.inset(by: -1).overlaps($0.box) } != true)
      }
    }
    // Ten names have room for all of them.
    if seed == 1 { #expect(!placed.contains { $0 == nil }) }
  }

  /// What is best for the first would leave no place to the second.
  @Test func whatOneGivesUpAnotherMayNeed() {
    let discs = [(center: Point(30, 10), radius: 1.0), (center: Point(60, 10), radius: 1.0)]
    let labels = discs.map {
      MapLabels.Label(center: $0.center, clearance: 1, forms: [Point(18, 4)])
    }
    // A slit in which names stand beside their symbols only; to the right of the second it ends.
    let placed = MapLabels.place(
      labels, discs: discs, within: Rect(x: 0, y: 7.9, width: 65, height: 4.2), gap: 0.5)
    #expect(!placed.contains { $0 == nil })
  }

  @Test func aNameStandsWithinItsAreaWhereItCan() throws {
    let home = [[Point(0, 0), Point(30, 0), Point(30, 20), Point(0, 20)]]
    // The symbol stands at the right edge of its area; to the right of it is another's.
    let disc = (center: Point(27, 10), radius: 2.0)
    let placed = MapLabels.place(
      [MapLabels.Label(center: disc.center, clearance: 2, forms: [Point(15, 4)], home: home)],
      discs: [disc], within: Rect(x: 0, y: 0, width: 80, height: 20), gap: 0.5)
    let box = try #require(placed[0]).box
    #expect(box.maxX < 27)
  }

  @Test func withoutASymbolANameMayStandOnItsPoint() throws {
    let placed = MapLabels.place(
      [MapLabels.Label(center: Point(50, 50), clearance: 0, forms: [Point(20, 4)])], discs: [],
      within: Rect(x: 0, y: 0, width: 100, height: 100), gap: 1)
    #expect(try #require(placed[0]).box.center == Point(50, 50))
  }

  @Test func whatDoesNotFitIsLeftOut() {
    let labels = [
      MapLabels.Label(center: Point(5, 5), clearance: 0, forms: [Point(50, 4)]),
      MapLabels.Label(center: Point(5, 5), clearance: 0, forms: []),
    ]
    let placed = MapLabels.place(
      labels, discs: [], within: Rect(x: 0, y: 0, width: 20, height: 20), gap: 1)
    #expect(placed == [nil, nil])
    #expect(
      MapLabels.place([], discs: [], within: .init(x: 0, y: 0, width: 1, height: 1), gap: 1)
        .isEmpty)
  }
}
