/// Two sides of vertices, left and right, with weighted edges between the sides only.
///
/// The edges of each left vertex lie behind each other, heaviest first, so that a search can stop
/// at the first that is too light; among equal weights the lower right vertex comes first.
public struct BipartiteGraph: Sendable {
  /// An edge from a left to a right vertex.
  public struct Edge: Sendable, Hashable {
    /// The left vertex.
    public let left: Int
    /// The right vertex.
    public let right: Int
    /// What it is worth.
    public let weight: Int

    /// The edge between these vertices.
    public init(left: Int, right: Int, weight: Int) {
      self.left = left
      self.right = right
      self.weight = weight
    }
  }

  /// The largest weight an edge can have; sums of lengths stay exact below it.
  public static let maximumWeight = 1 << 52

  /// The number of right vertices.
  public let rightCount: Int
  /// Where the edges of each left vertex start; one more entry than there are left vertices.
  let offsets: [Int]
  /// The right vertex of each edge.
  let rights: [UInt32]
  /// The weight of each edge, above zero.
  let weights: [Int]

  /// The number of left vertices.
  public var leftCount: Int { offsets.count - 1 }
  /// The number of edges.
  public var edgeCount: Int { rights.count }

  /// The graph of these edges; of parallel edges the heaviest stays, and edges that are worth
  /// nothing or less are left out.
  ///
  /// - Precondition: Every edge joins vertices of the graph, no weight is above
  ///   ``maximumWeight``, and a side has fewer than 2³¹ vertices.
  /// - Complexity: O(edges · log edges).
  public init(leftCount: Int, rightCount: Int, edges: some Sequence<Edge>) {
    let half = Int(UInt32.max) / 2
    precondition((0...half).contains(leftCount) && (0...half).contains(rightCount), "a size")
    var kept = edges.filter { $0.weight > 0 }
    precondition(
      kept.allSatisfy {
        (0..<leftCount).contains($0.left) && (0..<rightCount).contains($0.right)
          && $0.weight <= Self.maximumWeight
      }, "edges between vertices of the graph")
    kept.sort { ($0.left, $0.right, $1.weight) < ($1.left, $1.right, $0.weight) }
    var last: (left: Int, right: Int)?
    kept.removeAll { edge in
      defer { last = (edge.left, edge.right) }
      return last.map { $0 == (edge.left, edge.right) } ?? false
    }
    kept.sort { ($0.left, $1.weight, $0.right) < ($1.left, $0.weight, $1.right) }
    var offsets = [Int](repeating: 0, count: leftCount + 1)
    for edge in kept { offsets[edge.left + 1] += 1 }
    for left in 0..<leftCount { offsets[left + 1] += offsets[left] }
    self.rightCount = rightCount
    self.offsets = offsets
    rights = kept.map { UInt32($0.right) }
    weights = kept.map(\.weight)
  }
}
