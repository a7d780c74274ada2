import Words

/// Writes a register as a data package: `datapackage.json` and a CSV file per table.
///
/// It writes what has come through ``Register/released(to:)`` and so can say no more than that: it
/// is no second way out of a register. What was released internally is the whole register, which
/// is for those who keep it: a command that writes that says so, and never does it for another
/// audience. Actors that only count are in no table, and a register that was released to others
/// says nothing of them.
///
/// Reading what was written gives the same records. Every row says its own release, so rows that
/// somebody adds without one count as confidential.
public struct RegisterWriter: Sendable {
  private let register: ReleasedRegister

  /// A writer of what was released.
  public init(_ register: ReleasedRegister) { self.register = register }

  /// The files, `datapackage.json` first.
  public var files: [PackageFile] {
    get throws {
      var tables = TableSet()
      tables.add(TableFile(register.actors))
      tables.add(TableFile(register.links))
      tables.add(TableFile(register.themes))
      tables.add(TableFile(register.municipalities))
      tables.add(TableFile(register.places))
      tables.add(TableFile(register.surroundings))
      tables.add(TableFile(register.borders))
      tables.add(TableFile(register.surveys))
      // A register without sources may name some in its rows; an empty table would deny them.
      if !register.sources.isEmpty { tables.add(TableFile(register.sources)) }
      let description = PackageDescription(
        name: "vliegwiel-register", title: register.title, language: register.language,
        area: register.area, isSynthetic: register.isSynthetic, created: register.created,
        credits: register.credits)
      return try tables.files(description)
    }
  }
}

/// The tables of a package that is about to be written.
struct TableSet {
  private var tables: [(table: RegisterTable, extraHeadings: [String])] = []
  private var contents: [PackageFile] = []

  /// Adds a table.
  mutating func add<Row>(_ table: TableFile<Row>) {
    tables.append((Row.table, table.extraHeadings))
    contents.append(table.file)
  }

  /// All files, the description first.
  func files(_ description: PackageDescription) throws -> [PackageFile] {
    [try description.file(tables: tables)] + contents
  }
}
