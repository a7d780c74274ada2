/// Headings and rows below them.
public struct Table: Sendable, Equatable {
  /// The headings, without blanks around them.
  public let headings: [String]
  /// The line of the headings in the file, from 1.
  public let headingLine: Int
  /// The rows; each has as many cells as there are headings.
  public let rows: [Record]

  /// The cells of one line of a file, or of several when a quoted cell holds line breaks.
  public struct Record: Sendable, Equatable {
    /// The line of the file on which the record begins, from 1.
    public let line: Int
    /// The cells, as they are.
    public let cells: [String]

    /// A record of these cells.
    public init(line: Int, cells: [String]) {
      self.line = line
      self.cells = cells
    }
  }

  /// The table whose headings are the first record, and what is wrong with its form.
  ///
  /// Rows that are too short are filled with empty cells, rows that are too long are cut; both are
  /// reported, except that empty cells too many are forgiven. So is a column without heading that
  /// is empty in every row. Headings are the same regardless of case.
  public static func table(of records: [Record]) -> (table: Table, problems: [TableProblem]) {
    guard let first = records.first else {
      let none = TableProblem(line: 1, column: 1, kind: .noHeadings)
      return (Table(headings: [], headingLine: 1, rows: []), [none])
    }
    let headings = first.cells.map(trimmed)
    var hasData = Array(repeating: false, count: headings.count)
    var problems: [TableProblem] = []
    var rows: [Record] = []
    for record in records.dropFirst() {
      let found = (record.cells.lastIndex { !isBlank($0) } ?? -1) + 1
      if found > headings.count {
        problems.append(
          TableProblem(
            line: record.line, column: headings.count + 1,
            kind: .tooManyCells(expected: headings.count, found: found)))
      } else if record.cells.count < headings.count {
        problems.append(
          TableProblem(
            line: record.line, column: record.cells.count + 1,
            kind: .tooFewCells(expected: headings.count, found: record.cells.count)))
      }
      let padding = Array(repeating: "", count: max(0, headings.count - record.cells.count))
      let cells = Array(record.cells.prefix(headings.count)) + padding
      for i in cells.indices where !isBlank(cells[i]) { hasData[i] = true }
      rows.append(Record(line: record.line, cells: cells))
    }
    let wrong = headingProblems(headings, hasData: hasData, line: first.line)
    return (Table(headings: headings, headingLine: first.line, rows: rows), wrong + problems)
  }

  private static func headingProblems(_ headings: [String], hasData: [Bool], line: Int)
    -> [TableProblem]
  {
    var firstColumns: [String: Int] = [:]
    var problems: [TableProblem] = []
    for (i, heading) in headings.enumerated() {
      guard !heading.isEmpty else {
        if hasData[i] {
          problems.append(TableProblem(line: line, column: i + 1, kind: .emptyHeading))
        }
        continue
      }
      if let firstColumn = firstColumns[heading.lowercased()] {
        let kind = TableProblem.Kind.duplicateHeading(heading, firstColumn: firstColumn)
        problems.append(TableProblem(line: line, column: i + 1, kind: kind))
      } else {
        firstColumns[heading.lowercased()] = i + 1
      }
    }
    return problems
  }

  private static func trimmed(_ text: String) -> String {
    guard let first = text.firstIndex(where: { !$0.isWhitespace }),
      let last = text.lastIndex(where: { !$0.isWhitespace })
    else { return "" }
    return String(text[first...last])
  }

  static func isBlank(_ text: String) -> Bool {
    // Most cells begin with a plain letter or are empty, which takes far less to tell.
    guard let first = text.utf8.first else { return true }
    return (0x21..<0x7F).contains(first) ? false : text.allSatisfy(\.isWhitespace)
  }
}
