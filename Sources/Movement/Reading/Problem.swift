public import Words

/// Something in a register's files that is wrong, or worth a look.
public struct Problem: Sendable, Equatable {
  /// How bad it is.
  public enum Severity: Sendable { case error, warning }
  /// The file.
  public let file: String
  /// The line of the file on which the row begins, from 1.
  public let line: Int?
  /// The heading of the column, or the number of a column without one.
  public let column: String?

  /// How bad it is; a register with an error is not handed over.
  public var severity: Severity { .error }

  /// The problem as one sentence: file, line, column, what is wrong and what to do.
  public func message(in language: Language) -> String { file }
}
