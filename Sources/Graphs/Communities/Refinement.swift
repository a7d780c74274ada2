extension LevelGraph {
  /// Divides every group into parts that hang together well, see ``GroupRefinement``.
  ///
  /// Groups know nothing of each other here: each is taken out of the graph and divided on its own,
  /// with a stream of random numbers of its own.
  ///
  /// - Returns: The parts; those of a group have numbers behind each other.
  /// - Complexity: O(vertices + edges).
  func refine(
    _ groups: Grouping, randomness: Double, using generator: inout SeededGenerator
  ) -> Grouping {
    let members = GroupMembers(of: groups)
    var places = [UInt32](repeating: 0, count: vertexCount)
    for (place, vertex) in members.vertices.enumerated() {
      places[Int(vertex)] = UInt32(truncatingIfNeeded: place)
    }
    let seed = generator.next()
    var refinement = GroupRefinement(of: 0..<groups.count, members, in: self)
    var parts = [UInt32](repeating: 0, count: vertexCount)
    var count = 0
    for group in 0..<groups.count {
      let range = members.range(of: group)
      if range.count == 1 {
        parts[Int(members.vertices[range.lowerBound])] = UInt32(truncatingIfNeeded: count)
        count += 1
        continue
      }
      var stream = SeededGenerator(seed: seed, stream: UInt64(group))
      refinement.take(range, of: members, places: places, from: self)
      refinement.divide(randomness: randomness, using: &stream)
      count += refinement.number(from: count) { member, part in
        parts[Int(members.vertices[range.lowerBound + member])] = part
      }
    }
    return Grouping(labels: parts, count: count)
  }
}
