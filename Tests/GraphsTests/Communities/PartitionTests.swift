import Graphs
import Testing

@Suite struct PartitionTests {
  @Test func numbersGroupsByLowestVertex() {
    let partition = Partition(labels: [7, 7, 3, 7, 0])
    #expect(partition.labels == [0, 0, 1, 0, 2])
    #expect(partition.count == 3)
    #expect(partition.sizes == [3, 1, 1])
    #expect(partition.members == [[0, 1, 3], [2], [4]])
  }

  @Test func equalDivisionsAreEqual() {
    #expect(Partition(labels: [1, 0, 1]) == Partition(labels: [0, 5, 0]))
    #expect(Partition(labels: [1, 0, 1]) != Partition(labels: [0, 0, 1]))
  }

  @Test func emptyPartitionHasNoGroups() {
    let partition = Partition(labels: [])
    #expect(partition.count == 0 && partition.sizes.isEmpty && partition.members.isEmpty)
  }

  @Test func stopsAtANegativeLabel() async {
    await #expect(processExitsWith: .failure) { _ = Partition(labels: [0, -1]) }
  }
}
