internal import Graphs
public import Insight
public import Movement
public import Words

/// What the sheet of one theme tells: who works on it and where, who holds it together, which
/// themes it is linked with, and where nothing is known or found.
public struct ThemeContent: Sendable {
  /// What the audience may see.
  public let register: ReleasedRegister
  /// The theme.
  public let theme: Theme
  /// What is known of it by municipality.
  public let gaps: GapAnswer
  /// How often links join it with each other theme, and how often they would by chance.
  public let pairs: [ClusterAnswer.ThemePair]
  /// The language of all words.
  public let language: Language
  /// Which actors and links take part.
  let lens: Lens
  /// The municipalities as areas.
  let areas: MapAreas
  /// Its initiatives that are not over, in the order of the register.
  let initiatives: [Actor]
  /// Links between municipalities whose two ends work on it.
  let links: MunicipalLinks
  /// Umbrellas, networks and programmes that work on it or are linked with its initiatives, the
  /// most linked first.
  let connectors: [Companion]
  /// Governments, funds and support that are linked with its initiatives, the most linked first.
  let helpers: [Companion]

  /// An actor with the initiatives of the theme that it is linked with.
  struct Companion {
    let actor: Actor
    let initiatives: [Actor]
  }

  /// Answers what there is to tell of a theme.
  ///
  /// - Parameters:
  ///   - lens: Which actors and links take part; its themes are ignored, since the links with other
  ///     themes belong to the picture.
  ///   - boundaries: The official boundaries of municipalities; nil for schematic ones.
  /// - Throws: `GraphError` when a measure cannot be computed.
  public init(
    of theme: Theme, in register: ReleasedRegister, lens: Lens, language: Language, seed: UInt64,
    boundaries: Boundaries? = nil
  ) throws {
    self.register = register
    self.theme = theme
    self.language = language
    var all = lens
    all.themes = nil
    self.lens = all
    let network = try Network(of: register, through: all)
    areas = MapAreas(register, boundaries: boundaries)
    var own = lens
    own.themes = [theme.id]
    var options = GapOptions()
    options.lens = own
    options.seed = seed
    gaps = GapAnswer(register: register, language: language, options: options)
    var clusterOptions = ClusterOptions()
    clusterOptions.seed = seed
    pairs = ClusterAnswer(
      network: network, register: register, language: language, options: clusterOptions
    ).themePairs.filter { $0.a == theme.id || $0.b == theme.id }
    initiatives = network.actors.filter {
      $0.kind == .initiative && $0.isActive && $0.themes.contains(theme.id)
    }
    links = MunicipalLinks(try Network(of: register, through: own), of: register)
    let companions = Self.companions(of: theme, in: network)
    connectors = companions.filter { [.umbrella, .network, .programme].contains($0.actor.kind) }
    helpers = companions.filter {
      [.government, .region, .fund, .support].contains($0.actor.kind) && !$0.initiatives.isEmpty
    }
  }

  /// Who is no initiative and works on the theme or is linked with its initiatives, the most
  /// linked first.
  private static func companions(of theme: Theme, in network: Network) -> [Companion] {
    var contacts: [Int: Set<Int>] = [:]
    func isInitiative(_ i: Int) -> Bool {
      let actor = network.actors[i]
      return actor.kind == .initiative && actor.isActive && actor.themes.contains(theme.id)
    }
    for tie in network.ties where tie.link.until == nil {
      if isInitiative(tie.from) { contacts[tie.to, default: []].insert(tie.from) }
      if isInitiative(tie.to) { contacts[tie.from, default: []].insert(tie.to) }
    }
    return network.actors.indices.filter { i in
      let actor = network.actors[i]
      return actor.kind != .initiative && actor.isActive
        && (actor.themes.contains(theme.id) || contacts[i] != nil)
    }.map { i in
      Companion(
        actor: network.actors[i],
        initiatives: contacts[i, default: []].sorted().map { network.actors[$0] })
    }.enumerated().sorted {
      (-$0.element.initiatives.count, $0.offset) < (-$1.element.initiatives.count, $1.offset)
    }.map(\.element)
  }
}
