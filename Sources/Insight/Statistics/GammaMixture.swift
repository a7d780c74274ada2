internal import Glibc
package import Graphs

/// A mixture of gamma distributions: what is known of a rate when its prior, or the chance of
/// having been found, is not sure itself.
package struct GammaMixture {
  /// A gamma distribution and its share in the mixture.
  package struct Part {
    package let weight: Double
    package let shape: Double
    package let rate: Double
    /// ln Γ(shape + 1), which is slow to work out.
    fileprivate let logGamma: Double

    package init(weight: Double, shape: Double, rate: Double) {
      self.weight = weight
      self.shape = shape
      self.rate = rate
      logGamma = Insight.logGamma(shape + 1)
    }
  }

  /// The parts; their weights add up to 1.
  package let parts: [Part]

  /// Makes a mixture, leaving out parts that weigh less than a ten-thousandth of the heaviest.
  ///
  /// - Precondition: Some weight is above zero; shapes and rates are above zero and finite.
  package init(_ parts: [Part]) {
    let heaviest = parts.reduce(0) { max($0, $1.weight) }
    precondition(heaviest > 0 && heaviest.isFinite, "parts with weight")
    let kept = parts.filter { $0.weight > heaviest * 1e-4 }
    let total = kept.reduce(0) { $0 + $1.weight }
    self.parts = kept.map { Part(weight: $0.weight / total, shape: $0.shape, rate: $0.rate) }
  }

  /// The expected value.
  package var mean: Double { parts.reduce(0) { $0 + $1.weight * $1.shape / $1.rate } }

  /// The chance of a value of at most `x`.
  package func chance(below x: Double) -> Double { evaluate(x).chance }

  /// The value with this chance of a smaller one, within 1e-7 of it.
  ///
  /// Newton's method for the logarithm of the nearer tail by that of the value, which is almost
  /// straight far out, within a bracket that is halved where a step would leave it.
  ///
  /// - Precondition: `probability` lies between 0 and 1, both excluded.
  /// - Complexity: some five evaluations of all parts.
  package func quantile(_ probability: Double) -> Double {
    precondition(probability > 0 && probability < 1, "a probability between 0 and 1")
    // Below e⁻⁷⁰⁰ a number is nothing, and above e⁷⁰⁰ it is no number.
    var (low, high) = (-700.0, 700.0)
    var x = max(low, min(high, log(mean)))
    for _ in 0..<200 {
      let (chance, slope) = evaluate(exp(x))
      if chance < probability { low = x } else { high = x }
      let step =
        probability < 0.5
        ? chance / slope * log(probability / chance)
        : (1 - chance) / slope * log((1 - chance) / (1 - probability))
      var next = x + step
      if !(next > low && next < high) {
        // While one end is open a step of 4 at most, that is a factor of 55.
        next = max(x - 4, min(x + 4, (low + high) / 2))
      }
      if abs(next - x) < 1e-7 { return exp(next) }
      x = next
    }
    return exp(x)
  }

  private func evaluate(_ x: Double) -> (chance: Double, slope: Double) {
    var chance = 0.0
    var slope = 0.0
    for part in parts {
      let value = IncompleteGamma(shape: part.shape, at: x * part.rate, logGamma: part.logGamma)
      chance += part.weight * value.lower
      slope += part.weight * value.logSlope
    }
    return (chance, slope)
  }
}

extension SeededGenerator {
  /// A draw from the gamma distribution with this shape and rate 1.
  ///
  /// - Precondition: `shape` is above zero.
  ///
  /// Source: G. Marsaglia, W.W. Tsang, A simple method for generating gamma variables, 2000.
  package mutating func gamma(shape: Double) -> Double {
    // Shapes below 1 are one larger, shrunk by a power of chance.
    if shape < 1 { return gamma(shape: shape + 1) * pow(1 - unit(), 1 / shape) }
    let d = shape - 1.0 / 3
    let c = 1 / (9 * d).squareRoot()
    while true {
      let x = normal()
      let v = 1 + c * x
      guard v > 0 else { continue }
      let cube = v * v * v
      if log(1 - unit()) < 0.5 * x * x + d - d * cube + d * log(cube) { return d * cube }
    }
  }

  /// A draw from the standard normal distribution (Box & Muller 1958).
  package mutating func normal() -> Double {
    (-2 * log(1 - unit())).squareRoot() * cos(2 * Double.pi * unit())
  }

  /// An index drawn with these weights, which add up to 1.
  package mutating func index(weights: [Double]) -> Int {
    var rest = unit()
    for (i, weight) in weights.enumerated() {
      rest -= weight
      if rest < 0 { return i }
    }
    return weights.count - 1
  }
}
