extension LevelGraph {
  /// Moves vertices to the neighboring group that gains most until no single move gains anything.
  ///
  /// All vertices wait in a queue, in random order. A vertex that moved sends those of its
  /// neighbors that are not in its new group back to the queue: only their best group may have
  /// changed. A vertex that would rather be alone takes an empty group.
  ///
  /// Groups carry numbers of vertices. Of equal gains the vertex keeps its own group, else takes
  /// the one it met first. A gain must exceed the rounding errors, or two equal states could take
  /// turns for ever.
  func moveVertices(_ labels: inout [UInt32], using generator: inout SeededGenerator) {
    if let weights {
      moveVertices(&labels, using: &generator) { weights[$0] }
    } else {
      moveVertices(&labels, using: &generator) { _ in 1 }
    }
  }

  @inline(__always)
  private func moveVertices(
    _ labels: inout [UInt32], using generator: inout SeededGenerator,
    weight: (_ entry: Int) -> Weight
  ) {
    var groups = GroupMasses(of: labels, in: self)
    var emptyGroups = (0..<vertexCount).filter { groups.sizes[$0] == 0 }
    var connections = GroupConnections<Weight>(groupCount: vertexCount)
    var queue = VertexQueue(shuffling: vertexCount, using: &generator)
    while let vertex = queue.popFirst() {
      let entries = range(of: vertex)
      if entries.isEmpty { continue }
      let own = Int(labels[vertex])
      connections.add(entries, targets: targets, labels: labels, weight: weight)
      groups.remove(vertex, of: self, from: own)
      let stay =
        connections.weights[own].inDoublePrecision
        - factor * masses.product(vertex, own, of: groups.masses)
      let margin = 1e-12 * strength(of: vertex)
      var best = own
      var bestGain = stay
      connections.removeAll { group, weight in
        let gain =
          weight.inDoublePrecision - factor * masses.product(vertex, group, of: groups.masses)
        if gain > bestGain + margin {
          best = group
          bestGain = gain
        }
      }
      if bestGain < -margin, groups.sizes[own] > 0, let empty = emptyGroups.popLast() {
        best = empty
      }
      groups.insert(vertex, of: self, into: best)
      guard best != own else { continue }
      labels[vertex] = UInt32(truncatingIfNeeded: best)
      if groups.sizes[own] == 0 { emptyGroups.append(own) }
      for i in entries where labels[Int(targets[i])] != best { queue.append(Int(targets[i])) }
    }
  }
}
