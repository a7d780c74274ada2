internal import Graphs
internal import Movement

/// Who would have to meet whom where there is no route.
///
/// Of everybody that the start can reach and everybody that can reach the goal, the two for whom
/// the whole way would cost least, where their meeting costs
///
/// - 1 when a wish or proposal to work together is on record;
/// - 2 when they share a theme and are near each other: in one municipality or within 10 km;
/// - 3 when they share a theme or are near each other;
/// - 4 when nothing is known that brings them together.
///
/// Two of whom one works against the other or is on record with criticism of it are not proposed.
struct NearestMiss {
  /// How many actors of each side are looked at, those that cost least to get to first.
  private static let sideLimit = 1_000
  /// Near enough to drop in, in kilometres.
  private static let nearby = 10.0

  let search: RouteSearch
  let register: ReleasedRegister

  /// The meeting to propose; nil when every meeting is out of the question.
  func miss(_ words: RouteWords) throws(GraphError) -> RouteAnswer.Miss? {
    let actors = search.doors.actors
    let mine = side(try search.costs(from: [search.start]))
    let theirs = side(try search.costs(from: search.goals.sorted()))
    let locations = ActorLocations(of: register)
    let (wished, ruledOut) = statements()
    var best: (total: Double, a: Int, b: Int)?
    for (a, begin) in mine {
      // Sides are in rising order, and a meeting costs 1 at least.
      if let best, begin + 1 > best.total { break }
      for (b, rest) in theirs {
        if let best, begin + rest + 1 > best.total { break }
        let pair = [actors[a].id, actors[b].id].sorted()
        guard !ruledOut.contains(pair) else { continue }
        let meeting = wished.contains(pair) ? 1 : barrier(actors[a], actors[b], locations)
        let total = begin + rest + meeting
        if let best, (best.total, best.a, best.b) <= (total, a, b) { continue }
        best = (total, a, b)
      }
    }
    guard let best else { return nil }
    let (one, other) = (actors[best.a], actors[best.b])
    let isWished = wished.contains([one.id, other.id].sorted())
    let themes = sharedThemes(one, other)
    let kilometers = ActorLocations.kilometers(
      locations.spots(of: one), locations.spots(of: other))
    return RouteAnswer.Miss(
      a: one.id, b: other.id, doors: try doorCount(from: best.a, to: best.b), themes: themes,
      kilometers: kilometers, isWished: isWished,
      reasons: words.reasons(
        one, other, themes: themes, kilometers: kilometers, isWished: isWished))
  }

  /// Those at a finite cost, the nearest first, then by id.
  private func side(_ costs: [Double]) -> [(vertex: Int, cost: Double)] {
    costs.indices.filter { costs[$0] < .infinity }
      .sorted { (costs[$0], $0) < (costs[$1], $1) }
      .prefix(Self.sideLimit).map { ($0, costs[$0]) }
  }

  private func barrier(_ one: Actor, _ other: Actor, _ locations: ActorLocations) -> Double {
    let isShared = !sharedThemes(one, other).isEmpty
    let kilometers = ActorLocations.kilometers(
      locations.spots(of: one), locations.spots(of: other))
    let isNear =
      (kilometers ?? .infinity) <= Self.nearby
      || one.municipalities.contains(where: other.municipalities.contains)
    return 4 - (isShared ? 1 : 0) - (isNear ? 1 : 0)
  }

  private func sharedThemes(_ one: Actor, _ other: Actor) -> [String] {
    one.themes.filter(other.themes.contains)
  }

  /// Pairs of ids, each in order: those who wish or were proposed to work together, and those who
  /// are at odds.
  private func statements() -> (wished: Set<[String]>, ruledOut: Set<[String]>) {
    var (wished, ruledOut) = (Set<[String]>(), Set<[String]>())
    for link in register.links where !register.hasEnded(link) {
      let pair = [link.from, link.to].sorted()
      if link.statement == .criticism || link.kind == .worksAgainst {
        ruledOut.insert(pair)
      } else if link.kind == .wantsContactWith || link.statement == .wish
        || link.statement == .proposed
      {
        wished.insert(pair)
      }
    }
    return (wished, ruledOut)
  }

  /// The actors in between once these two have met.
  private func doorCount(from a: Int, to b: Int) throws(GraphError) -> Int {
    try doors(from: search.start, to: [a]) + doors(from: b, to: search.goals)
  }

  /// The actors on a way, the one end that is not the start or the goal included.
  private func doors(from start: Int, to ends: Set<Int>) throws(GraphError) -> Int {
    guard !ends.contains(start) else { return 0 }
    let way = RouteSearch(doors: search.doors, start: start, goals: ends)
    return try way.paths(count: 1).first.map { $0.vertices.count - 1 } ?? 0
  }
}
