internal import Glibc

/// The regularised incomplete gamma function and the term that it is built from.
///
///     P(a, x) = γ(a, x) / Γ(a) = (1 / Γ(a)) ∫₀ˣ tᵃ⁻¹ e⁻ᵗ dt
///
/// P(a, ·) is the distribution function of the gamma distribution with shape a and rate 1. Neither
/// the standard library nor a Swift package that is kept up has it.
///
/// Below x = a + 1 the power series is summed, above it the continued fraction is evaluated by the
/// method of Lentz. The common factor xᵃ e⁻ˣ / Γ(a + 1) is taken from Stirling's series with the
/// large terms cancelled beforehand (Loader), so that the result keeps ten digits and more for
/// shapes up to a million.
///
/// Source: W.H. Press et al., Numerical Recipes, 3rd edition, 2007, section 6.2; C. Loader, Fast and
/// accurate computation of binomial probabilities, 2000.
package struct IncompleteGamma {
  /// P(a, x), from 0 to 1.
  package let lower: Double
  /// The slope of P(a, ·) at x by ln x: xᵃ e⁻ˣ / Γ(a).
  package let logSlope: Double

  /// Evaluates at a shape above zero and a finite x of zero or more.
  ///
  /// - Complexity: O(√a) near x = a, less elsewhere.
  package init(shape a: Double, at x: Double) {
    self.init(shape: a, at: x, logGamma: Insight.logGamma(a + 1))
  }

  /// Evaluates with ln Γ(shape + 1) worked out beforehand.
  init(shape a: Double, at x: Double, logGamma: Double) {
    guard x > 0 else {
      lower = 0
      logSlope = 0
      return
    }
    let factor = Self.factor(a, x, logGamma)
    logSlope = a * factor
    lower =
      x < a + 1
      ? min(1, factor * Self.series(a, x)) : max(0, 1 - a * factor * Self.fraction(a, x))
  }

  /// xᵃ e⁻ˣ / Γ(a + 1).
  private static func factor(_ a: Double, _ x: Double, _ logGamma: Double) -> Double {
    guard a >= 10 else { return exp(a * log(x) - x - logGamma) }
    let excess = (x - a) / a
    return exp(-a * (excess - log1p(excess)) - stirlingRest(a)) / (2 * Double.pi * a).squareRoot()
  }

  /// What Stirling's formula for ln Γ(a + 1) lacks, for a of ten or more: within 1e-14.
  private static func stirlingRest(_ a: Double) -> Double {
    let square = a * a
    let fourth = 1.0 / 1680 - 1.0 / 1188 / square
    let second = 1.0 / 360 - (1.0 / 1260 - fourth / square) / square
    return (1.0 / 12 - second / square) / a
  }

  /// The power series 1 + x / (a + 1) + x² / ((a + 1)(a + 2)) and so on.
  private static func series(_ a: Double, _ x: Double) -> Double {
    var (sum, term, n) = (1.0, 1.0, 0.0)
    while term > sum * 0x1p-54 {
      n += 1
      term *= x / (a + n)
      sum += term
    }
    return sum
  }

  /// The continued fraction of Γ(a, x) eˣ x⁻ᵃ.
  private static func fraction(_ a: Double, _ x: Double) -> Double {
    let tiny = 1e-300
    var b = x + 1 - a
    var c = 1 / tiny
    var d = 1 / b
    var value = d
    // It converges within some √a steps; the bound only keeps rounding from going on forever.
    for n in 1..<10_000_000 {
      let step = -Double(n) * (Double(n) - a)
      b += 2
      d = step * d + b
      if abs(d) < tiny { d = tiny }
      c = b + step / c
      if abs(c) < tiny { c = tiny }
      d = 1 / d
      let change = d * c
      value *= change
      if abs(change - 1) < 0x1p-52 { break }
    }
    return value
  }
}

/// ln Γ(x), for x above zero.
func logGamma(_ x: Double) -> Double {
  var sign: Int32 = 0
  return unsafe lgamma_r(x, &sign)
}
