/// Pairs of vertices that may belong together, in the making of a consensus.
///
/// Vertices that were always together so far are one, a core. A pair of cores stands for the pairs
/// of their members, and so does a self-loop of a core.
struct ConsensusGraph {
  /// The core of each vertex of the original graph.
  private(set) var cores: Partition
  /// The pairs, undirected; each weighs what it would in the consensus if it were always together.
  private var pairs: Graph
  /// What the pairs of the original vertices weigh.
  private let original: Graph
  private let objective: Graph.LeidenOptions.Objective

  /// Starts with the pairs that an edge joins.
  ///
  /// With modularity every pair weighs 1. With the constant Potts objective it weighs as much as
  /// its tie, or, since a directed pair has room for two edges, half of that.
  init(
    _ ties: MutualTies, _ direction: Graph.Direction,
    objective: Graph.LeidenOptions.Objective
  ) {
    self.objective = objective
    let scale = direction == .directed ? 0.5 : 1
    let weights =
      switch objective {
      case .modularity: [Double](repeating: 1, count: ties.strengths.count)
      case .constantPotts: ties.strengths.map { $0 * scale }
      }
    original = Graph(
      direction: .undirected, offsets: ties.offsets, targets: ties.neighbors, weights: weights,
      repeatsNeighbors: false)
    pairs = original
    cores = Partition(labels: Array(0..<ties.vertexCount))
  }

  /// What a pair without a tie weighs.
  private var untiedWeight: Double {
    switch objective {
    case .modularity: 1
    case .constantPotts(let resolution): resolution
    }
  }

  /// Adds all pairs that were ever together.
  mutating func addAllPairs(_ votes: CoMembership) {
    let sizes = cores.sizes.map(Double.init)
    var list = WeightedPairs()
    for second in 0..<votes.vertexCount {
      for first in 0..<second where votes.count(first, second) > 0 {
        list.append(first, second, weight: untiedWeight * sizes[first] * sizes[second])
      }
      if sizes[second] > 1 {
        list.append(second, second, weight: sizes[second] * (sizes[second] - 1) / 2)
      }
    }
    pairs = list.graph(vertexCount: votes.vertexCount)
    if case .constantPotts = objective { takeWeightsOfTies() }
  }

  /// Adds pairs with a neighbor in common: as often as there are pairs, a vertex and two of its
  /// neighbors are drawn.
  mutating func addClosePairs(_ votes: CoMembership, _ generator: inout SeededGenerator) {
    var drawn = WeightedPairs()
    for _ in 0..<pairs.edgeCount {
      let neighbors = pairs.neighbors(of: generator.integer(below: pairs.vertexCount))
      guard neighbors.count > 1 else { continue }
      let one = neighbors[neighbors.startIndex + generator.integer(below: neighbors.count)]
      let other = neighbors[neighbors.startIndex + generator.integer(below: neighbors.count)]
      if one != other && votes.count(one, other) > 0 {
        drawn.append(min(one, other), max(one, other), weight: untiedWeight)
      }
    }
    pairs.forEachEdge { source, place in
      drawn.append(source, Int(pairs.targets[place]), weight: pairs.weights?[place] ?? 0)
    }
    // A pair that was drawn again keeps the weight it had, which stands last.
    let all = drawn.graph(vertexCount: pairs.vertexCount)
    var once = WeightedPairs()
    all.forEachEdge { source, place in
      once.replaceOrAppend(source, Int(all.targets[place]), weight: all.weights?[place] ?? 0)
    }
    pairs = once.graph(vertexCount: pairs.vertexCount)
  }

