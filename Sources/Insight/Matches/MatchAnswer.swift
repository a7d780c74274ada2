/// Who should meet whom, and why.
///
/// A match is a pair of actors that are not linked yet. Its score is the weighted mean of five
/// parts, each 0 to 1:
///
/// - need: how much of what one looks for the other offers, or that one wants contact with the
///   other; both ways together 1 − (1 − f)(1 − g). A first word met makes a half, all words met 1.
/// - theme: shared themes by the cosine of the two sets (Ochiai 1957), |A ∩ B| / √(|A| |B|).
/// - phase: 1 when one has experience and the other begins or is stuck, ½ when both have
///   experience or both begin, else 0.
/// - distance: ½ for each halving distance between them.
/// - reach: 1 when somebody is linked with both, ½ when it takes two in between, else 0; a path
///   runs over facts that open a door (``DoorCosts``).
///
/// A part that one of the two records leaves open is nil, and counts for what an average pair of
/// this register has where that is known, together with ten pairs at ½ (so ½ where nobody knows):
/// a blank neither wins nor loses.
/// `completeness` is the share of the weights that is known, so that the score is
/// completeness · (mean of the known parts) + (1 − completeness) · (mean of the averages).
///
/// A pair is weighed when there is a reason to meet: a need met, a wish for contact, a shared theme,
/// or, when one of the two states no theme, experience that the other could use. The one with more
/// to gain asks (more needs met, less experience, then fewer links); each actor asks at most `top`
/// others and is asked by at most `cap`. Of all choices that keep to that, the answer has the
/// greatest sum of scores: it is a maximum-weight matching with capacities, solved exactly in steps
/// of a millionth, or with more than 100,000 candidates to within `shortfall`, at most a thousandth
/// a match.
public struct MatchAnswer: Sendable, Codable, Equatable {
  /// A part of the score.
  public enum Part: String, Sendable, Codable, CaseIterable {
    /// That one offers what the other needs.
    case need
    /// That they work on the same themes.
    case theme
    /// That one has experience and the other begins.
    case phase
    /// That they are near each other.
    case distance
    /// That somebody can bring them together.
    case reach
  }

  /// The parts of a score, each 0 to 1; nil where unknown.
  public struct Parts: Sendable, Codable, Equatable {
    /// That one offers what the other needs.
    public let need: Double?
    /// That they work on the same themes.
    public let theme: Double?
    /// That one has experience and the other begins.
    public let phase: Double?
    /// That they are near each other.
    public let distance: Double?
    /// That somebody can bring them together.
    public let reach: Double?

    /// The parts in the order of ``Part``.
    public var all: [Double?] { [need, theme, phase, distance, reach] }

    /// The parts that are not known.
    public var unknown: [Part] { zip(Part.allCases, all).filter { $0.1 == nil }.map(\.0) }
  }

  /// Two actors that should meet.
  public struct Match: Sendable, Codable, Equatable {
    /// The one that asks.
    public let a: String
    /// The one that is asked.
    public let b: String
    /// How good the match is, 0 to 1.
    public let score: Double
    /// What the score is made of.
    public let parts: Parts
    /// The share of the weights whose part is known, 0 to 1.
    public let completeness: Double
    /// How far apart they are; nil when unknown.
    public let kilometers: Double?
    /// The actors between them, from a to b; empty when no short path is known.
    public let through: [String]
    /// Why they should meet, in sentences.
    public let reasons: [String]
  }

  /// What an average pair scores on each part, by which unknown parts are filled in; never nil.
  public let averages: Parts
  /// The lowest score of a match.
  public let minimum: Double
  /// How many actors can be matched.
  public let actors: Int
  /// How many pairs were weighed; in a large register those that both ends found count twice.
  public let pairs: Int
  /// Whether every pair with a reason to meet was weighed; in a large register only the nearest
  /// are.
  public let isComplete: Bool
  /// By how much the sum of all scores can lie below the greatest possible within the limits, at
  /// most; 0 when it is the greatest.
  public let shortfall: Double
  /// The best score first.
  public let matches: [Match]
  /// Actors in scope without a match.
  public let unmatched: [String]
  /// What the register would need for better matches.
  public let missing: MatchBlanks
}
