internal import Graphs
public import Insight
public import Movement
public import Words

/// What the sheet of one municipality tells: who is there, with whom they are linked, what is not
/// known or missing, and whom to meet.
public struct MunicipalityContent: Sendable {
  /// What the audience may see.
  public let register: ReleasedRegister
  /// The municipality.
  public let municipality: Municipality
  /// Everybody through the lens, in all municipalities.
  public let network: Network
  /// What is known of the municipality.
  public let gaps: GapAnswer
  /// Who of the municipality should meet whom.
  public let matches: [MatchAnswer.Match]
  /// The language of all words.
  public let language: Language
  /// The seed of everything that depends on chance.
  public let seed: UInt64
  /// The official boundaries; nil for schematic ones.
  let boundaries: Boundaries?
  /// The links of its actors.
  let links: MunicipalityLinks
  /// Its initiatives that are not over, in the order of the register.
  let initiatives: [Actor]

  /// Answers what there is to tell of a municipality.
  ///
  /// - Parameter lens: Which actors and links take part; its municipalities are ignored, since
  ///   partners from elsewhere belong to the picture.
  /// - Throws: `GraphError` when a measure cannot be computed.
  public init(
    of municipality: Municipality, in register: ReleasedRegister, lens: Lens, language: Language,
    seed: UInt64, boundaries: Boundaries? = nil
  ) throws {
    self.register = register
    self.municipality = municipality
    self.language = language
    self.seed = seed
    self.boundaries = boundaries
    var everywhere = lens
    everywhere.municipalities = nil
    network = try Network(of: register, through: everywhere)
    var options = GapOptions()
    options.lens = lens
    options.lens.municipalities = [municipality.code]
    options.seed = seed
    gaps = GapAnswer(register: register, language: language, options: options)
    var wanted = MatchOptions()
    wanted.scope = .municipalities([municipality.code])
    matches = try MatchAnswer(
      register: register, lens: everywhere, options: wanted, language: language
    ).matches
    links = MunicipalityLinks(network, of: municipality.code, in: register)
    initiatives = network.actors.filter {
      $0.kind == .initiative && $0.isActive && $0.municipalities.contains(municipality.code)
    }
  }

  /// What is known of the municipality over all themes.
  var row: GapAnswer.MunicipalityRow? { gaps.municipalities.first }

  /// Initiatives that count and may not be named.
  var unnamed: Int { max(0, (row?.initiatives ?? 0) - initiatives.count) }

  /// The municipalities of the register that touch this one, the longest border first.
  var neighbors: [Municipality] {
    let borders = register.borders.filter { $0.municipality == municipality.code }
    return register.municipalities.compactMap { other in
      borders.first { $0.neighbor == other.code }.map { (other, $0.length ?? 0) }
    }.enumerated().sorted { (-$0.element.1, $0.offset) < (-$1.element.1, $1.offset) }
      .map(\.element.0)
  }

  /// The names of municipalities that touch this one and are not in the register.
  var neighborsOutside: [String] {
    let codes = Set(register.municipalities.map(\.code))
    return register.borders
      .filter { $0.municipality == municipality.code && !codes.contains($0.neighbor) }
      .compactMap(\.neighborName)
  }

  /// The surveys of the municipality, the latest first.
  var surveys: [Survey] {
    register.surveys.filter { $0.municipality == municipality.code }
      .sorted { $0.date.description > $1.date.description }
  }

  /// The themes that the gaps are told by.
  var themes: [Theme] {
    register.themes.filter { theme in gaps.themes.contains { $0.theme == theme.id } }
  }
}
