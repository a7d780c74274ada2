import Words

/// The area that a made-up movement stands on: what a register knows before there is any actor.
public struct Ground: Sendable {
  let area: Bilingual?
  let created: PartialDate?
  let credits: [String]
  let themes: [Theme]
  let municipalities: [Municipality]
  let places: [Place]
  let surroundings: [SurroundingPlace]
  let borders: [Border]

  init(_ register: ReleasedRegister) {
    area = register.area
    created = register.created
    credits = register.credits
    themes = register.themes
    municipalities = register.municipalities
    places = register.places
    surroundings = register.surroundings
    borders = register.borders
  }

  /// The province of Utrecht: 26 municipalities with their inhabitants on 1 January 2026, their
  /// places and borders, and the nine themes of the shipped register.
  ///
  /// It is compiled into the tool. Source: Statistics Netherlands (CBS, CC BY 4.0) and GeoNames
  /// (CC BY 4.0), as in `Datasets/utrecht`.
  public static var utrecht: (ground: Ground?, problems: [Problem]) {
    reading(
      [
        .municipalities: PackageResources.municipalities_csv, .places: PackageResources.places_csv,
        .borders: PackageResources.municipality_neighbours_csv,
        .surroundings: PackageResources.surroundings_csv, .themes: PackageResources.themes_csv,
      ],
      described: """
        "created": "2026-11-21",
        "sources": [{"title": "CBS (gemeenten, inwoners, oppervlakte; CC BY 4.0)"},
          {"title": "GeoNames (plaatsen, coördinaten; CC BY 4.0)"}],
        "vliegwiel": {"area": {"nl": "provincie Utrecht", "en": "province of Utrecht"}},
        """)
  }

  /// The ground of the register in a folder, and the problems of that register.
  ///
  /// Nothing of its actors, links and surveys is used.
  public static func folder(_ path: String) -> (ground: Ground?, problems: [Problem]) {
    let (register, problems) = RegisterReader(folder: path).read()
    return (register.map { Ground($0.released()) }, problems)
  }

  /// The ground that a table of municipalities makes, with the themes of the shipped register.
  ///
  /// - Parameter file: The name of the file, for problems.
  public static func municipalities(
    _ bytes: [UInt8], file: String
  ) -> (ground: Ground?, problems: [Problem]) {
    let (ground, problems) = reading(
      [.municipalities: bytes, .themes: PackageResources.themes_csv], described: "")
    let path = RegisterTable.municipalities.defaultPath
    return (
      ground,
      problems.map {
        Problem(
          $0.kind, file: $0.file == path ? file : $0.file, line: $0.line, column: $0.column,
          value: $0.value)
      }
    )
  }

  /// Reads tables in memory as a register without actors.
  private static func reading(
    _ tables: [RegisterTable: [UInt8]], described description: String
  ) -> (ground: Ground?, problems: [Problem]) {
    var tables = tables
    for table in [RegisterTable.actors, .links] {
      let headings = table.columns.filter(\.isRequired).map(\.name)
      tables[table] = Array(headings.joined(separator: ",").utf8)
    }
    let resources = RegisterTable.allCases.filter { tables[$0] != nil }.map {
      "{\"name\": \"\($0.rawValue)\", \"path\": \"\($0.defaultPath)\"}"
    }
    var files = [
      Descriptor.fileName: Array(
        "{\(description) \"resources\": [\(resources.joined(separator: ", "))]}".utf8)
    ]
    for (table, bytes) in tables { files[table.defaultPath] = bytes }
    let (register, problems) = RegisterReader(bytes: files).read()
    return (register.map { Ground($0.released()) }, problems)
  }
}
