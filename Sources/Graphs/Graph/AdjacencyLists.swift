/// Neighbor lists in the making.
///
/// Two passes sort all lists without comparing anything: the first hands every edge to the list
/// of its target, the second walks those lists in the order of the targets and hands each edge
/// back to the list of its source, which so receives its targets in rising order. In an
/// undirected graph every edge is handed out from both ends. Both passes keep the order of
/// parallel edges.
struct AdjacencyLists {
  let direction: Graph.Direction
  private(set) var offsets: [Int]
  private(set) var targets: [UInt32]
  private(set) var weights: [Double]?

  init(
    vertexCount: Int, direction: Graph.Direction,
    sources: [UInt32], targets: [UInt32], weights: [Double]?
  ) {
    self.direction = direction
    let isUndirected = direction == .undirected
    var counts = [Int](repeating: 0, count: vertexCount)
    for target in targets { counts[Int(target)] += 1 }
    if isUndirected {
      for source in sources { counts[Int(source)] += 1 }
    }
    let incoming = Self.offsets(of: counts)
    var next = incoming
    var origins = [UInt32](repeating: 0, count: incoming[vertexCount])
    var originWeights = weights.map { _ in [Double](repeating: 0, count: origins.count) }
    for i in sources.indices {
      let place = next[Int(targets[i])]
      next[Int(targets[i])] += 1
      origins[place] = sources[i]
      if let weights { originWeights?[place] = weights[i] }
      guard isUndirected else { continue }
      let back = next[Int(sources[i])]
      next[Int(sources[i])] += 1
      origins[back] = targets[i]
      if let weights { originWeights?[back] = weights[i] }
    }
    (self.offsets, self.targets, self.weights) = Self.transposed(
      offsets: incoming, targets: origins, weights: originWeights)
  }

  var graph: Graph {
    Graph(direction: direction, offsets: offsets, targets: targets, weights: weights)
  }

  /// The same lists with every run of equal neighbors made one, weights added up.
  ///
  /// An undirected self-loop stands twice in its list: there every second entry is added up, and
  /// two entries remain.
  consuming func mergingParallelEdges() -> AdjacencyLists {
    var write = 0
    var start = 0
    for vertex in 0..<offsets.count - 1 {
      let end = offsets[vertex + 1]
      var read = start
      offsets[vertex] = write
      while read < end {
        let target = targets[read]
        let copies = direction == .undirected && Int(target) == vertex ? 2 : 1
        var runEnd = read + copies
        while runEnd < end, targets[runEnd] == target {
          if let weight = weights?[runEnd] { weights?[read] += weight }
          runEnd += copies
        }
        for copy in write..<write + copies {
          targets[copy] = target
          if let weight = weights?[read] { weights?[copy] = weight }
        }
        write += copies
        read = runEnd
      }
      start = end
    }
    offsets[offsets.count - 1] = write
    if write < targets.count {
      targets = Array(targets[..<write])
      weights = weights.map { Array($0[..<write]) }
    }
    return self
  }

  /// Turns all edges around; the lists that result are sorted.
  static func transposed(
    offsets: [Int], targets: [UInt32], weights: [Double]?
  ) -> (offsets: [Int], targets: [UInt32], weights: [Double]?) {
    var counts = [Int](repeating: 0, count: offsets.count - 1)
    for target in targets { counts[Int(target)] += 1 }
    let newOffsets = Self.offsets(of: counts)
    var next = newOffsets
    var newTargets = [UInt32](repeating: 0, count: targets.count)
    var newWeights = weights.map { _ in [Double](repeating: 0, count: targets.count) }
    for vertex in 0..<offsets.count - 1 {
      for i in offsets[vertex]..<offsets[vertex + 1] {
        let target = Int(targets[i])
        let place = next[target]
        next[target] += 1
        newTargets[place] = UInt32(truncatingIfNeeded: vertex)
        if let weights { newWeights?[place] = weights[i] }
      }
    }
    return (newOffsets, newTargets, newWeights)
  }

  /// Where each list starts when the lists have these lengths; one entry more, the total.
  private static func offsets(of counts: [Int]) -> [Int] {
    var offsets = [Int](repeating: 0, count: counts.count + 1)
    for i in counts.indices { offsets[i + 1] = offsets[i] + counts[i] }
    return offsets
  }
}
