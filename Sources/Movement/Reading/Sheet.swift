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
    // Most cells are plain, and telling so takes far less than looking for blanks.
    if Self.isPlain(row.cells[index]) { return row.cells[index].isEmpty ? nil : row.cells[index] }
    let words = unguarded(row.cells[index]).split(whereSeparator: \.isWhitespace)
    return words.isEmpty ? nil : words.joined(separator: " ")
  }

  /// Whether a text is printable ASCII with nothing but single blanks between its words, and without
  /// an apostrophe in front.
  private static func isPlain(_ text: String) -> Bool {
    let blank = UInt8(ascii: " ")
    var previous = blank
    for byte in text.utf8 {
      guard (0x20..<0x7F).contains(byte), byte != blank || previous != blank else { return false }
      previous = byte
    }
    return text.isEmpty || previous != blank && text.utf8.first != UInt8(ascii: "'")
  }

  /// A text without the apostrophe that keeps a spreadsheet from taking it for a formula.
  private func unguarded(_ text: String) -> Substring {
    CSVWriter.isGuarded(text) ? text.dropFirst() : text[...]
  }

  /// Whether a known column is there.
  func has(_ column: String) -> Bool { indices[column] != nil }

  /// The heading of a column as it stands in the file.
  func heading(of column: String) -> String {
    indices[column].map { headings[$0] } ?? column
  }

  /// The cells of a row in the columns that the register does not know and keeps.
  func extraCells(of row: Table.Record) -> [ExtraCell] {
    extraIndices.compactMap { i in
      row.cells[i].allSatisfy(\.isWhitespace)
        ? nil
        : ExtraCell(column: String(unguarded(headings[i])), value: String(unguarded(row.cells[i])))
    }
  }

  /// Reads the bytes of a table's file.
  static func reading(
    _ bytes: [UInt8], as table: RegisterTable, from file: Descriptor.TableFile
  ) -> (sheet: Sheet, problems: [Problem]) {
    let document = CSVDocument(bytes, preferring: file.delimiter)
    let (content, formProblems) = Table.table(of: document.records)
    let columns = ColumnFinder(table: table, content: content, file: file.path)
    let sheet = Sheet(
      table: table, file: file.path, rows: content.rows, headings: content.headings,
      indices: columns.indices, extraIndices: table.keepsUnknownColumns ? columns.unknown : [])
    // A file that is no text has no headings either, which needs no saying.
    let isText = !document.problems.contains { $0.kind == .notText }
    let problems = (document.problems + (isText ? formProblems : [])).map {
      Problem(
        .form($0.kind), file: file.path, line: $0.line, column: sheet.headingOrNumber($0.column))
    }
    return (sheet, problems + columns.problems + content.rows.flatMap(sheet.controlCharacters))
  }

  /// The heading of a column counted from 1, or its number when it has none.
  private func headingOrNumber(_ column: Int) -> String {
    let heading = headings.indices.contains(column - 1) ? headings[column - 1] : ""
    return heading.isEmpty ? String(column) : heading
  }

  /// The characters in a row that are not for reading: controls, and marks that turn the direction
  /// of the text around.
  private func controlCharacters(in row: Table.Record) -> [Problem] {
    row.cells.indices.compactMap { i in
      if row.cells[i].utf8.allSatisfy({ (0x20..<0x7F).contains($0) }) { return nil }
      let first = row.cells[i].unicodeScalars.first { !$0.isForReading }
      return first.map {
        Problem(
          .controlCharacter(code: $0.value), file: file, line: row.line,
          column: headingOrNumber(i + 1), value: row.cells[i])
      }
    }
  }
}

extension Unicode.Scalar {
  /// Whether people read this character: no control, except line breaks and tabs, and no mark
  /// that turns the direction of the text around.
  var isForReading: Bool {
    switch value {
    case 0x20..<0x7F, 0x09, 0x0A, 0x0D: true
    case 0x202A...0x202E, 0x2066...0x2069: false
    default: properties.generalCategory != .control
    }
  }
}
