import Tables

/// A table of the register with its columns found.
struct Sheet {
  let table: RegisterTable
  let file: String
  let rows: [Table.Record]
  let headings: [String]
  /// The index of each known column, by the project's own name for it.
  private let indices: [String: Int]
  /// The columns that the register does not know and keeps.
  private let extraIndices: [Int]

  /// The cell of a row in a column, without blanks around it and with line breaks as blanks; nil
  /// when it is empty.
  func cell(_ column: String, of row: Table.Record) -> String? {
    guard let index = indices[column] else { return nil }
    let words = row.cells[index].split(whereSeparator: \.isWhitespace)
    return words.isEmpty ? nil : words.joined(separator: " ")
  }

  /// The heading of a column as it stands in the file.
  func heading(of column: String) -> String {
    indices[column].map { headings[$0] } ?? column
  }

  /// The cells of a row in the columns that the register does not know and keeps.
  func extraCells(of row: Table.Record) -> [ExtraCell] {
    extraIndices.compactMap { i in
      row.cells[i].allSatisfy(\.isWhitespace)
        ? nil : ExtraCell(column: headings[i], value: row.cells[i])
    }
  }

  /// Reads the bytes of a table's file.
  static func reading(
    _ bytes: [UInt8], as table: RegisterTable, from file: Descriptor.TableFile
  ) -> (sheet: Sheet, problems: [Problem]) {
    let document = CSVDocument(bytes, preferring: file.delimiter)
    let (content, formProblems) = Table.table(of: document.records)
    var columns = ColumnFinder(table: table, file: file.path, line: content.headingLine)
    for (i, heading) in content.headings.enumerated() { columns.add(heading, at: i) }
    let sheet = Sheet(
      table: table, file: file.path, rows: content.rows, headings: content.headings,
      indices: columns.indices, extraIndices: table.keepsUnknownColumns ? columns.unknown : [])
    let isText = !document.problems.contains { $0.kind == .notText }
    var problems = (document.problems + (isText ? formProblems : [])).map { problem in
      let i = problem.column - 1
      let heading = content.headings.indices.contains(i) ? content.headings[i] : ""
      return Problem(
        .form(problem.kind), file: file.path, line: problem.line,
        column: heading.isEmpty ? String(problem.column) : heading)
    }
    problems += columns.problems
    if !content.headings.isEmpty { problems += columns.missing() }
    return (sheet, problems + content.rows.flatMap(sheet.controlCharacters))
  }

  /// The characters in a row that are not for reading: controls, and marks that turn the direction
  /// of the text around.
  private func controlCharacters(in row: Table.Record) -> [Problem] {
    row.cells.indices.compactMap { i in
      let isBad = row.cells[i].unicodeScalars.first { !$0.isForReading }
      return isBad.map {
        Problem(
          .controlCharacter(code: $0.value), file: file, line: row.line, column: headings[i],
          value: row.cells[i])
      }
    }
  }
}

/// Finds out which column each heading means.
private struct ColumnFinder {
  let table: RegisterTable
  let file: String
  let line: Int
  var indices: [String: Int] = [:]
  var unknown: [Int] = []
  var problems: [Problem] = []
  private var headings: [String: String] = [:]

  init(table: RegisterTable, file: String, line: Int) {
    self.table = table
    self.file = file
    self.line = line
  }

  mutating func add(_ heading: String, at i: Int) {
    guard !heading.isEmpty else { return }
    guard let column = table.columns.first(where: { $0.isCalled(heading) }) else {
      let names = table.columns.flatMap { [$0.name] + $0.aliases }
      let kind = Problem.Kind.unknownColumn(
        suggestion: suggestion(for: heading, among: names), isKept: table.keepsUnknownColumns)
      unknown.append(i)
      problems.append(Problem(kind, file: file, line: line, column: heading))
      return
    }
    if let first = headings[column.name] {
      // The same heading twice is a matter of form and reported as such.
      if first.lowercased() != heading.lowercased() {
        problems.append(Problem(.sameColumn(as: first), file: file, line: line, column: heading))
      }
    } else {
      headings[column.name] = heading
      indices[column.name] = i
    }
  }

  /// The columns that must be there and are not.
  func missing() -> [Problem] {
    table.columns.filter { $0.isRequired && indices[$0.name] == nil }.map {
      Problem(.missingColumn, file: file, line: line, column: $0.name)
    }
  }
}

extension Unicode.Scalar {
  /// Whether people read this character: no control, except line breaks and tabs, and no mark
  /// that turns the direction of the text around.
  var isForReading: Bool {
    switch value {
    case 0x09, 0x0A, 0x0D: true
    case 0x202A...0x202E, 0x2066...0x2069: false
    default: properties.generalCategory != .control
    }
  }
}
