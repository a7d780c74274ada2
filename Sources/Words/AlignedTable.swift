/// A table for reading on a screen: the first column to the left, the others to the right.
public struct AlignedTable: Sendable, Equatable {
  /// The headings.
  public let head: [String]
  /// The cells of each column, all equally many.
  public let columns: [[String]]

  /// A table.
  ///
  /// - Precondition: There is a column for every heading, and all are equally long.
  public init(head: [String], columns: [[String]]) {
    precondition(head.count == columns.count, "a column for every heading")
    precondition(Set(columns.map(\.count)).count <= 1, "columns of one length")
    self.head = head
    self.columns = columns
  }

  /// The table, a line for each row.
  public var text: String {
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
