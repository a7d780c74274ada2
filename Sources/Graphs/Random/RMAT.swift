extension Graph {
  /// The chances of the four quarters of an R-MAT graph; what is left of 1 is that of the last.
  public struct RMATQuarters: Sendable, Equatable {
    /// The chance of an edge among the first half of the vertices.
    public let first: Double
    /// The chance of an edge from the first half to the second.
    public let second: Double
    /// The chance of an edge from the second half to the first.
    public let third: Double

    /// Chances that are not negative and sum to no more than 1.
    public init(first: Double, second: Double, third: Double) {
      precondition(
        min(first, second, third) >= 0 && first + second + third <= 1, "chances that sum to 1")
      self.first = first
      self.second = second
      self.third = third
    }

    /// The chances of the Graph500 benchmark: 0.57, 0.19, 0.19 and 0.05.
    public static let graph500 = RMATQuarters(first: 0.57, second: 0.19, third: 0.19)
  }

  /// A random graph with hubs, and with groups within groups (recursive matrix, R-MAT).
  ///
  /// The table of all pairs of vertices is cut in four quarters; an edge falls into one of them by
  /// chance, into a quarter of that, and so on until one pair is left. Vertices are then numbered
  /// anew by chance, so that their numbers tell nothing. Edges that repeat one another and
  /// self-loops are left out: the graph has fewer edges than were drawn. The same seed gives the
  /// same graph.
  ///
  ///     let graph = Graph.rMAT(scale: 10, seed: 1)
  ///     graph.vertexCount  // 1024
  ///
  /// - Parameters:
  ///   - scale: The graph has 2^scale vertices.
  ///   - edgeFactor: How many edges are drawn for each vertex. The default is 16.
  ///   - quarters: The chances of the quarters. The default is that of Graph500.
  ///   - direction: The default is `.undirected`.
  ///   - seed: The seed of the random choices; edges are drawn before numbers. The default is 0.
  ///   - stream: The stream of the seed, one for each graph of a sample. The default is 0.
  /// - Precondition: `scale` lies in 0...31 and `edgeFactor` is not negative.
  /// - Complexity: O(vertices + edges drawn · scale).
  ///
  /// Source: D. Chakrabarti, Y. Zhan, C. Faloutsos, R-MAT: a recursive model for graph mining,
  /// 2004; the Graph500 benchmark specification (chances, numbers by chance).
  public static func rMAT(
    scale: Int, edgeFactor: Int = 16, quarters: RMATQuarters = .graph500,
    direction: Direction = .undirected, seed: UInt64 = 0, stream: UInt64 = 0
  ) -> Graph {
    precondition((0...31).contains(scale), "a scale from 0 to 31")
    precondition(edgeFactor >= 0, "a number of edges is not negative")
    let vertexCount = 1 << scale
    let upperHalf = quarters.first + quarters.second
    let all = upperHalf + quarters.third
    var generator = SeededGenerator(seed: seed, stream: stream)
    var drawn: [(Int, Int)] = []
    drawn.reserveCapacity(edgeFactor * vertexCount)
    for _ in 0..<edgeFactor * vertexCount {
      var source = 0
      var target = 0
      for _ in 0..<scale {
        let place = generator.unit()
        let isLower = place >= upperHalf
        let isRight = isLower ? place >= all : place >= quarters.first
        source = 2 * source + (isLower ? 1 : 0)
        target = 2 * target + (isRight ? 1 : 0)
      }
      if source != target { drawn.append((source, target)) }
    }
    var numbers = Array(0..<vertexCount)
    generator.shuffle(&numbers)
    var edges = EdgeArrays()
    for (source, target) in drawn { edges.append(numbers[source], numbers[target]) }
    return AdjacencyLists(
      vertexCount: vertexCount, direction: direction, sources: edges.sources,
      targets: edges.targets, weights: nil
    ).mergingParallelEdges().graph
  }
}
