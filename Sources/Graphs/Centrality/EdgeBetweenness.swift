extension Graph {
  /// How often each edge lies on the shortest paths between vertices.
  ///
  /// The betweenness of an edge is the sum over all pairs of vertices of the share of the shortest
  /// paths between them that use it.
  ///
  /// - Values stand in the order of ``edges``. Parallel edges are separate paths and have each a
  ///   value of their own. A self-loop has 0.
  /// - Directed graphs count ordered pairs and follow the edges; undirected graphs count each
  ///   pair once.
  /// - Weights, when used, are lengths, as in ``betweenness(weights:normalized:threads:)``. The
  ///   default is to ignore them.
  /// - Pairs without a path between them add nothing. The end points of a path count: an edge is
  ///   always between its own two ends.
  /// - Normalized values are divided by the number of pairs, n(n − 1), or half of that when
  ///   undirected, as in NetworkX; igraph has no such option.
  ///
  ///     let path = try Graph(vertexCount: 3, edges: [(0, 1), (1, 2)])
  ///     try path.edgeBetweenness()  // [2.0, 2.0]
  ///
  /// - Parameters:
  ///   - weights: Whether weights are lengths. The default is `.ignored`.
  ///   - normalized: Whether to divide by the number of pairs. The default is `false`.
  ///   - threads: How many threads may work; their number does not change a bit of the result.
  ///     The default, nil, is one for each processor.
  /// - Complexity: O(vertices · edges), with lengths O(vertices · edges · log edges).
  /// - Throws: ``GraphError/lengthNotPositive(_:source:target:)`` when weights are used and one is
  ///   zero; ``GraphError/tooManyPaths`` when there are more shortest paths between two vertices than a
  ///   number can hold, 10³⁰⁸.
  ///
  /// Source: U. Brandes, On variants of shortest-path betweenness centrality and their generic
  /// computation, 2008.
  public func edgeBetweenness(
    weights: WeightUse = .ignored, normalized: Bool = false, threads: Int? = nil
  ) throws(GraphError) -> [Double] {
    let lengths = try lengths(weights)
    // By place in `targets`: an undirected edge has two, one for each way it is used.
    var uses = concurrentSum(
      partCount: vertexCount, vertexCount: arcCount, threads: threads
    ) { sources in
      dependencies(onEdgesFrom: sources, lengths: lengths)
    }
    guard !uses.contains(where: \.isNaN) else { throw .tooManyPaths }
    if direction == .undirected { addWaysBack(to: &uses) }
    var values: [Double] = []
    values.reserveCapacity(edgeCount)
    forEachEdge { _, place in values.append(uses[place]) }
    let pairCount = Double(vertexCount) * Double(vertexCount - 1)
    // An undirected pair was met from both ends, and n(n − 1) counts it twice too.
    let scale =
      normalized ? (pairCount > 0 ? 1 / pairCount : 0) : direction == .undirected ? 0.5 : 1
    return values.map { $0 * scale }
  }

  /// What the shortest paths from each source contribute to the edges, by place in `targets`.
  private func dependencies(onEdgesFrom sources: Range<Int>, lengths: [Double]?) -> [Double] {
    var sums = [Double](repeating: 0, count: arcCount)
    // (1 + what the vertex passes on) / its number of paths.
    var shares = [Double](repeating: 0, count: vertexCount)
    var search = ShortestPathSearch(vertexCount: vertexCount, countingPaths: true)
    for source in sources {
      search.run(from: source, in: self, lengths: lengths)
      if search.hasTooManyPaths { sums[neighborRange(of: source).lowerBound] = .nan }
      for place in search.order.indices.reversed() {
        let vertex = search.order[place]
        let pathCount = search.pathCounts[vertex]
        var dependency = 0.0
        for i in neighborRange(of: vertex) {
          let neighbor = Int(targets[i])
          guard search.isStep(from: vertex, to: neighbor, length: lengths?[i] ?? 1) else {
            continue
          }
          let use = pathCount * shares[neighbor]
          sums[i] += use
          dependency += use
        }
        shares[vertex] = (1 + dependency) / pathCount
      }
    }
    return sums
  }

  /// Adds to the values of undirected edges, where they stand in the list of their lower end, those
  /// where they stand in the list of their higher end.
  ///
  /// The lists name the lower ends of their vertex in rising order, so that each edge finds the
  /// first place in the list of its higher end that is not taken yet. Parallel edges stand in the
  /// same order in both.
  private func addWaysBack(to values: inout [Double]) {
    var next = Array(offsets.dropLast())
    for vertex in 0..<vertexCount {
      for i in neighborRange(of: vertex) where targets[i] > vertex {
        let target = Int(targets[i])
        values[i] += values[next[target]]
        next[target] += 1
      }
    }
  }
}
