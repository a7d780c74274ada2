internal import Graphs

/// Which of the candidates become matches.
struct MatchChoice {
  /// Up to so many candidates the best choice is found; among more a choice that is nearly so.
  private static let exactLimit = 100_000
  /// How much a match may then score less than it could, in millionths.
  private static let step = 1_000

  /// The chosen candidates, the best score first.
  let candidates: [MatchSearch.Candidate]
  /// By how much the sum of scores can lie below the greatest possible, at most.
  let shortfall: Double

  /// The best candidates, whoever is in them.
  init(bestOf candidates: [MatchSearch.Candidate], count: Int) {
    self.candidates = Array(candidates.sorted(by: Self.comesFirst).prefix(count))
    shortfall = 0
  }

  /// The choice with the greatest sum of scores in which nobody asks more than `top` others or is
  /// asked by more than `cap`.
  init(of candidates: [MatchSearch.Candidate], actors count: Int, top: Int, cap: Int) {
    let graph = BipartiteGraph(
      leftCount: count, rightCount: count,
      edges: candidates.map {
        BipartiteGraph.Edge(left: $0.asker, right: $0.asked, weight: Self.millionths($0.score))
      })
    // More than there are others is as good as no limit, and keeps sums in bounds.
    let asking = Array(repeating: min(top, count), count: count)
    let asked = Array(repeating: min(cap, count), count: count)
    let isExact = graph.edgeCount <= Self.exactLimit
    let matching =
      isExact
      ? graph.maximumWeightMatching(leftCapacities: asking, rightCapacities: asked)
      : graph.auctionMatching(leftCapacities: asking, rightCapacities: asked, step: Self.step)
    let bound = matching.upperBound(in: graph, leftCapacities: asking, rightCapacities: asked)
    shortfall = Double(bound - matching.weight) / 1e6
    // In a large register both ends may have found the same pair.
    var left = Set(matching.pairs.map { $0.left * count + $0.right })
    self.candidates = candidates.filter { left.remove($0.asker * count + $0.asked) != nil }
      .sorted(by: Self.comesFirst)
  }

  /// A score in whole millionths, at least one: that it is a match is worth something.
  private static func millionths(_ score: Double) -> Int { max(1, Int((score * 1e6).rounded())) }

  /// The best score first; of equal ones by id, in whose order actors are numbered.
  private static func comesFirst(
    _ one: MatchSearch.Candidate, _ other: MatchSearch.Candidate
  ) -> Bool {
    one.score == other.score
      ? (one.asker, one.asked) < (other.asker, other.asked) : one.score > other.score
  }
}
