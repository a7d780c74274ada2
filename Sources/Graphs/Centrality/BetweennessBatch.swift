extension Graph {
  /// What the shortest paths from all sources contribute to the vertices they pass, by number of
  /// edges.
  ///
  /// The sources of a batch are the lanes of a vector. All searches advance together, level by
  /// level; a vertex that several of them reach in the same level is handled once for all of
  /// them, and each visit of a neighbor brings one line of memory that serves eight searches
  /// instead of one. A vertex they reach in different levels is handled once for each.
  ///
  /// Meant for a graph renumbered by degree.
  func dependenciesByEdges(threads: Int?) -> [Double] {
    dependenciesByEdges(from: Array(0..<vertexCount), threads: threads)
  }

  /// What the shortest paths from some sources contribute to the vertices they pass, by number of
  /// edges.
  func dependenciesByEdges(from chosen: [Int], threads: Int?) -> [Double] {
    let sources = byFirstNeighbor(chosen)
    let laneCount = BatchSearch.laneCount
    return concurrentSum(
      partCount: (sources.count + laneCount - 1) / laneCount, vertexCount: vertexCount,
      threads: threads
    ) { batches in
      var sums = [Double](repeating: 0, count: vertexCount)
      var search = BatchSearch(vertexCount: vertexCount)
      for batch in batches {
        let places = batch * laneCount..<min((batch + 1) * laneCount, sources.count)
        search.run(from: sources[places], in: self)
        search.addDependencies(in: self, to: &sums)
      }
      return sums
    }
  }

  /// The sources, those with the same first neighbor together.
  ///
  /// In a graph renumbered by degree the first neighbor is the largest hub around. Searches from
  /// two vertices with the same hub mostly reach others in the same level, or one or two later.
  private func byFirstNeighbor(_ sources: [Int]) -> [Int] {
    let firsts = (0..<vertexCount).map { neighbors(of: $0).first ?? vertexCount }
    return sources.sorted { (firsts[$0], $0) < (firsts[$1], $1) }
  }
}

/// The searches of one batch of sources.
///
/// Lanes of vectors that do not matter are kept at zero by multiplying with zeros and ones.
private struct BatchSearch {
  static let laneCount = 8

  typealias Lanes = SIMD8<Double>

  /// Vertices and the lanes that reached them, level behind level.
  private var visits: [(vertex: UInt32, lanes: UInt8)] = []
  /// Where each level starts in `visits`, and where the last ends.
  private var levelStarts: [Int] = []
  /// The number of shortest paths from each source.
  private var pathCounts: [Lanes]
  /// The lanes that reached the vertex so far.
  private var seen: [UInt8]
  /// The lanes that arrive in the level at hand, some of them again; zero between levels.
  private var arrivals: [UInt8]
  /// The numbers of paths they arrive by; zero between levels.
  private var arrivingPaths: [Lanes]
  /// What the vertex passes on: (1 + its dependency) / its number of paths.
  ///
  /// Only for the lanes that reached it in the level below; zero for others, and between runs.
  private var shares: [Lanes]
  /// The same for the level at hand.
  private var nextShares: [Lanes]
  private var touched: [UInt32] = []

  init(vertexCount: Int) {
    pathCounts = Array(repeating: Lanes(), count: vertexCount)
    seen = Array(repeating: 0, count: vertexCount)
    arrivals = seen
    arrivingPaths = pathCounts
    shares = pathCounts
    nextShares = pathCounts
  }

  /// Counts the shortest paths from each source to all vertices.
  mutating func run(from sources: ArraySlice<Int>, in graph: Graph) {
    for vertex in seen.indices {
      seen[vertex] = 0
      pathCounts[vertex] = Lanes()
    }
    visits.removeAll(keepingCapacity: true)
    levelStarts = [0]
    for (lane, source) in sources.enumerated() {
      seen[source] = 1 << UInt8(lane)
      pathCounts[source][lane] = 1
      visits.append((UInt32(truncatingIfNeeded: source), seen[source]))
    }
    levelStarts.append(visits.count)
    var start = 0
    while start < visits.count {
      let end = visits.count
      for i in start..<end { spread(visits[i], in: graph) }
      settleArrivals()
      start = end
      levelStarts.append(visits.count)
    }
  }

  /// Hands the paths to a vertex on to its neighbors.
  @inline(__always)
  private mutating func spread(_ visit: (vertex: UInt32, lanes: UInt8), in graph: Graph) {
    let paths = pathCounts[Int(visit.vertex)] * Self.ones[Int(visit.lanes)]
    for i in graph.neighborRange(of: Int(visit.vertex)) {
      let neighbor = Int(graph.targets[i])
      if visit.lanes & ~seen[neighbor] == 0 { continue }
      if arrivals[neighbor] == 0 { touched.append(graph.targets[i]) }
      arrivals[neighbor] |= visit.lanes
      arrivingPaths[neighbor] += paths
    }
  }

  /// Makes a level of the lanes that arrived at a vertex for the first time.
  private mutating func settleArrivals() {
    for vertex in touched {
      let lanes = arrivals[Int(vertex)] & ~seen[Int(vertex)]
      pathCounts[Int(vertex)] += arrivingPaths[Int(vertex)] * Self.ones[Int(lanes)]
      seen[Int(vertex)] |= lanes
      visits.append((vertex, lanes))
      arrivals[Int(vertex)] = 0
      arrivingPaths[Int(vertex)] = Lanes()
    }
    touched.removeAll(keepingCapacity: true)
  }

  /// Walks back from the last level and adds up what the sources contribute to each vertex.
  mutating func addDependencies(in graph: Graph, to sums: inout [Double]) {
    for level in stride(from: levelStarts.count - 2, through: 1, by: -1) {
      let visitsOfLevel = levelStarts[level]..<levelStarts[level + 1]
      for i in visitsOfLevel {
        let vertex = Int(visits[i].vertex)
        let isIn = Self.ones[Int(visits[i].lanes)]
        var below = Lanes()
        for j in graph.neighborRange(of: vertex) { below += shares[Int(graph.targets[j])] }
        let dependencies = pathCounts[vertex] * below * isIn
        sums[vertex] += dependencies.sum()
        // Other lanes become 0 / (count + 1), never 0 / 0.
        nextShares[vertex] = (isIn + dependencies) / (pathCounts[vertex] + (1 - isIn))
      }
      for i in levelStarts[level + 1]..<levelStarts[min(level + 2, levelStarts.count - 1)] {
        shares[Int(visits[i].vertex)] = Lanes()
      }
      swap(&shares, &nextShares)
    }
    for i in levelStarts[1]..<levelStarts[min(2, levelStarts.count - 1)] {
      shares[Int(visits[i].vertex)] = Lanes()
    }
  }

  /// For each set of lanes the vector with ones there and zeros elsewhere.
  private static let ones = (0..<256).map { set in
    var vector = Lanes()
    for lane in 0..<8 where set >> lane & 1 == 1 { vector[lane] = 1 }
    return vector
  }
}
