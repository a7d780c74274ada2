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
    // How many neighbors are left to vertices that are; the core number of those peeled off.
    var counts = graph.degrees().map { UInt32(truncatingIfNeeded: $0) }
    graph.peel(&counts)
    return counts.map(Int.init)
  }

  /// Turns the number of neighbors of each vertex into its core number.
  @inline(never)
  private func peel(_ counts: inout [UInt32]) {
    let (offsets, targets) = (self.offsets.span, self.targets.span)
    var counts = counts.mutableSpan
    var unpeeled = (0..<vertexCount).map { UInt32(truncatingIfNeeded: $0) }
    var left = unpeeled.mutableSpan
    // One place more than there are vertices: the one behind the last is written to as well.
    var queue = [UInt32](repeating: 0, count: vertexCount + 1)
    var peeled = queue.mutableSpan
    var leftCount = vertexCount
    var level: UInt32 = 0
    while leftCount > 0 {
      var peeledCount = 0
      var keptCount = 0
      var lowest = UInt32.max
      // What may belong to a list is written behind it, and stays if the list then grows: that is
      // quicker than a branch that nobody can foresee.
      for i in 0..<leftCount {
        let vertex = left[i]
        let count = counts[Int(vertex)]
        left[keptCount] = vertex
        keptCount += count > level ? 1 : 0
        lowest = count > level ? min(lowest, count) : lowest
        peeled[peeledCount] = vertex
        peeledCount += count == level ? 1 : 0
      }
      leftCount = keptCount
      if peeledCount == 0 {
        // The list holds some that the last level peeled off, with lower numbers, or starts higher.
        level = lowest
        continue
      }
      var head = 0
      while head < peeledCount {
        // Behind those to be peeled stand numbers of no meaning; their lists do no harm.
        targets.prefetchLists(of: peeled.span, after: head, offsets: offsets)
        var i = offsets[Int(peeled[head])]
        let end = offsets[Int(peeled[head]) + 1]
        while i < end {
          // Checking places would take a third of the time. Ranges lie in the lists and lists hold
          // numbers of vertices; no vertex is peeled off twice.
          let neighbor = unsafe targets[unchecked: i]
          let count = unsafe counts[unchecked: Int(neighbor)]
          unsafe counts[unchecked: Int(neighbor)] = count &- (count > level ? 1 : 0)
          unsafe peeled[unchecked: peeledCount] = neighbor
          // 1 if there is one more than the level, by the sign: a comparison would become a branch.
          peeledCount &+= Int(truncatingIfNeeded: ((count ^ (level &+ 1)) &- 1) >> 31)
          i &+= 1
        }
        head += 1
      }
      level += 1
    }
  }
}
