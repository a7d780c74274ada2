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
  func moveVertices(_ labels: inout [Int], using generator: inout SeededGenerator) {
    var masses = GroupMasses(of: labels, in: self)
    var emptyGroups = (0..<vertexCount).filter { masses.sizes[$0] == 0 }
    var connections = GroupConnections(groupCount: vertexCount)
    // A ring: the vertices that wait stand from `head`, `waiting` of them.
    var queue = Array(0..<vertexCount)
    generator.shuffle(&queue)
    var isWaiting = [Bool](repeating: true, count: vertexCount)
    var head = 0
    var waiting = vertexCount
    while waiting > 0 {
      let vertex = queue[head]
      head = head + 1 == vertexCount ? 0 : head + 1
      waiting -= 1
      isWaiting[vertex] = false
      let own = labels[vertex]
      var touching = 0.0
      for i in offsets[vertex]..<offsets[vertex + 1] where Int(targets[i]) != vertex {
        connections.add(weights[i], to: labels[Int(targets[i])])
        touching += weights[i]
      }
      masses.remove(vertex, from: own, of: self)
      var best = own
      var bestGain = connections.weights[own] - masses.expectedWeight(vertex, own, in: self)
      let margin = 1e-12 * touching
      for group in connections.groups where group != own {
        let gain = connections.weights[group] - masses.expectedWeight(vertex, group, in: self)
        if gain > bestGain + margin {
          best = group
          bestGain = gain
        }
      }
      connections.removeAll()
      if bestGain < -margin, masses.sizes[own] > 0, let empty = emptyGroups.popLast() {
        best = empty
      }
      masses.insert(vertex, into: best, of: self)
      guard best != own else { continue }
      labels[vertex] = best
      if masses.sizes[own] == 0 { emptyGroups.append(own) }
      for i in offsets[vertex]..<offsets[vertex + 1] {
        let neighbor = Int(targets[i])
        guard !isWaiting[neighbor], labels[neighbor] != best else { continue }
        isWaiting[neighbor] = true
        let tail = head + waiting
        queue[tail < vertexCount ? tail : tail - vertexCount] = neighbor
        waiting += 1
      }
    }
  }
}
