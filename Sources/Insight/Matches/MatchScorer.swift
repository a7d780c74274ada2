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

  /// What was found about a pair.
  struct Pair {
    let parts: MatchAnswer.Parts
    /// How much of what the first looks for the second offers, and the other way round.
    let help: (first: Double?, second: Double?)
  }

  /// Weighs a pair, of which the neighborhood is that of `i`.
  func pair(_ i: Int, _ j: Int, near: borrowing Neighborhood) -> Pair {
    let (mine, theirs) = (help(for: i, from: j), help(for: j, from: i))
    return Pair(
      parts: MatchAnswer.Parts(
        need: Self.need(mine, theirs), theme: theme(of: i, and: j),
        phase: phase(of: i, and: j),
        distance: subjects.kilometers(i, j).map { exp2(-$0 / halvingDistance) },
        reach: near.reach(of: subjects.vertices[j])),
      help: (mine, theirs))
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
  private func help(for i: Int, from j: Int) -> Double? {
    if subjects.hasWishes[i], subjects.wished[i].contains(j) { return 1 }
    let needs = subjects.needMasks[i]
    let offers = subjects.offerMasks[j]
    if needs == 0 || offers == 0 { return nil }
    if needs & offers == 0 { return 0 }
    let met = sharedCount(subjects.needs[i], subjects.offers[j])
    return met == 0 ? 0 : 0.5 + 0.5 * Double(met) / Double(subjects.needs[i].count)
  }

  private static func need(_ one: Double?, _ other: Double?) -> Double? {
    guard let one, let other else { return one ?? other }
    return 1 - (1 - one) * (1 - other)
  }

  private func theme(of i: Int, and j: Int) -> Double? {
    let (one, other) = (subjects.themeMasks[i], subjects.themeMasks[j])
    if one == 0 || other == 0 { return nil }
    if one & other == 0 { return 0 }
    // With more themes than bits a bit can stand for several.
    guard subjects.themeCount > 64 else {
      let sizes = Double(one.nonzeroBitCount) * Double(other.nonzeroBitCount)
      return Double((one & other).nonzeroBitCount) / sizes.squareRoot()
    }
    let (first, second) = (subjects.themes[i], subjects.themes[j])
    let sizes = Double(first.count) * Double(second.count)
    return Double(sharedCount(first, second)) / sizes.squareRoot()
  }

  private func phase(of i: Int, and j: Int) -> Double? {
    let (one, other) = (subjects.stages[i], subjects.stages[j])
    if one == .unknown || other == .unknown { return nil }
    if one == other { return one == .stuck ? 0 : 0.5 }
    return one == .experienced || other == .experienced ? 1 : 0
  }

  /// What `i` gains from `j`: needs met and experience.
  private func gain(of i: Int, from j: Int, help: Double?) -> Double {
    let hasExperience = subjects.stages[j] == .experienced
    let couldUseIt = subjects.stages[i] == .starting || subjects.stages[i] == .stuck
    return weights.need * (help ?? 0) + weights.phase * (hasExperience && couldUseIt ? 1 : 0)
  }

  /// Whether `i` is the one to ask `j` rather than the other way round.
  func asks(_ i: Int, _ j: Int, _ pair: Pair) -> Bool {
    let mine = gain(of: i, from: j, help: pair.help.first)
    let theirs = gain(of: j, from: i, help: pair.help.second)
    if mine != theirs { return mine > theirs }
    let (links, otherLinks) = (degree(i), degree(j))
    return links == otherLinks ? i < j : links < otherLinks
  }

  /// With how many others an actor has a link that opens a door.
  func degree(_ i: Int) -> Int { doors.graph.neighborRange(of: subjects.vertices[i]).count }
}
