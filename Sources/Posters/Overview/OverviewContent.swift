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
  /// Where it is missing.
  public let gaps: GapAnswer
  /// What to see, in words.
  public let findings: [Finding]
  /// The language of all words.
  public let language: Language
  /// The seed of everything that depends on chance.
  public let seed: UInt64

  /// Answers the overview's questions.
  ///
  /// - Throws: `GraphError` when a measure cannot be computed.
  public init(
    register: ReleasedRegister, lens: Lens, language: Language, seed: UInt64
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
    var gapOptions = GapOptions()
    gapOptions.lens = lens
    gapOptions.seed = seed
    gaps = GapAnswer(register: register, language: language, options: gapOptions)
    findings =
      Findings(
        register: register, network: network, centrality: centrality, clusters: clusters,
        gaps: gaps, language: language
      ).all
  }

  /// The themes that the gaps are told by.
  var gapThemes: [Theme] {
    register.themes.filter { theme in gaps.themes.contains { $0.theme == theme.id } }
  }
}
