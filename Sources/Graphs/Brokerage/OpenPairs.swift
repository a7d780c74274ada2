/// The pairs of vertices that one vertex stands between.
struct BrokeredPairs: Sendable, Equatable {
  /// The number of pairs in each role.
  var roleCounts = [Int](repeating: 0, count: BrokerageRoles.Role.allCases.count)
  /// The number of pairs.
  var total = 0.0
  /// How many of them are brokered back as well.
  var reversed = 0.0
  /// In how many ways two different pairs can be chosen, in order, that share their source.
  var sharingSource = 0.0
  /// The same with a shared target.
  var sharingTarget = 0.0
  /// The same where the target of the first is the source of the second, and nothing else is shared.
  var chained = 0.0
}

/// Looks for sources and targets without an edge from one to the other.
struct OpenPairSearch {
  // Where a mark holds the number of the source or vertex at hand, it is set.
  private var isReached: [Int]
  private var reaches: [Int]
  private var isTarget: [Int]
  private var isSource: [Int]
  private var pairsToTarget: [Int]
  private var pairsFromSource: [Int]

  init(vertexCount: Int) {
    isReached = Array(repeating: -1, count: vertexCount)
    reaches = isReached
    isTarget = isReached
    isSource = isReached
    pairsToTarget = Array(repeating: 0, count: vertexCount)
    pairsFromSource = pairsToTarget
  }

  mutating func pairs(
    around vertex: Int, _ out: Graph, _ incoming: Graph, _ labels: [Int]
  ) -> BrokeredPairs {
    var result = BrokeredPairs()
    let sources = incoming.neighbors(of: vertex)
    let targets = out.neighbors(of: vertex)
    for source in sources {
      isSource[source] = vertex
      pairsFromSource[source] = 0
      pairsToTarget[source] = 0
    }
    for target in targets {
      isTarget[target] = vertex
      pairsToTarget[target] = 0
      pairsFromSource[target] = 0
    }
    // Marks are never cleared: numbers of sources mean something only within this vertex.
    let stamp = { [count = labels.count] (source: Int) in vertex * count + source }
    for source in sources {
      for neighbor in out.neighbors(of: source) { isReached[neighbor] = stamp(source) }
      for neighbor in incoming.neighbors(of: source) { reaches[neighbor] = stamp(source) }
      for target in targets where target != source && isReached[target] != stamp(source) {
        let role = BrokerageRoles.Role(labels[source], labels[vertex], labels[target])
        result.roleCounts[role.rawValue] += 1
        result.total += 1
        pairsFromSource[source] += 1
        pairsToTarget[target] += 1
        if isTarget[source] == vertex && isSource[target] == vertex
          && reaches[target] != stamp(source)
        {
          result.reversed += 1
        }
      }
    }
    for source in sources {
      let count = Double(pairsFromSource[source])
      result.sharingSource += count * (count - 1)
      if isTarget[source] == vertex { result.chained += count * Double(pairsToTarget[source]) }
    }
    for target in targets {
      let count = Double(pairsToTarget[target])
      result.sharingTarget += count * (count - 1)
    }
    result.chained -= result.reversed
    return result
  }
}
