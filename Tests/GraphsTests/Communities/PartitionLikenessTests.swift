import Graphs
import Testing

@Suite struct PartitionLikenessTests {
  /// Worked out by hand: of 15 pairs, 2 are together in both, 6 in the first and 3 in the second.
  @Test func byHand() {
    let first = Partition(labels: [0, 0, 0, 1, 1, 1])
    let second = Partition(labels: [0, 0, 1, 1, 2, 2])
    let expected = 6.0 * 3 / 15
    #expect(isClose(first.adjustedRandIndex(with: second), (2 - expected) / (4.5 - expected)))
  }

  /// Two independent coins tell nothing about each other; ln 2 is missing either way.
  @Test func independentPartitions() {
    let first = Partition(labels: [0, 0, 1, 1])
    let second = Partition(labels: [0, 1, 0, 1])
    #expect(isClose(first.normalizedMutualInformation(with: second), 0))
    #expect(isClose(first.variationOfInformation(from: second), 2 * 0.693_147_180_559_945_3))
    #expect(isClose(first.adjustedRandIndex(with: second), -0.5))
  }

  @Test func agreesWithCountingPairs() {
    for seed in 0..<200 {
      let (first, second) = partitions(seed)
      let count = first.labels.count
      var (both, one, other, all) = (0.0, 0.0, 0.0, 0.0)
      for k in 0..<count {
        for i in 0..<k {
          let isInFirst = first.labels[i] == first.labels[k]
          let isInSecond = second.labels[i] == second.labels[k]
          all += 1
          if isInFirst { one += 1 }
          if isInSecond { other += 1 }
          if isInFirst && isInSecond { both += 1 }
        }
      }
      let expected = all > 0 ? one * other / all : 0
      let range = (one + other) / 2 - expected
      let index = abs(range) > 1e-12 ? (both - expected) / range : 1
      #expect(isClose(first.adjustedRandIndex(with: second), index), "\(first) and \(second)")
    }
  }

  @Test func laws() {
    for seed in 0..<200 {
      let (first, second) = partitions(seed)
      let third = partitions(seed + 1000, count: first.labels.count).0
      #expect(first.normalizedMutualInformation(with: first) == 1)
      #expect(first.adjustedRandIndex(with: first) == 1)
      #expect(first.variationOfInformation(from: first) == 0)
      let information = first.normalizedMutualInformation(with: second)
      #expect((0...1 + 1e-12).contains(information))
      #expect(isClose(information, second.normalizedMutualInformation(with: first)))
      #expect(
        isClose(first.adjustedRandIndex(with: second), second.adjustedRandIndex(with: first)))
      let detour =
        first.variationOfInformation(from: third) + third.variationOfInformation(from: second)
      #expect(first.variationOfInformation(from: second) <= detour + 1e-12)
    }
  }

  @Test func smallest() {
    for count in 0...1 {
      let partition = Partition(labels: Array(repeating: 0, count: count))
      #expect(partition.normalizedMutualInformation(with: partition) == 1)
      #expect(partition.adjustedRandIndex(with: partition) == 1)
      #expect(partition.variationOfInformation(from: partition) == 0)
    }
  }

  private func partitions(_ seed: Int, count: Int? = nil) -> (Partition, Partition) {
    var generator = SeededGenerator(seed: UInt64(seed), stream: 3)
    let count = count ?? generator.integer(below: 12)
    let groups = 1 + generator.integer(below: 5)
    let labels = { (generator: inout SeededGenerator) in
      Partition(labels: (0..<count).map { _ in generator.integer(below: groups) })
    }
    return (labels(&generator), labels(&generator))
  }
}
