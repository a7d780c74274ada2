/// What a map of tiles is made of: the areas with their true places and neighbours, and a grid of
/// hexagonal cells to lay them on.
struct TileLand {
  /// Where each area truly lies, in cells about the origin.
  let places: [Point]
  /// Per area, its neighbours.
  let neighbors: [[Int]]
  /// Centres of the cells, 1 apart from those beside them.
  let cells: [Point]
  /// Per cell, the cells beside it.
  let besides: [[Int]]

  init(places: [Point], pairs: [[Int]]) {
    var neighbors = [[Int]](repeating: [], count: places.count)
    for pair in pairs {
      neighbors[pair[0]].append(pair[1])
      neighbors[pair[1]].append(pair[0])
    }
    self.neighbors = neighbors
    self.places = Self.scaled(places)
    let cells = Self.grid(around: self.places)
    self.cells = cells
    besides = cells.map { cell in
      cells.indices.filter {
        let distance = cells[$0].distance(to: cell)
        return distance > 0.5 && distance < 1.2
      }
    }
  }

  /// The places about the origin, at a scale at which they have about a cell's area each.
  private static func scaled(_ places: [Point]) -> [Point] {
    let box = Rect(around: places)
    let side = max(box.width, box.height)
    guard side > 0 else { return places.map { _ in Point(0, 0) } }
    // Land is seldom a rectangle: about two thirds of its box.
    let land = max(box.width, side / 8) * max(box.height, side / 8) * 0.66
    let cell = 3.0.squareRoot() / 2
    let scale = (Double(places.count) * cell / land).squareRoot()
    return places.map { ($0 - box.center) * scale }
  }

  /// Cells that cover the places with a margin, in rows of which each second is half a cell to
  /// the right; more cells than places, however these lie.
  private static func grid(around places: [Point]) -> [Point] {
    let margin = max(2.2, Double(places.count).squareRoot() / 2)
    let box = Rect(around: places).inset(by: -margin)
    let rowHeight = 3.0.squareRoot() / 2
    var cells: [Point] = []
    for row in 0...Int((box.height / rowHeight).rounded(.up)) {
      for column in 0...Int(box.width.rounded(.up)) {
        cells.append(
          Point(
            box.x + Double(column) + (row.isMultiple(of: 2) ? 0 : 0.5),
            box.y + Double(row) * rowHeight))
      }
    }
    return cells
  }
}
