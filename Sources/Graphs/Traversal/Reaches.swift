extension Graph {
  /// How many other vertices each vertex can reach, and the sum of its distances to them.
  ///
  /// - Complexity: O(vertices · edges), with lengths O(vertices · edges · log edges).
  /// - Throws: ``GraphError/lengthNotPositive(_:source:target:)`` when weights are used and one is
  ///   zero.
  func reaches(
    weights: WeightUse, threads: Int?
  ) throws(GraphError) -> [(reached: Double, total: Double)] {
    guard let lengths = try lengths(weights) else { return reaches(threads: threads) }
    let count = vertexCount
    let sums = concurrentSum(
      partCount: count, vertexCount: 2 * count, threads: threads
    ) { sources in
      var sums = [Double](repeating: 0, count: 2 * count)
      var search = ShortestPathSearch(vertexCount: count, countingPaths: false)
      for source in sources {
        search.run(from: source, in: self, lengths: lengths)
        sums[source] = Double(search.order.count - 1)
        sums[count + source] = search.order.reduce(0) { $0 + search.distances[$1] }
      }
      return sums
    }
    return Self.reaches(sums)
  }

  /// How many other vertices each vertex can reach, and the sum of the numbers of edges on the way.
  ///
  /// - Complexity: O(vertices · edges).
  func reaches(threads: Int?) -> [(reached: Double, total: Double)] {
    let count = vertexCount
    let parts = mapArrivals(valueCount: 2 * count, threads: threads) {
      sums, vertex, searches, distance in
      let searchCount = Double(searches.count)
      sums[vertex] += searchCount
      sums[count + vertex] += searchCount * distance
    }
    return Self.reaches(sum(of: parts, count: 2 * count))
  }

  /// - Parameter sums: Of each vertex how many others it reaches, and behind those the sums of
  ///   distances.
  private static func reaches(_ sums: [Double]) -> [(reached: Double, total: Double)] {
    (0..<sums.count / 2).map { (sums[$0], sums[sums.count / 2 + $0]) }
  }
}
