import Drawing
import Testing

struct ContourTests {
  let bounds = Rect(x: -12, y: -12, width: 24, height: 24)

  func area(_ polygons: [[Point]]) -> Double {
    polygons.reduce(0) { $0 + abs(Polygon.signedArea($1)) }
  }

  @Test func aDiscHasItsArea() {
    let grid = ScalarGrid(within: bounds, step: 0.2) { $0.length - 5 }
    let polygons = Contour.polygons(of: grid)
    #expect(polygons.count == 1)
    #expect(abs(area(polygons) - .pi * 25) < 0.2)
  }

  @Test func twoDiscsGiveTwoAndARingOnlyItsOuterShore() {
    let two = ScalarGrid(within: bounds, step: 0.3) { p in
      min(p.distance(to: Point(-6, 0)), p.distance(to: Point(6, 0))) - 3
    }
    #expect(Contour.polygons(of: two).count == 2)
    let ring = ScalarGrid(within: bounds, step: 0.3) { abs($0.length - 7) - 2 }
    let polygons = Contour.polygons(of: ring)
    #expect(polygons.count == 1)
    #expect(abs(area(polygons) - .pi * 81) < 1.5)
  }

  @Test func nothingGivesNothing() {
    #expect(Contour.polygons(of: ScalarGrid(within: bounds, step: 1) { _ in 1 }).isEmpty)
  }

  @Test func erosionTakesItsDepthOff() {
    let grid = ScalarGrid(within: bounds, step: 0.1) { $0.length - 8 }.eroded(by: 3)
    #expect(abs(area(Contour.polygons(of: grid)) - .pi * 25) < 3)
  }

  @Test func aBayNarrowerThanTheClosingFills() {
    let boxes = [
      Rect(x: 0, y: 0, width: 10, height: 2), Rect(x: 0, y: 6, width: 10, height: 2),
      Rect(x: 0, y: 0, width: 2, height: 8),
    ]
    func covers(bay: Double) -> Bool {
      IslandShore.polygons(boxes: boxes, edges: [], distance: 0.5, bay: bay)
        .contains { Polygon.contains($0, Point(6, 4)) }
    }
    #expect(!covers(bay: 1))
    #expect(covers(bay: 4))
    for corner in boxes.flatMap(\.corners) {
      let shore = IslandShore.polygons(boxes: boxes, edges: [], distance: 1, bay: 4)
      #expect(shore.contains { Polygon.contains($0, corner) })
    }
  }

  /// The plain way: at every corner of the grid the distance to every box and edge.
  @Test func shoreIsThatOfThePlainField() {
    var generator = TestGenerator(seed: 4)
    func point() -> Point {
      Point(.random(in: 0...80, using: &generator), .random(in: 0...60, using: &generator))
    }
    for _ in 0..<10 {
      let boxes = (0..<12).map { _ in Rect(center: point(), width: 5, height: 2) }
      let edges = (0..<14).map { i in (boxes[i % 12].center, boxes[(i * 5 + 1) % 12].center) }
      let around = boxes.dropFirst().reduce(boxes[0]) { $0.union($1) }.inset(by: -6)
      let plain = ScalarGrid(within: around, step: 0.45) { point in
        let near =
          boxes.map { $0.distance(to: point) }
          + edges.map { point.distance(toSegment: $0.0, $0.1) }
        return (near.min() ?? 0) - 4
      }
      let expected = Contour.polygons(of: plain.eroded(by: 3))
      let shore = IslandShore.polygons(boxes: boxes, edges: edges, distance: 1, bay: 4)
      #expect(shore.map(\.count) == expected.map(\.count))
    }
  }

  @Test func stripsCoverTheirPolygon() {
    let polygon = [Point(0, 0), Point(9, 2), Point(4, 10), Point(-3, 7)]
    let strips = IslandShore.strips(of: [polygon], count: 5)
    #expect(strips.count == 5)
    var generator = TestGenerator(seed: 1)
    for _ in 0..<500 {
      let p = Point(.random(in: -4...10, using: &generator), .random(in: 0...10, using: &generator))
      if Polygon.contains(polygon, p) {
        #expect(strips.contains { $0.distance(to: p) < 1e-9 })
      }
    }
  }
}
