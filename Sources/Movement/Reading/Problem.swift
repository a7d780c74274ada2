public import Tables

/// Something in a register's files that is wrong, or worth a look.
public struct Problem: Error, Equatable {
  /// How bad a problem is.
  public enum Severity: Sendable {
    /// The register cannot be used until it is mended.
    case error
    /// The register can be used.
    case warning
  }

  /// What is wrong.
  public let kind: Kind
  /// The file.
  public let file: String
  /// The line of the file on which the row begins, from 1.
  public let line: Int?
  /// The heading of the column; its number when the form of the table is wrong.
  public let column: String?
  /// The cell, or the value in the cell, that is wrong.
  public let value: String?

  init(
    _ kind: Kind, file: String, line: Int? = nil, column: String? = nil, value: String? = nil
  ) {
    self.kind = kind
    self.file = file
    self.line = line
    self.column = column
    self.value = value
  }

  /// How bad it is.
  public var severity: Severity {
    switch kind {
    case .noDescriptor, .unknownColumn, .duplicateLink, .repeatedValue, .undeclaredRelease: .warning
    default: .error
    }
  }

  /// Whether a file, or the register itself, could not be read at all.
  ///
  /// A file that was read and makes no sense, such as a `datapackage.json` that is no JSON, is a
  /// problem of the data.
  public var isUnreadable: Bool {
    switch kind {
    case .noRegister, .unreadableFile, .outsideFolder: true
    default: false
    }
  }
}

extension Problem {
  /// What can be wrong.
  public enum Kind: Sendable, Equatable {
    /// The folder holds no register: neither `datapackage.json` nor `actors.csv`.
    case noRegister
    /// `datapackage.json` is missing; default file names are used.
    case noDescriptor
    /// `datapackage.json` is no JSON, or a part of it is missing or of the wrong kind.
    case brokenDescriptor(at: String?)
    /// `datapackage.json` does not list a table that a register must have.
    case missingTable(String)
    /// A file cannot be read.
    case unreadableFile
    /// A file lies outside the folder of the register.
    case outsideFolder
    /// The form of a table is wrong.
    case form(TableProblem.Kind)

    /// A heading is not known.
    case unknownColumn(suggestion: String?, isKept: Bool)
    /// An unknown column seems to say who may see a row.
    case hiddenRelease
    /// A column says who may see a row in a table that everybody may see.
    case releaseWithoutMeaning
    /// Two headings mean the same column.
    case sameColumn(as: String)
    /// A column that must be there is not.
    case missingColumn

    /// A cell that must be filled is empty.
    case missingCell
    /// A text holds a character that is not for reading.
    case controlCharacter(code: UInt32)
    /// A word is not on the list for its column.
    case unknownWord(list: Bilingual, known: [String], suggestion: String?)
    /// Nothing in the register has this key.
    case unknownReference(to: Referent, suggestion: String?)
    /// A value stands twice in a cell.
    case repeatedValue
    /// Not a whole number between these.
    case notWholeNumber(atLeast: Int, atMost: Int?)
    /// Not a number above zero.
    case notPositive
    /// Not a share from 0 to 1.
    case notShare
    /// Not a date.
    case notDate(suggestion: String?)
    /// Not a degree of latitude or longitude.
    case notCoordinate(limit: Int)
    /// Latitude without longitude, or the other way round.
    case halfPosition
    /// Not an address that begins with http:// or https://.
    case notWebAddress
    /// Not a colour as #1b7f79.
    case notColor

    /// Another row has the same key.
    case duplicateKey(firstLine: Int)
    /// An end before the beginning.
    case untilBeforeSince(since: String)
    /// A link from an actor to itself.
    case linkToSelf
    /// Another row says exactly the same.
    case duplicateLink(firstLine: Int)
    /// Rows without release in a register that declares none count as confidential.
    case undeclaredRelease(rows: Int)
  }

  /// What a key can refer to.
  public enum Referent: Sendable {
    /// An actor.
    case actor
    /// A theme.
    case theme
    /// A municipality.
    case municipality
    /// A source.
    case source
  }
}
