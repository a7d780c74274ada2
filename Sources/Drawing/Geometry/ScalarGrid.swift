/// A field measured at the corners of a square grid.
package struct ScalarGrid {
  let origin: Point
  let step: Double
  /// How many corners there are in a row.
  let columns: Int
  /// How many rows of corners there are.
  let rows: Int
  /// Row by row.
  private(set) var values: [Double]

  /// Measures a field within bounds.
  ///
  /// - Complexity: one evaluation for each corner.
  package init(within bounds: Rect, step: Double, field: (Point) -> Double) {
    precondition(step > 0, "the grid needs a positive step")
    self.step = step
    origin = Point(bounds.x, bounds.y)
    columns = max(1, Int((bounds.width / step).rounded(.up))) + 1
    rows = max(1, Int((bounds.height / step).rounded(.up))) + 1
    values = []
    values.reserveCapacity(columns * rows)
    for j in 0..<rows {
      for i in 0..<columns { values.append(field(corner(i, j))) }
    }
  }

  /// Lowers the values within bounds to a field, where that is lower.
  ///
  /// - Complexity: one evaluation for each corner within the bounds.
  package mutating func lower(within bounds: Rect, to field: (Point) -> Double) {
    func range(_ low: Double, _ high: Double, origin: Double, count: Int) -> Range<Int> {
      let first = ((low - origin) / step).rounded(.up)
      let last = ((high - origin) / step).rounded(.down)
      guard first <= last, last >= 0, first < Double(count) else { return 0..<0 }
      return Int(max(0, first))..<Int(min(last, Double(count - 1))) + 1
    }
    let across = range(bounds.x, bounds.maxX, origin: origin.x, count: columns)
    for j in range(bounds.y, bounds.maxY, origin: origin.y, count: rows) {
      for i in across {
        values[j * columns + i] = min(values[j * columns + i], field(corner(i, j)))
      }
    }
  }

  func corner(_ i: Int, _ j: Int) -> Point {
    Point(origin.x + Double(i) * step, origin.y + Double(j) * step)
  }

  func value(_ i: Int, _ j: Int) -> Double { values[j * columns + i] }

  /// The field of the distance to where this field is positive, in millimetres, negated and moved
  /// so that it is zero `depth` millimetres inside: what remains of the negative region when its
  /// edge is taken away.
  ///
  /// The squared distance by the lower envelope of parabolas, rows after columns (Felzenszwalb &
  /// Huttenlocher 2012).
  ///
  /// - Complexity: O(corners).
  package func eroded(by depth: Double) -> ScalarGrid {
    let far = Double(columns * columns + rows * rows)
    var squares = values.map { $0 > 0 ? 0 : far }
    for i in 0..<columns {
      let column = Self.distances((0..<rows).map { squares[$0 * columns + i] })
      for j in 0..<rows { squares[j * columns + i] = column[j] }
    }
    for j in 0..<rows {
      let row = Self.distances(Array(squares[(j * columns)..<((j + 1) * columns)]))
      for i in 0..<columns { squares[j * columns + i] = row[i] }
    }
    var grid = self
    grid.values = squares.map { depth - $0.squareRoot() * step }
    return grid
  }

  /// Along a line of corners, the least of (distance² + value) over all corners.
  private static func distances(_ line: [Double]) -> [Double] {
    var parabolas = [0]
    // Parabola k is lowest from bounds[k] to bounds[k + 1].
    var bounds = [-Double.infinity, .infinity]
    func crossing(_ a: Int, _ b: Int) -> Double {
      let (x, y) = (Double(a), Double(b))
      return ((line[b] + y * y) - (line[a] + x * x)) / (2 * (y - x))
    }
    for q in line.indices.dropFirst() {
      var at = crossing(parabolas[parabolas.count - 1], q)
      while at <= bounds[parabolas.count - 1] {
        parabolas.removeLast()
        bounds.removeLast()
        at = crossing(parabolas[parabolas.count - 1], q)
      }
      bounds[bounds.count - 1] = at
      bounds.append(.infinity)
      parabolas.append(q)
    }
    var k = 0
    return line.indices.map { q in
      while bounds[k + 1] < Double(q) { k += 1 }
      let away = Double(q - parabolas[k])
      return away * away + line[parabolas[k]]
    }
  }
}
