internal import Glibc
internal import Movement

/// What is known of a municipality and theme, or all themes, before it is written down.
struct GapDraft {
  let municipality: Municipality
  let theme: Theme?
  let count: Int
  let look: SurveyEffort.Look?
  /// Whether none is known although there are some, which must not show.
  let isHiding: Bool
  let gaps: [GapAnswer.Kind]
  let connected: Int
  let supported: Int
  let expected: Double?
  let estimate: RateEstimates.Estimate?

  var kind: GapAnswer.Kind { gaps.first ?? .covered }
  var known: Int? { kind == .unknown ? nil : count }
  var rate: Double? {
    guard let known, let population = municipality.population else { return nil }
    return Double(known) * 10_000 / Double(population)
  }
}

extension GapDraft {
  /// The draft as a cell.
  func cell(priority: Int?, reason: String) -> GapAnswer.Cell {
    GapAnswer.Cell(
      municipality: municipality.code, theme: theme?.id ?? "",
      initiatives: known, population: municipality.population,
      populationYear: municipality.populationYear, expected: expected,
      chanceOfNone: expected.map { exp(-$0) }, ratePer10000: rate,
      shrunkRate: estimate?.mean, low: estimate?.low, high: estimate?.high,
      probabilityBelowHalf: estimate?.chanceBelowHalf,
      probabilityNone: isHiding ? nil : estimate?.chanceOfNone, rateRank: estimate?.rank,
      rateRankLow: estimate?.ranks.lowerBound, rateRankHigh: estimate?.ranks.upperBound,
      surveyed: look?.date.description, found: look?.found, connected: connected,
      supported: supported, kind: kind, gaps: gaps, priority: priority, reason: reason)
  }

  /// The draft as the row of a municipality.
  func row(reason: String) -> GapAnswer.MunicipalityRow {
    GapAnswer.MunicipalityRow(
      municipality: municipality.code, name: municipality.name, initiatives: known,
      population: municipality.population, populationYear: municipality.populationYear,
      expected: expected, ratePer10000: rate, shrunkRate: estimate?.mean, low: estimate?.low,
      high: estimate?.high, probabilityBelowHalf: estimate?.chanceBelowHalf,
      rateRank: estimate?.rank, rateRankLow: estimate?.ranks.lowerBound,
      rateRankHigh: estimate?.ranks.upperBound, kind: kind, reason: reason)
  }
}
