internal import Glibc

extension Graph {
  /// How ``Graph/approximateBetweenness(_:)`` works.
  public struct ApproximateBetweennessOptions: Sendable {
    /// When there are paths enough.
    public enum Stopping: Sendable, Hashable, CaseIterable {
      /// As soon as what was drawn so far shows that the error is kept.
      case adaptive
      /// After the number that always suffices, whatever is drawn.
      case fixed
    }

    /// The largest error of a normalized value, above 0 and below 1.
    ///
    /// The default is 0.01.
    public var error: Double = 0.01
    /// How sure it is that no value of the whole list is further off, above 0 and below 1.
    ///
    /// The default is 0.95.
    public var confidence: Double = 0.95
    /// When there are paths enough.
    ///
    /// The default is `.adaptive`.
    public var stopping: Stopping = .adaptive
    /// Whether to divide by the number of pairs, as in
    /// ``Graph/betweenness(weights:normalized:threads:)``.
    ///
    /// The default is `false`.
    public var normalized: Bool = false
    /// The seed of the random choices.
    ///
    /// The default is 0.
    public var seed: UInt64 = 0
    /// How many threads may work; their number does not change a bit of the result.
    ///
    /// The default, nil, is one for each processor.
    public var threads: Int?

    /// The default options.
    public init() {}
  }

  /// What ``Graph/approximateBetweenness(_:)`` found, and how far it can be trusted.
  public struct ApproximateBetweenness: Sendable, Equatable {
    /// The estimated betweenness of each vertex.
    public let values: [Double]
    /// The largest difference from the exact values, on the scale of the values, for all vertices
    /// at once.
    public let error: Double
    /// How sure that is.
    public let confidence: Double
    /// How many pairs of vertices were drawn, a path between each.
    public let sampleCount: Int
    /// How many would have been enough in any case.
    public let sampleLimit: Int
  }

  /// How often each vertex lies on shortest paths, estimated from paths drawn by chance, with a
  /// stated error.
  ///
  /// Pairs of vertices are drawn by chance, and one of the shortest paths from the first to the
  /// second, each equally likely. The share of these paths that pass a vertex estimates its
  /// betweenness. With the confidence asked for, all values are within the error of the exact ones
  /// at once, not just each by itself.
  ///
  /// - Direction, parallel edges, self-loops, pairs without a path and end points count as in
  ///   ``betweenness(weights:normalized:threads:)``. Weights are ignored.
  /// - The error is that of normalized values; without normalization the result has it multiplied
  ///   by the number of pairs.
  /// - Graphs of fewer than three vertices have only zeros, and no path is drawn.
  /// - The same seed gives the same values.
  ///
  /// How many paths suffice in any case follows from the length of the longest shortest path
  /// (Vapnik–Chervonenkis dimension; Riondato and Kornaropoulos). With d the doubt, which is what
  /// the confidence leaves over,
  ///
  ///     limit = (⌊log₂(inner vertices of the longest)⌋ + 1 + ln(1/d)) / (2 · error²)
  ///
  /// The bound itself is proved but for its constant; ½ is what experiments give for it (Löffler and
  /// Phillips), and what Riondato and Kornaropoulos and all who follow them take.
  ///
  /// Adaptive stopping (as in KADABRA) looks at the values at set times: a vertex that few paths
  /// pass is known well long before that limit. Half of the doubt is that of the limit, the rest is
  /// divided over the looks and the vertices; how much each vertex may use is settled by a first,
  /// small sample of its own, so that vertices in the middle get most. KADABRA looks at any time
  /// and pays for it with a wider bound; at set times that of Hoeffding holds, and fewer paths do.
  ///
  /// A path is found by searching from both ends, each time from the end where fewer edges are to
  /// be looked at, until the searches meet.
  ///
  ///     var options = Graph.ApproximateBetweennessOptions()
  ///     options.error = 0.005
  ///     let result = graph.approximateBetweenness(options)
  ///
  /// - Precondition: Error and confidence lie between 0 and 1, both excluded.
  /// - Complexity: O(limit · edges) at worst; in networks with short paths each takes about the
  ///   root of the number of edges.
  ///
  /// Source: M. Borassi, E. Natale, KADABRA is an adaptive algorithm for betweenness via random
  /// approximation, 2019; W. Hoeffding, Probability inequalities for sums of bounded random
  /// variables, 1963; M. Riondato, E.M. Kornaropoulos, Fast approximation of betweenness
  /// centrality through sampling, 2016; M. Löffler, J.M. Phillips, Shape fitting on point sets with
  /// probability distributions, 2009.
  public func approximateBetweenness(
    _ options: ApproximateBetweennessOptions = ApproximateBetweennessOptions()
  ) -> ApproximateBetweenness {
    precondition(options.error > 0 && options.error < 1, "an error between 0 and 1")
    precondition(options.confidence > 0 && options.confidence < 1, "a confidence between 0 and 1")
    let pairCount = Double((vertexCount - 1) * (vertexCount - 2))
    let scale = options.normalized ? 1 : direction == .undirected ? pairCount / 2 : pairCount
    guard vertexCount > 2 else {
      return ApproximateBetweenness(
        values: Array(repeating: 0, count: vertexCount), error: 0,
        confidence: options.confidence, sampleCount: 0, sampleLimit: 0)
    }
    let order = verticesByFallingDegree()
    let graph = part(order)
    // Pairs are drawn from n(n − 1), betweenness is normalized by (n − 1)(n − 2).
    let perShare = Double(vertexCount) / Double(vertexCount - 2)
    let plan = SamplingPlan(
      options.stopping, error: options.error / perShare, doubt: 1 - options.confidence,
      innerVertexCount: graph.highestInnerVertexCount)
    var sample = PathSample(of: graph, seed: options.seed, threads: options.threads)
    sample.draw(by: plan)
    let values = sample.counts.map { Double($0) / Double(sample.size) * perShare * scale }
    return ApproximateBetweenness(
      values: Self.restoring(values, to: order), error: options.error * scale,
      confidence: options.confidence, sampleCount: sample.size, sampleLimit: plan.limit)
  }

  /// No shortest path has more vertices between its ends.
  ///
  /// Undirected, a path is no longer than twice the way from a vertex in the middle of its
  /// component. Directed, it cannot pass more vertices than there are in the component.
  private var highestInnerVertexCount: Int {
    let components = components()
    var bounds = components.sizes.map { max(0, $0 - 2) }
    guard direction == .undirected else { return bounds.max() ?? 0 }
    var isDone = [Bool](repeating: false, count: components.count)
    var search = ShortestPathSearch(vertexCount: vertexCount, countingPaths: false)
    // Vertices come by falling degree.
    for (hub, component) in components.labels.enumerated() where !isDone[component] {
      isDone[component] = true
      guard bounds[component] > 0 else { continue }
      let end = search.reach(from: hub, self, nil)
      _ = search.reach(from: end.vertex, self, nil)
      let middle = middle(ofTheLongestPathOf: search)
      let radius = min(end.distance, search.reach(from: middle, self, nil).distance)
      bounds[component] = min(bounds[component], 2 * Int(radius) - 1)
    }
    return bounds.max() ?? 0
  }
}
