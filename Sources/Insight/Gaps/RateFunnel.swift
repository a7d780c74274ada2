/// The rates of municipalities beside what chance alone would give at their size.
///
/// With the whole area's rate of known initiatives, the number in a municipality would be Poisson
/// with mean rate × inhabitants. A municipality lies outside the 95% limits when the chance of its
/// number or worse is at most 2.5% on that side, outside the 99.8% limits when at most 0.1%.
///
/// A municipality of which it is not known whether there are any has no rate and lies nowhere.
///
/// Source: D.J. Spiegelhalter, Funnel plots for comparing institutional performance, 2005.
public struct RateFunnel: Sendable, Equatable {
  /// Where a rate lies beside the limits.
  public enum Position: String, Sendable {
    /// Below the 99.8% limits.
    case farBelow = "below-99.8"
    /// Below the 95% limits.
    case below = "below-95"
    /// Within the limits.
    case within
    /// Above the 95% limits.
    case above = "above-95"
    /// Above the 99.8% limits.
    case farAbove = "above-99.8"

    /// Whether it lies outside the 95% limits.
    public var isOutside: Bool { self != .within }
  }

  /// A municipality.
  public struct Row: Sendable, Equatable {
    /// Its code.
    public let municipality: String
    /// Its name.
    public let name: String
    /// Inhabitants; nil when the register does not say.
    public let population: Int?
    /// Known initiatives; nil where it is not known whether there are any.
    public let initiatives: Int?
    /// Those per 10,000 inhabitants; nil where either is not known.
    public let rate: Double?
    /// The limits of that rate; nil without inhabitants or without a rate of the area.
    public let limits: Limits?
    /// Where it lies; nil without a rate or limits.
    public let position: Position?
  }

  /// Rates per 10,000 inhabitants between which chance would keep a municipality of some size.
  public struct Limits: Sendable, Equatable {
    /// The lower 95% limit: 2.5% chance of less; 0 where there is none.
    public let low95: Double
    /// The upper 95% limit.
    public let high95: Double
    /// The lower 99.8% limit; 0 where there is none.
    public let low998: Double
    /// The upper 99.8% limit.
    public let high998: Double
  }

  /// The municipalities, in the order of the register.
  public let rows: [Row]
  /// Known initiatives per 10,000 inhabitants of the whole area; nil without inhabitants of all
  /// municipalities, or without an initiative.
  public let mean: Double?

  /// Places the municipalities of an answer.
  public init(_ answer: GapAnswer) {
    let mean = answer.population.flatMap { population -> Double? in
      population > 0 && answer.initiatives > 0
        ? Double(answer.initiatives) * 10_000 / Double(population) : nil
    }
    self.mean = mean
    rows = answer.municipalities.map { row in
      let population = row.population.flatMap { $0 > 0 ? $0 : nil }
      let limits = mean.flatMap { mean in
        population.map { Self.limits(mean: mean, population: Double($0)) }
      }
      let rate = row.kind == .unknown ? nil : row.ratePer10000
      var position: Position?
      if let mean, let population, rate != nil, let count = row.initiatives {
        position = Self.position(of: count, mean: mean * Double(population) / 10_000)
      }
      return Row(
        municipality: row.municipality, name: row.name, population: row.population,
        initiatives: row.kind == .unknown ? nil : row.initiatives, rate: rate, limits: limits,
        position: position)
    }
  }

  /// The limits at a size, for a rate of the area per 10,000 inhabitants above zero.
  package static func limits(mean: Double, population: Double) -> Limits {
    let expected = mean * population / 10_000
    let scale = 10_000 / population
    return Limits(
      low95: (PoissonLimits.lower(mean: expected, tail: 0.025) ?? 0) * scale,
      high95: PoissonLimits.upper(mean: expected, tail: 0.025) * scale,
      low998: (PoissonLimits.lower(mean: expected, tail: 0.001) ?? 0) * scale,
      high998: PoissonLimits.upper(mean: expected, tail: 0.001) * scale)
  }

  private static func position(of count: Int, mean: Double) -> Position {
    let orMore = DegreeDistribution.chance(ofAtLeast: count, mean: mean)
    let orFewer = 1 - IncompleteGamma(shape: Double(count + 1), at: mean).lower
    if orMore <= 0.001 { return .farAbove }
    if orFewer <= 0.001 { return .farBelow }
    if orMore <= 0.025 { return .above }
    return orFewer <= 0.025 ? .below : .within
  }
}
