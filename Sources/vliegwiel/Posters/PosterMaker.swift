internal import Drawing
internal import Graphs
internal import Movement
internal import Posters
internal import Words

/// Makes sheets of one register, in one language and size.
struct PosterMaker {
  let register: ReleasedRegister
  let lens: Lens
  let language: Language
  let seed: UInt64
  let size: PageSize
  /// The official boundaries of municipalities; nil for schematic ones.
  let boundaries: Boundaries?
  /// How maps show municipalities, where a sheet leaves the choice.
  let map: MapKind

  /// The sheet of a kind.
  ///
  /// - Parameters:
  ///   - subject: What it is about, as somebody wrote it; for kinds that have a subject.
  ///   - orientation: Which way it lies; nil takes the kind's own.
  /// - Throws: `ToolFailure.wrongUse` when the subject is not known, `GraphError`, `PageError`.
  func scene(
    _ kind: PosterKind, of subject: String?, orientation: PageOrientation?
  ) throws -> Scene {
    let orientation = orientation ?? kind.orientation
    let words = ToolWords(language)
    switch kind {
    case .overview:
      let content = try OverviewContent(
        register: register, lens: lens, language: language, seed: seed, boundaries: boundaries)
      return try OverviewSheet(content, size: size, orientation: orientation).scene
    case .gaps:
      return try GapSheet(gapContent(), size: size, orientation: orientation, map: map).scene
    case .list:
      return try RankingSheet(gapContent(), size: size, orientation: orientation).scene
    case .theme:
      let theme = try SubjectArgument.theme(
        subject ?? "", argument: kind.rawValue, among: register.themes, words)
      let content = try ThemeContent(
        of: theme, in: register, lens: lens, language: language, seed: seed)
      return try ThemeSheet(content, size: size, orientation: orientation).scene
    case .municipality:
      let municipality = try SubjectArgument.municipality(
        subject ?? "", argument: kind.rawValue, among: register.municipalities, words)
      let content = try MunicipalityContent(
        of: municipality, in: register, lens: lens, language: language, seed: seed)
      return try MunicipalitySheet(content, size: size, orientation: orientation).scene
    case .initiative:
      let actor = try ActorArgument.actor(
        subject ?? "", argument: kind.rawValue, among: register.actors, words)
      let content = try InitiativeContent(of: actor, in: register, language: language)
      return try InitiativeSheet(content, size: size, orientation: orientation).scene
    }
  }

  private func gapContent() throws(GraphError) -> GapContent {
    GapContent(
      register: register, network: try Network(of: register, through: lens), language: language,
      seed: seed, boundaries: boundaries)
  }
}