  /// Gives the pairs that are joined in the original graph the weight they have there.
  ///
  /// Only as long as every vertex is its own core.
  private mutating func takeWeightsOfTies() {
    var weights = pairs.weights ?? []
    for vertex in 0..<pairs.vertexCount {
      // Both lists are sorted.
      var tie = original.offsets[vertex]
      for i in pairs.neighborRange(of: vertex) {
        while tie < original.offsets[vertex + 1] && original.targets[tie] < pairs.targets[i] {
          tie += 1
        }
        if tie < original.offsets[vertex + 1] && original.targets[tie] == pairs.targets[i] {
          weights[i] = original.weights?[tie] ?? 0
        }
      }
    }
    pairs = Graph(
      direction: .undirected, offsets: pairs.offsets, targets: pairs.targets, weights: weights,
      repeatsNeighbors: false)
  }

  /// The share of the partitions in which the pairs were together, without those that never were.
  func shares(_ votes: CoMembership) -> Graph {
    var list = WeightedPairs()
    pairs.forEachEdge { source, place in
      let share = votes.share(source, Int(pairs.targets[place]))
      if share > 0 { list.append(source, Int(pairs.targets[place]), weight: share) }
    }
    return list.graph(vertexCount: pairs.vertexCount)
  }

  /// Leaves out the pairs below a share, but no vertex loses its strongest one; makes vertices that
  /// were always together one; and returns the graph that is to be divided next.
  mutating func next(_ votes: CoMembership, threshold: Double) -> Graph {
    let next: Partition
    switch objective {
    case .modularity: next = votes.cores
    // Its chance depends on the number of vertices, which cores would change.
    case .constantPotts: next = Partition(labels: Array(0..<votes.vertexCount))
    }
    var strongest = [(share: Double, other: Int)](
      repeating: (0, -1), count: votes.vertexCount)
    pairs.forEachEdge { source, place in
      let target = Int(pairs.targets[place])
      guard source != target else { return }
      let share = votes.share(source, target)
      if share > strongest[source].share { strongest[source] = (share, target) }
      if share > strongest[target].share { strongest[target] = (share, source) }
    }
    var kept = WeightedPairs()
    var consensus = WeightedPairs()
    pairs.forEachEdge { source, place in
      let target = Int(pairs.targets[place])
      let share = votes.share(source, target)
      let isStrongest = strongest[source].other == target || strongest[target].other == source
      guard share > 0, share >= threshold || isStrongest else { return }
      let weight = pairs.weights?[place] ?? 0
      let (one, other) = (next.labels[source], next.labels[target])
      kept.append(one, other, weight: weight)
      consensus.append(one, other, weight: weight * share)
    }
    pairs = kept.merged(vertexCount: next.count)
    cores = Partition(composing: cores, next)
    return consensus.merged(vertexCount: next.count)
  }
}

extension Partition {
  /// The groups of groups: each vertex is where the group it is in is.
  fileprivate init(composing groups: Partition, _ groupsOfGroups: Partition) {
    self.init(labels: groups.labels.map { groupsOfGroups.labels[$0] })
  }
}

/// Undirected edges in the making.
private struct WeightedPairs {
  private var sources: [UInt32] = []
  private var targets: [UInt32] = []
  private var weights: [Double] = []

  mutating func append(_ source: Int, _ target: Int, weight: Double) {
    sources.append(UInt32(truncatingIfNeeded: source))
    targets.append(UInt32(truncatingIfNeeded: target))
    weights.append(weight)
  }

  /// Appends a pair, or gives it another weight when it is the last.
  mutating func replaceOrAppend(_ source: Int, _ target: Int, weight: Double) {
    if let last = sources.last, Int(last) == source, Int(targets[targets.count - 1]) == target {
      weights[weights.count - 1] = weight
    } else {
      append(source, target, weight: weight)
    }
  }

  private func lists(vertexCount: Int) -> AdjacencyLists {
    AdjacencyLists(
      vertexCount: vertexCount, direction: .undirected, sources: sources, targets: targets,
      weights: weights)
  }

  func graph(vertexCount: Int) -> Graph { lists(vertexCount: vertexCount).graph }

  /// The graph with the weights of parallel edges added up.
  func merged(vertexCount: Int) -> Graph {
    lists(vertexCount: vertexCount).mergingParallelEdges().graph
  }
}
