extension Graph {
  /// The share of the possible edges that are there.
  ///
  /// The number of edges over n(n − 1) when directed, half of that when undirected. Self-loops and
  /// parallel edges are counted as edges but not as possible, as in igraph and NetworkX, so that a
  /// graph with them can have more than 1; use ``simplified()`` to leave them out. Weights play no
  /// role. With fewer than two vertices the density is 0, as in NetworkX; igraph gives
  /// not-a-number.
  ///
  ///     let path = try Graph(vertexCount: 3, edges: [(0, 1), (1, 2)])
  ///     path.density  // 0.6666666666666666
  ///
  /// - Complexity: O(1).
  ///
  /// Source: S. Wasserman, K. Faust, Social Network Analysis, 1994, chapter 4.
  public var density: Double {
    guard vertexCount > 1 else { return 0 }
    let pairCount = Double(vertexCount) * Double(vertexCount - 1)
    return Double(direction == .directed ? edgeCount : 2 * edgeCount) / pairCount
  }
}
