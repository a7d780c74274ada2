public import Graphs
public import Movement
public import Words

/// Who stands between groups that otherwise do not meet, how sure that is, and where nobody does
/// although both groups are there.
public struct BrokerAnswer: Sendable, Codable, Equatable {
  /// How often an actor has each role of a broker, or would have by chance.
  public struct Roles: Sendable, Codable, Equatable {
    /// Between two of its own group.
    public let coordinator: Double
    /// Between two of one other group.
    public let itinerant: Double
    /// From another group into its own.
    public let gatekeeper: Double
    /// From its own group to another.
    public let representative: Double
    /// Between two of different groups, itself of a third.
    public let liaison: Double
  }

  /// One actor as a broker.
  public struct Row: Sendable, Codable, Equatable {
    /// The actor's key.
    public let id: String
    /// The actor's name.
    public let name: String
    /// What it is.
    public let kind: ActorKind
    /// Keys of the groups it is in; empty when that is not known.
    public let groups: [String]
    /// With how many other actors it is linked.
    public let degree: Int
    /// How often it lies on a shortest path between two others, each pair counted once; an
    /// estimate when not all sources are searched from.
    public let betweenness: Double
    /// The place by betweenness, from 1; equal actors share the best.
    public let rank: Int
    /// The best place, but for 2.5% of the draws of links; nil without draws.
    public let rankLow: Int?
    /// The last place, but for 2.5% of the draws of links; nil without draws.
    public let rankHigh: Int?
    /// How much its contacts are tied to one another (Burt 1992): low is free to broker; nil
    /// without links.
    public let constraint: Double?
    /// The place by constraint, the least constrained first; nil without links.
    public let constraintRank: Int?
    /// As `rankLow`.
    public let constraintRankLow: Int?
    /// As `rankHigh`.
    public let constraintRankHigh: Int?
    /// How evenly its links are spread over the groups, from 0 to 1; nil without links to actors
    /// of known groups.
    public let participation: Double?
    /// The place by participation; nil with it.
    public let participationRank: Int?
    /// As `rankLow`.
    public let participationRankLow: Int?
    /// As `rankHigh`.
    public let participationRankHigh: Int?
    /// How often it has each role.
    public let roles: Roles
    /// How often it would on average by chance; nil when it was not compared.
    public let expectedRoles: Roles?
    /// How many pairs of actors of different groups are linked with it and not with each other.
    public let bridged: Int
    /// How many there would be on average by chance; nil when it was not compared.
    public let expectedBridged: Double?
    /// How many standard deviations of chance `bridged` lies above that; nil where chance changes
    /// nothing.
    public let z: Double?
    /// The chance of as many bridged pairs or more; nil where there is no pair, where its own group
    /// is not known and nobody can be compared with it, or where it is not among the most linked
    /// when only those are tested.
    public let p: Double?
    /// The same after Benjamini and Hochberg, over all actors with a chance.
    public let q: Double?
  }

  /// The actors by betweenness, then degree, then in the order of the register.
  public let actors: [Row]
  /// How many actors could be tested: of a known group, between a pair of known groups; nil when
  /// nobody was.
  ///
  /// Those that were have a `p`. Shuffled groups test those without a known group too.
  public let testable: Int?
  /// Pairs of groups in one municipality that nobody stands between, known links first.
  public let missing: [MissingInterpreter]

  /// Looks for the brokers of a network.
  ///
  /// Directions of links are left out, and so are their weights, except by constraint and
  /// participation. Actors without links stay in.
  ///
  /// - Parameters:
  ///   - register: The register the network was made from.
  ///   - language: The language of the reasons.
  /// - Complexity: O(sources · links) for betweenness, as much again for each draw of links with
  ///   its own sources, and that of `brokerageTest` and `InterpreterSearch`.
  /// - Throws: `GraphError` when weights are more than a number holds.
  public init(
    network: Network, register: ReleasedRegister, language: Language,
    options: BrokerOptions = BrokerOptions()
  ) throws(GraphError) {
    let graph = network.graph
    let count = graph.vertexCount
    let groups = ActorGroups(options.grouping, network: network, register: register)
    let resampleSources = options.resampleSources(for: count)
    let degrees = graph.degrees()

    let betweenness =
      count > 0
      ? graph.sampledBetweenness(
        sources: options.sources(for: count), seed: options.seed, threads: options.threads) : []
    let values = Self.measures(of: graph, groups.ofActors, betweenness: betweenness)
    let ranks = try ResampledRanks(of: network, values: values, options: options) {
      drawn, stream in
      Self.measures(
        of: drawn, groups.ofActors,
        betweenness: drawn.vertexCount > 0
          ? drawn.sampledBetweenness(
            sources: resampleSources, seed: options.seed &+ 1, stream: stream, threads: 1) : [])
    }.intervals

    let test = BrokerageFigures(graph, groups: groups.ofActors, options: options)
    let qValues = benjaminiHochberg(test.pValues)
    let order = (0..<count).sorted { a, b in
      (ranks[0][a].rank, -degrees[a], a) < (ranks[0][b].rank, -degrees[b], b)
    }
    actors = order.map { v in
      let actor = network.actors[v]
      let (constraint, participation) = (-values[1][v], values[2][v])
      let isTied = !constraint.isNaN
      let isSpread = !participation.isNaN
      return Row(
        id: actor.id, name: actor.name, kind: actor.kind,
        groups: groups.ofActors[v].map { groups.keys[$0] }, degree: degrees[v],
        betweenness: betweenness[v], rank: ranks[0][v].rank, rankLow: ranks[0][v].low,
        rankHigh: ranks[0][v].high, constraint: isTied ? constraint : nil,
        constraintRank: isTied ? ranks[1][v].rank : nil,
        constraintRankLow: isTied ? ranks[1][v].low : nil,
        constraintRankHigh: isTied ? ranks[1][v].high : nil,
        participation: isSpread ? participation : nil,
        participationRank: isSpread ? ranks[2][v].rank : nil,
        participationRankLow: isSpread ? ranks[2][v].low : nil,
        participationRankHigh: isSpread ? ranks[2][v].high : nil, roles: test.roles[v],
        expectedRoles: test.expectedRoles[v], bridged: test.bridged[v],
        expectedBridged: test.expectedBridged[v], z: test.zScores[v], p: test.pValues[v],
        q: qValues[v])
    }
    testable = test.testableCount
    missing = MissingInterpreter.all(
      network: network, register: register, language: language, options: options)
  }

  /// Betweenness, constraint and participation, such that more is always more of a broker; NaN
  /// where there is none.
  private static func measures(
    of graph: Graph, _ groups: [[Int]], betweenness: [Double]
  ) -> [[Double]] {
    let constraint = graph.constraint().map { -$0 }
    var participation = graph.participation(overLabels: groups)
    for v in participation.indices {
      let isKnown = graph.neighbors(of: v).contains { $0 != v && !groups[$0].isEmpty }
      if !isKnown { participation[v] = .nan }
    }
    return [betweenness, constraint, participation]
  }
}
