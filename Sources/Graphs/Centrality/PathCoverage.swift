/// What share of the shortest paths a group of vertices covers.
///
/// Undirected pairs count once.
struct PathCoverage {
  /// Pairs that a path joins.
  let connected: Double
  /// Pairs whose paths are covered, ends included.
  let covered: Double
  /// Pairs outside the group whose paths are covered.
  let between: Double
  /// How many more pairs would be covered with each vertex; 0 for members.
  let gains: [Double]

  /// The vertex outside the group that adds most, of equal ones the lowest.
  func bestAddition(to members: [Int]) -> Int {
    let most = gains.max() ?? 0
    return gains.indices.first { gains[$0] >= most * (1 - 1e-9) && !members.contains($0) } ?? 0
  }
}

extension Graph {
  /// Finds the paths that a group covers, and those that each other vertex would.
  ///
  /// From each source two numbers of shortest paths are known at every vertex: of all, and of those
  /// that avoid the group. Walking back adds up what the paths that avoid it and pass a vertex are
  /// worth to the targets behind.
  ///
  /// - Precondition: Members are vertices of the graph, each named once.
  /// - Complexity: That of betweenness.
  /// - Throws: ``GraphError/tooManyPaths``.
  func coverage(
    by group: [Int], lengths: [Double]?, threads: Int?
  ) throws(GraphError) -> PathCoverage {
    var isMember = [Bool](repeating: false, count: vertexCount)
    for vertex in group {
      precondition(!isMember[vertex], "each member once")
      isMember[vertex] = true
    }
    let members = isMember
    // Behind the gains stand the numbers of pairs: connected, covered, and covered between others.
    let count = vertexCount
    let sums = concurrentSum(partCount: count, vertexCount: count + 3, threads: threads) {
      sources in
      var sums = [Double](repeating: 0, count: count + 3)
      var search = ShortestPathSearch(vertexCount: count, countingPaths: true)
      var avoiding = [Double](repeating: 0, count: count)
      var worth = avoiding
      for source in sources {
        search.run(from: source, in: self, lengths: lengths)
        if search.hasTooManyPaths { sums[source] = .nan }
        sums[count] += Double(search.order.count - 1)
        if members[source] {
          sums[count + 1] += Double(search.order.count - 1)
          continue
        }
        for vertex in search.order { avoiding[vertex] = 0 }
        avoiding[source] = 1
        for vertex in search.order {
          if members[vertex] { avoiding[vertex] = 0 }
          guard avoiding[vertex] > 0 else { continue }
          forEachStep(from: vertex, search, lengths) { avoiding[$0] += avoiding[vertex] }
        }
        for vertex in search.order.dropFirst() {
          let share = 1 - avoiding[vertex] / search.pathCounts[vertex]
          sums[count + 1] += share
          if !members[vertex] { sums[count + 2] += share }
        }
        for vertex in search.order.reversed() {
          worth[vertex] = 0
          guard !members[vertex] else { continue }
          var sum = vertex == source ? 0 : 1 / search.pathCounts[vertex]
          forEachStep(from: vertex, search, lengths) { sum += worth[$0] }
          worth[vertex] = sum
          sums[vertex] += avoiding[vertex] * sum
        }
      }
      return sums
    }
    guard !sums.contains(where: \.isNaN) else { throw .tooManyPaths }
    let share = direction == .undirected ? 0.5 : 1
    return PathCoverage(
      connected: share * sums[count], covered: share * sums[count + 1],
      between: share * sums[count + 2], gains: sums[..<count].map { $0 * share })
  }

  /// Calls a function with the vertices that follow a vertex on shortest paths from the source.
  @inline(__always)
  private func forEachStep(
    from vertex: Int, _ search: ShortestPathSearch, _ lengths: [Double]?, _ body: (Int) -> Void
  ) {
    for i in neighborRange(of: vertex) {
      let neighbor = Int(targets[i])
      if search.isStep(from: vertex, to: neighbor, length: lengths?[i] ?? 1) { body(neighbor) }
    }
  }
}
