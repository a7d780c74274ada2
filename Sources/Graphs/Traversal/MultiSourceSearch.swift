extension Graph {
  /// How many searches ``forEachArrival(from:_:)`` runs at once.
  static let searchesAtOnce = SearchSet.bitCount

  /// Searches from all starts at once, and tells of every vertex how many of the searches reach it
  /// at each distance from their start.
  ///
  /// Each vertex keeps one bit for each search. Starts are not told of. The graph had best be
  /// renumbered by degree.
  ///
  /// Invariant at the head of the loop: `seen[v]` holds the searches that reached v so far,
  /// `frontier[v]` those that did in the last level, for the vertices in `active`, and `reached`
  /// is empty everywhere.
  ///
  /// - Precondition: There are no more starts than ``searchesAtOnce``.
  ///
  /// Source: M. Then et al., The more the merrier: efficient multi-source graph traversal, 2014.
  @inline(__always)
  func forEachArrival(
    from starts: Range<Int>, _ body: (_ vertex: Int, _ searchCount: Int, _ distance: Double) -> Void
  ) {
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
        body(Int(vertex), newcomers.count, level)
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
