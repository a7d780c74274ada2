extension Graph {
  /// What might have been seen instead of the edges that were.
  public enum Resampling: Sendable, Hashable {
    /// As many edges as there are, each drawn from all of them; an edge that is drawn several
    /// times weighs as much more.
    ///
    /// Source: B. Efron, Bootstrap methods: another look at the jackknife, 1979.
    case bootstrap
    /// Every edge is missing with the same chance, whatever happens to the others.
    ///
    /// Source: S.P. Borgatti, K.M. Carley, D. Krackhardt, On the robustness of centrality measures
    /// under conditions of imperfect data, 2006.
    case missing(chance: Double)
  }

  /// The graph as it might have been seen.
  ///
  /// All vertices stay, also those that lose all their edges.
  ///
  /// - Parallel edges and self-loops are edges like any other.
  /// - After a bootstrap the graph has weights: how often each edge was drawn, times its weight
  ///   when it has one. To measures that read weights as lengths a tie so becomes longer the more
  ///   often it is drawn; for those rather let edges be missing.
  /// - The same seed and stream give the same graph.
  ///
  /// - Parameters:
  ///   - resampling: What happens to the edges.
  ///   - seed: The seed of the random choices. The default is 0.
  ///   - stream: The stream of the seed, one for each graph of a sample. The default is 0.
  /// - Precondition: A chance is from 0 to 1.
  /// - Complexity: O(vertices + edges).
  /// - Throws: ``GraphError/invalidWeight(_:source:target:)`` when a weight grows beyond all
  ///   numbers.
  public func resampled(
    _ resampling: Resampling, seed: UInt64 = 0, stream: UInt64 = 0
  ) throws(GraphError) -> Graph {
    var generator = SeededGenerator(seed: seed, stream: stream)
    var counts = [Int](repeating: 1, count: edgeCount)
    switch resampling {
    case .bootstrap:
      counts = Array(repeating: 0, count: edgeCount)
      for _ in 0..<edgeCount { counts[generator.integer(below: edgeCount)] += 1 }
    case .missing(let chance):
      precondition((0...1).contains(chance), "a chance from 0 to 1")
      for edge in counts.indices where generator.unit() < chance { counts[edge] = 0 }
    }
    var newSources: [UInt32] = []
    var newTargets: [UInt32] = []
    var newWeights: [Double]? = isWeighted || resampling == .bootstrap ? [] : nil
    var edge = 0
    forEachEdge { source, place in
      let count = counts[edge]
      edge += 1
      guard count > 0 else { return }
      newSources.append(UInt32(truncatingIfNeeded: source))
      newTargets.append(targets[place])
      newWeights?.append(Double(count) * (weights?[place] ?? 1))
    }
    var builder = GraphBuilder(
      vertexCount: vertexCount, direction: direction, parallelEdges: .keep)
    builder.addEdges(from: newSources, to: newTargets, weights: newWeights)
    let graph = try builder.build()
    // A bootstrap without edges has weights too, so that all of a sample are alike.
    guard let newWeights, newWeights.isEmpty else { return graph }
    return Graph(
      direction: direction, offsets: graph.offsets, targets: graph.targets, weights: [],
      repeatsNeighbors: graph.repeatsNeighbors)
  }
}
