import Drawing
import Testing

struct RouteTests {
  static let area = Rect(x: 0, y: 0, width: 100, height: 60)

  static func square(_ x: Double, _ y: Double, _ side: Double) -> [[Point]] {
    [Rect(x: x, y: y, width: side, height: side).corners]
  }

  /// The cheapest costs by trying all moves until nothing changes.
  static func slowCosts(_ grid: RouteGrid, from source: Int, prices: [Double]) -> [Double] {
    var costs = [Double](repeating: .infinity, count: prices.count)
    costs[source] = 0
    var changed = true
    while changed {
      changed = false
      for cell in prices.indices where costs[cell].isFinite {
        for next in prices.indices {
          let i = abs(cell % grid.columns - next % grid.columns)
          let j = abs(cell / grid.columns - next / grid.columns)
          guard max(i, j) == 1 || min(i, j) == 1 && max(i, j) == 2 else { continue }
          let length = Double(i * i + j * j).squareRoot()
          let cost = costs[cell] + length * (prices[cell] + prices[next]) / 2
          if cost < costs[next] - 1e-12 {
            costs[next] = cost
            changed = true
          }
        }
      }
    }
    return costs
  }

  @Test(arguments: 1...5)
  func waysAreCheapest(seed: UInt64) {
    var generator = TestGenerator(seed: seed)
    let grid = RouteGrid(
      within: Rect(x: 0, y: 0, width: 12, height: 9), shores: [], words: [], step: 1)
    let prices = grid.price.map { _ in Double.random(in: 1...9, using: &generator) }
    var search = RouteSearch(grid)
    search.run(from: [5], prices: prices) { _ in false }
    let slow = Self.slowCosts(grid, from: 5, prices: prices)
    for cell in prices.indices {
      let way = search.way(to: cell)
      #expect(way.first == 5 && way.last == cell)
      let cost = zip(way, way.dropFirst()).reduce(0.0) { sum, step in
        let length = grid.center(step.0).distance(to: grid.center(step.1))
        return sum + length * (prices[step.0] + prices[step.1]) / 2
      }
      #expect(abs(cost - slow[cell]) < 1e-9)
    }
  }

  @Test func tiesGoAroundIslands() {
    // An island in the middle of the straight way.
    let shores = [Self.square(5, 25, 10), Self.square(85, 25, 10), Self.square(40, 10, 30)]
    let grid = RouteGrid(within: Self.area, shores: shores, words: [], step: 1)
    let routes = TieRoutes([TieRoutes.Pair(from: 0, to: 1, weight: 4)], on: grid)
    let way = routes.ways[0]
    // At two steps a cell the straight way has 35 cells.
    #expect(way.count > 45)
    #expect(!way.contains { grid.island[$0] == 2 })
    #expect(grid.island[way[0]] == 0 && grid.island[way[way.count - 1]] == 1)
    #expect(way.allSatisfy { routes.traffic[$0] == 4 })
  }

  @Test func tiesThroughAStraitRunTogether() {
    // Three islands left and three right of two large ones with a strait between them.
    let shores =
      [5.0, 25, 45].map { Self.square(2, $0, 8) } + [5.0, 25, 45].map { Self.square(90, $0, 8) }
      + [
        [Rect(x: 45, y: 0, width: 10, height: 25).corners],
        [Rect(x: 45, y: 35, width: 10, height: 25).corners],
      ]
    let grid = RouteGrid(within: Self.area, shores: shores, words: [], step: 1)
    let pairs = (0..<3).flatMap { i in
      [
        TieRoutes.Pair(from: i, to: 3 + i, weight: 1),
        TieRoutes.Pair(from: i, to: 3 + (i + 1) % 3, weight: 1),
      ]
    }
    let routes = TieRoutes(pairs, on: grid)
    for way in routes.ways { #expect(!way.contains { grid.island[$0] >= 6 }) }
    #expect((routes.traffic.max() ?? 0) >= 3)
  }

  @Test func anIslandWithoutACellHasNoWay() {
    let shores = [Self.square(5, 25, 10), []]
    let grid = RouteGrid(within: Self.area, shores: shores, words: [], step: 1)
    #expect(TieRoutes([TieRoutes.Pair(from: 0, to: 1, weight: 1)], on: grid).ways == [[]])
  }

  @Test(arguments: [40, 150, 650, 5000])
  func theLegendShowsWidthsThatDiffer(ties: Int) {
    let scale = TieBundles.Scale(ties: ties, unit: 8)
    let examples = scale.examples
    #expect(examples.first == 1 && examples.count >= 2 && examples == examples.sorted())
    let widths = examples.map { scale.width(of: Double($0)) }
    for (thin, thick) in zip(widths, widths.dropFirst()) { #expect(thin < thick) }
    #expect(scale.width(of: 1e6) == scale.width(of: 1e7))
  }
}
