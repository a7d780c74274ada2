extension Graph {
  /// Groups of vertices that agree with most of their neighbors.
  ///
  /// Every vertex starts with a label of its own. In rounds, each in a new random order, every
  /// vertex takes the label that weighs most among its neighbors, by chance one of several equal
  /// ones, until all have such a label already.
  ///
  /// - Weights are strengths. Edges of both directions and parallel edges add up; self-loops and
  ///   edges of weight zero play no role.
  /// - Communities are connected: vertices of one label that do not hang together become several,
  ///   as the paper advises.
  /// - A vertex without neighbors is a community of its own; the empty graph has none.
  /// - The same seed gives the same communities; another may give quite other ones.
  ///
  /// Deviation from the paper: a vertex whose own label is among the heaviest keeps it. Every
  /// change then adds weight between equal labels, so that the rounds come to an end.
  ///
  /// - Complexity: O(vertices + edges) for each round, of which there are few in practice.
  ///
  /// Source: U.N. Raghavan, R. Albert, S. Kumara, Near linear time algorithm to detect community
  /// structures in large-scale networks, 2007.
  public func labelPropagation(seed: UInt64 = 0) -> Partition {
    let ties = MutualTies(self)
    var generator = SeededGenerator(seed: seed)
    var labels = Array(0..<vertexCount)
    var order = labels
    var connections = GroupConnections(groupCount: vertexCount)
    var heaviest: [Int] = []
    var hasChanged = true
    while hasChanged {
      hasChanged = false
      generator.shuffle(&order)
      for vertex in order {
        for i in ties.range(of: vertex) {
          connections.add(ties.strengths[i], to: labels[Int(ties.neighbors[i])])
        }
        let most = connections.groups.reduce(0) { max($0, connections.weights[$1]) }
        // Less than this is rounding.
        let enough = most * (1 - 1e-12)
        if connections.weights[labels[vertex]] < enough {
          heaviest.removeAll(keepingCapacity: true)
          for label in connections.groups where connections.weights[label] >= enough {
            heaviest.append(label)
          }
          labels[vertex] = heaviest[generator.integer(below: heaviest.count)]
          hasChanged = true
        }
        connections.removeAll()
      }
    }
    return components(within: Partition(labels: labels))
  }
}
