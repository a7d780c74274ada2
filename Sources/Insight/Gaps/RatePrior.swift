internal import Glibc

/// How the prior of an empirical Bayes estimate comes about.
public enum PriorMethod: String, Sendable, Codable, CaseIterable {
  /// The likelihood of the prior's two parameters, weighed over all their plausible values.
  case integrated
  /// The one prior of highest marginal likelihood (Clayton & Kaldor 1987).
  case likelihood
  /// The one prior with the mean and variance of the observed rates (Marshall 1991).
  case moments
}

/// How rates differ between municipalities: a gamma distribution, or several with weights where the
/// counts leave its parameters open.
///
/// With known numbers yᵢ among nᵢ inhabitants, each found with chance pᵢ, and rates λᵢ from
/// Gamma(shape α, mean μ), the yᵢ are negative binomial. Three ways from the counts to α and μ:
///
/// - ``PriorMethod/likelihood``: those of highest marginal likelihood. Where the counts differ no
///   more than chance makes them, α grows without bound; it stops at a million.
/// - ``PriorMethod/moments``: μ = Σ yᵢ / Σ nᵢ, and the variance of the rates is that of the observed
///   ones, weighed by inhabitants, less μ by the mean of nᵢ, at least zero. nᵢ counts for the
///   expected share found.
/// - ``PriorMethod/integrated``: with few initiatives either value is a mere guess, and intervals
///   that take it for certain are far too narrow (Laird & Louis 1987; Kass & Steffey 1989). The
///   likelihood is weighed over a grid, with Jeffreys' prior μ^-½ and a half-normal prior with
///   scale 1, cut to 0.02...4, on the coefficient of variation 1 / √α, then summed.
///
/// Source: D. Clayton, J. Kaldor, Empirical Bayes estimates of age-standardized relative risks, 1987;
/// R.J. Marshall, Mapping disease and mortality rates using empirical Bayes estimators, 1991;
/// R.E. Kass, D. Steffey, Approximate Bayesian inference in conditionally independent hierarchical
/// models, 1989.
package struct RatePrior {
  /// A gamma distribution of rates and its weight.
  package struct Node {
    package let weight: Double
    /// The mean of the rates.
    package let mean: Double
    /// The shape of their distribution: the inverse of their squared coefficient of variation.
    package let shape: Double
  }

  /// The distributions; their weights add up to 1.
  package let nodes: [Node]

  /// The mean of the rates.
  package var mean: Double { nodes.reduce(0) { $0 + $1.weight * $1.mean } }
  /// The coefficient of variation of the rates between municipalities, averaged over the nodes.
  package var variation: Double { nodes.reduce(0) { $0 + $1.weight / $1.shape.squareRoot() } }

  /// Learns the distribution of rates from counts; nil when there are none, or none above zero
  /// for a method that then has no answer.
  ///
  /// - Complexity: O(observations · shares) for each of a few hundred parameter values.
  package init?(of observations: [RateObservation], by method: PriorMethod) {
    guard !observations.isEmpty else { return nil }
    guard method == .integrated || observations.contains(where: { $0.count > 0 }) else {
      return nil
    }
    switch method {
    case .integrated: nodes = Self.grid(observations)
    case .likelihood: nodes = [Self.likeliest(observations)]
    case .moments: nodes = [Self.moments(observations)]
    }
  }

  // MARK: Moments

  private static let largestShape = 1e6

  private static func moments(_ observations: [RateObservation]) -> Node {
    let exposures = observations.map { observation in
      observation.population * observation.found.reduce(0) { $0 + $1.share * $1.weight }
    }
    let exposure = exposures.reduce(0, +)
    let mean = observations.reduce(0) { $0 + Double($1.count) } / exposure
    var spread = 0.0
    for (observation, exposure) in zip(observations, exposures) {
      let excess = Double(observation.count) / exposure - mean
      spread += exposure * excess * excess
    }
    let variance = spread / exposure - mean / (exposure / Double(observations.count))
    let shape = variance > 0 ? min(mean * mean / variance, largestShape) : largestShape
    return Node(weight: 1, mean: mean, shape: shape)
  }

  // MARK: Likelihood

  /// The likelihood of the counts where it is highest for a given shape.
  private struct Peak {
    /// The logarithm of the mean.
    let place: Double
    let height: Double
    /// The standard deviation of the logarithm of the mean, were the likelihood normal.
    let width: Double
  }

  /// The highest point over the mean of the likelihood times meanᵖᵒʷᵉʳ.
  private static func peak(
    of observations: [RateObservation], shape: Double, power: Double
  ) -> Peak {
    func evaluate(_ x: Double) -> (value: Double, first: Double, second: Double) {
      var sums = (value: power * x, first: power, second: 0.0)
      for observation in observations {
        let here = observation.logChance(mean: exp(x), shape: shape)
        sums.value += here.value
        sums.first += here.first
        sums.second += here.second
      }
      return sums
    }
    let start = moments(observations).mean
    let exposure = observations.reduce(0) { $0 + $1.population }
    var x = log(start > 0 ? start : max(power, 0.1) / exposure)
    var here = evaluate(x)
    for _ in 0..<100 {
      // Uphill, by Newton's step where the curve bends down, at most a factor e³.
      let ideal = here.second < 0 ? -here.first / here.second : here.first
      var step = max(-3, min(3, ideal))
      guard abs(step) > 1e-9 else { break }
      var next = evaluate(x + step)
      while next.value < here.value - 1e-12 * abs(here.value), abs(step) > 1e-9 {
        step /= 2
        next = evaluate(x + step)
      }
      x += step
      here = next
    }
    return Peak(place: x, height: here.value, width: 1 / max(-here.second, 1e-4).squareRoot())
  }

  private static func likeliest(_ observations: [RateObservation]) -> Node {
    func height(_ logShape: Double) -> Double {
      peak(of: observations, shape: exp(logShape), power: 0).height
    }
    // The profile has one top; the golden section closes in on it.
    let ratio = (5.0.squareRoot() - 1) / 2
    var (low, high) = (log(0.01), log(largestShape))
    var (left, right) = (high - ratio * (high - low), low + ratio * (high - low))
    var (leftHeight, rightHeight) = (height(left), height(right))
    while high - low > 1e-6 {
      if leftHeight > rightHeight {
        (high, right, rightHeight) = (right, left, leftHeight)
        left = high - ratio * (high - low)
        leftHeight = height(left)
      } else {
        (low, left, leftHeight) = (left, right, rightHeight)
        right = low + ratio * (high - low)
        rightHeight = height(right)
      }
    }
    let shape = exp((low + high) / 2)
    let mean = exp(peak(of: observations, shape: shape, power: 0).place)
    return Node(weight: 1, mean: mean, shape: shape)
  }

  // MARK: All plausible values

  /// Nodes for the coefficient of variation and, for each, for the mean, with their weights.
  private static func grid(_ observations: [RateObservation]) -> [Node] {
    /// The height over the mean at a coefficient of variation, its prior included.
    func ridge(_ logVariation: Double) -> (peak: Peak, height: Double) {
      let variation = exp(logVariation)
      let peak = peak(of: observations, shape: 1 / (variation * variation), power: 0.5)
      // Steps are even in the logarithm, which multiplies the density by the variation.
      return (peak, peak.height + log(peak.width) - variation * variation / 2 + logVariation)
    }
    let (lowest, highest) = (log(0.02), log(4.0))
    // Where the weight is worth counting: within e⁻⁶ of the top.
    let scan = (0...20).map { lowest + (highest - lowest) * Double($0) / 20 }
    let heights = scan.map { ridge($0).height }
    let top = heights.reduce(-Double.infinity, max)
    let worthy = heights.indices.filter { heights[$0] > top - 6 }
    let first = scan[max(0, (worthy.first ?? 0) - 1)]
    let last = scan[min(scan.count - 1, (worthy.last ?? 0) + 1)]

    let (variationCount, meanSteps, meanStep) = (8, -5...3, 1.1)
    var logs: [(log: Double, mean: Double, shape: Double)] = []
    for i in 0..<variationCount {
      let place = first + (last - first) * Double(i) / Double(variationCount - 1)
      let peak = ridge(place).peak
      let variation = exp(place)
      let shape = 1 / (variation * variation)
      for k in meanSteps {
        let x = peak.place + Double(k) * meanStep * peak.width
        let chance = observations.reduce(0.5 * x) {
          $0 + $1.logChance(mean: exp(x), shape: shape).value
        }
        logs.append(
          (chance + log(peak.width) - variation * variation / 2 + place, exp(x), shape))
      }
    }
    let highestLog = logs.reduce(-Double.infinity) { max($0, $1.log) }
    let kept = logs.filter { $0.log > highestLog - 6 }
    let total = kept.reduce(0) { $0 + exp($1.log - highestLog) }
    return kept.map { node in
      Node(weight: exp(node.log - highestLog) / total, mean: node.mean, shape: node.shape)
    }
  }
}
