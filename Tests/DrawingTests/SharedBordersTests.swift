import Drawing
import Testing

struct SharedBordersTests {
  private func square(_ x: Double, _ y: Double, side: Double = 1) -> [Point] {
    [Point(x, y), Point(x + side, y), Point(x + side, y + side), Point(x, y + side)]
  }

  @Test func areasThatShareASideAreNeighbors() {
    let borders = SharedBorders.borders(between: [
      [square(0, 0)], [square(1, 0)], [square(1, 1)], [square(5, 5)], [],
    ])
    #expect(borders.map { [$0.first, $0.second] } == [[0, 1], [1, 2]])
    #expect(borders.map(\.length) == [1, 1])
  }

  @Test func anEnclaveIsANeighborWhicheverWayItsRingRuns() {
    let outer = [square(0, 0, side: 3), square(1, 1)]
    for enclave in [square(1, 1), Array(square(1, 1).reversed())] {
      let borders = SharedBorders.borders(between: [outer, [enclave]])
      #expect(borders.map { [$0.first, $0.second] } == [[0, 1]])
      #expect(borders.map(\.length) == [4])
    }
  }

  @Test func noAreasHaveNoBorders() {
    #expect(SharedBorders.borders(between: []).isEmpty)
    #expect(SharedBorders.borders(between: [[], [[]], [[Point(0, 0)]]]).isEmpty)
  }
}
