extension Graph {
  /// The parts of the graph that hang together.
  ///
  /// Two vertices share a component when edges lead from one to the other; the direction of edges
  /// does not matter (weak components). A vertex without edges is a component of its own, and the
  /// empty graph has none. Weights, self-loops and parallel edges play no role.
  ///
  /// Every vertex starts as a set of its own; each edge joins two sets. The first two edges of
  /// every vertex mostly make one set that holds almost all. Then the edges of its vertices need
  /// not be looked at any more: those that lead out of it are met from their other end.
  ///
  /// - Complexity: O((vertices + edges) · log vertices) at worst, in practice O(vertices + edges).
  ///
  /// Source: R.E. Tarjan, J. van Leeuwen, Worst-case analysis of set union algorithms, 1984;
  /// M. Sutton, T. Ben-Nun, A. Barak, Optimizing parallel graph connectivity computation via
  /// subgraph sampling, 2018 (edges that are passed over).
  public func components() -> Partition {
    components { _, _ in true }
  }

  /// The parts of the graph that hang together within the groups of a partition.
  ///
  /// As ``components()``, without the edges between vertices of different groups.
  ///
  /// - Precondition: `partition` is one of the vertices of this graph.
  public func components(within partition: Partition) -> Partition {
    precondition(partition.labels.count == vertexCount, "a partition of the vertices")
    let labels = partition.labels
    return components { labels[$0] == labels[$1] }
  }

  @inline(__always)
  private func components(joining joins: (Int, Int) -> Bool) -> Partition {
    let firstEdgeCount = 2
    let targets = self.targets
    var sets = DisjointSets(count: vertexCount)
    for vertex in 0..<vertexCount {
      for i in neighborRange(of: vertex).prefix(firstEdgeCount) {
        let neighbor = Int(targets[i])
        if joins(vertex, neighbor) { sets.join(vertex, neighbor) }
      }
    }
    sets.flatten()
    // The ends of a directed edge do not both know of it: there no vertex is passed over.
    let passedOver = (direction == .undirected ? sets.firstOfLargest() : nil) ?? .max
    for vertex in 0..<vertexCount where sets.parents[vertex] != passedOver {
      for i in neighborRange(of: vertex).dropFirst(firstEdgeCount) {
        let neighbor = Int(targets[i])
        if joins(vertex, neighbor) { sets.join(vertex, neighbor) }
      }
    }
    sets.flatten()
    return Partition(labels: sets.parents.map(Int.init))
  }
}

/// Sets of numbers that can be joined.
///
/// Every number points to a lower one of its set, or to itself when it is the lowest.
private struct DisjointSets {
  private(set) var parents: [UInt32]

  init(count: Int) { parents = (0..<count).map { UInt32(truncatingIfNeeded: $0) } }

  /// Joins the sets of two numbers.
  ///
  /// The higher of the two steps down along its pointers until both meet, or until one that points
  /// nowhere can point to the other.
  mutating func join(_ one: Int, _ other: Int) {
    var one = parents[one]
    var other = parents[other]
    while one != other {
      let high = max(one, other)
      let low = min(one, other)
      let below = parents[Int(high)]
      if below == low { return }
      if below == high {
        parents[Int(high)] = low
        return
      }
      one = parents[Int(below)]
      other = parents[Int(low)]
    }
  }

  /// Lets every number point to the lowest of its set.
  mutating func flatten() {
    // Lower numbers are done first, so that two steps are enough.
    for number in parents.indices { parents[number] = parents[Int(parents[number])] }
  }

  /// The lowest number of a set that is probably the largest, of sets that are flat.
  ///
  /// It need not be the largest, as it only saves work: of up to 1024 numbers at equal distances,
  /// the set that most are in is taken, the lowest of several.
  func firstOfLargest() -> UInt32? {
    let step = max(1, parents.count / 1024)
    let sample = stride(from: 0, to: parents.count, by: step).map { parents[$0] }.sorted()
    var best: (first: UInt32, count: Int)?
    var start = 0
    for i in sample.indices where i + 1 == sample.count || sample[i + 1] != sample[i] {
      if i + 1 - start > best?.count ?? 0 { best = (sample[i], i + 1 - start) }
      start = i + 1
    }
    return best?.first
  }
}
