/// Boxes by the square cell that their middle lies in, to find those which may overlap.
struct BoxCells {
  private let columns: Int
  private let rows: Int
  /// Per box the number of its cell.
  private let cellOf: [Int]
  /// The boxes cell by cell, row after row.
  private let members: [Int]
  /// Per cell where its members begin; the next begin where they end.
  private let starts: [Int]

  /// Sorts boxes into cells as wide and as high as the largest of them.
  init(_ boxes: [Rect]) {
    let bounds = Rect(around: boxes.lazy.map(\.center))
    let side = boxes.reduce(0) { max($0, $1.width, $1.height) }
    // No more cells than are of use, should the boxes lie far apart.
    let most = 2 * Double(boxes.count).squareRoot() + 1
    let step = max(side, bounds.width / most, bounds.height / most, .leastNormalMagnitude)
    let columns = Int(bounds.width / step) + 1
    self.columns = columns
    rows = Int(bounds.height / step) + 1
    cellOf = boxes.map { box in
      let middle = box.center
      return Int((middle.y - bounds.y) / step) * columns + Int((middle.x - bounds.x) / step)
    }
    // A counting sort.
    var starts = [Int](repeating: 0, count: columns * rows + 1)
    for cell in cellOf { starts[cell + 1] += 1 }
    for cell in 0..<(columns * rows) { starts[cell + 1] += starts[cell] }
    var free = starts
    var members = [Int](repeating: 0, count: boxes.count)
    for (box, cell) in cellOf.enumerated() {
      members[free[cell]] = box
      free[cell] += 1
    }
    self.members = members
    self.starts = starts
  }

  /// Visits the boxes in the cell of a box and those around it, itself included: all that overlap it
  /// are among them.
  func visit(near box: Int, _ body: (Int) -> Void) {
    let (row, column) = cellOf[box].quotientAndRemainder(dividingBy: columns)
    for y in max(0, row - 1)...min(rows - 1, row + 1) {
      // The cells side by side stand behind one another.
      let first = starts[y * columns + max(0, column - 1)]
      let last = starts[y * columns + min(columns - 1, column + 1) + 1]
      for place in first..<last { body(members[place]) }
    }
  }
}
