internal import Graphs
public import Movement
public import Words

/// Where the movement clusters, and how far its clusters cross themes.
///
/// A cluster is a Leiden community of three actors or more. Smaller ones are reported apart:
/// pairs, and actors without a link.
public struct ClusterAnswer: Sendable, Codable, Equatable {
  /// A cluster.
  public struct Cluster: Sendable, Codable, Equatable {
    /// Its number, from 0 for the largest.
    public let id: Int
    /// What to call it: its theme, with its municipality or its most linked actor.
    public let name: String
    /// Keys of its actors, the most linked within the cluster first.
    public let actors: [String]
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
    /// Codes of the municipalities of its actors, in the order of the register.
    public let municipalities: [String]
  }

  /// An actor with its cluster.
  public struct Member: Sendable, Codable, Equatable {
    /// The actor's key.
    public let id: String
    /// The number of its cluster; nil outside clusters.
    public let cluster: Int?
  }

  /// The modularity of the partition, from -0.5 to 1; nil when there are no links.
  public let modularity: Double?
  /// How often Leiden ran; the best partition counts.
  public let runs: Int
  /// The clusters, the largest first.
  public let clusters: [Cluster]
  /// Every actor of the network, in the order of the register.
  public let actors: [Member]
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
  ///   - runs: How often Leiden runs; the partition of highest modularity counts.
  ///   - seed: The seed of Leiden's random choices.
  ///   - threads: How many threads may work on the runs; their number does not change the answer.
  /// - Complexity: that of Leiden, nearly linear in the links, for each run.
  public init(
    network: Network, register: ReleasedRegister, language: Language, runs: Int = 20,
    seed: UInt64 = 1, threads: Int? = nil
  ) {
    let graph = network.graph
    var options = Graph.LeidenOptions()
    options.seed = seed
    options.runs = runs
    options.threads = threads
    let partition = graph.leiden(options).partition
    let groups = partition.members
    // Largest first; equal sizes by their first actor.
    let order = groups.indices.filter { groups[$0].count >= 3 }
      .sorted { (-groups[$0].count, groups[$0][0]) < (-groups[$1].count, groups[$1][0]) }
    var number = [Int?](repeating: nil, count: groups.count)
    for (place, group) in order.enumerated() { number[group] = place }

    let profiler = ClusterProfiler(
      network: network, partition: partition, register: register, language: language)
    self.modularity = graph.edgeCount > 0 ? graph.modularity(of: partition) : nil
    self.runs = runs
    clusters = order.enumerated().map { place, group in
      profiler.cluster(of: groups[group], group: group, number: place)
    }
    actors = network.actors.indices.map {
      Member(id: network.actors[$0].id, cluster: number[partition.labels[$0]])
    }
    let degrees = graph.degrees()
    pairs = groups.filter { $0.count == 2 }.map { $0.map { network.actors[$0].id } }
    isolates = network.actors.indices.filter { degrees[$0] == 0 }.map { network.actors[$0].id }
  }
}
