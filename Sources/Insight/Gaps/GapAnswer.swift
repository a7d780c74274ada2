internal import Glibc
public import Movement

/// Where the movement is missing: initiatives per municipality and theme, against what the
/// province's rate leads one to expect.
///
/// A municipality without a known initiative is *unknown* until a survey says that somebody
/// looked at all its themes; only then is it *none found*. So is a municipality and theme, for
/// which a survey of that theme will do. An initiative that has stopped does not count.
public struct GapAnswer: Sendable, Codable, Equatable {
  /// What is known of a municipality and theme.
  public enum Kind: String, Sendable, Codable, CaseIterable {
    /// There is a known initiative.
    case covered
    /// Somebody looked and found none.
    case noneFound
    /// No initiative is known, and nobody looked.
    case unknown
  }

  /// One municipality and theme.
  public struct Cell: Sendable, Codable, Equatable {
    /// The code of the municipality.
    public let municipality: String
    /// The key of the theme.
    public let theme: String
    /// Known initiatives, those that may only be counted included.
    public let initiatives: Int
    /// Inhabitants; nil when the register does not say.
    public let population: Int?
    /// The year of the population.
    public let populationYear: Int?
    /// Known initiatives per 10,000 inhabitants.
    public let ratePer10000: Double?
    /// What the rate of the whole area leads one to expect.
    public let expected: Double?
    /// The chance of none at all, were initiatives spread by the area's rate alone (Poisson).
    public let chanceOfNone: Double?
    /// What is known.
    public let kind: Kind
  }

  /// A municipality over all themes.
  public struct MunicipalityRow: Sendable, Codable, Equatable {
    /// The code of the municipality.
    public let municipality: String
    /// Its name.
    public let name: String
    /// Known initiatives, each counted once; also those without a theme.
    public let initiatives: Int
    /// Inhabitants; nil when the register does not say.
    public let population: Int?
    /// The year of the population.
    public let populationYear: Int?
    /// Known initiatives per 10,000 inhabitants.
    public let ratePer10000: Double?
    /// What the rate of the whole area leads one to expect.
    public let expected: Double?
    /// What is known over all themes.
    public let kind: Kind
  }

  /// A theme over the whole area.
  public struct ThemeRow: Sendable, Codable, Equatable {
    /// The key of the theme.
    public let theme: String
    /// Known initiatives in the area's municipalities, each counted once.
    public let initiatives: Int
    /// Those per 10,000 inhabitants of the area.
    public let ratePer10000: Double?
    /// What is known: none found only when somebody looked in every municipality.
    public let kind: Kind
  }

  /// Every municipality and theme of the lens, in the order of the register.
  public let cells: [Cell]
  /// The municipalities of the lens, in the order of the register.
  public let municipalities: [MunicipalityRow]
  /// The themes of the lens, in the order of the register.
  public let themes: [ThemeRow]
  /// Known initiatives in the area, each counted once.
  public let initiatives: Int
  /// Known initiatives of which no municipality of the register is stated; they are in no cell.
  public let unplaced: Int
  /// Inhabitants of the area; nil unless every municipality states them.
  public let population: Int?
  /// Whether any survey exists.
  public let isSurveyed: Bool

