public import Movement
public import Words

extension GapAnswer {
  /// The answer as tables: municipalities by themes, ranked; then municipalities, themes and places.
  ///
  /// - Parameters:
  ///   - register: What the answer was computed from; it names the themes.
  public func tables(of register: ReleasedRegister, language: Language) -> [AnswerTable] {
    [
      cellTable(register, language), municipalityTable, regionTable,
      themeTable(register, language), placeTable,
    ]
  }

  private func cellTable(_ register: ReleasedRegister, _ language: Language) -> AnswerTable {
    var table = AnswerTable(
      name: "gaps",
      columns: [
        "municipality", "name", "theme", "theme_name", "kind", "initiatives", "population",
        "population_year", "rate_per_10000", "expected", "chance_of_none", "priority", "gaps",
        "shrunk_rate", "low", "high", "probability_below_half", "probability_none", "rate_rank",
        "rate_rank_low", "rate_rank_high", "surveyed", "found", "connected", "supported", "reason",
      ])
    let names = Dictionary(
      municipalities.map { ($0.municipality, $0.name) }, uniquingKeysWith: { first, _ in first })
    let themeNames = Dictionary(
      register.themes.map { ($0.id, $0.name[language]) }, uniquingKeysWith: { first, _ in first })
    for cell in ranked + cells.filter({ $0.priority == nil }) {
      table.append([
        .text(cell.municipality), .text(names[cell.municipality]), .text(cell.theme),
        .text(themeNames[cell.theme]), .text(cell.kind.rawValue), .integer(cell.initiatives),
        .integer(cell.population), .integer(cell.populationYear), .decimal(cell.ratePer10000),
        .decimal(cell.expected), .decimal(cell.chanceOfNone), .integer(cell.priority),
        .list(cell.gaps.map(\.rawValue)), .decimal(cell.shrunkRate), .decimal(cell.low),
        .decimal(cell.high), .decimal(cell.probabilityBelowHalf), .decimal(cell.probabilityNone),
        .integer(cell.rateRank), .integer(cell.rateRankLow), .integer(cell.rateRankHigh),
        .text(cell.surveyed), .decimal(cell.found), .integer(cell.connected),
        .integer(cell.supported), .text(cell.reason),
      ])
    }
    return table
  }

  private var municipalityTable: AnswerTable {
    var table = AnswerTable(
      name: "municipalities",
      columns: [
        "municipality", "name", "kind", "initiatives", "population", "population_year",
        "rate_per_10000", "expected", "shrunk_rate", "low", "high", "probability_below_half",
        "rate_rank", "rate_rank_low", "rate_rank_high", "reason",
      ])
    for row in municipalities {
      table.append([
        .text(row.municipality), .text(row.name), .text(row.kind.rawValue),
        .integer(row.initiatives), .integer(row.population), .integer(row.populationYear),
        .decimal(row.ratePer10000), .decimal(row.expected), .decimal(row.shrunkRate),
        .decimal(row.low), .decimal(row.high), .decimal(row.probabilityBelowHalf),
        .integer(row.rateRank), .integer(row.rateRankLow), .integer(row.rateRankHigh),
        .text(row.reason),
      ])
    }
    return table
  }

  private func themeTable(_ register: ReleasedRegister, _ language: Language) -> AnswerTable {
    var table = AnswerTable(
      name: "themes",
      columns: ["theme", "name", "kind", "initiatives", "rate_per_10000", "low", "high"])
    for row in themes {
      table.append([
        .text(row.theme), .text(register.themes.first { $0.id == row.theme }?.name[language]),
        .text(row.kind.rawValue), .integer(row.initiatives), .decimal(row.ratePer10000),
        .decimal(row.low), .decimal(row.high),
      ])
    }
    return table
  }

  private var regionTable: AnswerTable {
    var table = AnswerTable(
      name: "regions",
      columns: [
        "region", "municipalities", "kind", "initiatives", "population", "population_year",
        "rate_per_10000", "expected", "low", "high",
      ])
    for row in regions {
      table.append([
        .text(row.region), .list(row.municipalities), .text(row.kind.rawValue),
        .integer(row.initiatives), .integer(row.population), .integer(row.populationYear),
        .decimal(row.ratePer10000), .decimal(row.expected), .decimal(row.low), .decimal(row.high),
      ])
    }
    return table
  }

  private var placeTable: AnswerTable {
    var table = AnswerTable(
      name: "places",
      columns: [
        "municipality", "place", "kind", "population", "population_year", "expected",
        "initiatives_without_place", "reason",
      ])
    for row in places {
      table.append([
        .text(row.municipality), .text(row.place), .text(row.kind.rawValue),
        .integer(row.population), .integer(row.populationYear), .decimal(row.expected),
        .integer(row.initiativesWithoutPlace), .text(row.reason),
      ])
    }
    return table
  }
}
