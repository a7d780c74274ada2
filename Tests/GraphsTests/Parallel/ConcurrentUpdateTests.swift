import Graphs
import Testing

@Suite struct ConcurrentUpdateTests {
  @Test(arguments: [1, 2, 7])
  func everyPartIsWrittenAndAnswers(threads: Int) {
    var elements = Array(0..<100)
    let boundaries = [0, 0, 10, 11, 60, 100]
    let sums = concurrentUpdate(&elements, boundaries: boundaries, threads: threads) {
      number, places, part in
      var sum = number == 0 ? 0 : boundaries[number] - places.lowerBound
      for place in places {
        sum += part[place - places.lowerBound]
        part[place - places.lowerBound] *= 2
      }
      return sum
    }
    #expect(elements == (0..<100).map { 2 * $0 })
    #expect(sums == [0, 45, 10, (11..<60).reduce(0, +), (60..<100).reduce(0, +)])
  }

  @Test func leavesTheRestAlone() {
    var elements = [1, 2, 3, 4]
    let answers = concurrentUpdate(&elements, boundaries: [1, 3]) { _, _, part in
      for i in part.indices { part[i] = 0 }
      return part.count
    }
    #expect(elements == [1, 0, 0, 4] && answers == [2])
    let none: [Int] = concurrentUpdate(&elements, boundaries: [4]) { _, _, part in part.count }
    #expect(none.isEmpty)
  }

  @Test func stopsAtPlacesOutsideTheArray() async {
    await #expect(processExitsWith: .failure) {
      var elements = [1, 2]
      _ = concurrentUpdate(&elements, boundaries: [0, 3]) { _, _, part in part.count }
    }
  }

  @Test func balancedPartsCoverAllVertices() throws {
    let star = try Graph(vertexCount: 1000, edges: (1..<1000).map { (0, $0) })
    let boundaries = balancedBoundaries(offsets: star.offsets, partCount: 4)
    #expect(boundaries.first == 0 && boundaries.last == 1000 && boundaries == boundaries.sorted())
    // The hub weighs 1000 of 2998; a part has about 750.
    #expect(boundaries == [0, 1, 251, 625, 1000])
    #expect(balancedBoundaries(offsets: [0], partCount: 2) == [0, 0, 0])
  }
}
