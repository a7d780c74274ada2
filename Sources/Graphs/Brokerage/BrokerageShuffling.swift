extension BrokerageSetting {
  /// What comes out when the labels of all other vertices are shuffled.
  ///
  /// One shuffle serves all vertices that are tested: around a vertex whose own set went to another,
  /// the two change back. Each vertex thus sees shuffles of the others, all equally likely. Every
  /// permutation has a stream of the seed.
  func shuffling(
    _ found: [SIMD8<Int>], around tested: [Int], permutations: Int, seed: UInt64, threads: Int?
  ) -> [RoleSample] {
    let classes = labels.classes
    let labelled = classes.indices.filter { classes[$0] > 0 }
    let chunkCount = min(permutations, 16)
    let chunks = concurrentMap(chunkCount: chunkCount, threads: threads) { chunk in
      var samples = [RoleSample](repeating: RoleSample(), count: found.count)
      var tally = RoleTally(labels, direction)
      // The class that came to each vertex, and the vertex that the class of each came to.
      var dealt = classes
      var places = Array(classes.indices)
      for i in permutations * chunk / chunkCount..<permutations * (chunk + 1) / chunkCount {
        var generator = SeededGenerator(seed: seed, stream: UInt64(i))
        var order = labelled
        generator.shuffle(&order)
        for (vertex, giver) in zip(labelled, order) {
          dealt[vertex] = classes[giver]
          places[giver] = vertex
        }
        for vertex in tested {
          let (place, received) = (places[vertex], dealt[vertex])
          let parts = parts(around: vertex, own: classes[vertex], &tally) {
            $0 == place ? received : dealt[$0]
          }
          samples[vertex].add(parts, found: found[vertex])
        }
      }
      return samples
    }
    var sums = [RoleSample](repeating: RoleSample(), count: found.count)
    for samples in chunks {
      for vertex in sums.indices { sums[vertex].add(samples[vertex]) }
    }
    return sums
  }
}
