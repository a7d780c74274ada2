internal import Glibc

extension Graph {
  /// Which pairs of vertices are looked at for their likeness.
  public enum PairKind: Sendable, Hashable, CaseIterable {
    /// Those between which no edge leads: who might know each other.
    case unlinked
    /// Those between which an edge leads.
    case linked
    /// All.
    case all
  }

  /// Two vertices and how alike their neighbors are.
  public struct SimilarPair: Sendable, Equatable {
    /// The lower of the two.
    public let first: Int
    /// The higher of the two.
    public let second: Int
    /// How alike their neighbors are.
    public let value: Double
  }

  /// The pairs of vertices whose neighbors are most alike, of those that share any.
  ///
  /// What counts as a neighbor, and the values, are those of ``similarities(_:of:)``.
  ///
  ///     let square = try Graph(vertexCount: 4, edges: [(0, 1), (1, 2), (2, 3), (3, 0)])
  ///     square.similarPairs(by: .jaccard, limit: 1)  // 0 and 2, 1.0
  ///
  /// - Parameters:
  ///   - similarity: How likeness is counted.
  ///   - kind: Which pairs take part. The default is those without an edge.
  ///   - limit: How many pairs at most.
  /// - Returns: The pairs, most alike first; of equals, within 1e-9, the lowest first vertex comes
  ///   first, then the lowest second.
  /// - Precondition: The limit is not negative.
  /// - Complexity: O(Σ degree²) and O(limit · log limit) for every so many pairs; memory
  ///   O(vertices + edges + limit).
  ///
  /// Source: D. Liben-Nowell, J. Kleinberg, The link-prediction problem for social networks, 2007.
  public func similarPairs(
    by similarity: NeighborSimilarity, among kind: PairKind = .unlinked, limit: Int
  ) -> [SimilarPair] {
    precondition(limit >= 0, "a limit is not negative")
    let ties = MutualTies(self)
    // There are no more pairs than these, of fewer than 2³² vertices.
    var best = BestPairs(limit: min(limit, vertexCount / 2 * vertexCount + vertexCount))
    // What each vertex shares with the one at hand, and who shares anything.
    var sums = [Double](repeating: 0, count: vertexCount)
    var met: [Int] = []
    var isNeighbor = [Bool](repeating: false, count: vertexCount)
    for vertex in 0..<vertexCount {
      let own = ties.range(of: vertex)
      for i in own { isNeighbor[Int(ties.neighbors[i])] = true }
      for i in own {
        let middle = ties.range(of: Int(ties.neighbors[i]))
        let share = similarity.share(ofDegree: middle.count)
        for k in middle.reversed() {
          let other = Int(ties.neighbors[k])
          guard other > vertex else { break }
          if sums[other] == 0 { met.append(other) }
          sums[other] += share
        }
      }
      for other in met.sorted() {
        if kind == .all || isNeighbor[other] == (kind == .linked) {
          let degrees = (own.count, ties.range(of: other).count)
          let value = similarity.value(sum: sums[other], degrees: degrees)
          best.insert(SimilarPair(first: vertex, second: other, value: value))
        }
        sums[other] = 0
      }
      met.removeAll(keepingCapacity: true)
      for i in own { isNeighbor[Int(ties.neighbors[i])] = false }
    }
    return best.sorted
  }
}

extension Graph.NeighborSimilarity {
  /// What a shared neighbor of this degree, at least two, adds.
  func share(ofDegree degree: Int) -> Double {
    switch self {
    case .commonNeighbors, .jaccard: 1
    case .adamicAdar: 1 / log(Double(degree))
    case .resourceAllocation: 1 / Double(degree)
    }
  }

  /// The likeness of two vertices that share neighbors which add up to a sum.
  func value(sum: Double, degrees: (Int, Int)) -> Double {
    guard self == .jaccard else { return sum }
    return sum / max(1, Double(degrees.0 + degrees.1) - sum)
  }
}

/// The best pairs met so far.
private struct BestPairs {
  private let limit: Int
  private var pairs: [Graph.SimilarPair] = []
  /// What a pair must have more than to be among the best; nil while all are.
  private var lowest: Double?

  init(limit: Int) { self.limit = limit }

  /// The best, best first.
  var sorted: [Graph.SimilarPair] { Array(pairs.sorted(by: Self.isBetter).prefix(limit)) }

  mutating func insert(_ pair: Graph.SimilarPair) {
    // Pairs come in rising order: an equal one would stand behind those that are there.
    if let lowest, pair.value <= lowest { return }
    pairs.append(pair)
    if pairs.count / 2 >= limit + 32 {
      pairs = sorted
      lowest = pairs.last?.value ?? .infinity
    }
  }

  private static func isBetter(_ one: Graph.SimilarPair, _ other: Graph.SimilarPair) -> Bool {
    // Sums of equal shares can differ by rounding.
    let (first, second) = (rounded(one.value), rounded(other.value))
    return (-first, one.first, one.second) < (-second, other.first, other.second)
  }

  /// A value without what may be rounding.
  private static func rounded(_ value: Double) -> Double { (value * 1e9).rounded() }
}
