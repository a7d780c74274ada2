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
    var groups = GroupMasses(of: labels, in: self)
    var emptyGroups = (0..<vertexCount).filter { groups.sizes[$0] == 0 }
    var connections = GroupConnections(groupCount: vertexCount)
    var queue = VertexQueue(shuffling: vertexCount, using: &generator)
    while let vertex = queue.popFirst() {
      let entries = range(of: vertex)
      if entries.isEmpty { continue }
      let own = Int(labels[vertex])
      let mass = masses[vertex]
      connections.add(entries, targets: targets, weights: weights, labels: labels)
      groups.remove(mass, from: own)
      let stay = connections.weights[own] - expectedWeight(mass, groups.masses[own])
      let margin = 1e-12 * (weights == nil ? Double(entries.count) : connections.total)
      var best = own
      var bestGain = stay
      for place in 0..<connections.count {
        let group = connections[place]
        let gain = connections.weights[group] - expectedWeight(mass, groups.masses[group])
        if gain > bestGain + margin {
          best = group
          bestGain = gain
        }
      }
      connections.removeAll()
      if bestGain < -margin, groups.sizes[own] > 0, let empty = emptyGroups.popLast() {
        best = empty
      }
      groups.insert(mass, into: best)
      guard best != own else { continue }
      labels[vertex] = UInt32(truncatingIfNeeded: best)
      if groups.sizes[own] == 0 { emptyGroups.append(own) }
      for i in entries where labels[Int(targets[i])] != best { queue.append(Int(targets[i])) }
    }
  }
}
