/// Something in the form of a table that is wrong.
public struct TableProblem: Sendable, Equatable {
  /// What is wrong.
  public enum Kind: Sendable, Equatable {
    /// The file is no text.
    case notText
    /// There are no headings.
    case noHeadings
    /// A quoted cell is never closed.
    case unterminatedQuote
    /// A quote stands in the middle of a cell.
    case strayQuote
    /// A row has cells beyond the last heading.
    case tooManyCells(expected: Int, found: Int)
    /// A row ends before the last heading.
    case tooFewCells(expected: Int, found: Int)
    /// A column with data has no heading.
    case emptyHeading
    /// Two columns have the same heading.
    case duplicateHeading(String, firstColumn: Int)
  }

  /// The line of the file, from 1.
  public let line: Int
  /// The cell in that line's record, from 1.
  public let column: Int
  /// What is wrong.
  public let kind: Kind

  /// A problem at a place in a file.
  package init(line: Int, column: Int, kind: Kind) {
    self.line = line
    self.column = column
    self.kind = kind
  }
}
