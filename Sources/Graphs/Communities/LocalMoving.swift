extension LevelGraph {
  /// Moves vertices to the neighboring group that gains most until no single move gains anything.
  ///
  /// All vertices wait in a queue, in random order. A vertex that would rather be alone takes an
  /// empty group. A vertex that moves sends back to the queue those of its neighbors whose best
  /// group may have changed by that. Everybody keeps how much more they gain where they are than in
  /// the next best group; edges towards groups that grew and away from their own use that up, and
  /// when nothing is left they wait again. As in the original, a change of mass alone sends nobody
  /// back: every pass asks all.
  ///
  /// Groups carry numbers of vertices. Of equal gains the vertex keeps its own group, else takes
  /// the one it met first. A gain must exceed the rounding errors, or two equal states could take
  /// turns for ever.
  ///
  /// Deviation from the paper, where all neighbors outside the new group wait again: those that a
  /// move cannot have changed the mind of would only find so, at the cost of their whole list.
  func moveVertices(_ labels: inout [UInt32], using generator: inout SeededGenerator) {
    if let weights = weights?.span {
      // Entries lie in the lists.
      moveVertices(&labels, using: &generator) { unsafe weights[unchecked: $0] }
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
    // How much more each vertex that does not wait gains in its group than in the next best.
    var leads = [Float](repeating: 0, count: vertexCount)
    var queue = VertexQueue(shuffling: vertexCount, using: &generator)
    // From here on they do not fit the near caches.
    let areManyMasses = vertexCount > 1 << 15
    while let vertex = queue.popFirst() {
      queue.prefetchLists(targets, offsets: offsets)
      let entries = range(of: vertex)
      if entries.isEmpty { continue }
      let own = Int(labels[vertex])
      connections.add(entries, targets: targets, labels: labels, weight: weight)
      if areManyMasses {
        for place in 0..<connections.count { groups.masses.prefetch(connections[place]) }
      }
      groups.remove(vertex, of: self, from: own)
      let stay =
        connections.forget(own).inDoublePrecision
        - factor * masses.product(vertex, own, of: groups.masses)
      let margin = 1e-12 * strength(of: vertex)
      // Being alone gains nothing, and so does a group that is forgotten at most.
      let nobody = -1
      var best = nobody
      var bestGain = -margin
      var nextGain = -Double.infinity
      // Choices between two values each: branches here could not be foreseen.
      connections.removeAll { group, weight in
        let gain =
          weight.inDoublePrecision - factor * masses.product(vertex, group, of: groups.masses)
        let lesser = gain > bestGain ? bestGain : gain
        nextGain = lesser > nextGain ? lesser : nextGain
        best = gain > bestGain ? group : best
        bestGain = gain > bestGain ? gain : bestGain
      }
      guard bestGain > stay + margin, let chosen = best == nobody ? emptyGroups.popLast() : best
      else {
        groups.insert(vertex, of: self, into: own)
        leads[vertex] = Float(stay - bestGain)
        continue
      }
      groups.insert(vertex, of: self, into: chosen)
      leads[vertex] = Float(bestGain - max(nextGain, stay))
      labels[vertex] = UInt32(truncatingIfNeeded: chosen)
      if groups.sizes[own] == 0 { emptyGroups.append(own) }
      // Entries lie in the lists, which hold numbers of vertices.
      let (neighbors, groupOf) = (targets.span, labels.span)
      var leadOf = leads.mutableSpan
      for i in entries {
        let neighbor = unsafe Int(neighbors[unchecked: i])
        let label = unsafe Int(groupOf[unchecked: neighbor])
        let change = Float(weight(i).inDoublePrecision)
        let lead =
          unsafe leadOf[unchecked: neighbor]
          + (label == chosen ? change : label == own ? -2 * change : -change)
        unsafe leadOf[unchecked: neighbor] = lead
        if lead < 0 { queue.append(neighbor) }
      }
    }
  }
}
