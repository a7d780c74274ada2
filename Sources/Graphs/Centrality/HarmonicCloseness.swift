extension Graph {
  /// How near each vertex is to all others.
  ///
  /// The harmonic closeness of v is the sum of one over the distance to every other vertex; a
  /// vertex that cannot be reached adds nothing, so that the measure works in graphs that do not
  /// hang together:
  ///
  ///     H(v) = Σ 1 / d(v, u)
  ///
  /// - In directed graphs the distances run from the vertex outwards, as in igraph. NetworkX
  ///   takes the distances towards the vertex: there, use ``transposed()``.
  /// - Weights, when used, are lengths: a larger weight is a longer way. The default is to ignore
  ///   weights, because most say how strong a tie is, not how long.
  /// - Self-loops play no role. Of parallel edges only the shortest does.
  /// - Normalized values are divided by n − 1, so that 1 means next to all others. A vertex that
  ///   is alone has 0.
  ///
  /// Without lengths 512 searches run at once: each vertex keeps one bit for each of them.
  ///
  ///     let path = try Graph(vertexCount: 3, edges: [(0, 1), (1, 2)])
  ///     try path.harmonicCloseness()  // [1.5, 2.0, 1.5]
  ///
  /// - Parameters:
  ///   - weights: Whether weights are lengths. The default is `.ignored`.
  ///   - normalized: Whether to divide by n − 1. The default is `false`.
  ///   - threads: How many threads may work; their number does not change a bit of the result.
  ///     The default, nil, is one for each processor.
  /// - Complexity: O(vertices · edges), with lengths O(vertices · edges · log edges).
  /// - Throws: ``GraphError/lengthNotPositive(_:source:target:)`` when weights are used and one is
  ///   zero.
  ///
  /// Source: M. Marchiori, V. Latora, Harmony in the small-world, 2000; M. Then et al., The more
  /// the merrier: efficient multi-source graph traversal, 2014.
  public func harmonicCloseness(
    weights: WeightUse = .ignored, normalized: Bool = false, threads: Int? = nil
  ) throws(GraphError) -> [Double] {
    var values =
      if let lengths = try lengths(weights) {
        harmonicCloseness(lengths: lengths, threads: threads)
      } else {
        harmonicClosenessByEdges(threads: threads)
      }
    if normalized && vertexCount > 1 {
      for vertex in values.indices { values[vertex] /= Double(vertexCount - 1) }
    }
    return values
  }

  private func harmonicCloseness(lengths: [Double], threads: Int?) -> [Double] {
    concurrentSum(partCount: vertexCount, vertexCount: vertexCount, threads: threads) { sources in
      var sums = [Double](repeating: 0, count: vertexCount)
      var search = ShortestPathSearch(vertexCount: vertexCount)
      for source in sources {
        search.run(from: source, in: self, lengths: lengths)
        for vertex in search.order.dropFirst() { sums[source] += 1 / search.distances[vertex] }
      }
      return sums
    }
  }

  private func harmonicClosenessByEdges(threads: Int?) -> [Double] {
    let order = verticesByFallingDegree()
    // A search against the edges reaches, at level d, the vertices at distance d *to* its start.
    let graph = renumbered(order).transposed()
    let batchSize = SearchSet.bitCount
    let batchCount = (vertexCount + batchSize - 1) / batchSize
    let values = concurrentSum(
      partCount: batchCount, vertexCount: vertexCount, threads: threads
    ) { batches in
      var sums = [Double](repeating: 0, count: graph.vertexCount)
      for batch in batches {
        let starts = batch * batchSize..<min((batch + 1) * batchSize, graph.vertexCount)
        graph.addNearness(to: starts, into: &sums)
      }
      return sums
    }
    return Self.restoring(values, to: order)
  }

  /// Searches from all starts at once and adds 1 / level to every vertex a search reaches.
  ///
  /// Invariant at the head of the loop: `seen[v]` holds the searches that reached v so far,
  /// `frontier[v]` those that did in the last level, for the vertices in `active`, and `reached`
  /// is empty everywhere.
  private func addNearness(to starts: Range<Int>, into sums: inout [Double]) {
    let offsets = self.offsets
    let targets = self.targets
    var seen = [SearchSet](repeating: SearchSet(), count: vertexCount)
    var frontier = seen
    var reached = seen
    var active: [UInt32] = []
    var touched: [UInt32] = []
    for start in starts {
      seen[start].insert(start - starts.lowerBound)
      frontier[start] = seen[start]
      active.append(UInt32(truncatingIfNeeded: start))
    }
    var level = 0.0
    while !active.isEmpty {
      level += 1
      for vertex in active {
        let searches = frontier[Int(vertex)]
        for i in offsets[Int(vertex)]..<offsets[Int(vertex) + 1] {
          let neighbor = Int(targets[i])
          if reached[neighbor].isEmpty { touched.append(targets[i]) }
          reached[neighbor].formUnion(searches)
        }
      }
      active.removeAll(keepingCapacity: true)
      for vertex in touched {
        let newcomers = reached[Int(vertex)].subtracting(seen[Int(vertex)])
        reached[Int(vertex)] = SearchSet()
        guard !newcomers.isEmpty else { continue }
        seen[Int(vertex)].formUnion(newcomers)
        frontier[Int(vertex)] = newcomers
        active.append(vertex)
        sums[Int(vertex)] += Double(newcomers.count) / level
      }
      touched.removeAll(keepingCapacity: true)
    }
  }
}

/// A set of searches that run at once, one bit for each: just one line of the processor's cache.
private struct SearchSet {
  static let bitCount = 512

  private var bits = SIMD8<UInt64>()

  @inline(__always)
  var isEmpty: Bool { bits == SIMD8() }

  @inline(__always)
  var count: Int { Int(truncatingIfNeeded: bits.nonzeroBitCount.wrappedSum()) }

  @inline(__always)
  mutating func insert(_ search: Int) {
    bits[search / 64] |= 1 << UInt64(search % 64)
  }

  @inline(__always)
  mutating func formUnion(_ other: SearchSet) { bits |= other.bits }

  @inline(__always)
  func subtracting(_ other: SearchSet) -> SearchSet {
    var rest = self
    rest.bits &= ~other.bits
    return rest
  }
}