  /// Counts a register's initiatives.
  ///
  /// An initiative counts in each of its municipalities, and once in the area. The lens's themes
  /// choose which initiatives count and which cells there are; its municipalities choose cells,
  /// while the area's rate stays that of the whole area.
  public init(register: ReleasedRegister, lens: Lens = Lens()) {
    let codes = Set(register.municipalities.map(\.code))
    let known =
      register.actors.filter { $0.kind == .initiative && $0.isActive }
      .map { (places: $0.municipalities, themes: $0.themes) }
      + register.counted.filter { $0.kind == .initiative && $0.isActive }
      .map { (places: $0.municipalities, themes: $0.themes) }
    let chosen = known.filter { initiative in
      lens.themes.map { !$0.isDisjoint(with: initiative.themes) } ?? true
    }
    let placed = chosen.filter { !codes.isDisjoint(with: $0.places) }
    let total = Self.population(of: register.municipalities)
    func rate(_ count: Int, _ population: Int?) -> Double? {
      population.map { Double(count) * 10_000 / Double($0) }
    }
    func expectation(_ count: Int, _ population: Int?) -> Double? {
      guard let population, let total else { return nil }
      return Double(count) * Double(population) / Double(total)
    }
    let surveys = Surveys(register.surveys)
    let themes = register.themes.filter { lens.themes?.contains($0.id) ?? true }
    let themeCounts = themes.map { theme in
      placed.count { $0.themes.contains(theme.id) }
    }

    var cells: [Cell] = []
    var rows: [MunicipalityRow] = []
    for municipality in register.municipalities
    where lens.municipalities?.contains(municipality.code) ?? true {
      let here = placed.filter { $0.places.contains(municipality.code) }
      for (theme, everywhere) in zip(themes, themeCounts) {
        let count = here.count { $0.themes.contains(theme.id) }
        let expected = expectation(everywhere, municipality.population)
        cells.append(
          Cell(
            municipality: municipality.code, theme: theme.id, initiatives: count,
            population: municipality.population, populationYear: municipality.populationYear,
            ratePer10000: rate(count, municipality.population), expected: expected,
            chanceOfNone: expected.map { exp(-$0) },
            kind: count > 0
              ? .covered : surveys.cover(municipality.code, theme.id) ? .noneFound : .unknown))
      }
      let isSurveyed =
        surveys.cover(municipality.code, nil)
        || lens.themes != nil && themes.allSatisfy { surveys.cover(municipality.code, $0.id) }
      rows.append(
        MunicipalityRow(
          municipality: municipality.code, name: municipality.name, initiatives: here.count,
          population: municipality.population, populationYear: municipality.populationYear,
          ratePer10000: rate(here.count, municipality.population),
          expected: expectation(placed.count, municipality.population),
          kind: here.isEmpty ? (isSurveyed ? .noneFound : .unknown) : .covered))
    }
    self.cells = cells
    municipalities = rows
    self.themes = zip(themes, themeCounts).map { theme, count in
      let isSurveyed = register.municipalities.allSatisfy { surveys.cover($0.code, theme.id) }
      return ThemeRow(
        theme: theme.id, initiatives: count, ratePer10000: rate(count, total),
        kind: count > 0 ? .covered : isSurveyed ? .noneFound : .unknown)
    }
    initiatives = placed.count
    unplaced = chosen.count - placed.count
    population = total
    isSurveyed = !register.surveys.isEmpty
  }

  /// The inhabitants of municipalities together; nil unless every one states them, and when the
  /// sum is more than a number holds.
  private static func population(of municipalities: [Municipality]) -> Int? {
    guard !municipalities.isEmpty else { return nil }
    var total = 0
    for municipality in municipalities {
      guard let population = municipality.population else { return nil }
      let (sum, isTooLarge) = total.addingReportingOverflow(population)
      guard !isTooLarge else { return nil }
      total = sum
    }
    return total
  }

  /// The cells where somebody looked and found none although the area's rate leads one to expect at
  /// least one initiative, the most expected first.
  public var surprisinglyNone: [Cell] { blank(.noneFound) }

  /// The cells where nobody looked and the area's rate leads one to expect at least one
  /// initiative, the most expected first.
  public var whereToLookFirst: [Cell] { blank(.unknown) }

  private func blank(_ kind: Kind) -> [Cell] {
    cells.filter { $0.kind == kind && ($0.expected ?? 0) >= 1 }
      .sorted { ($0.expected ?? 0) > ($1.expected ?? 0) }
  }
}

/// Which municipalities and themes somebody has looked at.
private struct Surveys {
  private var places: Set<String> = []
  private var cells: Set<[String]> = []

  init(_ surveys: [Survey]) {
    for survey in surveys {
      if let theme = survey.theme {
        cells.insert([survey.municipality, theme])
      } else {
        places.insert(survey.municipality)
      }
    }
  }

  /// Whether a survey covers a municipality and theme; a nil theme asks for all themes together.
  func cover(_ municipality: String, _ theme: String?) -> Bool {
    places.contains(municipality) || theme.map { cells.contains([municipality, $0]) } ?? false
  }
}
