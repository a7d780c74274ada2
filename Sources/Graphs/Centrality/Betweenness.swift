extension Graph {
  /// How often each vertex lies on the shortest paths between other vertices.
  ///
  /// The betweenness of v is the sum over all pairs of other vertices s and t of the share of the
  /// shortest paths from s to t that pass through v:
  ///
  ///     B(v) = Σ σ(s, t | v) / σ(s, t)
  ///
  /// - Directed graphs count ordered pairs and follow the edges; undirected graphs count each
  ///   pair once.
  /// - Weights, when used, are lengths: a larger weight is a longer way. Paths whose lengths
  ///   differ by no more than rounding count as equally short. The default is to ignore weights,
  ///   because most say how strong a tie is, not how long.
  /// - Parallel edges are separate paths. Self-loops play no role. Pairs without a path between
  ///   them add nothing. The end points of a path do not count as lying on it.
  /// - Normalized values are divided by the number of pairs, (n − 1)(n − 2), or half of that when
  ///   undirected. Graphs of fewer than three vertices have only zeros.
  ///
  /// For each source a search finds the number of shortest paths to all vertices; walking back
  /// over what it found then adds up what the source contributes to each vertex. Without lengths
  /// eight searches run at once, and trees that hang on an undirected graph are folded up first.
  ///
  ///     let star = try Graph(vertexCount: 4, edges: [(0, 1), (0, 2), (0, 3)])
  ///     try star.betweenness()  // [3.0, 0.0, 0.0, 0.0]
  ///
  /// - Parameters:
  ///   - weights: Whether weights are lengths. The default is `.ignored`.
  ///   - normalized: Whether to divide by the number of pairs. The default is `false`.
  ///   - threads: How many threads may work; their number does not change a bit of the result.
  ///     The default, nil, is one for each processor.
  /// - Complexity: O(vertices · edges), with lengths O(vertices · edges · log edges).
  /// - Throws: ``GraphError/lengthNotPositive(_:source:target:)`` when weights are used and one is
  ///   zero; ``GraphError/tooManyPaths`` when there are more shortest paths between two vertices than a
  ///   number can hold, 10³⁰⁸; without lengths only when, besides, one vertex has more than 10³⁰⁰
  ///   times as many as another at the same distance.
  ///
  /// Source: U. Brandes, A faster algorithm for betweenness centrality, 2001; A.E. Sarıyüce et al.,
  /// Shattering and compressing networks for betweenness centrality, 2013 (folding).
  public func betweenness(
    weights: WeightUse = .ignored, normalized: Bool = false, threads: Int? = nil
  ) throws(GraphError) -> [Double] {
    let values =
      if try lengths(weights) != nil {
        dependenciesByLength(threads: threads)
      } else {
        dependenciesByEdges(threads: threads)
      }
    guard !values.contains(where: \.isNaN) else { throw .tooManyPaths }
    let scale = betweennessScale(normalized: normalized)
    return values.map { $0 * scale }
  }

  /// The betweenness of every vertex by number of edges, see
  /// ``betweenness(weights:normalized:threads:)``.
  func betweennessByEdges(normalized: Bool, threads: Int?) -> [Double] {
    let scale = betweennessScale(normalized: normalized)
    return dependenciesByEdges(threads: threads).map { $0 * scale }
  }

  /// What contributions of all ordered pairs are multiplied by.
  ///
  /// An undirected pair was met from both ends, and (n − 1)(n − 2) counts it twice too.
  private func betweennessScale(normalized: Bool) -> Double {
    let pairCount = Double((vertexCount - 1) * (vertexCount - 2))
    guard normalized else { return direction == .undirected ? 0.5 : 1 }
    return pairCount > 0 ? 1 / pairCount : 0
  }

  /// What the shortest paths between all ordered pairs contribute to the vertices they pass, by
  /// number of edges.
  ///
  /// Only what is left when the pendant trees are folded up needs searches.
  private func dependenciesByEdges(threads: Int?) -> [Double] {
    guard direction == .undirected else {
      let order = verticesByFallingDegree()
      let sums = part(order).dependenciesByEdges(
        from: Array(order.indices), threads: threads)
      return Self.restoring(sums, to: order)
    }
    let trees = PendantTrees(of: self)
    let order = verticesByFallingDegree().filter { !trees.isFolded[$0] }
    let sums = part(order).dependenciesByEdges(
      from: Array(order.indices), sizes: order.map { trees.sizes[$0] }, threads: threads)
    var values = trees.pairsThrough.map { 2 * $0 }
    for (number, vertex) in order.enumerated() { values[vertex] += sums[number] }
    return values
  }

  /// The same with the weights as lengths.
  private func dependenciesByLength(threads: Int?) -> [Double] {
    let order = verticesByFallingDegree()
    let graph = renumbered(order)
    guard let lengths = graph.weights else { return dependenciesByEdges(threads: threads) }
    let sums = concurrentSum(
      partCount: vertexCount, vertexCount: vertexCount, threads: threads
    ) { sources in
      graph.dependencies(on: sources, lengths: lengths)
    }
    return Self.restoring(sums, to: order)
  }

  /// What the shortest paths from each source contribute to the vertices they pass, by length.
  private func dependencies(on sources: Range<Int>, lengths: [Double]) -> [Double] {
    var sums = [Double](repeating: 0, count: vertexCount)
    var shares = [Double](repeating: 0, count: vertexCount)
    var search = ShortestPathSearch(vertexCount: vertexCount, countingPaths: true)
    for source in sources {
      search.run(from: source, in: self, lengths: lengths)
      if search.hasTooManyPaths { sums[source] = .nan }
      for place in stride(from: search.order.count - 1, to: 0, by: -1) {
        let vertex = search.order[place]
        var sum = 0.0
        for i in neighborRange(of: vertex) {
          let neighbor = Int(targets[i])
          if search.isStep(from: vertex, to: neighbor, length: lengths[i]) {
            sum += shares[neighbor]
          }
        }
        let dependency = search.pathCounts[vertex] * sum
        sums[vertex] += dependency
        shares[vertex] = (1 + dependency) / search.pathCounts[vertex]
      }
    }
    return sums
  }
}
