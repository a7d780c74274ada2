import Drawing
import Testing

struct PolygonTests {
  let square = [Point(0, 0), Point(4, 0), Point(4, 4), Point(0, 4)]

  @Test func areaAndInside() {
    #expect(Polygon.signedArea(square) == 16)
    #expect(Polygon.signedArea(square.reversed()) == -16)
    #expect(Polygon.signedArea([]) == 0)
    #expect(Polygon.contains(square, Point(1, 3)))
    #expect(!Polygon.contains(square, Point(5, 3)))
  }

  @Test func hatchStaysInsideAndOutOfHoles() {
    let hole = [Point(1, 1), Point(3, 1), Point(3, 3), Point(1, 3)]
    let path = Polygon.hatch([square, hole], spacing: 0.3)
    var points: [Point] = []
    for step in path.steps {
      switch step {
      case .move(let point), .line(let point): points.append(point)
      default: Issue.record("only straight lines")
      }
    }
    #expect(points.count > 20 && points.count.isMultiple(of: 2))
    for i in stride(from: 0, to: points.count, by: 2) {
      let middle = (points[i] + points[i + 1]) * 0.5
      #expect(Polygon.contains(square, middle) && !Polygon.contains(hole, middle))
    }
  }
}
