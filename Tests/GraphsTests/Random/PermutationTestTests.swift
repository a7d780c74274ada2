import Graphs
import Testing

@Suite struct PermutationTestTests {
  @Test func countsTheValueItself() {
    let test = PermutationTest(of: 3, among: [1, 2, 2, 3, 4])
    #expect(test.pValue(.upper) == 3.0 / 6)
    #expect(test.pValue(.lower) == 5.0 / 6)
    #expect(test.pValue(.both) == 1)
    #expect(PermutationTest(of: 9, among: [1, 2, 2]).pValue(.upper) == 0.25)
    #expect(PermutationTest(of: 9, among: [1, 2, 2]).pValue(.both) == 0.5)
    #expect(PermutationTest(of: 9, among: []).pValue(.upper) == 1)
    #expect(PermutationTest(of: 0.1 + 0.2, among: [0.3]).pValue(.upper) == 1)
  }

  @Test func shufflingKeepsSizes() {
    let partition = Partition(labels: [0, 0, 0, 1, 1, 2])
    for stream in 0..<50 {
      let shuffled = partition.shuffled(seed: 1, stream: UInt64(stream))
      #expect(shuffled.sizes.sorted() == [1, 2, 3])
      #expect(shuffled == partition.shuffled(seed: 1, stream: UInt64(stream)))
    }
    #expect(Partition(labels: []).shuffled() == Partition(labels: []))
  }

  /// Where chance alone is at work, a p-value of at most one in ten comes about one in ten times.
  @Test func pValuesAreEven() throws {
    let graph = try ClassicNetworks.karate
    let groups = Partition(labels: (0..<34).map { $0 % 3 })
    var small = 0
    for trial in 0..<200 {
      let stream = UInt64(100 * trial)
      let value = graph.nominalAssortativity(of: groups.shuffled(seed: 2, stream: stream))
      let sample = (1...39).map {
        graph.nominalAssortativity(of: groups.shuffled(seed: 2, stream: stream + $0))
      }
      if PermutationTest(of: value, among: sample).pValue(.upper) <= 0.1 { small += 1 }
    }
    #expect((6...36).contains(small))
  }
}
