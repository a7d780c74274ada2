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
        of: theme, in: register, lens: lens, language: language, seed: seed,
        boundaries: boundaries)
      return try ThemeSheet(content, size: size, orientation: orientation).scene
    case .municipality:
      let municipality = try SubjectArgument.municipality(
        subject ?? "", argument: kind.rawValue, among: register.municipalities, words)
      let content = try MunicipalityContent(
        of: municipality, in: register, lens: lens, language: language, seed: seed,
        boundaries: boundaries)
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

  /// Something that a sheet can be about.
  struct Subject {
    /// By what it is found: an id or a code.
    let key: String
    /// By what its file is named.
    let name: String
  }

  /// All that sheets of a kind can be about, in the order of the register; nothing for a kind that is
  /// about everything at once.
  ///
  /// Of actors these are the ones of the lens that have not stopped: initiatives, unless kinds are
  /// asked for.
  func subjects(of kind: PosterKind, byKind kinds: Set<ActorKind>?) -> [Subject] {
    switch kind {
    case .overview, .gaps, .list: []
    case .theme: register.themes.map { Subject(key: $0.id, name: $0.id) }
    case .municipality: register.municipalities.map { Subject(key: $0.code, name: $0.name) }
    case .initiative:
      register.actors.filter { actor in
        lens.includes(actor) && actor.isActive && (kinds ?? [.initiative]).contains(actor.kind)
      }.map { Subject(key: $0.id, name: $0.id) }
    }
  }

  /// The sheets of a kind, composed at the same time.
  ///
  /// - Throws: What ``scene(_:of:orientation:)`` throws for the first that cannot be made.
  func scenes(
    _ kind: PosterKind, of subjects: [Subject], orientation: PageOrientation?
  ) throws -> [PosterSet.Item] {
    let made = concurrentMap(chunkCount: subjects.count) { i in
      Result { try scene(kind, of: subjects[i].key, orientation: orientation) }
    }
    return try zip(subjects, made).map { PosterSet.Item(id: $0.name, scene: try $1.get()) }
  }
}
