/// Edges of a bipartite graph that were chosen so that no vertex has more than it can take.
///
/// The prices, all zero or more, prove how good the choice is: they are a solution of the dual
/// program, whose value is ``upperBound(in:leftCapacities:rightCapacities:)``.
public struct BipartiteMatching: Sendable, Equatable {
  /// The chosen edges, by left vertex and then heaviest first.
  public let pairs: [BipartiteGraph.Edge]
  /// What one more unit of capacity of each left vertex would be worth; zero or more.
  public let leftPrices: [Int]
  /// What one more unit of capacity of each right vertex would be worth; zero or more.
  public let rightPrices: [Int]

  /// Wraps a choice with prices that may or may not prove it best.
  package init(pairs: [BipartiteGraph.Edge], leftPrices: [Int], rightPrices: [Int]) {
    self.pairs = pairs
    self.leftPrices = leftPrices
    self.rightPrices = rightPrices
  }

  /// The weight of all chosen edges together.
  public var weight: Int { pairs.reduce(0) { $0 + $1.weight } }

  /// A weight that no choice can exceed, by the prices: each vertex at its price for all its
  /// capacity, and what an edge weighs more than the prices of its ends (weak duality).
  ///
  /// - Complexity: O(vertices + edges).
  public func upperBound(
    in graph: BipartiteGraph, leftCapacities: [Int], rightCapacities: [Int]
  ) -> Int {
    var bound = zip(leftPrices, leftCapacities).reduce(0) { $0 + $1.0 * $1.1 }
    bound = zip(rightPrices, rightCapacities).reduce(bound) { $0 + $1.0 * $1.1 }
    for left in 0..<graph.leftCount {
      for edge in graph.offsets[left]..<graph.offsets[left + 1] {
        let price = leftPrices[left] + rightPrices[Int(graph.rights[edge])]
        bound += max(0, graph.weights[edge] - price)
      }
    }
    return bound
  }
}

extension BipartiteGraph {
  /// The choice of edges of the greatest total weight in which no vertex has more edges than its
  /// capacity: a maximum-weight bipartite b-matching, each edge at most once.
  ///
  /// Left vertices come one by one, and each unit of their capacity takes the path that adds most:
  /// to a right vertex with room, or pushing others on until one finds room or gives up. Lengths
  /// of paths are reduced by prices, so that none is below zero and the search stops early (the
  /// Hungarian method as successive shortest paths). Weights are whole numbers, so the result is
  /// exact. Among choices of equal weight the order of the vertices decides, always alike.
  ///
  ///     let jobs = BipartiteGraph(
  ///       leftCount: 2, rightCount: 2,
  ///       edges: [(0, 0, 9), (0, 1, 8), (1, 0, 7)].map { .init(left: $0, right: $1, weight: $2) })
  ///     jobs.maximumWeightMatching(leftCapacities: [1, 1], rightCapacities: [1, 1]).weight  // 15
  ///
  /// - Precondition: There is a capacity of zero or more for each vertex.
  /// - Complexity: O(units · (edges + vertices) · log vertices) at worst, where units is the sum
  ///   of the left capacities; a search ends as soon as no path can add more, which in sparse
  ///   graphs is mostly at once.
  ///
  /// Source: H.W. Kuhn, The Hungarian method for the assignment problem, 1955; N. Tomizawa, On
  /// some techniques useful for solution of transportation network problems, 1971; J. Edmonds,
  /// R.M. Karp, Theoretical improvements in algorithmic efficiency for network flow problems, 1972.
  public func maximumWeightMatching(
    leftCapacities: [Int], rightCapacities: [Int]
  ) -> BipartiteMatching {
    precondition(
      leftCapacities.count == leftCount && rightCapacities.count == rightCount
        && leftCapacities.allSatisfy { $0 >= 0 } && rightCapacities.allSatisfy { $0 >= 0 },
      "a capacity for each vertex")
    var search = AugmentingSearch(graph: self, rightCapacities: rightCapacities)
    for left in 0..<leftCount { search.add(left, units: leftCapacities[left]) }
    return search.matching
  }
}
