/// Closed curves around where a field is negative, by marching squares (Lorensen & Cline 1987,
/// in two dimensions).
public enum Contour {
  /// The outer boundaries of the region within `bounds` where `field` is below zero, as polygons
  /// with a corner about every `step` millimetres; holes are left out.
  ///
  /// The field must be positive along the edge of the bounds.
  ///
  /// - Complexity: O(cells) evaluations of the field, one per grid corner.
  public static func polygons(within bounds: Rect, step: Double, field: (Point) -> Double)
    -> [[Point]]
  {
    precondition(step > 0, "the grid needs a positive step")
    let columns = max(1, Int((bounds.width / step).rounded(.up)))
    let rows = max(1, Int((bounds.height / step).rounded(.up)))
    func corner(_ i: Int, _ j: Int) -> Point {
      Point(bounds.x + Double(i) * step, bounds.y + Double(j) * step)
    }
    var values: [Double] = []
    for j in 0...rows {
      for i in 0...columns { values.append(field(corner(i, j))) }
    }
    func value(_ i: Int, _ j: Int) -> Double { values[j * (columns + 1) + i] }

    // A grid side that the curve crosses is numbered; each cell joins its crossed sides in pairs,
    // with the inside on the right of the way.
    func level(_ i: Int, _ j: Int) -> Int { 2 * (j * (columns + 1) + i) }
    func upright(_ i: Int, _ j: Int) -> Int { level(i, j) + 1 }
    var points: [Int: Point] = [:]
    var next: [Int: Int] = [:]
    func cross(_ id: Int, _ a: (Int, Int), _ b: (Int, Int)) {
      let (va, vb) = (value(a.0, a.1), value(b.0, b.1))
      let (pa, pb) = (corner(a.0, a.1), corner(b.0, b.1))
      points[id] = pa + (pb - pa) * (va / (va - vb))
    }
    for j in 0..<rows {
      for i in 0..<columns {
        let inside = [value(i, j), value(i + 1, j), value(i + 1, j + 1), value(i, j + 1)]
          .map { $0 < 0 }
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
