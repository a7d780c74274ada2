internal import Graphs
public import Movement
public import Words

/// Where the movement clusters, how firmly, and how far its clusters cross themes.
///
/// A cluster is a group of three actors or more on which many runs of Leiden agree (consensus
/// clustering; Lancichinetti & Fortunato 2012). Smaller groups are reported apart: pairs, and actors
/// without a link.
public struct ClusterAnswer: Sendable, Codable, Equatable {
  /// A cluster.
  public struct Cluster: Sendable, Codable, Equatable {
    /// Its number, from 0 for the largest.
    public let id: Int
    /// What to call it: its theme, with its municipality or its most linked actor.
    ///
    /// No two clusters have the same name.
    public let name: String
    /// Keys of its actors, the most linked within the cluster first.
    public let actors: [String]
    /// How firmly its actors belong together, 0 to 1: the share of the runs in which two of them
    /// were in one group, on average.
    public let stability: Double
    /// How many of its actors work on each theme; an actor counts for each of its themes.
    public let themes: [String: Int]
    /// The effective number of themes: the exponential of the Shannon entropy of the theme
    /// profile (Hill number of order 1; Hill 1973); nil when no actor has a theme.
    public let effectiveThemes: Double?
    /// Links within the cluster.
    public let linksWithin: Int
    /// Links from the cluster to other actors.
    public let linksOutward: Int
    /// Links of its actors, inward or outward, of which both ends have themes.
    public let themedLinks: Int
    /// The share, 0 to 1, of the themed links whose ends have no theme in common; nil without
    /// themed links.
    public let crossThemeShare: Double?
    /// That share when theme sets are dealt by chance to all actors.
    public let expectedShare: Double?
    /// The difference by the standard deviation of what chance gives; nil when that is 0.
    public let z: Double?
    /// The chance of a share as high or higher; nil without themed links.
    public let p: Double?
    /// The share of false discoveries among clusters with as low a chance (Benjamini & Hochberg
    /// 1995).
    public let q: Double?
    /// The share when theme sets are dealt by chance among the actors of each cluster, so that every
    /// cluster keeps its own themes; nil without themed links.
    public let expectedShareWithin: Double?
    /// As `z`, beside those deals.
    public let zWithin: Double?
    /// As `p`, beside those deals.
    public let pWithin: Double?
    /// As `q`, beside those deals.
    public let qWithin: Double?
    /// Codes of the municipalities of its actors, in the order of the register.
    public let municipalities: [String]
    /// Names of the places of its actors, in the order of the alphabet.
    public let places: [String]
    /// Numbers of the clusters that it is one with at half the resolution.
    public let mergesWith: [Int]
    /// Into how many parts it falls at twice the resolution.
    public let splitsInto: Int
    /// What merges or splits at other resolutions, in a sentence.
    public let resolutions: String
  }

  /// An actor with its cluster.
  public struct Member: Sendable, Codable, Equatable {
    /// The actor's key.
    public let id: String
    /// The number of its cluster; nil outside clusters.
    public let cluster: Int?
    /// The share of the runs in which it was in one group with another of its cluster, on average;
    /// nil outside clusters.
    public let stability: Double?
  }

  /// Two themes, and how many links join them.
  public struct ThemePair: Sendable, Codable, Equatable {
    /// The key of the first theme in the register.
    public let a: String
    /// The key of the other.
    public let b: String
    /// Links of which one end works on the one theme and the other end on the other.
    public let observed: Int
    /// That number when theme sets are dealt to the actors by chance.
    public let expected: Double
    /// The difference by the standard deviation of what chance gives; nil when that is 0.
    public let z: Double?
    /// The chance of as many or more; nil when neither chance nor the register gives any.
    public let p: Double?
    /// The share of false discoveries among pairs with as low a chance.
    public let q: Double?
    /// The chance of as few or fewer; nil as for `p`.
    public let pFewer: Double?
    /// The share of false discoveries among pairs that lie as far from chance to either side, that
    /// is with as low a value of twice the smaller of `p` and `pFewer`; nil as for `p`.
    public let qEitherSide: Double?
  }

  /// The modularity of the partition, from -0.5 to 1; nil when there are no links.
  public let modularity: Double?
  /// How often Leiden ran in each round.
  public let runs: Int
  /// How many rounds it took the runs to agree.
  public let rounds: Int
  /// Whether they agree entirely; if not, the best partition of the last round counts.
  public let isSettled: Bool
  /// The clusters, the largest first.
  public let clusters: [Cluster]
  /// Every actor of the network, in the order of the register.
  public let actors: [Member]
  /// Every two themes that some actor has, in the order of the register.
  public let themePairs: [ThemePair]
  /// Keys of two actors each that are grouped with nobody else.
  public let pairs: [[String]]
  /// Keys of actors without a link.
  public let isolates: [String]

