/// Searches from many vertices at once, which tells of every vertex how many of the searches reach it
/// at each distance from their start.
///
/// Each vertex keeps one bit for each search. The graph had best be numbered by falling degree, and
/// the starts be close together: then most searches reach a vertex in the same level.
///
/// Source: M. Then et al., The more the merrier: efficient multi-source graph traversal, 2014.
struct MultiSourceSearch {
  /// How many searches run at once.
  static let width = SearchSet.bitCount

  /// The graph that is searched, and the same with all edges turned around.
  private let graph: Graph
  private let turned: Graph

  /// The searches that reached each vertex so far.
  private var seen: [SearchSet]
  /// The searches that reached it in the last level; of no use where `isActive` is false.
  private var frontier: [SearchSet]
  private var isActive: [Bool]
  /// The vertices of the last level.
  private var active: [UInt32] = []
  /// The searches that arrive in the level at hand, at the vertices that are `touched`.
  private var arrivals: [SearchSet]
  private var isTouched: [Bool]
  private var touched: [UInt32] = []
  /// When a level is pulled, the vertices that some search has not reached; empty before.
  private var unfinished: [UInt32] = []

  init(_ graph: Graph, turned: Graph) {
    self.graph = graph
    self.turned = turned
    seen = Array(repeating: SearchSet(), count: graph.vertexCount)
    frontier = seen
    arrivals = seen
    isActive = Array(repeating: false, count: graph.vertexCount)
    isTouched = isActive
  }

  /// Searches from all starts; they themselves are not told of.
  ///
  /// Invariant at the head of the loop: `touched` is empty, and `isTouched` false everywhere.
  ///
  /// - Precondition: There are no more starts than ``width``, each is named once.
  @inline(__always)
  mutating func run(
    from starts: ArraySlice<UInt32>,
    _ body: (_ vertex: Int, _ searches: SearchSet, _ distance: Double) -> Void
  ) {
    for vertex in seen.indices { seen[vertex] = SearchSet() }
    var all = SearchSet()
    for (search, start) in starts.enumerated() {
      seen[Int(start)].insert(search)
      frontier[Int(start)] = seen[Int(start)]
      isActive[Int(start)] = true
      active.append(start)
      all.formUnion(seen[Int(start)])
    }
    unfinished.removeAll(keepingCapacity: true)
    var level = 0.0
    while !active.isEmpty {
      level += 1
      let reach = active.reduce(0) { $0 + graph.neighborRange(of: Int($1)).count }
      // Where most edges lead to vertices that were reached before, it is quicker to ask the
      // others who reaches them.
      if reach > graph.arcCount / 12 {
        pull(all)
      } else {
        push()
      }
      for vertex in active { isActive[Int(vertex)] = false }
      active.removeAll(keepingCapacity: true)
      for vertex in touched {
        isTouched[Int(vertex)] = false
        let new = arrivals[Int(vertex)].subtracting(seen[Int(vertex)])
        if new.isEmpty { continue }
        seen[Int(vertex)].formUnion(new)
        frontier[Int(vertex)] = new
        isActive[Int(vertex)] = true
        active.append(vertex)
        body(Int(vertex), new, level)
      }
      touched.removeAll(keepingCapacity: true)
    }
  }

  /// The vertices of the last level hand their searches on to their neighbors.
  private mutating func push() {
    let offsets = graph.offsets
    let targets = graph.targets
    for vertex in active {
      let searches = frontier[Int(vertex)]
      for i in offsets[Int(vertex)]..<offsets[Int(vertex) + 1] {
        let neighbor = Int(targets[i])
        if isTouched[neighbor] {
          arrivals[neighbor].formUnion(searches)
        } else {
          isTouched[neighbor] = true
          touched.append(targets[i])
          arrivals[neighbor] = searches
        }
      }
    }
  }

  /// The vertices that searches have not reached look for them around.
  private mutating func pull(_ all: SearchSet) {
    let offsets = turned.offsets
    let targets = turned.targets
    if unfinished.isEmpty {
      unfinished.append(contentsOf: 0..<UInt32(truncatingIfNeeded: seen.count))
    }
    var kept = 0
    for i in unfinished.indices {
      let vertex = Int(unfinished[i])
      if seen[vertex] == all { continue }
      unfinished[kept] = unfinished[i]
      kept += 1
      var searches = SearchSet()
      for k in offsets[vertex]..<offsets[vertex + 1] where isActive[Int(targets[k])] {
        searches.formUnion(frontier[Int(targets[k])])
      }
      arrivals[vertex] = searches
      touched.append(UInt32(truncatingIfNeeded: vertex))
    }
    unfinished.removeLast(unfinished.count - kept)
  }
}

extension Graph {
  /// What a function makes of the arrivals of searches from all vertices, for each fixed chunk of
  /// them, in order.
  ///
  /// The values of a chunk start as zeros. Searches run against the edges: they reach a vertex at
  /// its distance *to* their start. Vertices are those of this graph.
  ///
  /// - Parameters:
  ///   - valueCount: How many values a chunk has.
  ///   - body: Takes in that searches reach a vertex at a distance.
  func mapArrivals(
    valueCount: Int, threads: Int?,
    _ body:
      @Sendable (
        _ values: inout [Double], _ vertex: Int, _ searches: SearchSet, _ distance: Double
      ) -> Void
  ) -> [[Double]] {
    let order = verticesByFallingDegree()
    let graph = part(order)
    let turned = graph.transposed()
    let starts = graph.inBalls(Array(order.indices), of: MultiSourceSearch.width)
    let width = MultiSourceSearch.width
    let batchCount = (starts.count + width - 1) / width
    let chunkCount = min(batchCount, 16)
    return concurrentMap(chunkCount: chunkCount, threads: threads) { chunk in
      var values = [Double](repeating: 0, count: valueCount)
      var search = MultiSourceSearch(turned, turned: graph)
      for batch in batchCount * chunk / chunkCount..<batchCount * (chunk + 1) / chunkCount {
        let places = batch * width..<min((batch + 1) * width, starts.count)
        search.run(from: starts[places]) { vertex, searches, distance in
          body(&values, order[vertex], searches, distance)
        }
      }
      return values
    }
  }
}

/// A set of searches that run at once, one bit for each: just one line of the processor's cache.
struct SearchSet: Equatable {
  static let bitCount = 512

  private var bits = SIMD8<UInt64>()

  @inline(__always)
  var isEmpty: Bool {
    let quarter = bits.lowHalf | bits.highHalf
    let pair = quarter.lowHalf | quarter.highHalf
    return pair.x | pair.y == 0
  }

  @inline(__always)
  var count: Int { Int(truncatingIfNeeded: bits.nonzeroBitCount.wrappedSum()) }

  @inline(__always)
  mutating func insert(_ search: Int) {
    bits[search / 64] |= 1 << UInt64(search % 64)
  }

  @inline(__always)
  mutating func formUnion(_ other: SearchSet) { bits |= other.bits }

  @inline(__always)
  func subtracting(_ other: SearchSet) -> SearchSet {
    var rest = self
    rest.bits &= ~other.bits
    return rest
  }
}
