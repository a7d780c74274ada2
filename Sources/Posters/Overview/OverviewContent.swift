public import Graphs
public import Insight
public import Movement
public import Words

/// Everything an overview tells: the network, the answers and the findings, before it is drawn.
public struct OverviewContent: Sendable {
  /// What the audience may see.
  public let register: ReleasedRegister
  /// The network through the lens.
  public let network: Network
  /// Who holds it together.
  public let centrality: CentralityAnswer
  /// Where it clusters.
  public let clusters: ClusterAnswer
  /// Where it is missing, with the map and the links to show it on.
  public let regions: GapContent
  /// What to see, in words.
  public let findings: [Finding]
  /// The language of all words.
  public let language: Language
  /// The seed of everything that depends on chance.
  public let seed: UInt64

  /// Where it is missing.
  public var gaps: GapAnswer { regions.gaps }

  /// Answers the overview's questions.
  ///
  /// - Parameter boundaries: The official boundaries of municipalities; nil for schematic ones.
  /// - Throws: `GraphError` when a measure cannot be computed.
  public init(
    register: ReleasedRegister, lens: Lens, language: Language, seed: UInt64,
    boundaries: Boundaries? = nil
  ) throws(GraphError) {
    self.register = register
    self.language = language
    self.seed = seed
    network = try Network(of: register, through: lens)
    centrality = try CentralityAnswer(network: network)
    var clusterOptions = ClusterOptions()
    clusterOptions.seed = seed
    clusters = ClusterAnswer(
      network: network, register: register, language: language, options: clusterOptions)
    regions = GapContent(
      register: register, network: network, language: language, seed: seed, boundaries: boundaries)
    findings =
      Findings(
        register: register, network: network, centrality: centrality, clusters: clusters,
        gaps: regions.gaps, language: language
      ).all
  }
}
