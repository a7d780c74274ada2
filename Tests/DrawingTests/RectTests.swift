import Drawing
import Testing

struct RectTests {
  @Test func lengthOfASegmentInsideMatchesSampling() {
    var generator = TestGenerator(seed: 3)
    let rect = Rect(x: 2, y: 3, width: 5, height: 4)
    for _ in 0..<200 {
      let ends = (0..<2).map { _ in
        Point(.random(in: 0...10, using: &generator), .random(in: 0...10, using: &generator))
      }
      let inside = (0..<2000).count { step in
        let p = ends[0] + (ends[1] - ends[0]) * ((Double(step) + 0.5) / 2000)
        return p.x > rect.x && p.x < rect.maxX && p.y > rect.y && p.y < rect.maxY
      }
      let sampled = Double(inside) / 2000 * ends[0].distance(to: ends[1])
      #expect(abs(rect.length(ofSegment: ends[0], ends[1]) - sampled) < 0.02)
    }
    #expect(rect.length(ofSegment: Point(3, 4), Point(3, 4)) == 0)
  }

  @Test func overlapUnionDistance() {
    let a = Rect(x: 0, y: 0, width: 2, height: 2)
    let b = Rect(x: 1, y: 1, width: 2, height: 2)
    #expect(a.overlaps(b) && a.overlapArea(with: b) == 1)
    #expect(!a.overlaps(a.moved(by: Point(2, 0))))
    #expect(a.union(b) == Rect(x: 0, y: 0, width: 3, height: 3))
    #expect(a.distance(to: Point(5, 6)) == 5)
    #expect(a.distance(to: Point(1, 1)) == 0)
    #expect(Rect(around: []) == Rect(x: 0, y: 0, width: 0, height: 0))
  }
}
