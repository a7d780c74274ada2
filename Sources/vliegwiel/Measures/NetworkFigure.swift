internal import Graphs

/// What a measure of a whole network gave.
struct NetworkFigure: Sendable {
  /// A number, or several.
  enum Value: Sendable {
    case whole(Int)
    /// A number; NaN where there is none.
    case decimal(Double)
    /// How many vertices have a value: those with 0 first.
    case counts([Int])
    /// The weight from each group to each.
    case matrix(names: [String], MixingMatrix)
  }

  let name: String
  let value: Value
  /// What chance gave, when that was asked for and there is one number to compare.
  var chance: Chance?

  /// The number, when it is one.
  var number: Double? {
    switch value {
    case .whole(let value): Double(value)
    case .decimal(let value): value
    case .counts, .matrix: nil
    }
  }

  /// A value beside those of random networks.
  struct Chance: Sendable {
    /// The mean of the random values.
    let expected: Double
    /// How many of their standard deviations the value lies above it; NaN where all are the same.
    let z: Double
    /// The chance of a value as far out, on either side; NaN where there is no value.
    let p: Double

    /// Compares a value with random ones; those that are no number are left out.
    init(_ value: Double, among sample: [Double]) {
      let sample = sample.filter { !$0.isNaN }
      let count = Double(sample.count)
      let mean = sample.reduce(0, +) / count
      let variance = sample.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / (count - 1)
      expected = mean
      // Less than this is rounding.
      let isSpread = variance.squareRoot() > 1e-12 * abs(mean)
      z = isSpread ? (value - mean) / variance.squareRoot() : .nan
      p =
        value.isNaN || sample.isEmpty
        ? .nan : PermutationTest(of: value, among: sample).pValue(.both)
    }
  }
}
