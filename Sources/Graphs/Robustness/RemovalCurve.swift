/// How a graph falls apart as its vertices go, see ``Graph/removalCurve(removing:)``.
public struct RemovalCurve: Sendable, Equatable {
  /// The number of vertices of the largest component after so many were removed, from none to all.
  public let largestComponents: [Int]
  /// The number of pairs of vertices that a path joins, likewise.
  public let reachablePairs: [Int]

  /// How well the graph holds together while it loses all its vertices: the R index.
  ///
  /// The mean share of all vertices that the largest component holds after each removal:
  ///
  ///     R = 1/n · Σ S(q) / n    for q = 1 to n removed
  ///
  /// It lies from 0, in which the graph without vertices has it, to (1 − 1/n) / 2, which a complete
  /// graph has.
  ///
  /// Source: C.M. Schneider, A.A. Moreira, J.S. Andrade, S. Havlin, H.J. Herrmann, Mitigation of
  /// malicious attacks on networks, 2011.
  public var robustness: Double {
    let count = Double(largestComponents.count - 1)
    guard count > 0 else { return 0 }
    return largestComponents.dropFirst().reduce(0) { $0 + Double($1) } / (count * count)
  }
}

extension Graph {
  /// How the graph falls apart as its vertices go in a certain order.
  ///
  /// Worked out backwards: vertices come back one by one, the last that went first, and each joins
  /// the components of those of its neighbors that are there.
  ///
  /// - The direction of edges does not matter (weak components), and neither do weights,
  ///   self-loops and parallel edges.
  /// - The graph without vertices has a curve of one point, zero.
  ///
  ///       let path = try Graph(vertexCount: 3, edges: [(0, 1), (1, 2)])
  ///       path.removalCurve(removing: [1, 0, 2]).largestComponents  // [3, 1, 1, 0]
  ///       path.removalCurve(removing: [1, 0, 2]).reachablePairs     // [3, 0, 0, 0]
  ///
  /// - Parameter order: All vertices, the first to go first.
  /// - Precondition: `order` names every vertex once.
  /// - Complexity: O((vertices + edges) · log vertices) at worst, in practice O(vertices + edges).
  ///
  /// Source: R. Albert, H. Jeong, A.-L. Barabási, Error and attack tolerance of complex networks,
  /// 2000; M.E.J. Newman, R.M. Ziff, Fast Monte Carlo algorithm for site or bond percolation, 2001
  /// (backwards).
  public func removalCurve(removing order: [Int]) -> RemovalCurve {
    precondition(order.count == vertexCount, "an order of all vertices")
    let graph = undirected()
    var sets = DisjointSets(count: vertexCount)
    var sizes = [Int](repeating: 1, count: vertexCount)
    var isThere = [Bool](repeating: false, count: vertexCount)
    var largest = [0]
    var pairs = [0]
    for vertex in order.reversed() {
      precondition(!isThere[vertex], "an order names every vertex once")
      isThere[vertex] = true
      var largestSoFar = max(1, largest[largest.count - 1])
      var pairsSoFar = pairs[pairs.count - 1]
      for neighbor in graph.neighbors(of: vertex) where isThere[neighbor] {
        let (one, other) = (sets.first(of: vertex), sets.first(of: neighbor))
        guard one != other else { continue }
        pairsSoFar += sizes[one] * sizes[other]
        sets.join(one, other)
        let joined = sets.first(of: one)
        sizes[joined] = sizes[one] + sizes[other]
        largestSoFar = max(largestSoFar, sizes[joined])
      }
      largest.append(largestSoFar)
      pairs.append(pairsSoFar)
    }
    return RemovalCurve(largestComponents: largest.reversed(), reachablePairs: pairs.reversed())
  }
}
