public import Movement

/// What to look for in a match, and for whom.
public struct MatchOptions: Sendable, Equatable {
  /// How heavily each part of the score weighs; only their proportions matter.
  public struct Weights: Sendable, Equatable, Encodable {
    /// That one offers what the other needs.
    ///
    /// The default is 4.
    public var need: Double = 4
    /// That they work on the same themes.
    ///
    /// The default is 3.
    public var theme: Double = 3
    /// That one has experience and the other begins.
    ///
    /// The default is 2.
    public var phase: Double = 2
    /// That they are near each other.
    ///
    /// The default is 2.
    public var distance: Double = 2
    /// That somebody can bring them together.
    ///
    /// The default is 1.
    public var reach: Double = 1

    /// The default weights.
    public init() {}

    /// The weights in the order of ``MatchAnswer/Part``.
    var all: [Double] { [need, theme, phase, distance, reach] }
  }

  /// The weights of the parts of the score.
  public var weights = Weights()
  /// Which kinds of actor are matched.
  ///
  /// The default is residents' initiatives, their networks and umbrellas, and their supporters.
  /// Governments and funds are doors rather than peers: the way to them is another question.
  public var kinds: Set<ActorKind> = Self.matchableByDefault
  /// How many others an actor is advised to ask, at most.
  ///
  /// The default is 3.
  public var top = 3
  /// By how many others an actor is asked, at most.
  ///
  /// The default is 3.
  public var cap = 3
  /// The distance in kilometres over which nearness halves.
  ///
  /// The default is 10.
  public var halvingDistance = 10.0
  /// The lowest score of a match; nil takes what an average pair scores.
  ///
  /// The default is nil.
  public var minimum: Double?
  /// Whom matches are for; the default is everybody.
  public var scope = Scope.everybody

  /// Whom matches are for.
  public enum Scope: Sendable, Equatable {
    /// Every actor: each asks and is asked no more than it can bear, and all together gain most.
    case everybody
    /// The actors in the municipalities with these codes, in the same way; the other one of a match
    /// may come from elsewhere.
    case municipalities(Set<String>)
    /// The actor with this id: its best matches, whoever else wants them.
    case actor(String)
  }

  /// The kinds of actor that are matched unless one says otherwise.
  public static let matchableByDefault: Set<ActorKind> = [
    .initiative, .network, .umbrella, .support,
  ]

  /// The default options.
  public init() {}
}

/// As an answer tells them.
extension MatchOptions: Encodable {
  private enum Key: CodingKey {
    case actor, municipality, top, cap, weights, matchKinds, halvingDistance, minimum
  }

  /// Writes all options; null are the scopes that were not asked for, the cap when matches are for
  /// one actor, and a minimum that follows from the register.
  public func encode(to encoder: any Encoder) throws {
    var actor: String?
    var municipality: [String]?
    switch scope {
    case .everybody: break
    case .municipalities(let codes): municipality = codes.sorted()
    case .actor(let id): actor = id
    }
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(actor, forKey: .actor)
    try container.encode(municipality, forKey: .municipality)
    try container.encode(top, forKey: .top)
    try container.encode(actor == nil ? cap : nil, forKey: .cap)
    try container.encode(weights, forKey: .weights)
    let kinds = ActorKind.allCases.filter(self.kinds.contains)
    try container.encode(kinds.map(\.rawValue), forKey: .matchKinds)
    try container.encode(halvingDistance, forKey: .halvingDistance)
    try container.encode(minimum, forKey: .minimum)
  }
}
