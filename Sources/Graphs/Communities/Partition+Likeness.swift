internal import Glibc

extension Partition {
  /// How much two partitions of the same vertices tell about each other, from 0 to 1.
  ///
  /// The mutual information of the two divided by the arithmetic mean of their entropies:
  ///
  ///     2 · I(first; second) / (H(first) + H(second))
  ///
  /// Other means are in use too; this is the one of igraph and of most of the literature on
  /// communities.
  ///
  /// - Two partitions into one group each are equal: 1, as are two of no vertices.
  /// - Small groups agree by chance; ``adjustedRandIndex(with:)`` corrects for that.
  ///
  ///       Partition(labels: [0, 0, 1]).normalizedMutualInformation(
  ///         with: Partition(labels: [5, 5, 3]))  // 1.0
  ///
  /// - Precondition: Both partitions are of as many vertices.
  /// - Complexity: O(vertices).
  ///
  /// Source: L. Danon, A. Díaz-Guilera, J. Duch, A. Arenas, Comparing community structure
  /// identification, 2005.
  public func normalizedMutualInformation(with other: Partition) -> Double {
    let overlaps = Overlaps(self, other)
    let sum = overlaps.firstEntropy + overlaps.secondEntropy
    guard sum > 0 else { return 1 }
    return max(0, 2 * (sum - overlaps.jointEntropy) / sum)
  }

  /// What two partitions of the same vertices do not tell about each other, in nats.
  ///
  /// H(first | second) + H(second | first): 0 for equal partitions and at most ln n for n
  /// vertices. It is a metric.
  ///
  /// - Precondition: Both partitions are of as many vertices.
  /// - Complexity: O(vertices).
  ///
  /// Source: M. Meilă, Comparing clusterings by the variation of information, 2003.
  public func variationOfInformation(from other: Partition) -> Double {
    guard self != other else { return 0 }
    let overlaps = Overlaps(self, other)
    return max(0, 2 * overlaps.jointEntropy - overlaps.firstEntropy - overlaps.secondEntropy)
  }

  /// How often two partitions agree on a pair of vertices, corrected for chance.
  ///
  /// With r the number of pairs of vertices that share a group in both partitions, chance giving
  /// both as many and as large groups as they have,
  ///
  ///     (r − expected r) / (highest r − expected r)
  ///
  /// where the highest is the mean of the numbers of pairs that share a group in either. The value
  /// is 1 for equal partitions, 0 on average by chance, and below 0 for less than that.
  ///
  /// Where the formula is 0 / 0, which is so for equal partitions only (both of one group, or both
  /// without pairs), the value is 1; igraph then gives NaN or an error.
  ///
  ///     Partition(labels: [0, 0, 1, 1]).adjustedRandIndex(
  ///       with: Partition(labels: [0, 1, 0, 1]))  // -0.5
  ///
  /// - Precondition: Both partitions are of as many vertices.
  /// - Complexity: O(vertices).
  ///
  /// Source: L. Hubert, P. Arabie, Comparing partitions, 1985.
  public func adjustedRandIndex(with other: Partition) -> Double {
    guard self != other else { return 1 }
    let pairs = { (count: Int) in Double(count) * Double(count - 1) / 2 }
    let both = Overlaps(self, other).counts.reduce(0) { $0 + pairs($1) }
    let first = sizes.reduce(0) { $0 + pairs($1) }
    let second = other.sizes.reduce(0) { $0 + pairs($1) }
    let expected = first * second / pairs(labels.count)
    return (both - expected) / ((first + second) / 2 - expected)
  }
}

/// How many vertices the groups of two partitions share.
private struct Overlaps {
  /// The numbers of vertices that a group of the first and a group of the second share, where they
  /// share any.
  private(set) var counts: [Int] = []
  let firstEntropy: Double
  let secondEntropy: Double
  var jointEntropy: Double { Self.entropy(of: counts) }

  init(_ first: Partition, _ second: Partition) {
    precondition(first.labels.count == second.labels.count, "two partitions of the same vertices")
    firstEntropy = Self.entropy(of: first.sizes)
    secondEntropy = Self.entropy(of: second.sizes)
    // The number of vertices each group of the second shares with the group at hand.
    var shared = [Int](repeating: 0, count: second.count)
    for members in first.members {
      for vertex in members { shared[second.labels[vertex]] += 1 }
      for vertex in members where shared[second.labels[vertex]] > 0 {
        counts.append(shared[second.labels[vertex]])
        shared[second.labels[vertex]] = 0
      }
    }
  }

  /// The entropy of drawing a group in proportion to these sizes, in nats.
  private static func entropy(of sizes: [Int]) -> Double {
    let total = Double(sizes.reduce(0, +))
    return sizes.reduce(0) { $0 - Double($1) / total * log(Double($1) / total) }
  }
}
