/// A map of equal hexagons, one per area, on which small areas read as easily as large ones.
///
/// Areas are laid on a grid of hexagons so that neighbours stay neighbours and keep their
/// directions as far as possible. That is a quadratic assignment; it is approached by simulated
/// annealing (Kirkpatrick, Gelatt & Vecchi 1983) over moves of an area to another cell, whose
/// area, if any, takes its place. The start puts each area on the free cell nearest its true
/// place; several runs from there differ by their random choices, and the best counts.
///
/// The cost to keep low is, summed:
/// - 1 for each pair of neighbours that are not beside one another, and a little for each cell
///   that they are farther apart than need be;
/// - for each pair of neighbours, how far their direction is off: up to 0.5 for the opposite;
/// - 0.15 for each pair beside one another that are no neighbours;
/// - a little for each area's distance from its true place, so that the shape is that of the land.
///
/// - Complexity: each of six runs tries `1,000 · n + 40,000` moves, each in O(degree).
public struct TileMap: Sendable, Equatable {
  /// Centres of the hexagons, by area: 1 apart when beside one another, y downwards.
  ///
  /// The middle of all is the origin.
  public let centers: [Point]
  /// How many pairs of neighbours stand beside one another.
  public let keptNeighbors: Int
  /// How many pairs of neighbours there are.
  public let neighborPairs: Int

  private static let runs = 6

  /// The corners of a hexagon about its centre, pointing upwards.
  public static let corners: [Point] = (0..<6).map { corner in
    point(
      onCircle: Point(0, 0), radius: 1 / 3.0.squareRoot(), angle: Double(corner) * .pi / 3)
  }

  /// Lays areas on hexagons.
  ///
  /// - Parameters:
  ///   - places: Where the areas truly lie, y downwards, in any unit.
  ///   - neighbors: Pairs of areas that share a border, by number; repeats, and pairs of an area
  ///     with itself, do not count.
  ///   - seed: The seed of the random choices.
  public init(places: [Point], neighbors: [(Int, Int)], seed: UInt64 = 1) {
    var pairs: Set<[Int]> = []
    for (a, b) in neighbors where a != b { pairs.insert([min(a, b), max(a, b)]) }
    let sorted = pairs.sorted { $0.lexicographicallyPrecedes($1) }
    neighborPairs = sorted.count
    guard !places.isEmpty else {
      centers = []
      keptNeighbors = 0
      return
    }
    let land = TileLand(places: places, pairs: sorted)
    var best = TileArrangement(on: land)
    for run in 0..<Self.runs {
      var generator = LayoutGenerator(seed: seed &+ UInt64(run) &* 0x9E37)
      var arrangement = TileArrangement(on: land)
      arrangement.anneal(&generator)
      if arrangement.cost < best.cost - 1e-9 { best = arrangement }
    }
    let points = best.cell.map { land.cells[$0] }
    let middle = Rect(around: points).center
    centers = points.map { $0 - middle }
    keptNeighbors = sorted.count { land.besides[best.cell[$0[0]]].contains(best.cell[$0[1]]) }
  }
}
