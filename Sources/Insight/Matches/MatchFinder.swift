internal import Graphs
public import Movement
public import Words

/// Why there are no matches to look for.
public enum MatchError: Error, Sendable, Equatable {
  /// The actor takes no part: its kind is not matched.
  case kindNotMatched(Actor)
  /// The actor takes no part: it has stopped.
  case hasStopped(Actor)
  /// The actor takes no part: the lens leaves it out.
  case outsideLens(Actor)
}

extension MatchAnswer {
  /// The matches of a register.
  ///
  /// Actors that stopped are not matched, nor are actors whose kind is not in the options. Pairs
  /// that are linked by any link that the audience may see, a fact or a criticism, past or present,
  /// know each other and are not matched either.
  ///
  /// - Parameters:
  ///   - register: What the audience may see; nothing else can come into the answer.
  ///   - lens: Which actors and links take part. The default is the default lens.
  ///   - language: The language of the reasons.
  ///   - threads: How many threads may work; the answer does not depend on it. The default, nil,
  ///     is one for each processor.
  /// - Complexity: O(pairs weighed · log); in small registers those are all pairs with a reason to
  ///   meet, in large ones some hundreds per actor.
  /// - Throws: `MatchError` when the one actor asked for takes no part, `GraphError` when the
  ///   costs of links are no lengths.
  public init(
    register: ReleasedRegister, lens: Lens = Lens(), options: MatchOptions = MatchOptions(),
    language: Language, threads: Int? = nil
  ) throws {
    let doors = try DoorNetwork(of: register, through: lens, costs: DoorCosts(for: lens))
    let subjects = MatchSubjects(of: register, in: doors, kinds: options.kinds)
    let scope = try Self.scope(of: options.scope, in: subjects, register, options)
    let scorer = MatchScorer(subjects, in: doors, options: options)
    let isForOne = if case .actor = options.scope { true } else { false }
    let search = MatchSearch(
      scorer: scorer, postings: MatchPostings(subjects, everything: isForOne), threads: threads)
    let averages = search.averages()
    let minimum = options.minimum ?? scorer.score(of: .nothing, averages: averages)
    let found = search.candidates(for: scope, averages: averages, minimum: minimum)
    let choice =
      isForOne
      ? MatchChoice(bestOf: found.candidates, count: options.top)
      : MatchChoice(
        of: found.candidates, actors: subjects.count, top: options.top, cap: options.cap)
    let chosen = choice.candidates
    let words = MatchWords(subjects: subjects, language: language, register: register)
    let paths = MatchPaths(doors: doors)
    // Who asks several others stands together in the list of neighborhoods, so each is made once.
    var rows = [Match?](repeating: nil, count: chosen.count)
    var near = Neighborhood(in: doors.graph)
    for place in chosen.indices.sorted(by: { (chosen[$0].asker, $0) < (chosen[$1].asker, $1) }) {
      let pair = chosen[place]
      near.move(to: subjects.vertices[pair.asker])
      let parts = scorer.pair(pair.asker, pair.asked, near: near).parts
      let through =
        (parts.reach ?? 0) > 0
        ? paths.between(subjects.vertices[pair.asker], and: subjects.vertices[pair.asked]) : []
      rows[place] = Match(
        a: subjects.actors[pair.asker].id, b: subjects.actors[pair.asked].id, score: pair.score,
        parts: parts, completeness: scorer.completeness(of: parts),
        kilometers: subjects.kilometers(pair.asker, pair.asked),
        through: through.map { doors.actors[$0].id },
        reasons: words.reasons(
          pair.asker, pair.asked, parts, through: through.map { doors.actors[$0].name }))
    }
    self.averages = averages
    self.minimum = minimum
    actors = subjects.count
    pairs = found.pairs
    isComplete = search.postings.isComplete
    shortfall = choice.shortfall
    matches = rows.compactMap { $0 }
    let matched = Set(matches.flatMap { [$0.a, $0.b] })
    unmatched = scope.map { subjects.actors[$0].id }.filter { !matched.contains($0) }
    missing = MatchBlanks(of: scope, counters: found.blanks, in: scorer)
  }

  /// The actors that matches are for, rising.
  private static func scope(
    of scope: MatchOptions.Scope, in subjects: MatchSubjects, _ register: ReleasedRegister,
    _ options: MatchOptions
  ) throws(MatchError) -> [Int] {
    switch scope {
    case .everybody: return Array(0..<subjects.count)
    case .municipalities(let codes):
      return (0..<subjects.count).filter {
        !codes.isDisjoint(with: subjects.actors[$0].municipalities)
      }
    case .actor(let id):
      if let index = subjects.indices[id] { return [index] }
      guard let actor = register.actors.first(where: { $0.id == id }) else { return [] }
      if register.hasStopped(actor) { throw MatchError.hasStopped(actor) }
      throw options.kinds.contains(actor.kind)
        ? MatchError.outsideLens(actor) : MatchError.kindNotMatched(actor)
    }
  }
}
