/// Ties between islands as streams: where there are many, those that go the same way run together
/// and the stream is as wide as there are ties in it.
public struct TieBundles: Sendable {
  /// The width of a stream by its number of ties, known before anything is drawn so that a legend
  /// can tell it.
  public struct Scale: Sendable {
    /// The width of the thinnest stream, in millimetres.
    let thinnest: Double
    /// The width that no stream exceeds.
    let widest: Double
    private let perTie: Double

    /// The scale for a number of ties between islands, on a page whose labels are `unit`
    /// millimetres high.
    public init(ties: Int, unit: Double) {
      thinnest = unit * 0.045
      widest = unit * 0.75
      // A sixth of all ties in one place make the widest stream.
      perTie = min(unit * 0.09, widest * 6 / Double(max(1, ties)))
    }

    /// The width of a stream in millimetres.
    public func width(of ties: Double) -> Double { min(widest, thinnest + perTie * (ties - 1)) }

    /// Numbers of ties to show in a legend: one, and two round ones up to the widest.
    public var examples: [Int] {
      let most = (widest - thinnest) / perTie + 1
      var round = 1
      while round * 10 <= Int(most) { round *= 10 }
      let largest = Int(most) / round * round
      let middle = [largest / 4, largest / 3, largest / 2].first { $0 > 1 } ?? 2
      return Array(Set([1, middle, max(2, largest)])).sorted()
    }
  }

  /// From so many ties between islands on, these are drawn as streams.
  public static let fewest = 40

  /// The drawing.
  let marks: [Mark]
  /// The middles of the streams as straight pieces, for whoever wants to keep clear of them.
  let segments: [(Point, Point)]

  /// Draws streams.
  ///
  /// - Parameters:
  ///   - pairs: Which islands have ties with which, and how many.
  ///   - titles: What the islands are called, for those who point at a stream or cannot see it;
  ///     empty for none.
  ///   - names: The boxes of the islands' names.
  init(
    _ pairs: [TieRoutes.Pair], titles: [String], shores: [[[Point]]], names: [Rect],
    within area: Rect, scale: Scale
  ) {
    // Cells so small that two fit between neighbouring islands, yet no more than a page needs.
    let finest = (area.width * area.height / 60_000).squareRoot()
    let step = max(finest, scale.widest * 0.45)
    let grid = RouteGrid(within: area, shores: shores, words: names, step: step)
    let routes = TieRoutes(pairs, on: grid)
    let middles = shores.map { Rect(around: $0.joined()).center }
    var streams: [(ribbon: Ribbon, pair: TieRoutes.Pair)] = []
    for (pair, cells) in zip(pairs, routes.ways) {
      guard let first = cells.first, let last = cells.last else { continue }
      var way = cells.map(grid.center)
      var widths = cells.map { scale.width(of: routes.traffic[$0]) }
      // Both ends go on under the land, so that the stream leaves the shore at its full width.
      if let end = Self.inland(from: first, towards: middles[pair.from], grid) {
        way.insert(end, at: 0)
        widths.insert(widths[0], at: 0)
      }
      if let end = Self.inland(from: last, towards: middles[pair.to], grid) {
        way.append(end)
        widths.append(widths[widths.count - 1])
      }
      let ribbon = Ribbon(along: way, widths: widths, step: step * 2.2) { from, to in
        grid.island[grid.cell(at: to)] < 0 || grid.island[grid.cell(at: from)] >= 0
      }
      streams.append((ribbon, pair))
    }
    segments = streams.flatMap(\.ribbon.segments)
    let style = Style(fill: Palette.stream)
    marks = streams.map { stream in
      let ends = [titles[stream.pair.from], titles[stream.pair.to]]
      let title = ends.joined(separator: " – ") + " (\(Int(stream.pair.weight)))"
      return .group(
        Group(
          title: ends.contains("") ? "" : title, marks: [.path(stream.ribbon.outline, style)]))
    }
  }

  /// A point of an island a little behind its shore.
  private static func inland(from cell: Int, towards middle: Point, _ grid: RouteGrid) -> Point? {
    let start = grid.center(cell)
    let way = middle - start
    let length = max(way.length, 1e-9)
    for steps in [3.0, 2, 1] {
      let point = start + way * (min(length, steps * grid.step) / length)
      if grid.island[grid.cell(at: point)] == grid.island[cell] { return point }
    }
    return nil
  }
}
