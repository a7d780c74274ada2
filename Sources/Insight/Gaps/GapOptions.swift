public import Movement

/// What a question for gaps can be asked with.
public struct GapOptions: Sendable, Equatable {
  /// Which initiatives, links and municipalities take part.
  ///
  /// The themes choose initiatives and cells; the municipalities choose cells, while the area's rate
  /// stays that of the whole area; the kinds of actor choose who counts as peer or supporter.
  public var lens = Lens()
  /// How the prior of the rates comes about.
  ///
  /// The default is ``PriorMethod/integrated``.
  public var prior = PriorMethod.integrated
  /// What is known of the share found where nobody looked.
  ///
  /// The default is even: every share is equally likely.
  public var foundUnsurveyed = BetaDistribution(a: 1, b: 1)
  /// What is known of the share found by a survey that does not state it.
  ///
  /// The default has a mean of 80%, with 95% of its weight between 40% and 99%.
  public var foundSurveyed = BetaDistribution(a: 4, b: 1)
  /// Within how many kilometres a peer is near.
  ///
  /// The default is 15.
  public var reach = 15.0
  /// From how many inhabitants a place is told when no initiative is known there.
  ///
  /// The default is 1000.
  public var placePopulation = 1000
  /// How many actors that may only be counted must be alike before they count; nil takes the
  /// audience's own, ``minimumCount(for:)``, and nothing lower can be asked for.
  ///
  /// The default is nil.
  public var minimumCount: Int?
  /// How many draws of all rates the intervals of the ranks come from.
  ///
  /// The default is 1000.
  public var draws = 1000
  /// The seed of the draws.
  ///
  /// The default is 1.
  public var seed: UInt64 = 1
  /// How many threads may work; their number does not change the answer.
  ///
  /// The default, nil, is one for each processor.
  public var threads: Int?

  /// The default options.
  public init() {}

  /// How many actors that may only be counted must be alike before an audience is told of them.
  public static func minimumCount(for audience: Audience) -> Int {
    switch audience {
    case .public: 5
    case .network: 3
    case .internal: 1
    }
  }
}
