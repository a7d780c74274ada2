/// The page of a network as square cells: which are water, which belong to an island, and what it
/// costs to lead a tie across each.
package struct RouteGrid {
  let origin: Point
  package let step: Double
  package let columns: Int
  package let rows: Int
  /// Per cell the number of the island on it; -1 for water.
  package private(set) var island: [Int]
  /// Per cell the price of a length of one step; 1 in open water.
  package private(set) var price: [Double]

  /// What land costs, so that ties go around islands unless there is no other way.
  private static let land = 14.0

  /// Lays a grid over an area.
  ///
  /// - Parameters:
  ///   - shores: Per island its outlines.
  ///   - words: Boxes that ties had better not run under, such as names.
  ///   - step: The side of a cell in millimetres.
  package init(within area: Rect, shores: [[[Point]]], words: [Rect], step: Double) {
    precondition(step > 0, "cells need a size")
    self.step = step
    origin = Point(area.x, area.y)
    columns = max(1, Int((area.width / step).rounded(.up)))
    rows = max(1, Int((area.height / step).rounded(.up)))
    island = [Int](repeating: -1, count: columns * rows)
    price = [Double](repeating: 1, count: columns * rows)
    for (number, polygons) in shores.enumerated() {
      for polygon in polygons { fill(polygon, with: number) }
    }
    // The middle of the water is cheapest: near a shore a cell costs up to twice as much.
    let distances = distancesToLand()
    for cell in price.indices {
      price[cell] =
        island[cell] >= 0 ? Self.land : 1 + 1.1 * max(0, 1 - (distances[cell] - 1) / 3)
    }
    for box in words {
      for j in clampedRow(box.y)...clampedRow(box.maxY) {
        for i in clampedColumn(box.x)...clampedColumn(box.maxX) where island[j * columns + i] < 0 {
          price[j * columns + i] += 4
        }
      }
    }
  }

  package func center(_ cell: Int) -> Point {
    Point(
      origin.x + (Double(cell % columns) + 0.5) * step,
      origin.y + (Double(cell / columns) + 0.5) * step)
  }

  /// The cell at a point; outside the grid the nearest.
  package func cell(at point: Point) -> Int {
    clampedRow(point.y) * columns + clampedColumn(point.x)
  }

  private func clampedColumn(_ x: Double) -> Int {
    min(columns - 1, max(0, Int((x - origin.x) / step)))
  }

  private func clampedRow(_ y: Double) -> Int { min(rows - 1, max(0, Int((y - origin.y) / step))) }

  /// Gives the cells whose middles lie in a polygon to an island (even-odd rule).
  private mutating func fill(_ corners: [Point], with number: Int) {
    let bounds = Rect(around: corners)
    for j in clampedRow(bounds.y)...clampedRow(bounds.maxY) {
      let y = origin.y + (Double(j) + 0.5) * step
      var crossings: [Double] = []
      for k in corners.indices {
        let (a, b) = (corners[k], corners[(k + 1) % corners.count])
        if (a.y > y) != (b.y > y) {
          crossings.append(a.x + (b.x - a.x) * (y - a.y) / (b.y - a.y))
        }
      }
      crossings.sort()
      for k in stride(from: 0, to: crossings.count - 1, by: 2) {
        let left = max(0, Int(((crossings[k] - origin.x) / step - 0.5).rounded(.up)))
        let right = min(
          columns - 1, Int(((crossings[k + 1] - origin.x) / step - 0.5).rounded(.down)))
        guard left <= right else { continue }
        for i in left...right { island[j * columns + i] = number }
      }
    }
  }

  /// Per cell the distance to land in cells, by two sweeps (Borgefors 1986).
  private func distancesToLand() -> [Double] {
    var distances = island.map { $0 >= 0 ? 0 : Double.infinity }
    func pull(_ i: Int, _ j: Int, _ di: Int, _ dj: Int, _ length: Double) {
      let (x, y) = (i + di, j + dj)
      guard x >= 0, y >= 0, x < columns, y < rows else { return }
      let cell = j * columns + i
      distances[cell] = min(distances[cell], distances[y * columns + x] + length)
    }
    for j in 0..<rows {
      for i in 0..<columns {
        pull(i, j, -1, 0, 1)
        pull(i, j, 0, -1, 1)
        pull(i, j, -1, -1, 1.414)
        pull(i, j, 1, -1, 1.414)
      }
    }
    for j in (0..<rows).reversed() {
      for i in (0..<columns).reversed() {
        pull(i, j, 1, 0, 1)
        pull(i, j, 0, 1, 1)
        pull(i, j, 1, 1, 1.414)
        pull(i, j, -1, 1, 1.414)
      }
    }
    return distances
  }
}
