internal import Graphs
internal import Movement

/// How much more or less an actor connects others than before.
public struct BrokerShift: Sendable, Encodable, Equatable {
  /// The actor's key.
  public let id: String
  /// Its name.
  public let name: String
  /// Its place by betweenness in the first state, from 1; equals share the best place.
  public let rankBefore: Int
  /// The best place there, but for 2.5% of the draws of links; nil without draws.
  public let rankBeforeLow: Int?
  /// The last place there, but for 2.5% of the draws; nil without draws.
  public let rankBeforeHigh: Int?
  /// Its place in the second.
  public let rankAfter: Int
  /// As `rankBeforeLow`, in the second.
  public let rankAfterLow: Int?
  /// As `rankBeforeHigh`, in the second.
  public let rankAfterHigh: Int?
  /// The share, 0 to 1, of the pairs of others between which it lies on the shortest paths: its
  /// betweenness over (n − 1)(n − 2) / 2; an estimate when not all sources are searched from.
  public let shareBefore: Double
  /// That share in the second state.
  public let shareAfter: Double
  /// The least that the share grew by, but for 2.5% of the draws; negative when it fell, nil without
  /// draws.
  public let changeLow: Double?
  /// The most that it grew by, but for 2.5% of the draws; nil without draws.
  public let changeHigh: Double?

  /// Whether links that were overlooked hardly explain the change: in all but a few draws the share
  /// went the way it did; nil without draws.
  public var isClear: Bool? {
    guard let changeLow, let changeHigh else { return nil }
    return shareAfter > shareBefore ? changeLow > 0 : changeHigh < 0
  }

  /// The actors of both states that connect others in one of them and whose place or share changed,
  /// the largest change of share first.
  ///
  /// Links have no direction and no length here; parallel ones count once. Both states are searched
  /// from the same actors. In each draw every link is missing with a chance of one in ten, one that
  /// both states list in both or in neither, and other actors are searched from: intervals hold what
  /// overlooked links and estimating make together.
  static func all(
    from old: (actors: [Actor], links: [Link]), to new: (actors: [Actor], links: [Link]),
    lens: Lens, options: ChangeOptions
  ) throws(GraphError) -> [BrokerShift] {
    let networks = PairedNetworks([old, new], lens: lens)
    let count = networks.ids.count
    guard count > 0 else { return [] }
    var generator = SeededGenerator(seed: options.seed, stream: 0)
    let found = Standing(
      try networks.graphs(), in: networks,
      sources: generator.sources(options.sources(for: count), of: count), threads: options.threads)
    let resampleSources = options.resampleSources(for: count)
    let outcomes = concurrentMap(
      chunkCount: options.resamples(for: count), threads: options.threads
    ) { draw in
      Result { () throws(GraphError) in
        // Stream 0 is that of the sources above.
        var generator = SeededGenerator(seed: options.seed, stream: UInt64(draw) + 1)
        return Standing(
          try networks.graphsWithLinksMissing(using: &generator), in: networks,
          sources: generator.sources(resampleSources, of: count), threads: 1)
      }
    }
    var draws: [Standing] = []
    for outcome in outcomes { draws.append(try outcome.get()) }
    var names: [String: String] = [:]
    for actor in new.actors { names[actor.id] = actor.name }
    let shifts = networks.ids.indices.compactMap { v in
      BrokerShift(v, id: networks.ids[v], name: names[networks.ids[v]], found, draws, networks)
    }
    // Keys settle what is equal, so that the order of the register does not.
    return shifts.sorted { one, other in
      (-one.change, one.rankAfter, one.id) < (-other.change, other.rankAfter, other.id)
    }
  }

  private init?(
    _ v: Int, id: String, name: String?, _ found: Standing, _ draws: [Standing],
    _ networks: PairedNetworks
  ) {
    let shares = found.shares.map { $0[v] }
    let ranks = found.places.map { Int($0.best[v]) }
    guard let name, networks.isListed.allSatisfy({ $0[v] }), shares.contains(where: { $0 > 0 }),
      ranks[0] != ranks[1] || shares[0] != shares[1]
    else { return nil }
    let ends = found.places.indices.map { state in
      interval(
        from: draws.map { Int($0.places[state].best[v]) },
        to: draws.map { Int($0.places[state].worst[v]) })
    }
    let changes = draws.map { $0.shares[1][v] - $0.shares[0][v] }
    let changeEnds = interval(from: changes, to: changes)
    self.id = id
    self.name = name
    (rankBefore, rankAfter) = (ranks[0], ranks[1])
    (rankBeforeLow, rankBeforeHigh) = (ends[0]?.low, ends[0]?.high)
    (rankAfterLow, rankAfterHigh) = (ends[1]?.low, ends[1]?.high)
    (shareBefore, shareAfter) = (shares[0], shares[1])
    (changeLow, changeHigh) = (changeEnds?.low, changeEnds?.high)
  }

  /// By how much the share changed, either way, to a billionth: what is beyond is rounding.
  private var change: Double { ((shareAfter - shareBefore).magnitude * 1e9).rounded() }
}

/// The places and shares of all actors in both states.
private struct Standing {
  let places: [Places]
  let shares: [[Double]]

  init(_ graphs: [Graph], in networks: PairedNetworks, sources: [Int], threads: Int?) {
    var places: [Places] = []
    var shares: [[Double]] = []
    for (graph, isListed) in zip(graphs, networks.isListed) {
      var values = graph.betweenness(from: sources, threads: threads)
      // Who is not listed comes behind all others.
      for v in values.indices where !isListed[v] { values[v] = .nan }
      places.append(Places(of: values))
      let count = isListed.count { $0 }
      let pairs = Double((count - 1) * (count - 2)) / 2
      // Sums of fractions differ in their last bits, which must not decide who comes first.
      // An estimate can come out beyond what there is.
      shares.append(values.map { pairs > 0 ? min(1, ($0 * 1e6).rounded() / 1e6 / pairs) : 0 })
    }
    self.places = places
    self.shares = shares
  }
}

extension SeededGenerator {
  /// So many of the vertices, drawn without replacement; all of them in order when there are no
  /// more.
  fileprivate mutating func sources(_ wanted: Int, of count: Int) -> [Int] {
    var drawn = Array(0..<count)
    guard wanted < count else { return drawn }
    // The first so many steps of a shuffle.
    for i in 0..<wanted { drawn.swapAt(i, i + integer(below: count - i)) }
    return Array(drawn.prefix(wanted))
  }
}
