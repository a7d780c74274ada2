internal import Glibc

/// Maps values to a stretch of the page, evenly or by their logarithm, with ticks at round values.
public struct AxisScale: Sendable, Equatable {
  /// How values are spread.
  public enum Spacing: Sendable {
    /// Equal differences are equally far apart.
    case linear
    /// Equal ratios are equally far apart.
    case logarithmic
  }

  /// How values are spread.
  public let spacing: Spacing
  /// The value at the start.
  public let low: Double
  /// The value at the end, above `low`.
  public let high: Double
  /// The values that are marked, rising, all from `low` to `high`.
  public let ticks: [Double]

  /// Even spacing over all values, begun and ended at a tick.
  ///
  /// Ticks are 1, 2 or 5 times a power of ten apart, whichever comes nearest to the number asked for.
  ///
  ///     AxisScale(linear: 0...9.3, about: 5).ticks  // [0, 2, 4, 6, 8, 10]
  ///
  /// - Parameters:
  ///   - count: About how many ticks, at least 2.
  ///   - step: The least distance between ticks: 1 for numbers of things; 0 for any.
  /// - Precondition: The range is finite.
  ///
  /// Source: P. Heckbert, Nice numbers for graph labels, Graphics Gems, 1990.
  public init(linear range: ClosedRange<Double>, about count: Int, leastStep step: Double = 0) {
    precondition(range.lowerBound.isFinite && range.upperBound.isFinite, "a finite range")
    spacing = .linear
    var (low, high) = (range.lowerBound, range.upperBound)
    if high - low <= abs(high) * 1e-9 { high = low + max(step, abs(low) * 0.1, 1e-9) }
    let tick = max(step, Self.nice((high - low) / Double(max(2, count) - 1)))
    let (first, last) = ((low / tick + 1e-9).rounded(.down), (high / tick - 1e-9).rounded(.up))
    ticks = stride(from: first, through: last, by: 1).map { $0 * tick }
    self.low = first * tick
    self.high = max(last, first + 1) * tick
  }

  /// Even spacing from the first value to the last, with the round ticks between them.
  ///
  ///     AxisScale(exactly: 1992...2027, about: 8).ticks  // [1995, 2000, 2005, 2010, 2015, 2020, 2025]
  ///
  /// - Parameters: As for ``init(linear:about:leastStep:)``.
  /// - Precondition: The range is finite and not empty.
  public init(exactly range: ClosedRange<Double>, about count: Int, leastStep step: Double = 0) {
    precondition(range.upperBound > range.lowerBound, "a range that is not empty")
    let round = AxisScale(linear: range, about: count, leastStep: step)
    spacing = .linear
    (low, high) = (range.lowerBound, range.upperBound)
    ticks = round.ticks.filter(range.contains)
  }

  /// Spacing by logarithm over all values, begun and ended where the values do.
  ///
  /// Ticks are powers of ten; between them 2 and 5 times these, where there are fewer than four
  /// powers.
  ///
  ///     AxisScale(logarithmic: 1...40).ticks  // [1, 2, 5, 10, 20]
  ///
  /// - Precondition: The range is finite and above zero.
  public init(logarithmic range: ClosedRange<Double>) {
    precondition(range.lowerBound > 0 && range.upperBound.isFinite, "a finite range above zero")
    spacing = .logarithmic
    low = range.lowerBound
    high = max(range.upperBound, low * 1.5)
    let decades = Int(log10(low).rounded(.down))...Int(log10(high).rounded(.up))
    let factors = decades.count > 5 ? [1.0] : [1, 2, 5]
    let (first, last) = (low * (1 - 1e-9), high * (1 + 1e-9))
    ticks = decades.flatMap { decade in factors.map { $0 * pow(10, Double(decade)) } }
      .filter { $0 >= first && $0 <= last }
  }

  /// Where a value lies: 0 at the start, 1 at the end; beyond these for values outside.
  ///
  /// - Precondition: The value is above zero where the spacing is logarithmic.
  public func share(of value: Double) -> Double {
    switch spacing {
    case .linear: (value - low) / (high - low)
    case .logarithmic: log(value / low) / log(high / low)
    }
  }

  /// The value of 1, 2 or 5 times a power of ten that is nearest by ratio.
  private static func nice(_ step: Double) -> Double {
    let power = pow(10, log10(step).rounded(.down))
    let fraction = step / power
    return power * (fraction < 1.5 ? 1 : fraction < 3.5 ? 2 : fraction < 7.5 ? 5 : 10)
  }
}
