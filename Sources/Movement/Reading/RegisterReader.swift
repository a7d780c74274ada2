import Tables

/// Reads a register, forgiving in form and strict in meaning, and reports everything that is wrong
/// with it in one go.
///
/// A register is a folder with `datapackage.json`, which says where the tables are, and CSV files.
/// Encoding and delimiter are found out from the files; columns may come in any order, under
/// Dutch or English headings; records may be referred to by key or by name; words may be written
/// as they are or as they are called.
public struct RegisterReader: Sendable {
  private let files: RegisterFiles
  private let place: String

  /// A reader of the folder at this path.
  public init(folder: String) {
    files = .folder(folder)
    place = folder
  }

  /// A reader of texts held in memory, by the name of the file.
  package init(files: [String: String]) {
    self.init(bytes: files.mapValues { Array($0.utf8) })
  }

  /// A reader of files held in memory, by name.
  package init(bytes: [String: [UInt8]]) {
    files = .memory(bytes)
    place = ""
  }

  /// Whether the place holds a register that people keep: one that was not made up by the tool.
  ///
  /// A `datapackage.json` that cannot be understood counts as kept, since it may be somebody's work.
  public var isKept: Bool {
    switch files.file(at: Descriptor.fileName) {
    case .missing:
      if case .bytes = files.file(at: RegisterTable.actors.defaultPath) { true } else { false }
    case .outsideFolder: true
    case .bytes(let bytes): (try? Descriptor.reading(bytes))?.isSynthetic != true
    }
  }

  /// The register, and all problems; no register when one of them is an error.
  public func read() -> (register: Register?, problems: [Problem]) {
    var problems: [Problem] = []
    guard let descriptor = descriptor(&problems) else { return (nil, problems) }
    let sheets = sheets(of: descriptor, &problems)
    var reading = RecordReading(sheets: sheets, release: descriptor.release)
    let register = Register(
      language: descriptor.language, title: descriptor.title, area: descriptor.area,
      isSynthetic: descriptor.isSynthetic, created: descriptor.created,
      credits: descriptor.credits,
      actors: reading.records(of: .actors, Actor.init), links: reading.links(),
      themes: reading.records(of: .themes, Theme.init).sorted { $0.order < $1.order },
      municipalities: reading.records(of: .municipalities, Municipality.init),
      places: reading.records(of: .places, Place.init),
      surroundings: reading.records(of: .surroundings, SurroundingPlace.init),
      borders: reading.records(of: .borders, Border.init),
      surveys: reading.records(of: .surveys, Survey.init),
      sources: reading.records(of: .sources, Source.init))
    problems = inOrder(problems + reading.problems, of: descriptor)
    if reading.undeclaredRows > 0 {
      problems.append(
        Problem(.undeclaredRelease(rows: reading.undeclaredRows), file: Descriptor.fileName))
    }
    return (problems.contains { $0.severity == .error } ? nil : register, problems)
  }

  private func descriptor(_ problems: inout [Problem]) -> Descriptor? {
    switch files.file(at: Descriptor.fileName) {
    case .bytes(let bytes):
      do {
        return try Descriptor.reading(bytes)
      } catch {
        problems.append(error)
        return nil
      }
    case .outsideFolder:
      problems.append(Problem(.outsideFolder, file: Descriptor.fileName))
      return nil
    case .missing:
      guard case .bytes = files.file(at: RegisterTable.actors.defaultPath) else {
        problems.append(Problem(.noRegister, file: place))
        return nil
      }
      problems.append(Problem(.noDescriptor, file: Descriptor.fileName))
      return .byDefault(for: files)
    }
  }

