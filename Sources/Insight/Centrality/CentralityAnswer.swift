public import Graphs
public import Movement

/// Who holds the movement together: each actor's place in the network, the most connecting first.
public struct CentralityAnswer: Sendable, Codable, Equatable {
  /// One actor's place in the network.
  public struct Row: Sendable, Codable, Equatable {
    /// The actor's key.
    public let id: String
    /// The actor's name.
    public let name: String
    /// What it is.
    public let kind: ActorKind
    /// Codes of its municipalities.
    public let municipalities: [String]
    /// Keys of its themes.
    public let themes: [String]
    /// With how many other actors it is linked.
    public let degree: Int
    /// The sum of the weights of its links.
    public let strength: Double
    /// How often it lies on a shortest path between two others, each pair counted once.
    public let betweenness: Double
    /// The same as a share, 0 to 1, of the pairs of others that can reach one another when it is
    /// there; nil when there is no such pair.
    public let betweennessShare: Double?
    /// The sum of one over the distance to every other actor that it can reach.
    public let harmonic: Double
    /// PageRank; all actors sum to 1.
    public let pageRank: Double
    /// The place by betweenness, from 1; actors with equal values, up to a millionth, share the
    /// best place.
    public let rank: Int
    /// How many actors can reach one another in the part of the network where it stands, itself
    /// included.
    public let componentSize: Int
  }

  /// The actors by betweenness, then degree, then in the order of the register.
  public let rows: [Row]

  /// Measures every actor of a network.
  ///
  /// Distances count links, whatever their weight: a weight says how strong a tie is, not how
  /// long. Directions of links are left out.
  ///
  /// - Complexity: O(actors · links).
  /// - Throws: `GraphError` when PageRank does not converge.
  public init(network: Network, threads: Int? = nil) throws(GraphError) {
    let graph = network.graph
    let degrees = graph.degrees()
    let strengths = graph.strengths()
    let betweenness = try graph.betweenness(threads: threads)
    let harmonic = try graph.harmonicCloseness(threads: threads)
    let pageRanks = try graph.pageRank()
    let components = graph.components()
    let sizes = components.sizes
    // Pairs that can reach one another: all pairs within a component.
    let pairs = sizes.reduce(0) { $0 + $1 * ($1 - 1) / 2 }
    // Sums of fractions differ in their last bits, which must not decide who comes first.
    let scores = betweenness.map { ($0 * 1e6).rounded() }
    let order = network.actors.indices.sorted { a, b in
      (scores[a], degrees[a], b) > (scores[b], degrees[b], a)
    }
    var rows: [Row] = []
    for (place, v) in order.enumerated() {
      let actor = network.actors[v]
      let size = sizes[components.labels[v]]
      let others = pairs - (size - 1)
      let isTied = place > 0 && scores[order[place - 1]] == scores[v]
      rows.append(
        Row(
          id: actor.id, name: actor.name, kind: actor.kind,
          municipalities: actor.municipalities, themes: actor.themes, degree: degrees[v],
          strength: strengths[v], betweenness: betweenness[v],
          betweennessShare: others > 0 ? betweenness[v] / Double(others) : nil,
          harmonic: harmonic[v], pageRank: pageRanks[v],
          rank: isTied ? rows[place - 1].rank : place + 1, componentSize: size))
    }
    self.rows = rows
  }
}
