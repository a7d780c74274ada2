/// Draws boxes together and apart again, so that a layout keeps its shape and loses its air.
package enum RoomSeparation {
  /// The centres of boxes moved so that they fill as much as can be of the box around them and
  /// none overlap, keeping their places relative to one another as far as that goes.
  ///
  /// Everything is scaled about the middle to a density, then overlapping pairs are pushed apart
  /// along the axis that needs less, as often as it takes; a density at which that does not end
  /// gives way to the next.
  ///
  /// - Precondition: `gap` is above zero; it keeps the boxes of one place apart.
  /// - Complexity: for each of at most 300 rounds a density, O(boxes) when they are of a size,
  ///   O(boxes²) when one is far larger than the others.
  package static func compacted(_ centers: [Point], sizes: [Point], gap: Double) -> [Point] {
    let rooms = zip(centers, sizes).enumerated().map { number, room in
      // Boxes in one place part along a spiral (the golden angle).
      let turn = point(
        onCircle: room.0, radius: 1e-3 * gap * Double(number).squareRoot(),
        angle: 2.399963 * Double(number))
      return Rect(center: turn, width: room.1.x + gap, height: room.1.y + gap)
    }
    guard let first = rooms.first, rooms.count > 1 else { return centers }
    let around = rooms.dropFirst().reduce(first) { $0.union($1) }
    let filled = rooms.reduce(0) { $0 + $1.width * $1.height }
    var density = 0.85
    while true {
      let scale = (filled / (around.width * around.height) / density).squareRoot()
      let boxes = rooms.map { room in
        Rect(
          center: around.center + (room.center - around.center) * scale, width: room.width,
          height: room.height)
      }
      if let parted = separated(boxes) { return parted.map(\.center) }
      density *= density > 0.1 ? 0.9 : 0.3
    }
  }

  private static func separated(_ start: [Rect]) -> [Rect]? {
    var boxes = start
    for _ in 0..<300 {
      var moved = false
      let cells = BoxCells(boxes)
      for i in boxes.indices {
        // A box that has come from further off meets its new neighbours in the next round.
        cells.visit(near: i) { j in
          guard j > i, boxes[i].overlaps(boxes[j]) else { return }
          let (a, b) = (boxes[i], boxes[j])
          let wide = min(a.maxX, b.maxX) - max(a.x, b.x)
          let tall = min(a.maxY, b.maxY) - max(a.y, b.y)
          guard wide > 1e-6, tall > 1e-6 else { return }
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
