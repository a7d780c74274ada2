import Graphs
import Testing

@Suite struct SeededGeneratorTests {
  /// The figures of the reference implementation in C for the state 1, 2, 3, 4, as tested in the
  /// Rust crate rand_xoshiro.
  @Test func givesTheNumbersOfTheReferenceImplementation() {
    var generator = SeededGenerator(state: (1, 2, 3, 4))
    let numbers = (0..<6).map { _ in generator.next() }
    #expect(
      numbers == [
        11520, 0, 1_509_978_240, 1_215_971_899_390_074_240, 1_216_172_134_540_287_360,
        607_988_272_756_665_600,
      ])
  }

  /// The figures for the seed 1234567 at rosettacode.org/wiki/Pseudo-random_numbers/Splitmix64.
  @Test func fillsItsStateWithTheReferenceNumbers() {
    var filler = SplitMix(state: 1_234_567)
    #expect(
      (0..<3).map { _ in filler.next() } == [
        6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423,
      ])
  }

  @Test func sameSeedAndStreamGiveSameNumbers() {
    var one = SeededGenerator(seed: 5, stream: 3)
    var other = SeededGenerator(seed: 5, stream: 3)
    #expect((0..<9).map { _ in one.next() } == (0..<9).map { _ in other.next() })
  }

  @Test func seedsAndStreamsDiffer() {
    var first: Set<UInt64> = []
    for seed in 0..<50 {
      for stream in 0..<50 {
        var generator = SeededGenerator(seed: UInt64(seed), stream: UInt64(stream))
        first.insert(generator.next())
      }
    }
    #expect(first.count == 2500)
  }

  @Test(arguments: [1, 2, 3, 7, 100])
  func boundedNumbersAreEven(bound: Int) {
    var generator = SeededGenerator(seed: 11)
    var counts = [Int](repeating: 0, count: bound)
    let draws = 2000 * bound
    for _ in 0..<draws { counts[generator.integer(below: bound)] += 1 }
    // Five standard deviations of a count.
    #expect(counts.allSatisfy { abs($0 - 2000) < 225 })
  }

  /// Eight words of 64 bits share three numbers out of this bound: without drawing some of them
  /// again, every third number would be a third rarer.
  @Test func numbersBelowVeryLargeBoundsAreEven() {
    var generator = SeededGenerator(seed: 2)
    let bound = 3 << 61
    var counts = [0, 0, 0]
    for _ in 0..<9000 {
      let draw = generator.integer(below: bound)
      #expect((0..<bound).contains(draw))
      counts[draw % 3] += 1
    }
    // Five standard deviations of a count.
    #expect(counts.allSatisfy { abs($0 - 3000) < 225 })
  }

  @Test func unitsLieBetweenZeroAndOne() {
    var generator = SeededGenerator(seed: 3)
    let units = (0..<10_000).map { _ in generator.unit() }
    #expect(units.allSatisfy { (0..<1).contains($0) })
    #expect(abs(units.reduce(0, +) / 10_000 - 0.5) < 0.015)
  }

  @Test func everyOrderIsEquallyLikely() {
    var generator = SeededGenerator(seed: 4)
    var counts: [[Int]: Int] = [:]
    for _ in 0..<6000 {
      var elements = [0, 1, 2]
      generator.shuffle(&elements)
      counts[elements, default: 0] += 1
    }
    #expect(counts.count == 6)
    #expect(counts.values.allSatisfy { abs($0 - 1000) < 150 })
  }

  @Test func stopsAtAnEmptyRange() async {
    await #expect(processExitsWith: .failure) {
      var generator = SeededGenerator(seed: 1)
      _ = generator.integer(below: 0)
    }
  }
}
