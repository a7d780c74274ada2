import Drawing
import Testing

struct PolygonRingsTests {
  private static func square(_ low: Double, _ high: Double) -> [Point] {
    [Point(low, low), Point(high, low), Point(high, high), Point(low, high)]
  }

  /// An outline, a hole in it, an island in the hole, and a part apart, in every order and turn.
  @Test(arguments: 0..<24, 0..<16)
  func holesAreTurnedAgainstOutlines(order: Int, turns: Int) {
    let apart = [Point(20, 0), Point(22, 0), Point(21, 3)]
    var rings = [Self.square(0, 10), Self.square(2, 8), Self.square(4, 6), apart]
    let expected = [100.0, -36, 4, 3]
    // The permutation of that number.
    var (numbers, rest) = (Array(0..<4), order)
    let permuted = (1...4).reversed().map { count -> Int in
      defer { rest /= count }
      return numbers.remove(at: rest % count)
    }
    for i in rings.indices where turns >> i & 1 == 1 { rings[i].reverse() }
    let turned = Polygon.oriented(permuted.map { rings[$0] })
    #expect(turned.map { Polygon.signedArea($0) } == permuted.map { expected[$0] })
    #expect(!Polygon.contains(turned, Point(3, 3)))
    #expect(Polygon.contains(turned, Point(5, 5)))
  }

  @Test func holesThatTouchTheirOutlineAreHoles() {
    let hole = [Point(0, 5), Point(5, 4), Point(5, 6)]
    let turned = Polygon.oriented([hole, Self.square(0, 10)])
    #expect(Polygon.signedArea(turned[0]) < 0)
    #expect(Polygon.signedArea(turned[1]) == 100)
  }

  @Test(arguments: 1...10)
  func theInnermostPointIsFartherFromTheBorderThanAGuess(seed: Int) throws {
    var generator = TestGenerator(seed: UInt64(seed))
    // A star about the origin, with a hole in the middle.
    let star = (0..<16).map { i in
      let radius = Double.random(in: 10...30, using: &generator)
      let angle = Double(i) / 16 * 2 * Double.pi
      return Point(radius, 0).turned(by: angle)
    }
    let rings = Polygon.oriented([star, Self.square(-3, 3)])
    let best = try #require(Polygon.innermostPoint(of: rings))
    func distance(_ point: Point) -> Double {
      guard Polygon.contains(rings, point) else { return -1 }
      return rings.flatMap { ring in
        ring.indices.map { point.distance(toSegment: ring[$0], ring[($0 + 1) % ring.count]) }
      }.min() ?? 0
    }
    let extent = Rect(around: star)
    let precision = max(extent.width, extent.height) / 100
    for _ in 0..<500 {
      let guess = Point(
        .random(in: extent.x...extent.maxX, using: &generator),
        .random(in: extent.y...extent.maxY, using: &generator))
      #expect(distance(best) >= distance(guess) - precision * 1.001)
    }
  }

  @Test func anAreaWithoutExtentHasNoInnermostPoint() {
    #expect(Polygon.innermostPoint(of: []) == nil)
    #expect(Polygon.innermostPoint(of: [[Point(1, 1), Point(2, 1), Point(3, 1)]]) == nil)
  }

  @Test(arguments: 1...10)
  func clippingKeepsJustWhatLiesInside(seed: Int) {
    var generator = TestGenerator(seed: UInt64(seed))
    let star = (0..<12).map { i in
      Point(Double.random(in: 5...30, using: &generator), 0)
        .turned(by: Double(i) / 12 * 2 * Double.pi)
    }
    let frame = Rect(x: -12, y: -8, width: 21, height: 17)
    let part = Polygon.clipped(star, to: frame)
    for corner in part { #expect(frame.distance(to: corner) < 1e-9) }
    for _ in 0..<300 {
      let probe = Point(
        .random(in: -40...40, using: &generator), .random(in: -40...40, using: &generator))
      let isInside = Polygon.contains(star, probe) && frame.distance(to: probe) == 0
      #expect(Polygon.contains(part, probe) == isInside)
    }
    #expect(Polygon.clipped(star, to: Rect(x: 100, y: 100, width: 5, height: 5)).isEmpty)
  }
}

extension Point {
  /// The vector turned by an angle, by the sine's and cosine's series.
  fileprivate func turned(by angle: Double) -> Point {
    var (sine, cosine, term) = (0.0, 0.0, 1.0)
    for n in 0..<40 {
      if n.isMultiple(of: 2) {
        cosine += n % 4 == 0 ? term : -term
      } else {
        sine += n % 4 == 1 ? term : -term
      }
      term *= angle / Double(n + 1)
    }
    return Point(x * cosine - y * sine, x * sine + y * cosine)
  }
}
