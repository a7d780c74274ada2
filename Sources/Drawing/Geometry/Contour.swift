/// Closed curves around where a field is negative, by marching squares (Lorensen & Cline 1987,
/// in two dimensions).
package enum Contour {
  /// The outer boundaries of where a field is below zero, as polygons with a corner about every
  /// step of its grid; holes are left out.
  ///
  /// The field must be positive along the edge of the grid.
  ///
  /// - Complexity: O(corners of the grid).
  package static func polygons(of grid: ScalarGrid) -> [[Point]] {
    // A grid side that the curve crosses is numbered; each cell joins its crossed sides in pairs,
    // with the inside on the right of the way.
    func level(_ i: Int, _ j: Int) -> Int { 2 * (j * grid.columns + i) }
    func upright(_ i: Int, _ j: Int) -> Int { level(i, j) + 1 }
    var points: [Int: Point] = [:]
    var next: [Int: Int] = [:]
    func cross(_ id: Int, _ a: (Int, Int), _ b: (Int, Int)) {
      let (va, vb) = (grid.value(a.0, a.1), grid.value(b.0, b.1))
      let (pa, pb) = (grid.corner(a.0, a.1), grid.corner(b.0, b.1))
      points[id] = pa + (pb - pa) * (va / (va - vb))
    }
    for j in 0..<(grid.rows - 1) {
      for i in 0..<(grid.columns - 1) {
        let inside = [(i, j), (i + 1, j), (i + 1, j + 1), (i, j + 1)]
          .map { grid.value($0.0, $0.1) < 0 }
        guard inside.contains(true), inside.contains(false) else { continue }
        let top = level(i, j)
        let bottom = level(i, j + 1)
        let left = upright(i, j)
        let right = upright(i + 1, j)
        if inside[0] != inside[1] { cross(top, (i, j), (i + 1, j)) }
        if inside[3] != inside[2] { cross(bottom, (i, j + 1), (i + 1, j + 1)) }
        if inside[0] != inside[3] { cross(left, (i, j), (i, j + 1)) }
        if inside[1] != inside[2] { cross(right, (i + 1, j), (i + 1, j + 1)) }
        // Walking a cell's sides in order, the curve leaves where it goes from inside to outside.
        let sides = [top, right, bottom, left]
        for k in 0..<4 where inside[k] && !inside[(k + 1) % 4] {
          let back = (1...3).first { step in
            let m = (k + step) % 4
            return !inside[m] && inside[(m + 1) % 4]
          }
          if let back { next[sides[(k + back) % 4]] = sides[k] }
        }
      }
    }
    return loops(next, points)
  }

  private static func loops(_ next: [Int: Int], _ points: [Int: Point]) -> [[Point]] {
    var polygons: [[Point]] = []
    var seen: Set<Int> = []
    for start in next.keys.sorted() where !seen.contains(start) {
      var polygon: [Point] = []
      var at = start
      while seen.insert(at).inserted {
        if let point = points[at] { polygon.append(point) }
        guard let following = next[at] else { break }
        at = following
      }
      polygons.append(polygon)
    }
    return polygons.filter { isOuter($0, among: polygons) }
  }

  /// Whether a loop lies in no other, or in an even number of others.
  private static func isOuter(_ polygon: [Point], among polygons: [[Point]]) -> Bool {
    guard let point = polygon.first else { return false }
    let around = polygons.count { $0 != polygon && Polygon.contains($0, point) }
    return around.isMultiple(of: 2)
  }
}
