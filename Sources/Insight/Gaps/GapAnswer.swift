/// Where the movement is missing: initiatives per municipality and theme, against what the
/// province's rate leads one to expect, and how sure that is.
///
/// A municipality without a known initiative is *unknown* until a survey says that somebody
/// looked at all its themes; only then is it *none found*. So is a municipality and theme, for
/// which a survey of that theme will do. An initiative that has stopped does not count.
///
/// An initiative counts in each of its municipalities, and once in the whole area.
public struct GapAnswer: Sendable, Codable, Equatable {
  /// What is known of a municipality and theme: the gravest gap that applies, in this order.
  public enum Kind: String, Sendable, Codable, CaseIterable {
    /// No initiative is known, and nobody looked or it cannot be said.
    case unknown
    /// Somebody looked and found none.
    case noneFound
    /// There are initiatives, but no link of any of them with a peer or umbrella is known.
    case unconnected
    /// There are initiatives, but no link to any of them from a government, fund or support is
    /// known.
    case unsupported
    /// There are initiatives, some starting and none with experience, and there is no peer with
    /// experience on the theme within reach.
    case startingOnly
    /// There is a known initiative, and nothing of the above.
    case covered

    /// Whether there is a known initiative.
    public var hasInitiatives: Bool { self != .unknown && self != .noneFound }
  }

  /// One municipality and theme.
  public struct Cell: Sendable, Codable, Equatable {
    /// The code of the municipality.
    public let municipality: String
    /// The key of the theme.
    public let theme: String
    /// Known initiatives, those that may be counted included; nil where it is not known whether
    /// there are any.
    public let initiatives: Int?
    /// Inhabitants; nil when the register does not say.
    public let population: Int?
    /// The year of the population.
    public let populationYear: Int?
    /// What the inhabitants lead one to expect: their share of the initiatives that are known in
    /// the whole area.
    public let expected: Double?
    /// The chance of none at all, were initiatives spread by the area's rate alone (Poisson).
    public let chanceOfNone: Double?
    /// Known initiatives per 10,000 inhabitants; nil where it is not known whether there are any.
    public let ratePer10000: Double?
    /// The expected number per 10,000 inhabitants of what is there, found or not.
    public let shrunkRate: Double?
    /// The lower end of the 95% interval of that rate.
    public let low: Double?
    /// The upper end of the 95% interval of that rate.
    public let high: Double?
    /// The chance that the rate is less than half of the whole area's.
    public let probabilityBelowHalf: Double?
    /// The chance that there truly is none; nil where one is known.
    public let probabilityNone: Double?
    /// The rank of the rate among the municipalities on this theme, 1 for the highest.
    public let rateRank: Int?
    /// The best rank that is likely, with 95% together with ``rateRankHigh``.
    public let rateRankLow: Int?
    /// The worst rank that is likely.
    public let rateRankHigh: Int?
    /// When somebody last looked, as in the register; nil when nobody did.
    public let surveyed: String?
    /// The share that was found by estimate; nil when no survey says.
    public let found: Double?
    /// Known initiatives with a link to a peer or umbrella, as far as they may be named.
    public let connected: Int
    /// Known initiatives with a link from a government, fund or support, as far as they may be
    /// named.
    public let supported: Int
    /// The gravest gap.
    public let kind: Kind
    /// All gaps that apply, the gravest first; empty when covered.
    public let gaps: [Kind]
    /// The place of this gap among all, 1 for the one that is surest to lie below half of the
    /// area's rate; nil when covered.
    public let priority: Int?
    /// What is known and how sure, in sentences to read aloud.
    public let reason: String
  }

  /// A municipality over all themes.
  public struct MunicipalityRow: Sendable, Codable, Equatable {
    /// The code of the municipality.
    public let municipality: String
    /// Its name.
    public let name: String
    /// Known initiatives, each counted once, also those without a theme; nil where it is not known
    /// whether there are any.
    public let initiatives: Int?
    /// Inhabitants; nil when the register does not say.
    public let population: Int?
    /// The year of the population.
    public let populationYear: Int?
    /// What the inhabitants lead one to expect.
    public let expected: Double?
    /// Known initiatives per 10,000 inhabitants; nil where it is not known whether there are any.
    public let ratePer10000: Double?
    /// The expected number per 10,000 inhabitants of what is there, found or not.
    public let shrunkRate: Double?
    /// The lower end of the 95% interval of that rate.
    public let low: Double?
    /// The upper end of the 95% interval of that rate.
    public let high: Double?
    /// The chance that the rate is less than half of the whole area's.
    public let probabilityBelowHalf: Double?
    /// The rank of the rate among the municipalities, 1 for the highest.
    public let rateRank: Int?
    /// The best rank that is likely.
    public let rateRankLow: Int?
    /// The worst rank that is likely.
    public let rateRankHigh: Int?
    /// What is known over all themes: covered, none found or unknown.
    public let kind: Kind
    /// What is known and how sure, in sentences to read aloud.
    public let reason: String
  }

