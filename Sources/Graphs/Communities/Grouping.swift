/// A division of the vertices of a level into groups, numbered from 0 by their first vertex.
///
/// What ``Partition`` is to users, in half the memory.
struct Grouping {
  /// The group of each vertex.
  let labels: [UInt32]
  /// The number of groups; none is empty.
  let count: Int

  /// Puts vertices with equal labels in one group.
  ///
  /// - Precondition: Labels are numbers of vertices.
  init(numbering labels: [UInt32]) {
    let unknown = UInt32.max
    var numbers = [UInt32](repeating: unknown, count: labels.count)
    var count: UInt32 = 0
    self.labels = labels.map { label in
      if numbers[Int(label)] == unknown {
        numbers[Int(label)] = count
        count += 1
      }
      return numbers[Int(label)]
    }
    self.count = Int(count)
  }

  /// Groups that are numbered already.
  init(labels: [UInt32], count: Int) {
    self.labels = labels
    self.count = count
  }
}

/// The vertices of each group behind each other, in rising order.
struct GroupMembers: Sendable {
  /// Where each group starts; one more entry than there are groups.
  let starts: [Int]
  let vertices: [UInt32]

  /// - Complexity: O(vertices + groups).
  init(of grouping: Grouping) {
    // Counts stand two places on, then starts one place on; filling moves each to its own place.
    var starts = [Int](repeating: 0, count: grouping.count + 2)
    for group in grouping.labels { starts[Int(group) + 2] += 1 }
    for group in 0..<grouping.count { starts[group + 2] += starts[group + 1] }
    var vertices = [UInt32](repeating: 0, count: grouping.labels.count)
    for (vertex, group) in grouping.labels.enumerated() {
      vertices[starts[Int(group) + 1]] = UInt32(truncatingIfNeeded: vertex)
      starts[Int(group) + 1] += 1
    }
    starts.removeLast()
    self.starts = starts
    self.vertices = vertices
  }

  /// Where the members of a group stand in `vertices`.
  func range(of group: Int) -> Range<Int> { starts[group]..<starts[group + 1] }

  /// Cuts the groups in chunks with about as many vertices each.
  ///
  /// - Returns: The first group of each chunk, and the number of groups.
  func boundaries(chunkCount: Int) -> [Int] {
    var boundaries = [0]
    for chunk in 1..<max(1, chunkCount) {
      let wanted = vertices.count / chunkCount * chunk
      var group = boundaries[chunk - 1]
      while starts[group] < wanted { group += 1 }
      boundaries.append(group)
    }
    return boundaries + [starts.count - 1]
  }
}
