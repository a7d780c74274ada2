extension Graph {
  /// The largest distance between two vertices of which one can reach the other.
  ///
  /// Exact. Pairs without a path between them are left out, as in igraph by default, so that the
  /// diameter is the highest of the ``eccentricities(weights:threads:)``; NetworkX refuses graphs
  /// that do not hang together. A graph without edges has 0. In directed graphs paths follow the
  /// edges. Self-loops play no role; of parallel edges only the shortest does.
  ///
  /// Undirected without lengths: a walk to the farthest vertex and from there to the farthest ends
  /// a long path. From its middle, vertices are searched from, farthest first. Two vertices within
  /// i edges of the middle are at most 2i apart; once a distance at least that large is known, the
  /// rest need not be searched from. Mostly a handful of searches is enough.
  ///
  ///     let path = try Graph(vertexCount: 4, edges: [(0, 1), (1, 2)])
  ///     try path.diameter()  // 2.0
  ///
  /// - Parameters:
  ///   - weights: Whether weights are lengths. The default is `.ignored`.
  ///   - threads: How many threads may work; their number does not change the result. The default,
  ///     nil, is one for each processor.
  /// - Complexity: O(vertices · edges) at worst, undirected mostly O(vertices + edges); with
  ///   lengths O(vertices · edges · log edges).
  /// - Throws: ``GraphError/lengthNotPositive(_:source:target:)`` when weights are used and one is
  ///   zero.
  ///
  /// Source: P. Crescenzi et al., On computing the diameter of real-world undirected graphs, 2013.
  public func diameter(
    weights: WeightUse = .ignored, threads: Int? = nil
  ) throws(GraphError) -> Double {
    let usesLengths = try lengths(weights) != nil
    if direction == .directed || usesLengths {
      return try eccentricities(weights: weights, threads: threads).max() ?? 0
    }
    var isDone = [Bool](repeating: false, count: vertexCount)
    var search = ShortestPathSearch(vertexCount: vertexCount, countingPaths: false)
    var longest = 0.0
    for start in verticesByFallingDegree() where !isDone[start] {
      let end = search.reach(from: start, self, nil).vertex
      for vertex in search.order { isDone[vertex] = true }
      longest = max(longest, search.reach(from: end, self, nil).distance)
      let middle = middle(ofTheLongestPathOf: search)
      search.run(from: middle, in: self, lengths: nil)
      let order = search.order
      let levels = order.map { search.distances[$0] }
      for i in order.indices.reversed() {
        if longest >= 2 * levels[i] { break }
        longest = max(longest, search.reach(from: order[i], self, nil).distance)
      }
    }
    return longest
  }

  /// The vertex halfway the path to the vertex a search reached last.
  func middle(ofTheLongestPathOf search: ShortestPathSearch) -> Int {
    guard var vertex = search.order.last else { return 0 }
    let half = (search.distances[vertex] / 2).rounded(.down)
    while search.distances[vertex] > half {
      let distance = search.distances[vertex] - 1
      guard let previous = neighbors(of: vertex).first(where: { search.distances[$0] == distance })
      else { break }
      vertex = previous
    }
    return vertex
  }
}