  /// Finds the clusters of a network.
  ///
  /// - Parameters:
  ///   - register: The register the network was made from; its themes and municipalities name
  ///     clusters.
  ///   - language: The language of the names.
  /// - Complexity: that of Leiden, nearly linear in the links, for each run and round; and linear in
  ///   the links for each permutation.
  public init(
    network: Network, register: ReleasedRegister, language: Language,
    options: ClusterOptions = ClusterOptions()
  ) {
    let graph = network.graph
    var consensus = Graph.ConsensusOptions()
    consensus.objective = .modularity(resolution: options.resolution)
    consensus.runs = options.runs
    consensus.seed = options.seed
    consensus.threads = options.threads
    let found = graph.consensusCommunities(consensus)
    let partition = found.partition
    let groups: [[Int]] = partition.members
    // Largest first; equal sizes by their first actor.
    let order = groups.indices.filter { groups[$0].count >= 3 }
      .sorted { (-groups[$0].count, groups[$0][0]) < (-groups[$1].count, groups[$1][0]) }
    var number = [Int?](repeating: nil, count: groups.count)
    for (place, group) in order.enumerated() { number[group] = place }

    let sets = ThemeSets(network.actors, themes: register.themes)
    let chance = ThemeChance(
      network, in: partition, sets: sets, themeCount: register.themes.count, options: options)
    let profiler = ClusterProfiler(
      network: network, partition: partition, register: register, language: language)
    let names = profiler.names(of: order.map { groups[$0] })
    let resolutions = Resolutions(graph, groups: partition, options: options)
    func qValues(_ figures: [ThemeChance.Figure]) -> [Double?] {
      benjaminiHochberg(order.map { chance.themedLinks[$0] > 0 ? figures[$0].p : nil })
    }
    let (q, qWithin) = (qValues(chance.crossings), qValues(chance.crossingsWithin))

    modularity =
      graph.edgeCount > 0
      ? graph.modularity(of: partition, resolution: options.resolution) : nil
    runs = options.runs
    rounds = found.rounds
    isSettled = found.isSettled
    clusters = order.enumerated().map { place, group in
      profiler.cluster(
        of: groups[group], group: group, number: place, name: names[place],
        stability: found.groupStability[group],
        crossing: ClusterProfiler.Crossing(
          links: chance.themedLinks[group], figure: chance.crossings[group], q: q[place],
          figureWithin: chance.crossingsWithin[group], qWithin: qWithin[place]),
        mergesWith: resolutions.mergesWith[group].compactMap { number[$0] }.sorted(),
        splitsInto: resolutions.partCounts[group], names: names)
    }
    actors = network.actors.indices.map { v in
      let cluster = number[partition.labels[v]]
      return Member(
        id: network.actors[v].id, cluster: cluster,
        stability: cluster == nil ? nil : found.stability[v])
    }
    themePairs = Self.themePairs(chance, sets, register.themes)
    let degrees = graph.degrees()
    pairs = groups.filter { $0.count == 2 }.map { $0.map { network.actors[$0].id } }
    isolates = network.actors.indices.filter { degrees[$0] == 0 }.map { network.actors[$0].id }
  }

  private static func themePairs(
    _ chance: ThemeChance, _ sets: ThemeSets, _ themes: [Theme]
  ) -> [ThemePair] {
    var isUsed = [Bool](repeating: false, count: themes.count)
    for set in sets.themes { for theme in set { isUsed[theme] = true } }
    let chosen = chance.pairs.indices.filter {
      isUsed[chance.pairs[$0].0] && isUsed[chance.pairs[$0].1]
    }
    let figures = chosen.map { chance.pairFigures[$0] }
    let isTold = figures.map { $0.observed > 0 || $0.expected > 0 }
    let pValues = figures.indices.map { isTold[$0] ? figures[$0].p : nil }
    let qValues = benjaminiHochberg(pValues)
    let eitherSide = benjaminiHochberg(
      figures.indices.map {
        isTold[$0] ? min(1, 2 * min(figures[$0].p, figures[$0].pFewer)) : nil
      })
    return chosen.indices.map { i in
      let (a, b) = chance.pairs[chosen[i]]
      return ThemePair(
        a: themes[a].id, b: themes[b].id, observed: figures[i].observed,
        expected: figures[i].expected, z: figures[i].z, p: pValues[i], q: qValues[i],
        pFewer: isTold[i] ? figures[i].pFewer : nil, qEitherSide: eitherSide[i])
    }
  }
}
