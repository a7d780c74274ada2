internal import Glibc
internal import Graphs

/// Weighs pairs of actors that could be matched.
struct MatchScorer {
  let subjects: MatchSubjects
  let doors: DoorNetwork
  let halvingDistance: Double
  let weights: MatchOptions.Weights
  /// All weights together.
  private let total: Double

  init(_ subjects: MatchSubjects, in doors: DoorNetwork, options: MatchOptions) {
    self.subjects = subjects
    self.doors = doors
    halvingDistance = options.halvingDistance
    weights = options.weights
    total = options.weights.all.reduce(0, +)
  }

  /// The parts of a pair's score.
  func parts(of i: Int, and j: Int, near: Neighborhood) -> MatchAnswer.Parts {
    MatchAnswer.Parts(
      need: need(of: i, and: j), theme: theme(of: i, and: j), phase: phase(of: i, and: j),
      distance: distance(of: i, and: j), reach: near.reach(of: j, in: self))
  }

  /// The score of parts, where unknown ones count for the averages.
  func score(of parts: MatchAnswer.Parts, averages: MatchAnswer.Parts) -> Double {
    let score =
      weights.need * (parts.need ?? averages.need ?? 0)
      + weights.theme * (parts.theme ?? averages.theme ?? 0)
      + weights.phase * (parts.phase ?? averages.phase ?? 0)
      + weights.distance * (parts.distance ?? averages.distance ?? 0)
      + weights.reach * (parts.reach ?? averages.reach ?? 0)
    return min(1, score / total)
  }

  /// The share of the weights whose part is known.
  func completeness(of parts: MatchAnswer.Parts) -> Double {
    let known = zip(parts.all, weights.all).reduce(0) { $0 + ($1.0 == nil ? 0 : $1.1) }
    return min(1, known / total)
  }

  /// How much of what `i` looks for `j` offers; nil when one of them does not say.
  func help(for i: Int, from j: Int) -> Double? {
    if subjects.wished[i].contains(j) { return 1 }
    let needs = subjects.needs[i]
    let offers = subjects.offers[j]
    if needs.isEmpty || offers.isEmpty { return nil }
    let met = sharedCount(needs, offers)
    return met == 0 ? 0 : 0.5 + 0.5 * Double(met) / Double(needs.count)
  }

  private func need(of i: Int, and j: Int) -> Double? {
    switch (help(for: i, from: j), help(for: j, from: i)) {
    case (nil, nil): nil
    case (let one?, nil): one
    case (nil, let other?): other
    case (let one?, let other?): 1 - (1 - one) * (1 - other)
    }
  }

  private func theme(of i: Int, and j: Int) -> Double? {
    let (one, other) = (subjects.themes[i], subjects.themes[j])
    if one.isEmpty || other.isEmpty { return nil }
    return Double(sharedCount(one, other)) / (Double(one.count) * Double(other.count)).squareRoot()
  }

  private func phase(of i: Int, and j: Int) -> Double? {
    let (one, other) = (subjects.stages[i], subjects.stages[j])
    if one == .unknown || other == .unknown { return nil }
    if one == other { return one == .stuck ? 0 : 0.5 }
    return one == .experienced || other == .experienced ? 1 : 0
  }

  private func distance(of i: Int, and j: Int) -> Double? {
    guard let kilometers = ActorLocations.kilometers(subjects.spots[i], subjects.spots[j]) else {
      return nil
    }
    return exp2(-kilometers / halvingDistance)
  }

  /// What `i` gains from `j`: needs met and experience.
  private func gain(of i: Int, from j: Int) -> Double {
    let hasExperience = subjects.stages[j] == .experienced
    let couldUseIt = subjects.stages[i] == .starting || subjects.stages[i] == .stuck
    return weights.need * (help(for: i, from: j) ?? 0)
      + weights.phase * (hasExperience && couldUseIt ? 1 : 0)
  }

  /// Whether `i` is the one to ask `j` rather than the other way round.
  func asks(_ i: Int, _ j: Int) -> Bool {
    let (mine, theirs) = (gain(of: i, from: j), gain(of: j, from: i))
    if mine != theirs { return mine > theirs }
    let (links, otherLinks) = (degree(i), degree(j))
    return links == otherLinks ? i < j : links < otherLinks
  }

  /// With how many others an actor has a link that opens a door.
  func degree(_ i: Int) -> Int { doors.graph.neighborRange(of: subjects.vertices[i]).count }
}

/// What is within two links of one actor; serves many actors one after another.
struct Neighborhood {
  /// The last vertex in whose neighborhood each vertex was.
  private var owners: [Int]
  private var owner = -1
  private var isLinked = false

  init(vertexCount: Int) {
    owners = Array(repeating: -1, count: vertexCount)
  }

  /// Moves to the neighborhood of an actor.
  mutating func move(to i: Int, in scorer: MatchScorer) {
    let graph = scorer.doors.graph
    let vertex = scorer.subjects.vertices[i]
    owner = vertex
    isLinked = !graph.neighborRange(of: vertex).isEmpty
    owners[vertex] = vertex
    for neighbor in graph.neighbors(of: vertex) {
      owners[neighbor] = vertex
    }
    for neighbor in graph.neighbors(of: vertex) {
      for next in graph.neighbors(of: neighbor) { owners[next] = vertex }
    }
  }

  /// The reach of an actor from here; nil when one of the two has no link at all.
  func reach(of j: Int, in scorer: MatchScorer) -> Double? {
    let graph = scorer.doors.graph
    let vertex = scorer.subjects.vertices[j]
    guard isLinked, !graph.neighborRange(of: vertex).isEmpty else { return nil }
    // Those that are linked by what is no door are as good as strangers here.
    if owners[vertex] == owner { return 1 }
    for neighbor in graph.neighbors(of: vertex) where owners[neighbor] == owner { return 0.5 }
    return 0
  }
}
