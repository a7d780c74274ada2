import Drawing
import Testing

struct TileMapTests {
  /// A honeycomb of three rows: every neighbour can be kept.
  private static let honeycomb: [Point] = (0..<12).map { i in
    let row = i / 4
    let shift: Double = row == 1 ? 0.5 : 0
    return Point(Double(i % 4) + shift, Double(row) * 0.866)
  }

  private static func neighbors(in places: [Point]) -> [(Int, Int)] {
    places.indices.flatMap { i in
      places.indices.compactMap { j in
        i < j && places[i].distance(to: places[j]) < 1.1 ? (i, j) : nil
      }
    }
  }

  @Test func keepsAllNeighborsWhereThatCanBe() {
    let neighbors = Self.neighbors(in: Self.honeycomb)
    let map = TileMap(places: Self.honeycomb.map { $0 * 17 }, neighbors: neighbors)
    #expect(map.neighborPairs == neighbors.count)
    #expect(map.keptNeighbors == neighbors.count)
  }

  @Test(arguments: [1, 2, 3, 26, 60])
  func everyAreaHasATileOfItsOwn(count: Int) {
    var generator = TestGenerator(seed: UInt64(count))
    let places = (0..<count).map { _ in
      Point(Double.random(in: 0...80, using: &generator), .random(in: 0...40, using: &generator))
    }
    let neighbors = places.indices.dropFirst().map { ($0 - 1, $0) }
    let map = TileMap(places: places, neighbors: neighbors)
    #expect(map.centers.count == count)
    for i in map.centers.indices {
      for j in map.centers.indices where j > i {
        #expect(map.centers[i].distance(to: map.centers[j]) > 0.999)
      }
    }
    // What is said to be kept is what stands beside one another.
    let beside = neighbors.count { map.centers[$0.0].distance(to: map.centers[$0.1]) < 1.001 }
    #expect(map.keptNeighbors == beside)
    #expect(map == TileMap(places: places, neighbors: neighbors))
  }

  @Test func oddInputIsNoProblem() {
    #expect(TileMap(places: [], neighbors: []).centers.isEmpty)
    let one = TileMap(places: [Point(5, 5)], neighbors: [(0, 0)])
    #expect(one.centers == [Point(0, 0)])
    #expect(one.neighborPairs == 0)
    // All in one place, and a pair named twice.
    let heap = TileMap(
      places: [Point](repeating: Point(1, 1), count: 5), neighbors: [(0, 1), (1, 0)])
    #expect(Set(heap.centers).count == 5)
    #expect(heap.neighborPairs == 1)
    #expect(heap.keptNeighbors == 1)
  }

  @Test func cornersMakeAHexagonThatTouchesItsNeighbors() {
    let xs = TileMap.corners.map(\.x)
    #expect(abs((xs.max() ?? 0) - 0.5) < 1e-12)
    #expect(abs((xs.min() ?? 0) + 0.5) < 1e-12)
    #expect(TileMap.corners.allSatisfy { abs($0.length - 1 / 3.0.squareRoot()) < 1e-12 })
  }
}
