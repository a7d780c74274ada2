/// Leads single ties around islands and words.
struct TieRouter {
  private let grid: RouteGrid
  private var search: RouteSearch

  init(shores: [[[Point]]], words: [Rect], within area: Rect, unit: Double) {
    let finest = (area.width * area.height / 40_000).squareRoot()
    grid = RouteGrid(
      within: area, shores: shores, words: words, step: max(finest, unit * 0.25))
    search = RouteSearch(grid)
  }

  /// The way from disc to disc, ending at their edges.
  ///
  /// - Parameter homes: The islands that the way may cross at little cost.
  mutating func way(
    from: (center: Point, radius: Double), to: (center: Point, radius: Double), homes: Set<Int>
  ) -> [Point] {
    var prices = grid.price
    for (cell, island) in grid.island.enumerated() where homes.contains(island) {
      prices[cell] = 1.8
    }
    let end = grid.cell(at: to.center)
    search.run(from: [grid.cell(at: from.center)], prices: prices) { $0 == end }
    let cells = search.way(to: end)
    var points = cells.map(grid.center)
    if points.count == 1 { points.append(to.center) }
    points[0] = from.center
    points[points.count - 1] = to.center
    let smooth = Ribbon(
      along: points, widths: points.map { _ in 0 }, step: grid.step * 2.5
    ) { old, new in
      let (before, after) = (grid.island[grid.cell(at: old)], grid.island[grid.cell(at: new)])
      return after < 0 || homes.contains(after) || before == after
    }.points
    return Self.shortened(smooth, from: from, to: to)
  }

  /// The way without what lies within the discs at its ends.
  private static func shortened(
    _ way: [Point], from: (center: Point, radius: Double), to: (center: Point, radius: Double)
  ) -> [Point] {
    var rest = way[...]
    func edge(_ disc: (center: Point, radius: Double), _ outside: Point) -> Point {
      let out = outside - disc.center
      return disc.center + out * (disc.radius / max(out.length, disc.radius))
    }
    while rest.count > 2, let first = rest.dropFirst().first,
      first.distance(to: from.center) < from.radius
    {
      rest.removeFirst()
    }
    while rest.count > 2, let last = rest.dropLast().last, last.distance(to: to.center) < to.radius
    {
      rest.removeLast()
    }
    var points = Array(rest)
    guard points.count > 1 else { return points }
    points[0] = edge(from, points[1])
    points[points.count - 1] = edge(to, points[points.count - 2])
    return points
  }
}