  private func sheets(of descriptor: Descriptor, _ problems: inout [Problem])
    -> [RegisterTable: Sheet]
  {
    var sheets: [RegisterTable: Sheet] = [:]
    for table in RegisterTable.allCases {
      guard let file = descriptor.files[table] else {
        if table.isRequired {
          problems.append(Problem(.missingTable(table.rawValue), file: Descriptor.fileName))
        }
        continue
      }
      switch files.file(at: file.path) {
      case .missing: problems.append(Problem(.unreadableFile, file: file.path))
      case .outsideFolder: problems.append(Problem(.outsideFolder, file: file.path))
      case .bytes(let bytes):
        let (sheet, found) = Sheet.reading(bytes, as: table, from: file)
        sheets[table] = sheet
        problems += found
      }
    }
    return sheets
  }

  /// The problems file by file, in the order of the tables, and line by line.
  private func inOrder(_ problems: [Problem], of descriptor: Descriptor) -> [Problem] {
    let files = RegisterTable.allCases.compactMap { descriptor.files[$0]?.path }
    func rank(_ problem: Problem) -> (Int, Int) {
      (files.firstIndex(of: problem.file) ?? -1, problem.line ?? 0)
    }
    return problems.sorted { rank($0) < rank($1) }
  }
}

/// Makes the records of the sheets, collecting what is wrong.
private struct RecordReading {
  let sheets: [RegisterTable: Sheet]
  private let context: RegisterContext
  private(set) var problems: [Problem] = []
  /// How many rows have no release while the register declares none.
  private(set) var undeclaredRows = 0

  init(sheets: [RegisterTable: Sheet], release: Release?) {
    self.sheets = sheets
    var context = RegisterContext(release: release)
    for (referent, table) in Problem.Referent.tables {
      guard let sheet = sheets[table] else { continue }
      context.keys[referent] = Keys(
        of: sheet, in: table.keyColumn, orBy: ["name", "name_nl", "name_en"])
    }
    self.context = context
  }

  /// The records of a table, checked for keys that stand twice.
  mutating func records<Record>(of table: RegisterTable, _ make: (inout Cells) -> Record?)
    -> [Record]
  {
    rows(of: table, make).map(\.record)
  }

  /// The links, checked for links that say exactly the same.
  mutating func links() -> [Link] {
    var firstLines: [Link: Int] = [:]
    let rows = rows(of: .links, Link.init)
    for (link, line) in rows {
      if let firstLine = firstLines[link] {
        problems.append(
          Problem(
            .duplicateLink(firstLine: firstLine), file: sheets[.links]?.file ?? "", line: line))
      } else {
        firstLines[link] = line
      }
    }
    return rows.map(\.record)
  }

  private mutating func rows<Record>(of table: RegisterTable, _ make: (inout Cells) -> Record?)
    -> [(record: Record, line: Int)]
  {
    guard let sheet = sheets[table] else { return [] }
    let hasRelease = table.columns.contains { $0.name == Column.release.name }
    var firstLines: [String: Int] = [:]
    var rows: [(record: Record, line: Int)] = []
    for row in sheet.rows {
      var cells = Cells(of: row, in: sheet, context: context)
      if let record = make(&cells) { rows.append((record, row.line)) }
      if hasRelease, context.release == nil, cells.text("release") == nil { undeclaredRows += 1 }
      if let key = table.isReferredTo ? cells.text(table.keyColumn) : nil {
        if let firstLine = firstLines[key] {
          cells.report(.duplicateKey(firstLine: firstLine), column: table.keyColumn, value: key)
        } else {
          firstLines[key] = row.line
        }
      }
      problems += cells.problems
    }
    return rows
  }
}

extension Problem.Referent {
  /// The tables that other rows refer to.
  fileprivate static let tables: [(Problem.Referent, RegisterTable)] = [
    (.actor, .actors), (.theme, .themes), (.municipality, .municipalities), (.source, .sources),
  ]
}

extension RegisterTable {
  fileprivate var isReferredTo: Bool { Problem.Referent.tables.contains { $0.1 == self } }

  fileprivate var keyColumn: String { self == .municipalities ? "code" : "id" }
}
