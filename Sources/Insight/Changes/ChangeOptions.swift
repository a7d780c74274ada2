/// How the question of what changed is asked.
public struct ChangeOptions: Sendable, Equatable {
  /// From how many actors searches for betweenness start; nil is all of up to 2,000 actors, and
  /// 500 of more.
  ///
  /// Both states are searched from the same actors.
  public var sources: Int?
  /// How often one in ten links is left out of both states, for the intervals; nil is 100 times, and
  /// 20 times for more than 1,000 actors.
  public var resamples: Int?
  /// From how many actors searches start each time; nil is 100 at most of up to 1,000 actors, and 32
  /// of more.
  public var resampleSources: Int?
  /// The seed of all chance.
  ///
  /// The default is 1.
  public var seed: UInt64 = 1
  /// How many threads may work; their number does not change the answer.
  public var threads: Int?

  /// The default options.
  public init() {}

  /// From how many of so many actors, listed in either state, searches for betweenness start; fewer
  /// than all make it an estimate.
  public func sources(for actorCount: Int) -> Int {
    min(sources ?? (actorCount <= 2_000 ? actorCount : 500), actorCount)
  }

  /// How often links are left out.
  public func resamples(for actorCount: Int) -> Int {
    resamples ?? (actorCount <= 1_000 ? 100 : 20)
  }

  /// From how many actors searches start each time; 0 when no links are left out.
  public func resampleSources(for actorCount: Int) -> Int {
    guard resamples(for: actorCount) > 0 else { return 0 }
    return min(resampleSources ?? (actorCount <= 1_000 ? 100 : 32), actorCount)
  }
}
