extension Partition {
  /// The same groups, dealt to the vertices by chance: sizes stay as they are.
  ///
  /// The same seed gives the same groups. Group numbers follow the lowest vertex, as always, so
  /// they may change.
  ///
  /// - Parameters:
  ///   - seed: The seed of the random choices. The default is 0.
  ///   - stream: The stream of the seed, one for each partition of a sample. The default is 0.
  /// - Complexity: O(vertices).
  public func shuffled(seed: UInt64 = 0, stream: UInt64 = 0) -> Partition {
    var generator = SeededGenerator(seed: seed, stream: stream)
    var labels = labels
    generator.shuffle(&labels)
    return Partition(labels: labels)
  }
}

/// What a value is worth beside those that chance gave.
public struct PermutationTest: Sendable, Equatable {
  /// What counts as at least as far out as the value.
  public enum Tail: Sendable, Hashable, CaseIterable {
    /// The same value or a higher one.
    case upper
    /// The same value or a lower one.
    case lower
    /// Either, whichever is rarer: twice the smaller chance, at most 1.
    case both
  }

  /// The value that was found.
  public let value: Double
  /// How many values chance gave.
  public let sampleCount: Int
  /// How many of them were as high or higher.
  public let atLeastCount: Int
  /// How many of them were as low or lower.
  public let atMostCount: Int

  /// Compares a value with those that chance gave.
  ///
  /// Values that differ by no more than the tolerance, as a share of the larger, are the same.
  ///
  ///     PermutationTest(of: 3, among: [1, 2, 2, 4]).pValue(.upper)  // 0.4
  ///
  /// - Parameters:
  ///   - value: The value that was found.
  ///   - sample: The values that chance gave.
  ///   - tolerance: The default is 1e-12.
  /// - Precondition: No value is NaN.
  /// - Complexity: O(values).
  public init(of value: Double, among sample: [Double], tolerance: Double = 1e-12) {
    precondition(!value.isNaN && !sample.contains { $0.isNaN }, "values that can be compared")
    let isSame = { (other: Double) in
      other == value || abs(other - value) <= tolerance * max(abs(other), abs(value))
    }
    self.value = value
    sampleCount = sample.count
    atLeastCount = sample.count { $0 > value || isSame($0) }
    atMostCount = sample.count { $0 < value || isSame($0) }
  }

  /// The chance of a value as far out as this one.
  ///
  /// (1 + values as far out) / (1 + values): the value itself counts as one more draw. Without the
  /// ones the chance would come out too low, even zero.
  ///
  /// Source: B. Phipson, G.K. Smyth, Permutation p-values should never be zero, 2010.
  public func pValue(_ tail: Tail) -> Double {
    let chance = { (count: Int) in Double(1 + count) / Double(1 + sampleCount) }
    return switch tail {
    case .upper: chance(atLeastCount)
    case .lower: chance(atMostCount)
    case .both: min(1, 2 * chance(min(atLeastCount, atMostCount)))
    }
  }
}
