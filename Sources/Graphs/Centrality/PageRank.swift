extension Graph {
  /// How ``Graph/pageRank(_:)`` works.
  public struct PageRankOptions: Sendable {
    /// The chance that the walker follows an edge instead of starting anew.
    ///
    /// The default is 0.85.
    public var damping: Double = 0.85
    /// Stop when one more step of the walker would change the values of all vertices together by
    /// less.
    ///
    /// The default is 1e-12.
    public var tolerance: Double = 1e-12
    /// The most steps to take.
    ///
    /// The default is 1000.
    public var maximumSteps: Int = 1000
    /// In what proportions the walker starts at the vertices.
    ///
    /// The default, nil, is evenly.
    public var personalization: [Double]?
    /// How many threads may work; their number does not change a bit of the result.
    ///
    /// The default, nil, is one for each processor.
    public var threads: Int?

    /// The default options.
    public init() {}
  }

  /// How often a walker who follows edges at random is found at each vertex.
  ///
  /// At every step the walker follows one of the edges of the vertex, in proportion to their
  /// weights, or with chance 1 − damping starts anew at any vertex. The values are the long-run
  /// shares of time and sum to 1.
  ///
  /// - Undirected edges are followed both ways; an undirected self-loop counts twice, once for
  ///   each end, as it does in the degree.
  /// - From a vertex where no edge with a weight above zero starts, the walker always starts anew.
  /// - Personalization says where the walker starts, also after such a vertex, as in igraph and
  ///   NetworkX; it need not sum to 1.
  /// - Parallel edges count each. The empty graph has no values.
  ///
  /// In a directed graph, steps of the walker are repeated from the starting shares until the
  /// values settle (power method); the change shrinks by the damping at each step. In an undirected
  /// graph the shares solve a symmetric system, and conjugate gradients need about a third of the
  /// steps. Either way the error left is below tolerance · damping / (1 − damping). A tolerance
  /// that rounding keeps out of reach, below one unit in the last place for each vertex, counts as
  /// just that.
  ///
  ///     let cycle = try Graph(
  ///       vertexCount: 4, edges: [(0, 1), (1, 2), (2, 3), (3, 0)], direction: .directed)
  ///     try cycle.pageRank()  // [0.25, 0.25, 0.25, 0.25]
  ///
  /// - Precondition: The damping lies in 0..<1, the tolerance is above zero, and at least one step
  ///   is allowed.
  /// - Complexity: O(vertices + edges) for each step.
  /// - Throws: ``GraphError/notConverged(steps:change:tolerance:)``;
  ///   ``GraphError/invalidPersonalization`` or ``GraphError/countMismatch(expected:found:)`` when
  ///   the personalization is no list of shares by vertex.
  ///
  /// Source: L. Page, S. Brin, R. Motwani, T. Winograd, The PageRank citation ranking, 1999;
  /// M.R. Hestenes, E. Stiefel, Methods of conjugate gradients for solving linear systems, 1952.
  public func pageRank(
    _ options: PageRankOptions = PageRankOptions()
  ) throws(GraphError) -> [Double] {
    precondition((0..<1).contains(options.damping), "a damping from 0 up to 1")
    precondition(options.tolerance > 0 && options.maximumSteps > 0, "room to converge")
    let starts = try startingShares(options.personalization)
    guard vertexCount > 0 else { return [] }
    // Below this a change is rounding: a sum of n shares is off by up to n units in the last place.
    let tolerance = max(options.tolerance, Double(vertexCount) * Double.ulpOfOne)
    var walk = RandomWalk(self, damping: options.damping, starts: starts, options.threads)
    var change = Double.infinity
    var stepCount = 0
    if direction == .undirected {
      var system = WalkSystem(walk)
      while stepCount < options.maximumSteps && system.residual >= tolerance {
        system.step()
        stepCount += 1
      }
      walk.values = system.shares
      change = system.residual
      // Rounding adds up in what the system knows of its residual; a step of the walker tells.
      if change < tolerance { change = walk.step() }
    }
    while stepCount < options.maximumSteps && change >= tolerance {
      change = walk.step()
      stepCount += 1
    }
    if change < tolerance { return Self.restoring(walk.values, to: walk.incoming.order) }
    throw .notConverged(steps: options.maximumSteps, change: change, tolerance: tolerance)
  }

  /// The personalization made to sum to 1, or even shares.
  private func startingShares(_ personalization: [Double]?) throws(GraphError) -> [Double] {
    guard let personalization else {
      return Array(repeating: 1 / Double(max(1, vertexCount)), count: vertexCount)
    }
    guard personalization.count == vertexCount else {
      throw .countMismatch(expected: vertexCount, found: personalization.count)
    }
    let total = personalization.reduce(0, +)
    guard vertexCount == 0 || personalization.allSatisfy({ $0 >= 0 }) && total > 0 && total.isFinite
    else { throw .invalidPersonalization }
    return personalization.map { $0 / total }
  }
}
