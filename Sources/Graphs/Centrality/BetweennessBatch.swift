extension Graph {
  /// What the shortest paths from some sources contribute to the vertices they pass, by number of
  /// edges; a path counts as often as its two ends weigh together.
  ///
  /// The sources of a batch are the lanes of a vector. All searches advance together, level by
  /// level; a vertex that several of them reach in the same level is handled once for all of
  /// them, and each visit of a neighbor brings one line of memory that serves eight searches
  /// instead of one. A vertex they reach in different levels is handled once for each; sources
  /// of a batch are therefore chosen close together.
  ///
  /// Meant for a graph numbered by falling degree.
  ///
  /// - Parameter sizes: How many vertices each vertex stands for; nil means one.
  func dependenciesByEdges(
    from chosen: [Int], sizes: [Double]? = nil, threads: Int?
  ) -> [Double] {
    let sources = inBalls(chosen, of: BatchSearch.laneCount)
    let sizes = sizes ?? Array(repeating: 1, count: vertexCount)
    let incoming = transposed()
    let laneCount = BatchSearch.laneCount
    return concurrentSum(
      partCount: (sources.count + laneCount - 1) / laneCount, vertexCount: vertexCount,
      threads: threads
    ) { batches in
      var sums = [Double](repeating: 0, count: vertexCount)
      var search = BatchSearch(self, incoming: incoming, sizes: sizes)
      for batch in batches {
        let places = batch * laneCount..<min((batch + 1) * laneCount, sources.count)
        search.run(from: sources[places])
        search.addDependencies(to: &sums)
      }
      return sums
    }
  }
}

/// The searches of one batch of sources.
///
/// Lanes of vectors that do not matter are kept at zero by multiplying with zeros and ones.
private struct BatchSearch {
  static let laneCount = 8

  typealias Lanes = SIMD8<Double>
  /// A set of lanes, a bit for each.
  typealias LaneSet = UInt8

  private let graph: Graph
  /// The graph with all edges turned around.
  private let incoming: Graph
  private let sizes: [Double]

  /// Vertices and the lanes that reached them, level behind level.
  private var visitedVertices: [UInt32] = []
  private var visitedLanes: [LaneSet] = []
  /// Where each level starts in the visits, and where the last ends.
  private var levelStarts: [Int] = []
  private var allLanes: LaneSet = 0
  private var sourceSizes = Lanes()

  /// The number of shortest paths from each source, times the scales of the levels up to that of the
  /// vertex; zero for lanes that have not reached it.
  private var pathCounts: [Lanes]
  /// What the numbers of paths of each level were multiplied by, beyond those before.
  private var scales: [Lanes] = []
  /// The lanes that reached the vertex so far.
  private var seen: [LaneSet]
  /// The lanes that reached the vertex in the last level.
  private var frontier: [LaneSet]
  /// The lanes that arrive in the level at hand; empty between levels.
  private var arrivals: [LaneSet]
  /// What the vertex passes on, (its size + its dependency) / its number of paths, for the lanes
  /// in `settled`; zero for others.
  private var shares: [Lanes]
  /// The lanes whose level has been walked back over.
  private var settled: [LaneSet]
  /// Values of the visits of one level, which must not show before the level is done.
  private var pending: [Lanes] = []
  /// When a level is pulled, the vertices that some lane has not reached; empty before.
  private var unfinished: [UInt32] = []

  init(_ graph: Graph, incoming: Graph, sizes: [Double]) {
    self.graph = graph
    self.incoming = incoming
    self.sizes = sizes
    pathCounts = Array(repeating: Lanes(), count: graph.vertexCount)
    seen = Array(repeating: 0, count: graph.vertexCount)
    frontier = seen
    arrivals = seen
    settled = seen
    shares = pathCounts
  }

  /// Counts the shortest paths from each source to all vertices.
  mutating func run(from sources: ArraySlice<UInt32>) {
    forget()
    for (lane, source) in sources.enumerated() {
      let set: LaneSet = 1 << LaneSet(truncatingIfNeeded: lane)
      allLanes |= set
      sourceSizes[lane] = sizes[Int(source)]
      pathCounts[Int(source)][lane] = 1
      seen[Int(source)] = set
      frontier[Int(source)] = set
      visitedVertices.append(source)
      visitedLanes.append(set)
    }
    var level = 0..<visitedVertices.count
    while !level.isEmpty {
      levelStarts.append(level.upperBound)
      scaleCounts(of: level)
      let reach = level.reduce(0) { $0 + graph.neighborRange(of: Int(visitedVertices[$1])).count }
      // Where most edges lead to vertices that were reached before, it is quicker to ask the
      // others who reaches them.
      if reach > graph.arcCount / 12 {
        pull(level)
      } else {
        push(level)
      }
      level = level.upperBound..<visitedVertices.count
    }
  }

  /// Makes numbers of paths small again before they grow beyond what a number can hold.
  ///
  /// Only how the numbers of one level compare is of any meaning. From one level to the next they
  /// grow by less than 2⁶⁴, so that a look at every eighth level is enough; most networks have none.
  private mutating func scaleCounts(of level: Range<Int>) {
    var scale = Lanes(repeating: 1)
    if levelStarts.count % 8 == 0 {
      var most = Lanes()
      for i in level {
        let lanes = Self.ones[Int(visitedLanes[i])]
        most = pointwiseMax(most, pathCounts[Int(visitedVertices[i])] * lanes)
      }
      let isLarge = most .> 0x1p400
      if any(isLarge) {
        scale.replace(with: 0x1p-400, where: isLarge)
        for i in level {
          let isIn = Self.ones[Int(visitedLanes[i])] .> 0
          let factor = Lanes(repeating: 1).replacing(with: scale, where: isIn)
          var counts = pathCounts[Int(visitedVertices[i])] * factor
          // Too few beside the most to be told apart from none: then there is no result.
          counts.replace(with: .nan, where: isIn .& (counts .< 0x1p-1000))
          pathCounts[Int(visitedVertices[i])] = counts
        }
      }
    }
    scales.append(scale)
  }

