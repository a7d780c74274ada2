/// Neighbor lists of an undirected graph in the making.
///
/// Every list is its lower neighbors and then its higher ones. Three passes put all of them in
/// order without comparing anything, and each looks at every edge once only:
///
/// 1. Each edge is handed to its higher end, where lower ends stand in no order.
/// 2. Those are walked in the order of the higher ends, which go back to the lower ends: every
///    vertex receives its higher neighbors in rising order.
/// 3. These are walked in the order of the lower ends, which go to the higher ends: every vertex
///    receives its lower neighbors in rising order.
///
/// That is a quarter less than sorting all entries of the lists in two passes, with half of the
/// memory besides the result. A self-loop takes part as an edge like the others, and so comes to
/// stand twice. All passes keep the order of parallel edges.
struct UndirectedLists {
  private(set) var offsets: [Int]
  private(set) var targets: [UInt32]
  private(set) var weights: [Double]?
  /// Whether a list names the same neighbor twice.
  private(set) var repeatsNeighbors = false

  /// - Complexity: O(vertices + edges).
  init(
    vertexCount: Int, sources: [UInt32], targets ends: [UInt32], weights edgeWeights: [Double]?
  ) {
    let counts = Self.counts(vertexCount, sources, ends)
    var start = 0
    offsets = []
    offsets.reserveCapacity(vertexCount + 1)
    // Where the next neighbor of each vertex goes.
    var nextLower = [Int](repeating: 0, count: vertexCount)
    var nextHigher = nextLower
    var handedOut = nextLower
    var lowerCount = 0
    for vertex in 0..<vertexCount {
      offsets.append(start)
      nextLower[vertex] = start
      nextHigher[vertex] = start + Int(counts.lower[vertex])
      handedOut[vertex] = lowerCount
      lowerCount += Int(counts.lower[vertex])
      start += Int(counts.lower[vertex]) + Int(counts.higher[vertex])
    }
    offsets.append(start)
    let isWeighted = edgeWeights != nil
    let edgeWeights = edgeWeights ?? []

    // First pass.
    var lowerEnds = [UInt32](repeating: 0, count: sources.count)
    var movedWeights = [Double](repeating: 0, count: edgeWeights.count)
    for i in sources.indices {
      let low = min(sources[i], ends[i])
      let high = Int(max(sources[i], ends[i]))
      let place = handedOut[high]
      handedOut[high] = place + 1
      lowerEnds[place] = low
      if isWeighted { movedWeights[place] = edgeWeights[i] }
    }

    // Second pass.
    var targets = [UInt32](repeating: 0, count: start)
    var weights = [Double](repeating: 0, count: isWeighted ? start : 0)
    var from = 0
    for high in 0..<vertexCount {
      while from < handedOut[high] {
        let low = Int(lowerEnds[from])
        let place = nextHigher[low]
        nextHigher[low] = place + 1
        targets[place] = UInt32(truncatingIfNeeded: high)
        if isWeighted { weights[place] = movedWeights[from] }
        from += 1
      }
    }

    // Third pass.
    for low in 0..<vertexCount {
      // The higher end of a self-loop is the vertex itself, which will stand there twice.
      var previous = UInt32(truncatingIfNeeded: low)
      let end = offsets[low + 1]
      for from in end - Int(counts.higher[low])..<end {
        let high = targets[from]
        if high == previous { repeatsNeighbors = true }
        previous = high
        let place = nextLower[Int(high)]
        nextLower[Int(high)] = place + 1
        targets[place] = UInt32(truncatingIfNeeded: low)
        if isWeighted { weights[place] = weights[from] }
      }
    }
    self.targets = targets
    guard isWeighted else { return }
    if repeatsNeighbors { Self.pairLoops(offsets, targets, &weights) }
    self.weights = weights
  }

  /// Lets both entries of each self-loop stand behind each other, where a vertex has several.
  ///
  /// Lower neighbors and then higher ones leave the weights of all loops in order, and then those of
  /// all loops again.
  static func pairLoops(_ offsets: [Int], _ targets: [UInt32], _ weights: inout [Double]) {
    for vertex in 0..<offsets.count - 1 {
      let list = offsets[vertex]..<offsets[vertex + 1]
      guard let first = list.first(where: { targets[$0] >= vertex }), targets[first] == vertex
      else { continue }
      let entryCount = targets[first..<list.upperBound].prefix { $0 == vertex }.count
      for (i, weight) in weights[first..<first + entryCount / 2].enumerated() {
        weights[first + 2 * i] = weight
        weights[first + 2 * i + 1] = weight
      }
    }
  }

  /// How many edges there are of which each vertex is the higher end, and the lower.
  private static func counts(
    _ vertexCount: Int, _ sources: [UInt32], _ ends: [UInt32]
  ) -> (lower: [UInt32], higher: [UInt32]) {
    var lower = [UInt32](repeating: 0, count: vertexCount)
    var higher = lower
    for i in sources.indices {
      higher[Int(min(sources[i], ends[i]))] &+= 1
      lower[Int(max(sources[i], ends[i]))] &+= 1
    }
    return (lower, higher)
  }
}
