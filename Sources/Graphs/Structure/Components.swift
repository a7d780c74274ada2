extension Graph {
  /// The parts of the graph that hang together.
  ///
  /// Two vertices share a component when edges lead from one to the other; the direction of edges
  /// does not matter (weak components). A vertex without edges is a component of its own, and the
  /// empty graph has none. Weights, self-loops and parallel edges play no role.
  ///
  /// Every vertex starts as a set of its own; each edge joins two sets.
  ///
  /// - Complexity: O((vertices + edges) · log vertices) at worst, in practice O(vertices + edges).
  ///
  /// Source: R.E. Tarjan, J. van Leeuwen, Worst-case analysis of set union algorithms, 1984.
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
    var sets = DisjointSets(count: vertexCount)
    for vertex in 0..<vertexCount {
      for i in neighborRange(of: vertex) {
        let neighbor = Int(targets[i])
        // An undirected edge is met from both ends; once is enough.
        if direction == .undirected && neighbor >= vertex { break }
        if joins(vertex, neighbor) { sets.join(vertex, neighbor) }
      }
    }
    return Partition(labels: (0..<vertexCount).map { sets.first(of: $0) })
  }
}

/// Sets of numbers that can be joined.
///
/// Every number points to a lower one of its set, or to itself when it is the lowest. Following
/// pointers halves the way for the next time.
struct DisjointSets {
  private var parents: [Int]

  init(count: Int) { parents = Array(0..<count) }

  /// The lowest number in the set of a number.
  mutating func first(of number: Int) -> Int {
    var number = number
    while parents[number] != number {
      parents[number] = parents[parents[number]]
      number = parents[number]
    }
    return number
  }

  mutating func join(_ one: Int, _ other: Int) {
    let first = first(of: one)
    let second = self.first(of: other)
    parents[max(first, second)] = min(first, second)
  }
}
