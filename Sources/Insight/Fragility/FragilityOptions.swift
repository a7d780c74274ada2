public import Movement

/// How the question of fragility is asked.
public struct FragilityOptions: Sendable, Equatable {
  /// Key of the actor to look at closely; nil looks at nobody in particular.
  public var actor: String?
  /// The kind of actor to look at closely, all of it at once.
  public var kind: ActorKind?
  /// Keys of the actors that are the province; nil takes every government of provincial scale that
  /// has not stopped.
  public var province: [String]?
  /// How often actors are lost in a random order.
  ///
  /// The default is 100.
  public var runs = 100
  /// In how many steps the loss is told, from nobody to everybody.
  ///
  /// The default is 20.
  public var steps = 20
  /// From how many actors searches for betweenness start; nil is all of up to 1,000 actors, and
  /// 200 of more.
  public var sources: Int?
  /// The seed of all chance.
  ///
  /// The default is 1.
  public var seed: UInt64 = 1
  /// How many threads may work; their number does not change the answer.
  public var threads: Int?

  /// The default options.
  public init() {}

  /// From how many of so many actors searches for betweenness start; fewer than all make it an
  /// estimate.
  public func sources(for actorCount: Int) -> Int {
    min(sources ?? (actorCount <= 1_000 ? actorCount : 200), actorCount)
  }
}
