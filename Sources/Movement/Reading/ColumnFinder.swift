import Tables
import Words

/// Finds out which column of a register's table each heading means.
struct ColumnFinder {
  /// The index of each known column, by the project's own name for it.
  private(set) var indices: [String: Int] = [:]
  /// The indices of the columns that the register does not know.
  private(set) var unknown: [Int] = []
  private(set) var problems: [Problem] = []

  private let table: RegisterTable
  private let content: Table

  init(table: RegisterTable, content: Table, file: String) {
    self.table = table
    self.content = content
    for (i, heading) in content.headings.enumerated() where !heading.isEmpty {
      if let kind = find(heading, at: i) {
        problems.append(Problem(kind, file: file, line: content.headingLine, column: heading))
      }
    }
    guard !content.headings.isEmpty else { return }
    for column in table.columns where column.isRequired && indices[column.name] == nil {
      problems.append(
        Problem(.missingColumn, file: file, line: content.headingLine, column: column.name))
    }
  }

  /// Finds the column of one heading; returns what is wrong with it.
  private mutating func find(_ heading: String, at i: Int) -> Problem.Kind? {
    guard let column = table.columns.first(where: { $0.isCalled(heading) }) else {
      unknown.append(i)
      return unknownColumn(heading, at: i)
    }
    guard let first = indices[column.name].map({ content.headings[$0] }) else {
      indices[column.name] = i
      return nil
    }
    // The same heading twice is a matter of form and reported as such.
    return first.lowercased() == heading.lowercased() ? nil : .sameColumn(as: first)
  }

  /// What to say of an unknown column.
  ///
  /// One that seems to say who may see a row is an error: passed over, it would let rows out.
  private func unknownColumn(_ heading: String, at i: Int) -> Problem.Kind {
    let names = table.columns.flatMap { [$0.name] + $0.aliases }
    let suggestion = Suggestions(names).nearest(to: heading)
    if Column.release.isCalled(suggestion ?? heading) || holdsReleases(at: i) {
      let hasRelease = table.columns.contains { $0.name == Column.release.name }
      return hasRelease ? .hiddenRelease : .releaseWithoutMeaning
    }
    return .unknownColumn(suggestion: suggestion, isKept: table.keepsUnknownColumns)
  }

  private func holdsReleases(at i: Int) -> Bool {
    let hasOther = content.headings.contains(where: Column.release.isCalled)
    return !hasOther && content.rows.contains { Self.hidingWords.contains(folded($0.cells[i])) }
  }

  /// The words that hold a row back, as they look in lower case without punctuation.
  private static let hidingWords = Set(
    [Release.counted, .confidential].flatMap { release in
      [release.rawValue] + Language.allCases.map(release.label)
    }.map(folded))
}
