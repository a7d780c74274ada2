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
///
/// Lists are filled up to eights with a number that no vertex has. They take 4 bytes an edge, and 28 a
/// vertex at most.
struct BusierNeighbors {
  /// The vertex that each number stands for.
  private let order: [Int]
  /// How many busier neighbors each number has.
  private let lengths: [UInt32]
  /// Where the list of each number starts, in eights, and where the last ends.
  private let starts: [UInt32]
  /// The busier neighbors, by number.
  private let busier: [UInt32]

  /// - Precondition: The graph is undirected, without self-loops and parallel edges.
  init(_ graph: Graph) {
    let order = graph.verticesByFallingDegree()
    let numberOf = Graph.numbers(in: order)
    let nobody = UInt32(truncatingIfNeeded: graph.vertexCount)
    var lengths = numberOf
    var starts = [UInt32](repeating: 0, count: graph.vertexCount + 1)
    let (offsets, targets, numbers) = (graph.offsets.span, graph.targets.span, numberOf.span)
    // Eight places more than can be needed, for what is written behind the last list.
    let room = graph.edgeCount + 7 * graph.vertexCount + 8
    busier = unsafe Array(unsafeUninitializedCapacity: room) { entries, count in
      for (number, vertex) in order.enumerated() {
        targets.prefetchLists(of: order.span, after: number, offsets: offsets)
        let start = 8 * Int(starts[number])
        var end = start
        var i = offsets[vertex]
        let listEnd = offsets[vertex + 1]
        while i < listEnd {
          // Places are not checked: lists hold numbers of vertices, and there is room for all.
          let other = unsafe Int(numbers[unchecked: Int(targets[unchecked: i])])
          // Written behind the list, which then grows if the neighbor is busier. That is the sign of
          // the difference: a branch here could not be foreseen.
          unsafe entries[end] = UInt32(truncatingIfNeeded: other)
          end &+= (other &- number) >> 63 & 1
          i &+= 1
        }
        for k in 0..<8 { unsafe entries[end &+ k] = nobody }
        lengths[number] = UInt32(truncatingIfNeeded: end - start)
        count = (end + 7) / 8 * 8
        starts[number + 1] = UInt32(count / 8)
      }
    }
    self.order = order
    self.lengths = lengths
    self.starts = starts
  }

  /// The number of triangles at each vertex.
  ///
  /// Threads take vertices in turn and count for themselves; whole numbers give the same sum in any
  /// order. More of them than processors, but for a few, would only take memory.
  func triangleCounts(threads: Int?) -> [Int] {
    let workers = min(max(1, threads ?? processorCount), max(processorCount, 16), order.count)
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
  /// worked on. Eight entries at a time: the end of a short list comes as a surprise.
  ///
  /// Checking places would take a quarter of the time. Lists hold numbers of vertices or the one
  /// behind them, which has a place too and is never marked; starts are places in the lists, and no
  /// list is longer than the longest.
  @inline(never)
  private func addTriangles(from numbers: StrideTo<Int>, to counts: inout [UInt32]) {
    let (starts, busier) = (self.starts.span, self.busier.span)
    var counts = counts.mutableSpan
    var markArray = [UInt8](repeating: 0, count: order.count + 1)
    var marks = markArray.mutableSpan
    let longest = Int(lengths.max() ?? 0)
    var listArray = [SIMD2<UInt32>](repeating: .zero, count: longest)
    var lists = listArray.mutableSpan
    // Third corners of triangles that are not counted yet.
    let manyThirds = 1024
    var thirdArray = [UInt32](repeating: 0, count: manyThirds + longest + 8)
    var thirds = thirdArray.mutableSpan
    var thirdCount = 0
    for number in numbers where lengths[number] > 1 {
      let first = 8 * Int(starts[number])
      let length = Int(lengths[number])
      var i = 0
      while i < length {
        let neighbor = unsafe Int(busier[unchecked: first &+ i])
        unsafe marks[unchecked: neighbor] = 1
        let start = unsafe starts[unchecked: neighbor]
        unsafe lists[unchecked: i] = unsafe SIMD2(start, starts[unchecked: neighbor &+ 1])
        // A list of more than one block may go on in the next line of memory.
        busier.prefetch(8 &* Int(start))
        busier.prefetch(8 &* Int(start) &+ 15)
        i &+= 1
      }
      var total: UInt32 = 0
      i = 0
      while i < length {
        let list = unsafe lists[unchecked: i]
        let before = thirdCount
        var j = 8 &* Int(list.x)
        let end = 8 &* Int(list.y)
        while j < end {
          for k in 0..<8 {
            // Written behind the others, which then grow in number if it is marked: quicker than a
            // branch that nobody can foresee.
            let third = unsafe busier[unchecked: j &+ k]
            unsafe thirds[unchecked: thirdCount] = third
            thirdCount &+= unsafe Int(marks[unchecked: Int(third)])
          }
          j &+= 8
        }
        let found = UInt32(truncatingIfNeeded: thirdCount &- before)
        unsafe counts[unchecked: Int(busier[unchecked: first &+ i])] &+= found
        total &+= found
        if thirdCount > manyThirds {
          for k in 0..<thirdCount { unsafe counts[unchecked: Int(thirds[unchecked: k])] &+= 1 }
          thirdCount = 0
        }
        i &+= 1
      }
      counts[number] &+= total
      i = 0
      while i < length {
        unsafe marks[unchecked: Int(busier[unchecked: first &+ i])] = 0
        i &+= 1
      }
    }
    for k in 0..<thirdCount { counts[Int(thirds[k])] &+= 1 }
  }
}
