extension Graph {
  /// The number of triangles at each vertex: pairs of its neighbors that are neighbors too.
  ///
  /// Only who is next to whom counts: direction, weights, self-loops and parallel edges play no
  /// role. Three times the number of triangles of the graph is the sum of all values.
  ///
  ///     let graph = try Graph(vertexCount: 4, edges: [(0, 1), (1, 2), (2, 0), (2, 3)])
  ///     graph.triangleCounts()  // [1, 1, 1, 0]
  ///
  /// - Parameter threads: How many threads may work; their number does not change the result. The
  ///   default, nil, is one for each processor.
  /// - Complexity: O(vertices + edges^1.5).
  ///
  /// Source: T. Schank, D. Wagner, Finding, counting and listing all triangles in large graphs,
  /// 2005; N. Chiba, T. Nishizeki, Arboricity and subgraph listing algorithms, 1985 (the shorter
  /// list).
  public func triangleCounts(threads: Int? = nil) -> [Int] {
    BusierNeighbors(simplified()).triangleCounts(threads: threads)
  }
}

/// Who of the neighbors of each vertex is busier: has more neighbors, or as many and a lower number.
///
/// Vertices are numbered by falling degree. Lists of busier neighbors are never longer than the
/// root of twice the number of edges, not even at hubs, and hold every edge once. A triangle is an
/// edge with a vertex that is in the lists of both its ends.
struct BusierNeighbors {
  /// The vertex that each number stands for.
  private let order: [Int]
  /// Where the list of each number starts.
  private let offsets: [Int]
  /// The busier neighbors, by number.
  private let busier: [UInt32]

  /// - Precondition: The graph is undirected, without self-loops and parallel edges.
  init(_ graph: Graph) {
    let order = graph.verticesByFallingDegree()
    var numbers = [UInt32](repeating: 0, count: graph.vertexCount)
    for (number, vertex) in order.enumerated() {
      numbers[vertex] = UInt32(truncatingIfNeeded: number)
    }
    var offsets = [0]
    offsets.reserveCapacity(graph.vertexCount + 1)
    // One place more than there are edges: the one behind the last is written to as well.
    var busier = [UInt32](repeating: 0, count: graph.edgeCount + 1)
    var entries = busier.mutableSpan
    let (starts, targets) = (graph.offsets.span, graph.targets.span)
    var count = 0
    for (number, vertex) in order.enumerated() {
      targets.prefetchLists(of: order.span, after: number, offsets: starts)
      for i in graph.neighborRange(of: vertex) {
        let other = Int(numbers[Int(targets[i])])
        // Written behind the list, which then grows if the neighbor is busier. That is the sign of
        // the difference: a branch here could not be foreseen.
        entries[count] = UInt32(truncatingIfNeeded: other)
        count &+= (other &- number) >> 63 & 1
      }
      offsets.append(count)
    }
    self.order = order
    self.offsets = offsets
    self.busier = busier
  }

  /// The number of triangles at each vertex.
  ///
  /// Threads take vertices in turn and count for themselves; whole numbers give the same sum in any
  /// order. More of them than processors, but for a few, would only take memory.
  func triangleCounts(threads: Int?) -> [Int] {
    let workers = min(threads ?? processorCount, max(processorCount, 16), order.count)
    let parts = concurrentMap(chunkCount: workers, threads: threads) { worker in
      trianglesByNumber(stride(from: worker, to: order.count, by: workers))
    }
    var counts = [Int](repeating: 0, count: order.count)
    for part in parts {
      for (number, vertex) in order.enumerated() { counts[vertex] += Int(part[number]) }
    }
    return counts
  }

  /// The triangles that are found from some of the vertices, by number.
  private func trianglesByNumber(_ numbers: StrideTo<Int>) -> [UInt32] {
    // No vertex has more triangles than there are edges to be the other side.
    var counts = [UInt32](repeating: 0, count: order.count)
    addTriangles(from: numbers, to: &counts)
    return counts
  }

  /// Adds the triangles that are found from some of the vertices.
  ///
  /// A vertex marks its list, and the lists of all vertices in it are held against the marks. Where
  /// those are is looked up first, and they are asked for: they come from memory while others are
  /// worked on.
  ///
  /// Checking places would take a quarter of the time. Lists hold numbers of vertices, offsets are
  /// places in the lists, and no list is longer than the longest.
  @inline(never)
  private func addTriangles(from numbers: StrideTo<Int>, to counts: inout [UInt32]) {
    let (offsets, busier) = (self.offsets.span, self.busier.span)
    var counts = counts.mutableSpan
    var markArray = [UInt8](repeating: 0, count: order.count)
    var marks = markArray.mutableSpan
    let longest = (0..<order.count).reduce(0) { max($0, offsets[$1 + 1] - offsets[$1]) }
    var listArray = [Range<Int>](repeating: 0..<0, count: longest)
    var lists = listArray.mutableSpan
    for number in numbers {
      let list = offsets[number]..<offsets[number + 1]
      var i = list.lowerBound
      while i < list.upperBound {
        let neighbor = unsafe Int(busier[unchecked: i])
        unsafe marks[unchecked: neighbor] = 1
        let start = unsafe offsets[unchecked: neighbor]
        unsafe lists[unchecked: i &- list.lowerBound] = unsafe Range(
          uncheckedBounds: (start, offsets[unchecked: neighbor &+ 1]))
        busier.prefetch(start)
        i &+= 1
      }
      var total: UInt32 = 0
      i = list.lowerBound
      while i < list.upperBound {
        let other = unsafe lists[unchecked: i &- list.lowerBound]
        var found: UInt32 = 0
        var j = other.lowerBound
        while j < other.upperBound {
          let third = unsafe Int(busier[unchecked: j])
          let mark = unsafe UInt32(marks[unchecked: third])
          // Adding zeros is quicker than a branch that nobody can foresee.
          found &+= mark
          unsafe counts[unchecked: third] &+= mark
          j &+= 1
        }
        unsafe counts[unchecked: Int(busier[unchecked: i])] &+= found
        total &+= found
        i &+= 1
      }
      counts[number] &+= total
      i = list.lowerBound
      while i < list.upperBound {
        unsafe marks[unchecked: Int(busier[unchecked: i])] = 0
        i &+= 1
      }
    }
  }
}
