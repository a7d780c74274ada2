/// Between which counts a Poisson count lies with so much chance on either side.
///
/// For whole c the chance of c or more is P(c, μ), the regularised incomplete gamma function, and
/// that of c or fewer 1 − P(c + 1, μ). Read for all c, these give limits that are smooth in the mean
/// and exact at whole counts: a count lies on or beyond a limit exactly when the chance of it or
/// worse is at most that of the tail.
///
/// Source: F. Garwood, Fiducial limits for the Poisson distribution, 1936; D.J. Spiegelhalter, Funnel
/// plots for comparing institutional performance, 2005.
package enum PoissonLimits {
  /// The count that is reached or passed with the chance of the tail.
  ///
  /// - Precondition: The mean is finite and above zero; the tail lies between 0 and 1.
  /// - Complexity: some fifty evaluations of the incomplete gamma function.
  package static func upper(mean: Double, tail: Double) -> Double {
    precondition(mean > 0 && mean.isFinite && tail > 0 && tail < 1, "a mean and a chance")
    // P(c, μ) falls in c from 1 at 0.
    var (low, high) = (0.0, mean + 1)
    while IncompleteGamma(shape: high, at: mean).lower > tail { high *= 2 }
    for _ in 0..<60 where high - low > 1e-9 * high {
      let middle = (low + high) / 2
      if IncompleteGamma(shape: middle, at: mean).lower > tail {
        low = middle
      } else {
        high = middle
      }
    }
    return high
  }

  /// The count that is not passed with the chance of the tail; nil where even none is likelier.
  ///
  /// - Precondition: As for ``upper(mean:tail:)``.
  package static func lower(mean: Double, tail: Double) -> Double? {
    precondition(mean > 0 && mean.isFinite && tail > 0 && tail < 1, "a mean and a chance")
    func chance(ofAtMost count: Double) -> Double {
      1 - IncompleteGamma(shape: count + 1, at: mean).lower
    }
    guard chance(ofAtMost: 0) <= tail else { return nil }
    var (low, high) = (0.0, mean)
    for _ in 0..<60 where high - low > 1e-9 * high {
      let middle = (low + high) / 2
      if chance(ofAtMost: middle) <= tail { low = middle } else { high = middle }
    }
    return low
  }
}
