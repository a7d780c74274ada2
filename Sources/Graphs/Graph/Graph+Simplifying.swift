extension Graph {
  /// The graph with every edge leading both ways; an undirected graph itself.
  ///
  /// No edge is lost: two directed edges that lead back and forth become parallel edges.
  ///
  /// - Complexity: O(vertices + edges).
  public func undirected() -> Graph {
    guard direction == .directed else { return self }
    var sources: [UInt32] = []
    sources.reserveCapacity(arcCount)
    for vertex in 0..<vertexCount {
      for _ in neighborRange(of: vertex) { sources.append(UInt32(truncatingIfNeeded: vertex)) }
    }
    return AdjacencyLists(
      vertexCount: vertexCount, direction: .undirected, sources: sources, targets: targets,
      weights: weights
    ).graph
  }

  /// Which vertices are next to which, and no more than that.
  ///
  /// An undirected graph without self-loops, parallel edges and weights, in which two vertices
  /// are neighbors when at least one edge of this graph joins them, whichever way it leads.
  ///
  /// - Complexity: O(vertices + edges).
  public func simplified() -> Graph {
    let graph = undirected()
    if !graph.repeatsNeighbors { return graph.withoutWeights() }
    var newOffsets = [0]
    newOffsets.reserveCapacity(vertexCount + 1)
    var newTargets: [UInt32] = []
    newTargets.reserveCapacity(graph.arcCount)
    for vertex in 0..<vertexCount {
      let start = newTargets.count
      for i in graph.neighborRange(of: vertex) {
        let target = graph.targets[i]
        let isKnown = newTargets.count > start && newTargets[newTargets.count - 1] == target
        if Int(target) != vertex && !isKnown { newTargets.append(target) }
      }
      newOffsets.append(newTargets.count)
    }
    return Graph(
      direction: .undirected, offsets: newOffsets, targets: newTargets, weights: nil,
      repeatsNeighbors: false)
  }

  /// The directed graph of all edges, without weights, self-loops and parallel edges.
  func withoutLoopsAndRepeats() -> Graph {
    var newOffsets = [0]
    var newTargets: [UInt32] = []
    for vertex in 0..<vertexCount {
      var last = vertex
      for neighbor in neighbors(of: vertex) where neighbor != vertex && neighbor != last {
        newTargets.append(UInt32(truncatingIfNeeded: neighbor))
        last = neighbor
      }
      newOffsets.append(newTargets.count)
    }
    return Graph(
      direction: .directed, offsets: newOffsets, targets: newTargets, weights: nil,
      repeatsNeighbors: false)
  }
}
