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
        register: register, lens: lens, language: language, seed: seed)
      return try OverviewSheet(content, size: size, orientation: orientation).scene
    case .initiative:
      let actor = try ActorArgument.actor(
        subject ?? "", argument: kind.rawValue, among: register.actors, words)
      let content = try InitiativeContent(of: actor, in: register, language: language)
      return try InitiativeSheet(content, size: size, orientation: orientation).scene
    }
  }

  /// The keys of all that sheets of a kind can be about, in the order of the register; none for a
  /// kind that is about everything at once.
  ///
  /// Of actors these are the ones of the lens that have not stopped: initiatives, unless kinds are
  /// asked for.
  func subjects(of kind: PosterKind, byKind kinds: Set<ActorKind>?) -> [String] {
    switch kind {
    case .overview: []
    case .initiative:
      register.actors.filter { actor in
        lens.includes(actor) && actor.isActive && (kinds ?? [.initiative]).contains(actor.kind)
      }.map(\.id)
    }
  }

  /// The sheets of a kind, composed at the same time.
  ///
  /// - Throws: What ``scene(_:of:orientation:)`` throws for the first that cannot be made.
  func scenes(
    _ kind: PosterKind, of subjects: [String], orientation: PageOrientation?
  ) throws -> [PosterSet.Item] {
    let made = concurrentMap(chunkCount: subjects.count) { i in
      Result { try scene(kind, of: subjects[i], orientation: orientation) }
    }
    return try zip(subjects, made).map { PosterSet.Item(id: $0, scene: try $1.get()) }
  }
}
