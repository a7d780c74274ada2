/// Draws boxes together and apart again, so that a layout keeps its shape and loses its air.
package enum RoomSeparation {
  /// The centres of boxes moved so that they fill as much as can be of the box around them and
  /// none overlap, keeping their places relative to one another as far as that goes.
  ///
  /// Everything is scaled towards the middle, then overlapping pairs are pushed apart along the
  /// axis that needs less, as often as it takes; a density at which that does not end gives way to
  /// the next.
  ///
  /// - Complexity: O(boxes²) for each of at most 300 rounds a density.
  package static func compacted(_ centers: [Point], sizes: [Point], gap: Double) -> [Point] {
    let rooms = zip(centers, sizes).map { Rect(center: $0, width: $1.x + gap, height: $1.y + gap) }
    guard let first = rooms.first, rooms.count > 2 else { return centers }
    let around = rooms.dropFirst().reduce(first) { $0.union($1) }
    let filled = rooms.reduce(0) { $0 + $1.width * $1.height }
    for density in [0.75, 0.65, 0.55, 0.45, 0.35] {
      let scale = (filled / (around.width * around.height) / density).squareRoot()
      guard scale < 1 else { continue }
      let boxes = rooms.map { room in
        Rect(
          center: around.center + (room.center - around.center) * scale, width: room.width,
          height: room.height)
      }
      if let boxes = separated(boxes) { return boxes.map(\.center) }
    }
    return centers
  }

  private static func separated(_ start: [Rect]) -> [Rect]? {
    var boxes = start
    for _ in 0..<300 {
      var moved = false
      for i in boxes.indices {
        for j in boxes.indices where j > i && boxes[i].overlaps(boxes[j]) {
          let (a, b) = (boxes[i], boxes[j])
          let wide = min(a.maxX, b.maxX) - max(a.x, b.x)
          let tall = min(a.maxY, b.maxY) - max(a.y, b.y)
          guard wide > 1e-6, tall > 1e-6 else { continue }
          moved = true
          let way =
            wide < tall
            ? Point((wide + 1e-4) * (a.center.x <= b.center.x ? 1 : -1), 0)
            : Point(0, (tall + 1e-4) * (a.center.y <= b.center.y ? 1 : -1))
          boxes[i] = a.moved(by: way * -0.5)
          boxes[j] = b.moved(by: way * 0.5)
        }
      }
      if !moved { return boxes }
    }
    return nil
  }
}
