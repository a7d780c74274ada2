import Graphs
import Testing

@Suite struct ConcurrentMapTests {
  @Test(arguments: [0, 1, 2, 7, 1000], [1, 2, 5])
  func keepsTheOrder(chunkCount: Int, threads: Int) {
    let squares = concurrentMap(chunkCount: chunkCount, threads: threads) { $0 * $0 }
    #expect(squares == (0..<chunkCount).map { $0 * $0 })
  }

  @Test func carriesValuesThatOwnMemory() {
    let lists = concurrentMap(chunkCount: 100) { Array(repeating: "\($0)", count: $0) }
    #expect(lists.map(\.count) == Array(0..<100))
    #expect(lists[99].last == "99")
  }

  @Test func stopsWithoutThreads() async {
    await #expect(processExitsWith: .failure) {
      _ = concurrentMap(chunkCount: 3, threads: 0) { $0 }
    }
  }
}
