extension Graph {
  /// How much more weight lies within the groups of a partition than chance would put there.
  ///
  /// Chance gives every edge its ends at random but leaves the strength of every vertex as it is.
  /// With m the total weight, w(c) the weight within group c, and k(c) the strength of its
  /// vertices together:
  ///
  ///     undirected  Q = Σ w(c) / m − resolution · (k(c) / 2m)²
  ///     directed    Q = Σ w(c) / m − resolution · kₒᵤₜ(c) · kᵢₙ(c) / m²
  ///
  /// - The edges of a graph without weights weigh 1.
  /// - A self-loop counts once in w and, when undirected, twice in k. Parallel edges count each.
  /// - Without any weight the value is 0; igraph then gives NaN.
  ///
  /// - Parameters:
  ///   - partition: The groups of the vertices of this graph.
  ///   - resolution: The larger, the more small groups are favored. The default is 1.
  /// - Precondition: The partition is one of the vertices of this graph.
  /// - Complexity: O(vertices + edges).
  ///
  /// Source: M.E.J. Newman, Analysis of weighted networks, 2004; E.A. Leicht, M.E.J. Newman,
  /// Community structure in directed networks, 2008; J. Reichardt, S. Bornholdt, Statistical
  /// mechanics of community detection, 2006 (resolution).
  public func modularity(of partition: Partition, resolution: Double = 1) -> Double {
    // Counted by entries of the lists, an undirected graph is a directed one with every edge
    // both ways, and both formulas are one.
    let outStrengths = groupStrengths(.out, in: partition)
    let inStrengths = groupStrengths(.in, in: partition)
    let total = outStrengths.reduce(0, +)
    guard total > 0 else { return 0 }
    let within = weightsWithin(partition)
    var sum = 0.0
    for group in 0..<partition.count {
      sum +=
        within[group] / total
        - resolution * (outStrengths[group] / total) * (inStrengths[group] / total)
    }
    return sum
  }

  /// How much more weight lies within the groups of a partition than a fixed density would give.
  ///
  /// With n(c) the number of vertices in group c, the constant Potts model has the quality
  ///
  ///     undirected  Q = Σ w(c) − resolution · n(c) (n(c) − 1) / 2
  ///     directed    Q = Σ w(c) − resolution · n(c) (n(c) − 1)
  ///
  /// so that groups gain when they are denser than the resolution. Self-loops and parallel edges
  /// count as in ``modularity(of:resolution:)``. There is no resolution limit.
  ///
  /// - Precondition: The partition is one of the vertices of this graph.
  /// - Complexity: O(vertices + edges).
  ///
  /// Source: V.A. Traag, P. Van Dooren, Y. Nesterov, Narrow scope for resolution-limit-free
  /// community detection, 2011.
  public func constantPottsQuality(of partition: Partition, resolution: Double) -> Double {
    let share = direction == .undirected ? 0.5 : 1
    let within = weightsWithin(partition)
    var sum = 0.0
    for (group, size) in partition.sizes.enumerated() {
      sum += share * (within[group] - resolution * Double(size) * Double(size - 1))
    }
    return sum
  }

  private func groupStrengths(_ incidence: Incidence, in partition: Partition) -> [Double] {
    precondition(partition.labels.count == vertexCount, "a partition of the vertices")
    var sums = [Double](repeating: 0, count: partition.count)
    for (vertex, strength) in strengths(incidence).enumerated() {
      sums[partition.labels[vertex]] += strength
    }
    return sums
  }

  /// The weight of the list entries that stay within each group: undirected edges count twice.
  private func weightsWithin(_ partition: Partition) -> [Double] {
    precondition(partition.labels.count == vertexCount, "a partition of the vertices")
    let (labels, targets) = (partition.labels.span, self.targets.span)
    var sums = [Double](repeating: 0, count: partition.count)
    for vertex in 0..<vertexCount {
      let own = labels[vertex]
      if let weights {
        for i in neighborRange(of: vertex) where labels[Int(targets[i])] == own {
          sums[own] += weights[i]
        }
      } else {
        var count = 0
        for i in neighborRange(of: vertex) { count += labels[Int(targets[i])] == own ? 1 : 0 }
        sums[own] += Double(count)
      }
    }
    return sums
  }
}
