public import Tables

/// A table of an answer, for spreadsheets and statistics.
public struct AnswerTable: Sendable, Equatable {
  /// What it lists, in a word that suits a file name: "actors".
  public let name: String
  /// The headings, in English: `effective_themes`.
  public let columns: [String]
  /// The rows; each has a cell for every column.
  public private(set) var rows: [[CSVWriter.Cell]] = []

  /// A table without rows.
  public init(name: String, columns: [String]) {
    self.name = name
    self.columns = columns
  }

  /// Adds a row.
  ///
  /// - Precondition: It has a cell for every column.
  public mutating func append(_ row: [CSVWriter.Cell]) {
    precondition(row.count == columns.count, "a cell for every column")
    rows.append(row)
  }

  /// The table as CSV: a decimal point, many values separated by `|`, UTF-8.
  ///
  /// - Parameter isSynthetic: Whether the register was made up; then a last column says so in
  ///   every row.
  public func csv(isSynthetic: Bool) -> String {
    var writer = CSVWriter()
    writer.append((isSynthetic ? columns + ["synthetic"] : columns).map { .text($0) })
    for row in rows { writer.append(isSynthetic ? row + [.text("true")] : row) }
    return writer.text
  }
}

extension CSVWriter.Cell {
  /// A text, or nothing.
  package static func text(_ value: String?) -> CSVWriter.Cell { value.map { .text($0) } ?? .empty }

  /// A whole number, or nothing.
  package static func integer(_ value: Int?) -> CSVWriter.Cell {
    value.map { .integer($0) } ?? .empty
  }

  /// A number; nothing when there is none or it is not finite.
  package static func decimal(_ value: Double?) -> CSVWriter.Cell {
    value.flatMap { $0.isFinite ? .decimal($0) : nil } ?? .empty
  }

  /// Many values in one cell, separated by `|` as in a register.
  package static func list(_ values: [String]) -> CSVWriter.Cell {
    .text(values.joined(separator: "|"))
  }
}
