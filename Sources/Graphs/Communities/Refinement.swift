extension LevelGraph {
  /// Divides every group into parts that hang together well, see ``GroupRefinement``.
  ///
  /// Groups know nothing of each other here: each is taken out of the graph and divided on its own,
  /// with a stream of random numbers of its own, by whichever thread comes to it.
  ///
  /// - Returns: The parts; those of a group have numbers behind each other.
  /// - Complexity: O(vertices + edges).
  func refine(
    _ groups: Grouping, randomness: Double, threads: Int, using generator: inout SeededGenerator
  ) -> Grouping {
    let members = GroupMembers(of: groups)
    var places = [UInt32](repeating: 0, count: vertexCount)
    for (place, vertex) in members.vertices.enumerated() {
      places[Int(vertex)] = UInt32(truncatingIfNeeded: place)
    }
    let seed = generator.next()
    let boundaries = members.boundaries(chunkCount: chunkCount(threads: threads))
    let chunks = concurrentMap(chunkCount: boundaries.count - 1, threads: threads) {
      [places] chunk in
      let groups = boundaries[chunk]..<boundaries[chunk + 1]
      var refinement = GroupRefinement(of: groups, members, in: self)
      // The part of each member, in their order.
      var parts: [UInt32] = []
      parts.reserveCapacity(
        members.starts[groups.upperBound] - members.starts[groups.lowerBound])
      var count = 0
      for group in groups {
        let range = members.range(of: group)
        if range.count == 1 {
          parts.append(UInt32(truncatingIfNeeded: count))
          count += 1
          continue
        }
        var stream = SeededGenerator(seed: seed, stream: UInt64(group))
        refinement.take(range, of: members, places: places, from: self)
        refinement.divide(randomness: randomness, using: &stream)
        count += refinement.number(from: count) { parts.append($0) }
      }
      return (parts: parts, count: count)
    }
    var labels = [UInt32](repeating: 0, count: vertexCount)
    var count = 0
    var place = 0
    for chunk in chunks {
      for part in chunk.parts {
        labels[Int(members.vertices[place])] = UInt32(truncatingIfNeeded: count) + part
        place += 1
      }
      count += chunk.count
    }
    return Grouping(labels: labels, count: count)
  }
}
