/// Schematic areas made of the cells of places: an area is the union of the Voronoi cells of its
/// places, bounded by those of the places around it.
///
/// Corners that cells share are made one and the same point first, so that two areas share their
/// border to the last bit: there is no gap and no overlap between them, however the cells' corners
/// were rounded. Where nearly four cells meet, rounding can leave a corner of one in the middle of
/// another's side; the side is split there. The sides of an area's cells that two of them share fall away; what remains is
/// chained into rings.
public struct AreaMap: Sendable {
  /// Per area: its rings, outlines clockwise on the page, holes the other way; more than one
  /// outline when its places lie apart.
  public let outlines: [[[Point]]]

  /// Joins the cells of a diagram into areas.
  ///
  /// - Parameters:
  ///   - voronoi: The diagram of all places, those around included.
  ///   - areas: Per site the number of its area; nil for places around, which belong to none.
  ///   - count: How many areas there are.
  /// - Complexity: O(corners · those as far from left to right as a side).
  public init(_ voronoi: Voronoi, areas: [Int?], count: Int) {
    precondition(areas.count == voronoi.cells.count, "one area or nil per site")
    var corners = SharedCorners(
      extent: Rect(around: voronoi.cells.lazy.flatMap(\.corners)))
    let rough = voronoi.cells.map { $0.corners.map { corners.number(of: $0) } }
    let between = CornersBetween(corners)
    let cells = rough.map { between.splittingSides(of: $0) }
    var sides = [Set<Side>](repeating: [], count: count)
    for (cell, area) in zip(cells, areas) {
      guard let area else { continue }
      for i in cell.indices {
        let side = Side(from: cell[i], to: cell[(i + 1) % cell.count])
        guard side.from != side.to else { continue }
        // A side that another cell of the area has the other way lies within the area.
        if sides[area].remove(side.reversed) == nil { sides[area].insert(side) }
      }
    }
    outlines = sides.map { Self.rings(of: $0, corners.points) }
  }

  /// A side of a cell, by the numbers of its corners, with the cell on the right.
  private struct Side: Hashable {
    let from: Int
    let to: Int
    var reversed: Side { Side(from: to, to: from) }
  }

  /// Chains sides into rings.
  ///
  /// Where several sides start in a corner, parts of the area touch there: the ring turns right as
  /// sharply as it can and so stays with its own part.
  private static func rings(of sides: Set<Side>, _ points: [Point]) -> [[Point]] {
    var ends: [Int: [Int]] = [:]
    for side in sides { ends[side.from, default: []].append(side.to) }
    for corner in ends.keys { ends[corner]?.sort() }
    var rings: [[Point]] = []
    for start in ends.keys.sorted() {
      while let first = ends[start]?.first {
        var ring = [points[start]]
        var (previous, at) = (start, first)
        ends[start]?.removeFirst()
        while at != start {
          ring.append(points[at])
          guard let choices = ends[at], !choices.isEmpty else { break }
          let way = points[at] - points[previous]
          let turns = choices.map { turn(from: way, to: points[$0] - points[at]) }
          let sharpest = turns.indices.max { turns[$0] < turns[$1] } ?? 0
          ends[at]?.remove(at: sharpest)
          (previous, at) = (at, choices[sharpest])
        }
        if ring.count > 2 { rings.append(ring) }
      }
    }
    return rings
  }

  /// How far a way turns to the right on the page, in radians from -π to π.
  private static func turn(from way: Point, to next: Point) -> Double {
    arctangent(way.x * next.y - way.y * next.x, way.x * next.x + way.y * next.y)
  }
}

/// The corners that lie on a side without being its ends.
private struct CornersBetween {
  private let points: [Point]
  private let tolerance: Double
  /// The numbers of the points, from left to right.
  private let order: [Int]

  init(_ corners: SharedCorners) {
    let points = corners.points
    self.points = points
    tolerance = corners.tolerance
    order = points.indices.sorted { (points[$0].x, $0) < (points[$1].x, $1) }
  }

  /// A ring with every corner that lies on one of its sides.
  func splittingSides(of ring: [Int]) -> [Int] {
    ring.indices.flatMap { i -> [Int] in
      let (from, to) = (ring[i], ring[(i + 1) % ring.count])
      return [from] + inner(from, to)
    }
  }

  /// The corners on the way from one to another, nearest first.
  private func inner(_ from: Int, _ to: Int) -> [Int] {
    let (start, end) = (points[from], points[to])
    let way = end - start
    let length = start.distance(to: end)
    guard length > 0 else { return [] }
    let (left, right) = (min(start.x, end.x) - tolerance, max(start.x, end.x) + tolerance)
    var (low, high) = (0, order.count)
    while low < high {
      let middle = (low + high) / 2
      if points[order[middle]].x < left { low = middle + 1 } else { high = middle }
    }
    var found: [(along: Double, number: Int)] = []
    for number in order[low...] {
      let point = points[number]
      if point.x > right { break }
      guard number != from, number != to else { continue }
      let offset = point - start
      let along = (offset.x * way.x + offset.y * way.y) / length
      let aside = (offset.x * way.y - offset.y * way.x) / length
      // As far aside as the corners that were made one can lie apart.
      if along > 0 && along < length && abs(aside) <= 2 * tolerance {
        found.append((along, number))
      }
    }
    return found.sorted { $0 < $1 }.map(\.number)
  }
}

/// Points as numbers: points that differ only by rounding get the same.
private struct SharedCorners {
  private(set) var points: [Point] = []
  /// How far apart points may lie that are one.
  let tolerance: Double
  private var buckets: [Bucket: [Int]] = [:]

  private struct Bucket: Hashable {
    let column: Int
    let row: Int
  }

  /// Takes points within an extent for one when a ten-millionth of it lies between them.
  init(extent: Rect) {
    tolerance = max(extent.width, extent.height, .leastNormalMagnitude * 1e8) * 1e-7
  }

  mutating func number(of point: Point) -> Int {
    let (column, row) = (
      Int((point.x / tolerance).rounded(.down)), Int((point.y / tolerance).rounded(.down))
    )
    for i in -1...1 {
      for j in -1...1 {
        let near = buckets[Bucket(column: column + i, row: row + j)] ?? []
        if let known = near.first(where: { points[$0].distance(to: point) <= tolerance }) {
          return known
        }
      }
    }
    points.append(point)
    buckets[Bucket(column: column, row: row), default: []].append(points.count - 1)
    return points.count - 1
  }
}
