/// A table for reading on a screen: the first column to the left, the others to the right.
struct AlignedTable {
  let head: [String]
  /// The cells of each column, all equally many.
  let columns: [[String]]

  /// The table, a line for each row.
  var text: String {
    let widths = zip(head, columns).map { title, cells in
      cells.reduce(title.count) { max($0, $1.count) }
    }
    var text = ""
    for row in -1..<(columns.first?.count ?? 0) {
      for (i, width) in widths.enumerated() {
        let cell = row < 0 ? head[i] : columns[i][row]
        let gap = String(repeating: " ", count: width - cell.count)
        text += i == 0 ? cell + gap : "  " + gap + cell
      }
      while text.last == " " { text.removeLast() }
      text += "\n"
    }
    return text
  }
}
