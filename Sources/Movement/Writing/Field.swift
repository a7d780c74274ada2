/// A column of a table, as Table Schema describes it.
///
/// Source: <https://specs.frictionlessdata.io/table-schema/>.
struct Field: Encodable {
  /// The types of Table Schema that a register needs.
  enum Kind: String, Encodable {
    case string, integer, number
  }

  /// What must hold for every cell; what is nil asks nothing.
  struct Constraints: Encodable {
    var required: Bool?
    var unique: Bool?
    var minimum: Int?
    var maximum: Int?
    var pattern: String?
    var `enum`: [String]?

    static let none = Constraints()
    static let required = Constraints(required: true)
    static func pattern(_ pattern: String) -> Constraints { Constraints(pattern: pattern) }
  }

  let name: String
  let type: Kind
  let title: String
  var titleEn: String?
  var description: String?
  var constraints: Constraints?

  private enum CodingKeys: String, CodingKey {
    case name, type, title, description, constraints
    case titleEn = "title_en"
  }

  static func text(
    _ name: String, _ title: String, _ titleEn: String, _ constraints: Constraints? = nil
  ) -> Field {
    Field(name: name, type: .string, title: title, titleEn: titleEn, constraints: constraints)
  }

  /// A text that tells the row from all others.
  static func key(_ name: String, _ title: String, _ titleEn: String) -> Field {
    text(name, title, titleEn, Constraints(required: true, unique: true))
  }

  /// A word from a closed list.
  static func word<Word: Vocabulary>(
    _ name: String, _ title: String, _ titleEn: String, _ list: Word.Type,
    _ constraints: Constraints = .none
  ) -> Field {
    var constraints = constraints
    constraints.enum = list.allCases.map(\.rawValue)
    return text(name, title, titleEn, constraints)
  }

  static func date(
    _ name: String, _ title: String, _ titleEn: String, _ constraints: Constraints = .none
  ) -> Field {
    var constraints = constraints
    constraints.pattern = "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$"
    return text(name, title, titleEn, constraints)
  }

  static func whole(
    _ name: String, _ title: String, _ titleEn: String, _ range: PartialRangeFrom<Int>,
    upTo maximum: Int? = nil
  ) -> Field {
    Field(
      name: name, type: .integer, title: title, titleEn: titleEn,
      constraints: Constraints(minimum: range.lowerBound, maximum: maximum))
  }

  static func number(
    _ name: String, _ title: String, _ titleEn: String, _ minimum: Int, _ maximum: Int?,
    _ constraints: Constraints = .none
  ) -> Field {
    var constraints = constraints
    constraints.minimum = minimum
    constraints.maximum = maximum
    return Field(
      name: name, type: .number, title: title, titleEn: titleEn, constraints: constraints)
  }

  /// Who may see the row.
  static let release = Field(
    name: Column.release.name, type: .string, title: "Vrijgave", titleEn: "Release",
    description: "Leeg: de vrijgave die het register bovenin noemt, en anders vertrouwelijk. / "
      + "Blank: the release the register declares, and else confidential.",
    constraints: Constraints(enum: Release.allCases.map(\.rawValue)))

  /// Which columns were concluded.
  static let derived = Field(
    name: "derived", type: .string, title: "Afgeleid", titleEn: "Derived",
    description: "Kolommen die zijn afgeleid en niet letterlijk in de bron staan, gescheiden "
      + "door |. / Columns concluded rather than stated, separated by |.")
}
