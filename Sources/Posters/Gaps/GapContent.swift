internal import Drawing
internal import Graphs
public import Insight
public import Movement
public import Words

/// What a sheet of gaps tells: the answer, the map to show it on, and the links across it.
public struct GapContent: Sendable {
  /// What the audience may see.
  public let register: ReleasedRegister
  /// Which actors, links and municipalities take part.
  public let lens: Lens
  /// Where it is missing.
  public let gaps: GapAnswer
  /// The language of all words.
  public let language: Language
  /// The municipalities as areas.
  let areas: MapAreas
  /// The links between municipalities.
  let links: MunicipalLinks

  /// Answers where it is missing in a network.
  ///
  /// - Parameter boundaries: The official boundaries of municipalities; nil for schematic ones.
  public init(
    register: ReleasedRegister, network: Network, language: Language, seed: UInt64,
    boundaries: Boundaries? = nil
  ) {
    self.register = register
    self.language = language
    lens = network.lens
    var options = GapOptions()
    options.lens = lens
    options.seed = seed
    gaps = GapAnswer(register: register, language: language, options: options)
    areas = MapAreas(register, boundaries: boundaries)
    links = MunicipalLinks(network, of: register)
  }

  /// The themes that the gaps are told by.
  var themes: [Theme] {
    register.themes.filter { theme in gaps.themes.contains { $0.theme == theme.id } }
  }
}
