/// The ways of ties between islands through the water, drawn together where they can share one.
///
/// Each pair of islands gets a cheapest way over a grid; ways that others used in the round before
/// cost less, so that ties gather in few streams after some rounds (ink minimisation, after
/// Pupyrev, Nachmanson, Bereg & Holroyd, Edge routing with ordered bundles, 2011).
///
/// - Complexity: O(rounds · islands · cells · log cells).
package struct TieRoutes {
  /// Two islands and how many ties they have.
  package struct Pair {
    package var from: Int
    package var to: Int
    package var weight: Double

    package init(from: Int, to: Int, weight: Double) {
      self.from = from
      self.to = to
      self.weight = weight
    }
  }

  /// Per pair the cells of its way, from shore to shore; empty when an island has no cell.
  package private(set) var ways: [[Int]]
  /// Per cell the weight of all ways over it.
  package private(set) var traffic: [Double]

  private static let rounds = 3

  package init(_ pairs: [Pair], on grid: RouteGrid) {
    ways = pairs.map { _ in [] }
    traffic = [Double](repeating: 0, count: grid.price.count)
    var cells: [Int: [Int]] = [:]
    for (cell, island) in grid.island.enumerated() where island >= 0 {
      cells[island, default: []].append(cell)
    }
    var pairsOf: [Int: [Int]] = [:]
    for (p, pair) in pairs.enumerated() { pairsOf[pair.from, default: []].append(p) }
    var search = RouteSearch(grid)
    for _ in 0..<Self.rounds {
      let prices = discounted(grid.price, where: grid.island)
      for (from, own) in pairsOf.sorted(by: { $0.key < $1.key }) {
        let wanted = Set(own.map { pairs[$0].to })
        var docks: [Int: Int] = [:]
        search.run(from: cells[from] ?? [], prices: prices) { cell in
          let island = grid.island[cell]
          if wanted.contains(island), docks[island] == nil { docks[island] = cell }
          return docks.count == wanted.count
        }
        for p in own { ways[p] = docks[pairs[p].to].map { search.way(to: $0) } ?? [] }
      }
      traffic = [Double](repeating: 0, count: grid.price.count)
      for (p, way) in ways.enumerated() {
        for cell in way { traffic[cell] += pairs[p].weight }
      }
    }
  }

  /// Prices with up to half off for water that much is led over.
  private func discounted(_ prices: [Double], where island: [Int]) -> [Double] {
    let used = traffic.filter { $0 > 0 }
    guard !used.isEmpty else { return prices }
    let mean = used.reduce(0, +) / Double(used.count)
    return zip(prices.indices, prices).map { cell, price in
      guard island[cell] < 0, traffic[cell] > 0 else { return price }
      return price * (1 - 0.55 * traffic[cell] / (traffic[cell] + 0.5 * mean))
    }
  }
}
