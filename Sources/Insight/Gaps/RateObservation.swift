internal import Glibc

/// Initiatives that are known among so many inhabitants, and how much may have been found.
///
/// With a rate λ per unit of population and a chance p that an initiative has been found, the known
/// number is Poisson with mean λ · population · p (a thinned Poisson process). Where p itself is not
/// known, it is one of several shares with their weights.
package struct RateObservation {
  /// The known number.
  package let count: Int
  /// The inhabitants, in any unit above zero.
  package let population: Double
  /// What share of what is there may have been found; the weights add up to 1.
  package let found: [(share: Double, weight: Double)]

  package init(
    count: Int, population: Double, found: [(share: Double, weight: Double)]
  ) {
    self.count = count
    self.population = population
    self.found = found
  }

  /// The chance of the count for each share, when rates are gamma distributed: negative binomial
  /// chances, times the weights of the shares.
  ///
  /// - Parameters:
  ///   - mean: The mean of the rates.
  ///   - shape: The shape of their distribution.
  func chances(mean: Double, shape: Double) -> [Double] {
    let y = Double(count)
    let common = logGamma(shape + y) - logGamma(shape) - logGamma(y + 1)
    return found.map { share, weight in
      let odds = mean * population * share / shape
      return weight * exp(common - (shape + y) * log1p(odds) + (y > 0 ? y * log(odds) : 0))
    }
  }

  /// The logarithm of the chance of the count, with its first and second derivative by the
  /// logarithm of the mean.
  package func logChance(mean: Double, shape: Double) -> (
    value: Double, first: Double, second: Double
  ) {
    let y = Double(count)
    var logs: [Double] = []
    var (slopes, bends): ([Double], [Double]) = ([], [])
    for (share, weight) in found {
      let odds = mean * population * share / shape
      let pull = odds / (1 + odds)
      logs.append(
        log(weight) - (shape + y) * log1p(odds) + (y > 0 ? y * log(odds) : 0))
      slopes.append(y - (shape + y) * pull)
      bends.append(-(shape + y) * pull / (1 + odds))
    }
    let highest = logs.reduce(-Double.infinity, max)
    var (sum, first, second) = (0.0, 0.0, 0.0)
    for i in logs.indices {
      let weight = exp(logs[i] - highest)
      sum += weight
      first += weight * slopes[i]
      second += weight * (bends[i] + slopes[i] * slopes[i])
    }
    first /= sum
    second = second / sum - first * first
    let common = logGamma(shape + y) - logGamma(shape) - logGamma(y + 1)
    return (common + highest + log(sum), first, second)
  }

  /// What is known of the rate, given what is known of the rates' distribution.
  package func posterior(given prior: RatePrior) -> GammaMixture {
    GammaMixture(
      prior.nodes.flatMap { node in
        let chances = chances(mean: node.mean, shape: node.shape)
        let total = chances.reduce(0, +)
        return zip(chances, found).map { chance, found in
          GammaMixture.Part(
            weight: total > 0 ? node.weight * chance / total : node.weight * found.weight,
            shape: node.shape + Double(count),
            rate: node.shape / node.mean + population * found.share)
        }
      })
  }
}
