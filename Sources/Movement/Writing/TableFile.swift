import Tables

/// A table of a register as it goes into a CSV file: its columns, and rows by number.
struct TableFile<Row: TableRow>: Sendable {
  /// The headings of the columns that records have beside the known ones.
  let extraHeadings: [String]
  let rowCount: Int
  /// The rows with these numbers.
  let rows: @Sendable (Range<Int>) -> [Row]

  /// How many rows a piece of the file holds.
  private static var rowsPerPiece: Int { 10_000 }

  init(
    rowCount: Int, extraHeadings: [String] = [],
    rows: @escaping @Sendable (Range<Int>) -> [Row]
  ) {
    self.rowCount = rowCount
    self.extraHeadings = extraHeadings
    self.rows = rows
  }

  /// The table of these records.
  init(_ records: [Row]) {
    var headings: [String] = []
    var known: Set<String> = []
    for heading in records.flatMap(\.extraHeadings) where known.insert(heading).inserted {
      headings.append(heading)
    }
    self.init(rowCount: records.count, extraHeadings: headings) { Array(records[$0]) }
  }

  /// The file: the headings, then the rows in pieces.
  var file: PackageFile {
    let headings = Row.table.fields.map(\.name) + extraHeadings
    let pieces = (rowCount + Self.rowsPerPiece - 1) / Self.rowsPerPiece
    return PackageFile(name: Row.table.defaultPath, pieceCount: pieces + 1) { i in
      var writer = CSVWriter()
      if i == 0 {
        writer.append(headings.map { .text($0) })
      } else {
        let first = (i - 1) * Self.rowsPerPiece
        for row in rows(first..<min(first + Self.rowsPerPiece, rowCount)) {
          writer.append(row.cells + extraHeadings.map { .text(row.extraCell(under: $0)) })
        }
      }
      return Array(writer.text.utf8)
    }
  }
}

/// A record that is a row of one of the register's tables.
protocol TableRow: Sendable {
  /// The table.
  static var table: RegisterTable { get }
  /// The cells in the order of the table's fields.
  var cells: [CSVWriter.Cell] { get }
  /// The cells of columns the register does not know.
  var extra: [ExtraCell] { get }
}

extension TableRow {
  var extra: [ExtraCell] { [] }

  fileprivate var extraHeadings: [String] { extra.map(\.column) }

  fileprivate func extraCell(under heading: String) -> String {
    extra.first { $0.column == heading }?.value ?? ""
  }
}
