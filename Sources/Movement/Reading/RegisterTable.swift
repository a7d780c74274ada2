/// The tables of a register, by the names of their resources.
enum RegisterTable: String, CaseIterable, Sendable {
  case sources
  case themes
  case municipalities
  case borders = "municipality-neighbours"
  case places
  case surroundings
  case actors
  case links
  case surveys

  /// Whether a register must have this table.
  var isRequired: Bool {
    switch self {
    case .actors, .links, .themes, .municipalities: true
    case .sources, .places, .surroundings, .borders, .surveys: false
    }
  }

  /// The file of this table when no `datapackage.json` says otherwise.
  var defaultPath: String { rawValue + ".csv" }

  /// The columns this table may have.
  var columns: [Column] {
    switch self {
    case .sources:
      [
        Column("id", "kenmerk", required: .yes), Column("title", "titel", required: .yes),
        Column("date", "datum"), Column("url", "adres", "website"),
      ]
    case .themes:
      [
        Column("id", "kenmerk", required: .yes),
        Column("name", "naam"), Column("name_nl", "naam_nl"), Column("name_en", "naam_en"),
        Column("order", "volgorde"), Column("ring"), Column("color", "colour", "kleur"),
      ]
    case .municipalities:
      [
        Column("code", "gemeentecode", required: .yes),
        Column("name", "naam", "gemeente", required: .yes),
        Column("population", "inwoners", "bevolking"),
        Column("population_year", "peiljaar", "jaar"),
        Column("land_area", "oppervlakte", "oppervlakte land", "opp. land (km²)", "land_km2"),
        Column("latitude", "breedtegraad", "lat"),
        Column("longitude", "lengtegraad", "lon", "lng"),
        Column("seat", "hoofdplaats"),
        Column("seat_latitude", "breedtegraad hoofdplaats", "seat_lat"),
        Column("seat_longitude", "lengtegraad hoofdplaats", "seat_lon"),
        Column("region", "regio", "streek"),
      ]
    case .borders:
      [
        Column("municipality", "gemeente", "code", required: .yes),
        Column("neighbour", "neighbor", "buurgemeente", required: .yes),
        Column("neighbour_name", "neighbor_name", "naam buurgemeente"),
        Column("neighbour_province", "neighbor_province", "provincie"),
        Column("shared_border", "gedeelde grens", "shared_border_km"),
      ]
    case .places:
      [
        Column("name", "naam", "plaats", "kern", required: .yes), Column("kind", "soort"),
        Column("municipality", "gemeente", required: .yes),
        Column("latitude", "breedtegraad", "lat"),
        Column("longitude", "lengtegraad", "lon", "lng"),
        Column("population", "inwoners", "bevolking"),
      ]
    case .surroundings:
      [
        Column("name", "naam", "plaats", required: .yes),
        Column("latitude", "breedtegraad", "lat", required: .yes),
        Column("longitude", "lengtegraad", "lon", "lng", required: .yes),
      ]
    case .actors:
      [
        Column("id", "kenmerk", required: .yes), Column("name", "naam", required: .yes),
        Column("kind", "soort", required: .yes),
        Column("municipalities", "municipality", "gemeenten", "gemeente"),
        Column("place", "plaats", "kern"), Column("themes", "theme", "thema's", "thema"),
        Column("scale", "schaal"), Column("phase", "fase"),
        Column("ownership", "eigenaarschap"), Column("roles", "role", "rollen", "rol"),
        Column("offers", "aanbod"), Column("needs", "vraag"),
        Column("since", "sinds", "founded", "opgericht"), Column("until", "tot"),
        Column("members", "leden"), Column("website"),
        Column.release, Column("source", "bron"),
        Column("derived", "afgeleid"), Column("note", "opmerking"),
      ]
    case .links:
      [
        Column("from", "van", required: .yes), Column("to", "naar", required: .yes),
        Column("kind", "soort", required: .yes),
        Column("statement", "uitspraak", required: .yes), Column("weight", "gewicht"),
        Column("since", "sinds"), Column("until", "tot"), Column.release,
        Column("source", "bron"), Column("derived", "afgeleid"),
      ]
    case .surveys:
      [
        Column("municipality", "gemeente", required: .yes), Column("theme", "thema"),
        Column("date", "datum", required: .yes), Column("method", "werkwijze"),
        Column("found", "gevonden", "gevonden deel", "share found"), Column.release,
        Column("source", "bron"),
      ]
    }
  }

  /// Whether cells of unknown columns are kept with the record.
  var keepsUnknownColumns: Bool { self == .actors || self == .links }
}

/// A column that a table of the register may have.
struct Column: Sendable {
  /// Whether every row must fill a column.
  enum Requirement { case yes, no }

  /// The heading the project itself writes.
  let name: String
  /// Other headings that are understood.
  let aliases: [String]
  /// Whether the column, and every cell in it, must be there.
  let isRequired: Bool

  /// Who may see a row.
  static let release = Column("release", "vrijgave", "visibility", "zichtbaarheid")

  init(_ name: String, _ aliases: String..., required: Requirement = .no) {
    self.name = name
    self.aliases = aliases
    isRequired = required == .yes
  }

  /// Whether a heading means this column, regardless of case, blanks and punctuation.
  func isCalled(_ heading: String) -> Bool {
    ([name] + aliases).contains { folded($0) == folded(heading) }
  }
}

/// A text in lower case, without anything but letters and digits.
package func folded(_ text: String) -> String {
  String(text.lowercased().filter { $0.isLetter || $0.isNumber })
}
