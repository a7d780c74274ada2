/// What groups brokers are looked for between.
public enum BrokerGrouping: String, Sendable, Codable, CaseIterable {
  /// Residents, support, governments and others.
  case sector
  /// The themes of the register; an actor is in the group of each of its themes.
  case theme
  /// Municipalities; an actor is in the group of each of its municipalities.
  case municipality
}

/// What chance is thought to give, to compare brokers with.
public enum BrokerComparison: String, Sendable, Codable, CaseIterable {
  /// The links of an actor change partners with those of actors of its own groups.
  case group
  /// The links as they are, and the groups shuffled over all other actors.
  case all
}

/// How the question of brokers is asked.
public struct BrokerOptions: Sendable, Equatable {
  /// The groups.
  ///
  /// The default is sectors.
  public var grouping = BrokerGrouping.sector
  /// What actors are compared with.
  ///
  /// The default is `.group`: with others of its groups that have as many links.
  public var comparison = BrokerComparison.group
  /// How often chance is drawn for each actor that is tested; 0 tests nobody.
  ///
  /// The default is 999.
  public var permutations = 999
  /// For how many actors chance is drawn at most, those with the most links; nil is all of up
  /// to 10,000 actors, and 5,000 of more.
  ///
  /// Chance never changes how many links an actor has, so that choosing by it bends no p-value.
  public var tested: Int?
  /// How often links are drawn anew for the intervals of ranks; nil is 200 times, and 50 times for
  /// more than 10,000 actors.
  public var resamples: Int?
  /// How links are drawn.
  ///
  /// The default is `.missing`.
  public var resampling = LinkResampling.missing
  /// From how many actors searches for betweenness start; nil is all of up to 10,000 actors, and
  /// 1,000 of more.
  public var sources: Int?
  /// The same within each draw of links; nil is 500 at most of up to 1,000 actors, 100 of up to
  /// 10,000, and 40 of more.
  public var resampleSources: Int?
  /// How many actors are named at most as those who could be asked.
  ///
  /// The default is 3.
  public var candidates = 3
  /// The seed of all chance.
  ///
  /// The default is 1.
  public var seed: UInt64 = 1
  /// How many threads may work; their number does not change the answer.
  public var threads: Int?

  /// The default options.
  public init() {}

  /// For how many of so many actors chance is drawn at most; 0 without draws.
  public func tested(for actorCount: Int) -> Int {
    permutations > 0
      ? min(tested ?? (actorCount <= 10_000 ? actorCount : 5_000), actorCount) : 0
  }

  /// How often links of a network of so many actors are drawn anew.
  public func resamples(for actorCount: Int) -> Int {
    resamples ?? (actorCount <= 10_000 ? 200 : 50)
  }

  /// From how many of so many actors searches for betweenness start; fewer than all make it an
  /// estimate.
  public func sources(for actorCount: Int) -> Int {
    min(sources ?? (actorCount <= 10_000 ? actorCount : 1_000), actorCount)
  }

  /// The same within each draw of links; 0 without draws.
  public func resampleSources(for actorCount: Int) -> Int {
    guard resamples(for: actorCount) > 0 else { return 0 }
    let usual = actorCount <= 1_000 ? 500 : actorCount <= 10_000 ? 100 : 40
    return min(resampleSources ?? usual, actorCount)
  }
}
