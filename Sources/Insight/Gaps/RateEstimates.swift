internal import Glibc
internal import Graphs

/// What is known of the rates of several municipalities on one theme, or on all together.
struct RateEstimates {
  /// What is known of one rate, per unit of population.
  struct Estimate {
    /// The expected rate: shrunk towards what the others lead one to expect, the more so the less
    /// is known here.
    let mean: Double
    /// The rate with 2.5% chance of a smaller one.
    let low: Double
    /// The rate with 2.5% chance of a larger one.
    let high: Double
    /// The chance of a rate below half of that of the whole area; nil where that has none.
    let chanceBelowHalf: Double?
    /// The chance that there is none at all; nil where one is known.
    let chanceOfNone: Double?
    /// Its rank by expected rate, 1 for the highest.
    let rank: Int
    /// The ranks between which its own lies with 95% chance.
    let ranks: ClosedRange<Int>
  }

  /// The estimates; nil where the inhabitants are not known.
  let estimates: [Estimate?]

  /// Estimates all rates from what is known of each and of all.
  ///
  /// - Parameters:
  ///   - observations: The municipalities; nil where the inhabitants are not known.
  ///   - areaRate: The rate of the whole area; nil when not known.
  ///   - draws: How many draws the ranks come from.
  init(
    of observations: [RateObservation?], areaRate: Double?, method: PriorMethod, draws: Int,
    using generator: inout SeededGenerator
  ) {
    let known = observations.compactMap { $0 }
    guard let prior = RatePrior(of: known, by: method) else {
      estimates = observations.map { _ in nil }
      return
    }
    let half = areaRate.flatMap { $0 > 0 ? $0 / 2 : nil }
    let posteriors = known.map { $0.posterior(given: prior) }
    let means = posteriors.map(\.mean)
    let ranks = Self.ranks(of: known, prior: prior, draws: draws, using: &generator)
    var found: [Estimate] = []
    for (i, observation) in known.enumerated() {
      found.append(
        Estimate(
          mean: means[i], low: posteriors[i].quantile(0.025), high: posteriors[i].quantile(0.975),
          chanceBelowHalf: half.map { posteriors[i].chance(below: $0) },
          chanceOfNone: observation.count == 0 ? observation.chanceOfNone(given: prior) : nil,
          rank: 1 + means.count { $0 > means[i] }, ranks: ranks[i]))
    }
    var rest = found[...]
    estimates = observations.map { $0 == nil ? nil : rest.popFirst() }
  }

  /// The 95% interval of each rank, from joint draws of all rates (Goldstein & Spiegelhalter 1996).
  private static func ranks(
    of observations: [RateObservation], prior: RatePrior, draws: Int,
    using generator: inout SeededGenerator
  ) -> [ClosedRange<Int>] {
    let weights = prior.nodes.map(\.weight)
    // How likely each share is that may have been found, for each node of the prior.
    let shares = prior.nodes.map { node in
      observations.map { observation -> [Double] in
        let chances = observation.chances(mean: node.mean, shape: node.shape)
        let total = chances.reduce(0, +)
        return total > 0 ? chances.map { $0 / total } : observation.found.map(\.weight)
      }
    }
    var drawn = [[Int]](repeating: [], count: observations.count)
    for _ in 0..<draws {
      let k = generator.index(weights: weights)
      let node = prior.nodes[k]
      let rates = observations.indices.map { i -> Double in
        let observation = observations[i]
        let share = observation.found[generator.index(weights: shares[k][i])].share
        return generator.gamma(shape: node.shape + Double(observation.count))
          / (node.shape / node.mean + observation.population * share)
      }
      let order = rates.indices.sorted { (-rates[$0], $0) < (-rates[$1], $1) }
      for (place, i) in order.enumerated() { drawn[i].append(place + 1) }
    }
    return drawn.map { ranks in
      let sorted = ranks.sorted()
      let cut = Int(0.025 * Double(draws))
      guard let first = sorted.dropFirst(cut).first, let last = sorted.dropLast(cut).last else {
        return 1...observations.count
      }
      return first...last
    }
  }
}

extension RateObservation {
  /// The chance that there is none at all, when none is known: what has not been found is Poisson
  /// with mean λ · population · (1 − p), given what is known of λ and p.
  func chanceOfNone(given prior: RatePrior) -> Double {
    prior.nodes.reduce(0) { sum, node in
      let chances = chances(mean: node.mean, shape: node.shape)
      let total = chances.reduce(0, +)
      let rate = node.shape / node.mean
      let none = zip(chances, found).reduce(0) { sum, part in
        let (chance, found) = part
        let weight = total > 0 ? chance / total : found.weight
        let missed = population * (1 - found.share) / (rate + population * found.share)
        return sum + weight * exp(-node.shape * log1p(missed))
      }
      return sum + node.weight * none
    }
  }
}