  /// A region within the area over all themes.
  public struct RegionRow: Sendable, Codable, Equatable {
    /// Its name, as its municipalities state it.
    public let region: String
    /// The codes of its municipalities.
    public let municipalities: [String]
    /// Known initiatives in its municipalities, each counted once; nil where it is not known whether
    /// there are any.
    public let initiatives: Int?
    /// Inhabitants; nil unless each of its municipalities states them.
    public let population: Int?
    /// The year of the population; nil unless it is the same for all.
    public let populationYear: Int?
    /// What the inhabitants lead one to expect: their share of the initiatives that are known in
    /// the whole area.
    public let expected: Double?
    /// Known initiatives per 10,000 inhabitants; nil where it is not known whether there are any.
    public let ratePer10000: Double?
    /// The lower end of the 95% interval of the rate of what is there, found or not.
    public let low: Double?
    /// The upper end of that interval.
    public let high: Double?
    /// What is known: none found only when somebody looked in each of its municipalities.
    public let kind: Kind
  }

  /// A theme over the whole area.
  public struct ThemeRow: Sendable, Codable, Equatable {
    /// The key of the theme.
    public let theme: String
    /// Known initiatives in the area's municipalities, each counted once; nil where it is not known
    /// whether there are any.
    public let initiatives: Int?
    /// Those per 10,000 inhabitants of the area.
    public let ratePer10000: Double?
    /// The lower end of the 95% interval of the rate of what is there, found or not.
    public let low: Double?
    /// The upper end of that interval.
    public let high: Double?
    /// What is known: none found only when somebody looked in every municipality.
    public let kind: Kind
  }

  /// A place without a known initiative.
  public struct PlaceRow: Sendable, Codable, Equatable {
    /// The code of its municipality.
    public let municipality: String
    /// What people call it.
    public let place: String
    /// Inhabitants.
    public let population: Int
    /// The year of the population; nil since registers do not state it for places.
    public let populationYear: Int?
    /// What the inhabitants lead one to expect: their share of the initiatives that are known in
    /// the whole area.
    public let expected: Double?
    /// Known initiatives of its municipality of which no place is stated: they may be here.
    public let initiativesWithoutPlace: Int
    /// None found where somebody looked and every initiative of the municipality has its place;
    /// else unknown.
    public let kind: Kind
    /// What is known, in sentences to read aloud.
    public let reason: String
  }

  /// Every municipality and theme of the lens, in the order of the register.
  public let cells: [Cell]
  /// The municipalities of the lens, in the order of the register.
  public let municipalities: [MunicipalityRow]
  /// The regions that municipalities of the lens state, in the order of the register; empty when
  /// the register states none.
  public let regions: [RegionRow]
  /// The themes of the lens, in the order of the register.
  public let themes: [ThemeRow]
  /// The places of the lens's municipalities with so many inhabitants and no known initiative, the
  /// largest first; those that may have one of unknown place come last.
  public let places: [PlaceRow]
  /// Known initiatives in the area, each counted once.
  public let initiatives: Int
  /// Known initiatives of which no municipality of the register is stated; they are in no cell.
  public let unplaced: Int
  /// Inhabitants of the area; nil unless every municipality states them.
  public let population: Int?
  /// Whether any survey exists.
  public let isSurveyed: Bool

  /// The cells where somebody looked and found none although the area's rate leads one to expect at
  /// least one initiative, the most expected first.
  public var surprisinglyNone: [Cell] { blank(.noneFound) }

  /// The cells where nobody looked and the area's rate leads one to expect at least one
  /// initiative, the most expected first.
  public var whereToLookFirst: [Cell] { blank(.unknown) }

  /// The gaps, the surest to lie below half of the area's rate first.
  public var ranked: [Cell] {
    cells.filter { $0.priority != nil }.sorted { ($0.priority ?? 0) < ($1.priority ?? 0) }
  }

  private func blank(_ kind: Kind) -> [Cell] {
    cells.filter { $0.kind == kind && ($0.expected ?? 0) >= 1 }
      .sorted { ($0.expected ?? 0) > ($1.expected ?? 0) }
  }
}
