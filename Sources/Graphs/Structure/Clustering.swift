extension Graph {
  /// How much the neighbors of each vertex are neighbors of each other.
  ///
  /// The local clustering of a vertex with k neighbors is the share of the k(k − 1)/2 pairs of
  /// them that are neighbors, from 0 to 1.
  ///
  /// - A vertex with fewer than two neighbors has no pairs, and 0, as in NetworkX; igraph gives
  ///   not-a-number unless asked for zeros. An average over all vertices therefore differs from
  ///   igraph's unless that is asked the same.
  /// - Only who is next to whom counts: direction, weights, self-loops and parallel edges play no
  ///   role. NetworkX has another measure for directed graphs, which tells the kinds of directed
  ///   triangles apart.
  ///
  ///     let graph = try Graph(vertexCount: 4, edges: [(0, 1), (1, 2), (2, 0), (2, 3)])
  ///     graph.localClustering()  // [1.0, 1.0, 0.3333333333333333, 0.0]
  ///
  /// - Parameter threads: How many threads may work; their number does not change the result. The
  ///   default, nil, is one for each processor.
  /// - Complexity: O(vertices + edges^1.5).
  ///
  /// Source: D.J. Watts, S.H. Strogatz, Collective dynamics of small-world networks, 1998.
  public func localClustering(threads: Int? = nil) -> [Double] {
    let graph = simplified()
    let triangleCounts = BusierNeighbors(graph).triangleCounts(threads: threads)
    return triangleCounts.indices.map { vertex in
      let degree = graph.offsets[vertex + 1] - graph.offsets[vertex]
      return degree < 2 ? 0 : 2 * Double(triangleCounts[vertex]) / Double(degree * (degree - 1))
    }
  }

  /// The share of all paths of two edges whose ends are neighbors: three times the number of
  /// triangles over the number of such paths.
  ///
  /// Vertices with many neighbors weigh heavily here, in an average of ``localClustering()`` they
  /// count as one. Conventions are those of ``localClustering()``; a graph without a path of two
  /// edges has 0, as in NetworkX, where igraph gives not-a-number.
  ///
  /// - Parameter threads: How many threads may work; their number does not change the result. The
  ///   default, nil, is one for each processor.
  /// - Complexity: O(vertices + edges^1.5).
  ///
  /// Source: M.E.J. Newman, D.J. Watts, S.H. Strogatz, Random graph models of social networks,
  /// 2002.
  public func transitivity(threads: Int? = nil) -> Double {
    let graph = simplified()
    let pathCount = graph.degrees().reduce(0) { $0 + $1 * ($1 - 1) / 2 }
    guard pathCount > 0 else { return 0 }
    let triangleCounts = BusierNeighbors(graph).triangleCounts(threads: threads)
    return Double(triangleCounts.reduce(0, +)) / Double(pathCount)
  }
}
