extension Graph {
  /// An estimate of how often each vertex lies on the shortest paths between other vertices, from
  /// searches that start at some vertices only.
  ///
  /// As ``betweenness(weights:normalized:threads:)`` without weights, in which the sum over all
  /// sources s is replaced by the sum over sources drawn at random without replacement, times
  /// vertices / sources. On average over the draws the estimate is the betweenness itself. With as
  /// many sources as there are vertices, or more, it is the betweenness.
  ///
  /// - Direction, parallel edges, self-loops and vertices out of reach count as there. Weights play
  ///   no role.
  /// - The same seed and stream give the same estimate, on any number of threads.
  ///
  ///       let star = try Graph(vertexCount: 4, edges: [(0, 1), (0, 2), (0, 3)])
  ///       star.sampledBetweenness(sources: 4)  // [3.0, 0.0, 0.0, 0.0]
  ///
  /// - Parameters:
  ///   - sources: How many vertices to search from.
  ///   - seed: The seed of the draw. The default is 0.
  ///   - stream: The stream of the seed. The default is 0.
  ///   - threads: How many threads may work; their number does not change a bit of the result.
  ///     The default, nil, is one for each processor.
  /// - Precondition: `sources` is above zero.
  /// - Complexity: O(vertices + sources · (vertices + edges)).
  ///
  /// Source: U. Brandes, C. Pich, Centrality estimation in large networks, 2007.
  public func sampledBetweenness(
    sources: Int, seed: UInt64 = 0, stream: UInt64 = 0, threads: Int? = nil
  ) -> [Double] {
    precondition(sources > 0, "at least one source")
    guard vertexCount > 0 else { return [] }
    let count = min(sources, vertexCount)
    var drawn = verticesByFallingDegree()
    if count < vertexCount {
      // The first so many steps of a shuffle.
      var generator = SeededGenerator(seed: seed, stream: stream)
      for i in 0..<count { drawn.swapAt(i, i + generator.integer(below: vertexCount - i)) }
      drawn.removeLast(vertexCount - count)
    }
    return betweenness(from: drawn, threads: threads)
  }
}
