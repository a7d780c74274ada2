extension Graph {
  /// Groups of vertices that agree with most of their neighbors.
  ///
  /// Every vertex starts with a label of its own. In random order, every vertex takes the label
  /// that weighs most among its neighbors, by chance one of several equal ones. A vertex whose
  /// neighbors changed takes its turn again, until all have such a label already.
  ///
  /// - Weights are strengths. Edges of both directions and parallel edges add up; self-loops and
  ///   edges of weight zero play no role.
  /// - Communities are connected: vertices of one label that do not hang together become several,
  ///   as the paper advises.
  /// - A vertex without neighbors is a community of its own; the empty graph has none.
  /// - The same seed gives the same communities; another may give quite other ones.
  ///
  /// Deviations from the paper: a vertex whose own label is among the heaviest keeps it. Every
  /// change then adds weight between equal labels, so that this comes to an end. And instead of
  /// everybody in every round, those wait in a queue around whom something changed.
  ///
  /// - Complexity: O(vertices + edges) in practice: few vertices take more than a few turns.
  ///
  /// Source: U.N. Raghavan, R. Albert, S. Kumara, Near linear time algorithm to detect community
  /// structures in large-scale networks, 2007; V.A. Traag, L. Šubelj, Large network community
  /// detection by fast label propagation, 2023 (queue).
  public func labelPropagation(seed: UInt64 = 0) -> Partition {
    let ties = TieLists(self)
    let labels =
      if let weights = ties.weights {
        ties.propagatedLabels(seed: seed) { weights[$0] }
      } else {
        ties.propagatedLabels(seed: seed) { _ in UInt32(1) }
      }
    return components(within: Partition(labels: labels.map { Int($0) }))
  }
}

extension TieLists {
  @inline(__always)
  fileprivate func propagatedLabels<Weight: ConnectionWeight>(
    seed: UInt64, weight: (_ entry: Int) -> Weight
  ) -> [UInt32] {
    let vertexCount = offsets.count - 1
    var generator = SeededGenerator(seed: seed)
    var labels = Array(0..<UInt32(truncatingIfNeeded: vertexCount))
    var connections = GroupConnections<Weight>(groupCount: vertexCount)
    var heaviest: [UInt32] = []
    var queue = VertexQueue(shuffling: vertexCount, using: &generator)
    while let vertex = queue.popFirst() {
      queue.prefetchLists(targets, offsets: offsets)
      let entries = offsets[vertex]..<offsets[vertex + 1]
      let most = connections.add(entries, targets: targets, labels: labels, weight: weight)
      // Less than this is rounding.
      let enough = most.inDoublePrecision * (1 - 1e-12)
      if connections.weights[Int(labels[vertex])].inDoublePrecision >= enough {
        connections.removeAll()
        continue
      }
      heaviest.removeAll(keepingCapacity: true)
      connections.removeAll { label, weight in
        guard weight.inDoublePrecision >= enough else { return }
        heaviest.append(UInt32(truncatingIfNeeded: label))
      }
      let label = heaviest[generator.integer(below: heaviest.count)]
      labels[vertex] = label
      for i in entries where labels[Int(targets[i])] != label { queue.append(Int(targets[i])) }
    }
    return labels
  }
}