  /// Wipes what the last batch left.
  private mutating func forget() {
    for vertex in visitedVertices {
      pathCounts[Int(vertex)] = Lanes()
      shares[Int(vertex)] = Lanes()
      seen[Int(vertex)] = 0
      settled[Int(vertex)] = 0
    }
    visitedVertices.removeAll(keepingCapacity: true)
    visitedLanes.removeAll(keepingCapacity: true)
    unfinished.removeAll(keepingCapacity: true)
    levelStarts = [0]
    scales.removeAll(keepingCapacity: true)
    allLanes = 0
    sourceSizes = Lanes()
  }

  /// Finds the next level: the vertices of this one hand their paths on to their neighbors.
  private mutating func push(_ level: Range<Int>) {
    let offsets = graph.offsets
    let targets = graph.targets
    for i in level {
      let vertex = Int(visitedVertices[i])
      let lanes = visitedLanes[i]
      let paths = pathCounts[vertex]
      for k in offsets[vertex]..<offsets[vertex + 1] {
        let neighbor = Int(targets[k])
        let new = lanes & ~seen[neighbor]
        guard new != 0 else { continue }
        if arrivals[neighbor] == 0 { visitedVertices.append(targets[k]) }
        arrivals[neighbor] |= new
        pathCounts[neighbor] += paths * Self.ones[Int(new)]
      }
      frontier[vertex] = 0
    }
    for i in level.upperBound..<visitedVertices.count {
      let vertex = Int(visitedVertices[i])
      let lanes = arrivals[vertex]
      arrivals[vertex] = 0
      seen[vertex] |= lanes
      frontier[vertex] = lanes
      visitedLanes.append(lanes)
    }
  }

  /// Finds the next level: the vertices that lanes have not reached look for them around.
  private mutating func pull(_ level: Range<Int>) {
    let offsets = incoming.offsets
    let targets = incoming.targets
    if unfinished.isEmpty {
      for vertex in seen.indices where seen[vertex] != allLanes {
        unfinished.append(UInt32(truncatingIfNeeded: vertex))
      }
    }
    pending.removeAll(keepingCapacity: true)
    var kept = 0
    for i in unfinished.indices {
      let vertex = Int(unfinished[i])
      let missing = allLanes & ~seen[vertex]
      if missing == 0 { continue }
      unfinished[kept] = unfinished[i]
      kept += 1
      var paths = Lanes()
      var lanes: LaneSet = 0
      for k in offsets[vertex]..<offsets[vertex + 1] {
        let neighbor = Int(targets[k])
        let arriving = frontier[neighbor] & missing
        if arriving != 0 {
          paths += pathCounts[neighbor]
          lanes |= arriving
        }
      }
      if lanes != 0 {
        visitedVertices.append(unfinished[i])
        visitedLanes.append(lanes)
        pending.append(paths)
      }
    }
    unfinished.removeLast(unfinished.count - kept)
    for i in level { frontier[Int(visitedVertices[i])] = 0 }
    for i in level.upperBound..<visitedVertices.count {
      let vertex = Int(visitedVertices[i])
      let lanes = visitedLanes[i]
      pathCounts[vertex] += pending[i - level.upperBound] * Self.ones[Int(lanes)]
      seen[vertex] |= lanes
      frontier[vertex] = lanes
    }
  }

  /// Walks back from the last level and adds up what the sources contribute to each vertex.
  ///
  /// Invariant at the head of the loop: `shares` holds the lanes of the levels that were walked
  /// over. A neighbor in one of those can only be one level further.
  mutating func addDependencies(to sums: inout [Double]) {
    let offsets = graph.offsets
    let targets = graph.targets
    for place in stride(from: levelStarts.count - 1, through: 1, by: -1) {
      let level = levelStarts[place - 1]..<levelStarts[place]
      let scale = scales[place - 1]
      pending.removeAll(keepingCapacity: true)
      for i in level {
        let vertex = Int(visitedVertices[i])
        let lanes = visitedLanes[i]
        var below = Lanes()
        for k in offsets[vertex]..<offsets[vertex + 1] {
          let neighbor = Int(targets[k])
          if settled[neighbor] & lanes != 0 { below += shares[neighbor] }
        }
        let isIn = Self.ones[Int(lanes)]
        let paths = pathCounts[vertex]
        let dependencies = paths * below * isIn
        // A source does not lie between itself and others.
        if place > 1 { sums[vertex] += (dependencies * sourceSizes).sum() }
        // Other lanes become 0 / (count + 1), never 0 / 0.
        pending.append((isIn * sizes[vertex] + dependencies) / (paths + (1 - isIn)) * scale)
      }
      for i in level {
        let vertex = Int(visitedVertices[i])
        shares[vertex] += pending[i - level.lowerBound]
        settled[vertex] |= visitedLanes[i]
      }
    }
  }

  /// For each set of lanes the vector with ones there and zeros elsewhere.
  private static let ones = (0..<256).map { set in
    var vector = Lanes()
    for lane in 0..<8 where set >> lane & 1 == 1 { vector[lane] = 1 }
    return vector
  }
}
