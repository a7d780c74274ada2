internal import Glibc

/// Whole numbers of a range, each k drawn with a chance in proportion to k to the power −exponent.
struct PowerLaw {
  private let lowest: Int
  /// The chance of the first number, of the first two, and so on.
  private let cumulative: [Double]
  /// The average in the long run.
  let mean: Double

  /// - Precondition: The range starts above zero.
  init(exponent: Double, range: ClosedRange<Int>) {
    precondition(range.lowerBound > 0, "numbers above zero")
    lowest = range.lowerBound
    let shares = range.map { pow(Double($0), -exponent) }
    let total = shares.reduce(0, +)
    var sum = 0.0
    cumulative = shares.map { share in
      sum += share / total
      return sum
    }
    mean = zip(range, shares).reduce(0) { $0 + Double($1.0) * $1.1 } / total
  }

  /// Draws a number: the first whose cumulative chance is above a random one.
  ///
  /// - Complexity: O(log numbers).
  func draw(using generator: inout SeededGenerator) -> Int {
    let place = generator.unit()
    var low = 0
    var high = cumulative.count - 1
    while low < high {
      let middle = (low + high) / 2
      if cumulative[middle] > place { high = middle } else { low = middle + 1 }
    }
    return lowest + low
  }
}

/// Whole numbers up to a highest one after a power law that has a given average.
///
/// The average of a law moves in steps as its lowest number does. Between two steps, the laws on
/// both sides are mixed.
struct PowerLawOfMean {
  private let lower: PowerLaw
  private let upper: PowerLaw
  private let upperShare: Double

  /// - Precondition: The mean lies between that of the numbers from 1 and the highest.
  init(exponent: Double, mean: Double, highest: Int) {
    var upper = PowerLaw(exponent: exponent, range: 1...highest)
    precondition((upper.mean...Double(highest)).contains(mean), "a mean that the law can have")
    var lower = upper
    var lowest = 1
    while upper.mean < mean && lowest < highest {
      lower = upper
      lowest += 1
      upper = PowerLaw(exponent: exponent, range: lowest...highest)
    }
    self.lower = lower
    self.upper = upper
    let step = upper.mean - lower.mean
    upperShare = step > 0 ? min(1, (mean - lower.mean) / step) : 0
  }

  func draw(using generator: inout SeededGenerator) -> Int {
    generator.unit() < upperShare
      ? upper.draw(using: &generator) : lower.draw(using: &generator)
  }
}
