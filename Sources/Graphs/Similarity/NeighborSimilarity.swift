extension Graph {
  /// How the neighbors that two vertices share are counted.
  public enum NeighborSimilarity: Sendable, Hashable, CaseIterable {
    /// The number of neighbors they share.
    case commonNeighbors
    /// The number they share as a share of those of either; 0 when neither has any.
    ///
    /// Source: P. Jaccard, Étude comparative de la distribution florale, 1901.
    case jaccard
    /// The sum of 1 / ln d over the neighbors they share, d being the number of neighbors of each.
    ///
    /// Source: L.A. Adamic, E. Adar, Friends and neighbors on the web, 2003.
    case adamicAdar
    /// The sum of 1 / d over the neighbors they share.
    ///
    /// Source: T. Zhou, L. Lü, Y.-C. Zhang, Predicting missing links via local information, 2009.
    case resourceAllocation
  }

  /// How alike the neighbors of pairs of vertices are.
  ///
  /// - Neighbors are all vertices an edge leads to or comes from, whatever its direction, weight
  ///   and number; NetworkX, which knows undirected graphs only, agrees. Edges of weight zero and
  ///   self-loops make no neighbors.
  /// - An edge between the two plays no role, except that with `.jaccard` each counts among the
  ///   neighbors of the other, as in NetworkX.
  ///
  ///       let square = try Graph(vertexCount: 4, edges: [(0, 1), (1, 2), (2, 3), (3, 0)])
  ///       square.similarities(.resourceAllocation, of: [(0, 2), (0, 1)])  // [1.0, 0.0]
  ///
  /// - Precondition: Every pair names two different vertices of the graph.
  /// - Complexity: O(vertices + edges), and O(degrees of the two) for each pair.
  public func similarities(_ similarity: NeighborSimilarity, of pairs: [(Int, Int)]) -> [Double] {
    let ties = MutualTies(self)
    return pairs.map { first, second in
      precondition(first != second, "two different vertices")
      return ties.similarity(similarity, first, second)
    }
  }
}

extension MutualTies {
  /// Walks both sorted lists at once.
  fileprivate func similarity(
    _ similarity: Graph.NeighborSimilarity, _ first: Int, _ second: Int
  ) -> Double {
    let (firstRange, secondRange) = (range(of: first), range(of: second))
    var (i, k) = (firstRange.lowerBound, secondRange.lowerBound)
    var sum = 0.0
    while i < firstRange.upperBound && k < secondRange.upperBound {
      if neighbors[i] == neighbors[k] {
        // At least two: the vertices of the pair.
        sum += similarity.share(ofDegree: range(of: Int(neighbors[i])).count)
        i += 1
        k += 1
      } else if neighbors[i] < neighbors[k] {
        i += 1
      } else {
        k += 1
      }
    }
    return similarity.value(sum: sum, degrees: (firstRange.count, secondRange.count))
  }
}
