/// The Voronoi diagram of sites within a rectangle: each cell holds what lies nearest its site.
///
/// Built cell by cell: the rectangle is cut by the bisectors with the other sites, nearest first,
/// until no further site can reach the cell. Each side knows which site lies across it, so cells
/// can be joined into areas by following sides instead of comparing coordinates.
///
/// - Complexity: O(n²) distances; O(n log n) more for sites spread evenly.
public struct Voronoi: Sendable {
  /// A convex cell, its corners in order.
  public struct Cell: Sendable {
    /// The corners.
    public fileprivate(set) var corners: [Point]
    /// Per side, from corner `i` to the next: the site across it; -1 where the rectangle ends.
    public fileprivate(set) var across: [Int]
  }

  /// The cells, one per site; the cell of a site that repeats an earlier one is empty.
  public let cells: [Cell]

  /// Divides a rectangle among sites.
  public init(sites: [Point], within bounds: Rect) {
    var first: [Point: Int] = [:]
    for (i, site) in sites.enumerated() where first[site] == nil { first[site] = i }
    cells = sites.indices.map { i in
      first[sites[i]] == i
        ? Self.cell(of: i, sites: sites, bounds: bounds) : Cell(corners: [], across: [])
    }
  }

  private static func cell(of i: Int, sites: [Point], bounds: Rect) -> Cell {
    let site = sites[i]
    let distances = sites.map { site.distance(to: $0) }
    var cell = Cell(
      corners: [
        Point(bounds.x, bounds.y), Point(bounds.maxX, bounds.y),
        Point(bounds.maxX, bounds.maxY), Point(bounds.x, bounds.maxY),
      ], across: [-1, -1, -1, -1])
    var reach = cell.corners.reduce(0) { max($0, $1.distance(to: site)) }
    // In rings, as few sites are near enough to matter and only those need sorting.
    let count = Double(sites.count)
    var ring = (
      from: -1.0, to: max(3 * (bounds.width * bounds.height / count).squareRoot(), reach / count)
    )
    while ring.from < 2 * reach {
      let others = sites.indices.filter { distances[$0] > ring.from && distances[$0] <= ring.to }
        .sorted { (distances[$0], $0) < (distances[$1], $1) }
      for other in others where sites[other] != site {
        if distances[other] > 2 * reach { break }
        cell = cut(cell, site: site, other: sites[other], index: other)
        reach = cell.corners.reduce(0) { max($0, $1.distance(to: site)) }
      }
      ring = (ring.to, 2 * ring.to)
    }
    return cell
  }

  /// Keeps the part of the cell that lies nearer `site` than `other`.
  private static func cut(_ cell: Cell, site: Point, other: Point, index: Int) -> Cell {
    let middle = (site + other) * 0.5
    let normal = other - site
    func side(_ p: Point) -> Double {
      (p.x - middle.x) * normal.x + (p.y - middle.y) * normal.y
    }
    let sides = cell.corners.map(side)
    guard sides.contains(where: { $0 > 0 }) else { return cell }
    var kept = Cell(corners: [], across: [])
    for a in cell.corners.indices {
      let b = (a + 1) % cell.corners.count
      let (here, next) = (sides[a], sides[b])
      if here <= 0 {
        kept.corners.append(cell.corners[a])
        kept.across.append(cell.across[a])
      }
      if (here <= 0) != (next <= 0) {
        let share = here / (here - next)
        kept.corners.append(cell.corners[a] + (cell.corners[b] - cell.corners[a]) * share)
        // Leaving the kept half, the new side follows; entering it, the old side goes on.
        kept.across.append(here <= 0 ? index : cell.across[a])
      }
    }
    return kept
  }
}
