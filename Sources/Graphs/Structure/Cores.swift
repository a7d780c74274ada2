extension Graph {
  /// How deep in the core of the network each vertex lies.
  ///
  /// The k-core is the largest set of vertices that each have at least k neighbors within the
  /// set. The core number of a vertex is the highest k for which it is in the k-core.
  ///
  /// Only who is next to whom counts: direction, weights, self-loops and parallel edges play no
  /// role. NetworkX counts the edges of both directions and refuses self-loops and parallel edges;
  /// for its numbers or igraph's, give it the ``simplified()`` graph. A vertex without neighbors
  /// has 0.
  ///
  /// Vertices are peeled off level by level: at level k those with no more than k neighbors left,
  /// and those that so come to have no more. What is left for the next level is kept in a list that
  /// shrinks. Levels that no vertex is on are passed over.
  ///
  ///     let graph = try Graph(vertexCount: 4, edges: [(0, 1), (1, 2), (2, 0), (2, 3)])
  ///     graph.coreNumbers()  // [2, 2, 2, 1]
  ///
  /// - Complexity: O(edges), plus O(vertices left) for each level: no more than O(vertices + edges)
  ///   in all, because whoever is left at level k has k edges or more.
  ///
  /// Source: S.B. Seidman, Network structure and minimum degree, 1983; V. Batagelj, M. Zaveršnik,
  /// An O(m) algorithm for cores decomposition of networks, 2003; H. Kabir, K. Madduri, Parallel
  /// k-core decomposition on multicore platforms, 2017 (levels).
  public func coreNumbers() -> [Int] {
    let graph = simplified()
    let targets = graph.targets
    // How many neighbors are left to vertices that are; the core number of those peeled off.
    var counts = (0..<vertexCount).map {
      UInt32(truncatingIfNeeded: graph.neighborRange(of: $0).count)
    }
    var left = (0..<vertexCount).map { UInt32(truncatingIfNeeded: $0) }
    var peeled: [UInt32] = []
    var level: UInt32 = 0
    while !left.isEmpty {
      peeled.removeAll(keepingCapacity: true)
      var lowest = UInt32.max
      var kept = 0
      for i in left.indices {
        let vertex = left[i]
        let count = counts[Int(vertex)]
        if count > level {
          left[kept] = vertex
          kept += 1
          lowest = min(lowest, count)
        } else if count == level {
          peeled.append(vertex)
        }
      }
      left.removeLast(left.count - kept)
      if peeled.isEmpty {
        // The list holds some that the last level peeled off, with lower numbers, or starts higher.
        level = lowest
        continue
      }
      var head = 0
      while head < peeled.count {
        for i in graph.neighborRange(of: Int(peeled[head])) {
          let neighbor = Int(targets[i])
          let count = counts[neighbor]
          guard count > level else { continue }
          counts[neighbor] = count - 1
          if count - 1 == level { peeled.append(targets[i]) }
        }
        head += 1
      }
      level += 1
    }
    return counts.map(Int.init)
  }
}
