/// Ground where nobody lives, beyond the places on a map: water, or land about which nothing is
/// known.
///
/// Without it the cells of the outermost places would reach as far as the map does.
public enum OpenGround {
  /// Sites of a grid in ground that lies farther from every place than places usually lie from one
  /// another, four times the median distance to the nearest; only ground that reaches the edge of
  /// the bounds, so that no area gets a hole for being thinly peopled.
  ///
  /// - Complexity: O(n² + n · sites), with at most 10,000 sites.
  public static func sites(beyond places: [Point], within bounds: Rect) -> [Point] {
    let nearest = places.indices.compactMap { i in
      places.indices.lazy.filter { places[$0] != places[i] }
        .map { places[$0].distance(to: places[i]) }.min()
    }.sorted()
    guard !nearest.isEmpty, bounds.width > 0, bounds.height > 0 else { return [] }
    let usual = nearest[nearest.count / 2]
    let step = max(1.5 * usual, bounds.width / 100, bounds.height / 100)
    let (columns, rows) = (Int(bounds.width / step) + 1, Int(bounds.height / step) + 1)
    func site(_ cell: Int) -> Point {
      Point(
        bounds.x + (Double(cell % columns) + 0.5) * step,
        bounds.y + (Double(cell / columns) + 0.5) * step)
    }
    let isOpen = (0..<(columns * rows)).map { cell in
      let center = site(cell)
      return !places.contains { $0.distance(to: center) < 4 * usual }
    }
    // From the edge inwards.
    var reached = [Bool](repeating: false, count: columns * rows)
    var queue = reached.indices.filter { cell in
      let (column, row) = (cell % columns, cell / columns)
      return isOpen[cell]
        && (column == 0 || row == 0 || column == columns - 1 || row == rows - 1)
    }
    for cell in queue { reached[cell] = true }
    var next = 0
    while next < queue.count {
      let (column, row) = (queue[next] % columns, queue[next] / columns)
      next += 1
      for (dx, dy) in [(-1, 0), (1, 0), (0, -1), (0, 1)] {
        let (x, y) = (column + dx, row + dy)
        guard (0..<columns).contains(x), (0..<rows).contains(y) else { continue }
        let cell = y * columns + x
        guard isOpen[cell], !reached[cell] else { continue }
        reached[cell] = true
        queue.append(cell)
      }
    }
    return queue.sorted().map(site)
  }
}
