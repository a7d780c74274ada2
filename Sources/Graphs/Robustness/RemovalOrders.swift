extension Graph {
  /// All vertices, those with the highest value first, of equal ones the lowest vertex.
  ///
  /// For ``removalCurve(removing:)``: an attack by a measure that was taken once, before it began.
  /// Vertices without a value (NaN) come last.
  ///
  /// - Precondition: There is one value for each vertex.
  /// - Complexity: O(vertices · log vertices).
  public func order(byFalling values: [Double]) -> [Int] {
    precondition(values.count == vertexCount, "one value for each vertex")
    return fallingOrder(of: values)
  }

  /// All vertices in the order of an attack that takes the vertex with most neighbors left, of
  /// equal ones the lowest, time and again.
  ///
  /// - The direction of edges does not matter; weights, self-loops and parallel edges play no role.
  /// - Complexity: O((vertices + edges) · log vertices).
  ///
  /// Source: P. Holme, B.J. Kim, C.N. Yoon, S.K. Han, Attack vulnerability of complex networks,
  /// 2002 (recalculated degree).
  public func orderByFallingRemainingDegree() -> [Int] {
    let graph = simplified()
    var degrees = graph.degrees()
    // The queue gives the lowest first: a high degree must be low, and of equal ones the lowest
    // vertex.
    let highest = degrees.max() ?? 0
    let priority = { (vertex: Int, degree: Int) in (highest - degree) * graph.vertexCount + vertex }
    var queue = PriorityQueue<Int>()
    // A vertex waits once for every degree it had. Degrees only fall, so its last entry is the one
    // that holds.
    var entries = [Int](repeating: 1, count: vertexCount)
    for vertex in degrees.indices { queue.insert(vertex, at: priority(vertex, degrees[vertex])) }
    var isGone = [Bool](repeating: false, count: vertexCount)
    var order: [Int] = []
    order.reserveCapacity(vertexCount)
    while let (vertex, _) = queue.popFirst() {
      entries[vertex] -= 1
      guard entries[vertex] == 0 else { continue }
      isGone[vertex] = true
      order.append(vertex)
      for neighbor in graph.neighbors(of: vertex) where !isGone[neighbor] {
        degrees[neighbor] -= 1
        entries[neighbor] += 1
        queue.insert(neighbor, at: priority(neighbor, degrees[neighbor]))
      }
    }
    return order
  }

  /// What becomes of the graph when vertices go at random, many times over.
  public struct RandomRemoval: Sendable, Equatable {
    /// The mean size of the largest component after so many vertices were removed.
    public let largestMean: [Double]
    /// The lower end of the interval of its size.
    public let largestLow: [Int]
    /// The upper end of that interval.
    public let largestHigh: [Int]
    /// The mean number of pairs that a path joins.
    public let pairsMean: [Double]
    /// The ``RemovalCurve/robustness`` of each repeat.
    public let robustness: [Double]
  }

  /// How the graph falls apart as its vertices go in random order.
  ///
  /// - An interval leaves out equal shares of the repeats at either end; its ends did come up.
  /// - The same seed gives the same result; repeat `i` uses stream `i` of the seed.
  ///
  /// - Parameters:
  ///   - repeats: The number of random orders. The default is 100.
  ///   - confidence: The share of the repeats that an interval holds. The default is 0.95.
  ///   - seed: The seed of the random choices. The default is 0.
  ///   - threads: How many threads may work; their number does not change the result. The default,
  ///     nil, is one for each processor.
  /// - Precondition: There is at least one repeat and the confidence lies between 0 and 1.
  /// - Complexity: O(repeats) times that of ``removalCurve(removing:)``; memory
  ///   O(repeats · vertices).
  ///
  /// Source: R. Albert, H. Jeong, A.-L. Barabási, Error and attack tolerance of complex networks,
  /// 2000.
  public func randomRemoval(
    repeats: Int = 100, confidence: Double = 0.95, seed: UInt64 = 0, threads: Int? = nil
  ) -> RandomRemoval {
    precondition(repeats > 0, "at least one repeat")
    precondition(confidence > 0 && confidence < 1, "a share between 0 and 1")
    let graph = undirected()
    let curves = concurrentMap(chunkCount: repeats, threads: threads) { number in
      var generator = SeededGenerator(seed: seed, stream: UInt64(number))
      var order = Array(0..<graph.vertexCount)
      generator.shuffle(&order)
      return graph.removalCurve(removing: order)
    }
    let share = 1 / Double(repeats)
    let outside = (Double(repeats) * (1 - confidence) / 2 - 1e-9).rounded(.up)
    let place = max(1, Int(outside)) - 1
    let sorted = (0...vertexCount).map { step in
      curves.map { $0.largestComponents[step] }.sorted()
    }
    return RandomRemoval(
      largestMean: sorted.map { Double($0.reduce(0, +)) * share },
      largestLow: sorted.map { $0[place] },
      largestHigh: sorted.map { $0[repeats - 1 - place] },
      pairsMean: (0...vertexCount).map { step in
        curves.reduce(0) { $0 + Double($1.reachablePairs[step]) } * share
      },
      robustness: curves.map(\.robustness))
  }
}
