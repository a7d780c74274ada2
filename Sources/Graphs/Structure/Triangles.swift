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
    BusierNeighbors(undirected()).triangleCounts(threads: threads)
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
  private var offsets = [0]
  /// The busier neighbors, by number.
  private var busier: [UInt32] = []
  /// The same edges from their other ends: where the list of less busy neighbors starts.
  private let idlerOffsets: [Int]
  private let idler: [UInt32]

  /// - Precondition: The graph is undirected.
  init(_ graph: Graph) {
    order = graph.verticesByFallingDegree()
    var numbers = [UInt32](repeating: 0, count: graph.vertexCount)
    for (number, vertex) in order.enumerated() {
      numbers[vertex] = UInt32(truncatingIfNeeded: number)
    }
    offsets.reserveCapacity(graph.vertexCount + 1)
    busier.reserveCapacity(graph.edgeCount)
    for (number, vertex) in order.enumerated() {
      var previous: UInt32?
      for i in graph.neighborRange(of: vertex) {
        let target = graph.targets[i]
        let other = numbers[Int(target)]
        // Parallel edges stand behind each other.
        if other < number && target != previous { busier.append(other) }
        previous = target
      }
      offsets.append(busier.count)
    }
    (idlerOffsets, idler, _) = AdjacencyLists.transposed(
      offsets: offsets, targets: busier, weights: nil)
  }

  /// How many neighbors each vertex has, parallel edges and self-loops aside.
  var degrees: [Int] {
    var degrees = [Int](repeating: 0, count: order.count)
    for (number, vertex) in order.enumerated() {
      degrees[vertex] =
        offsets[number + 1] - offsets[number] + idlerOffsets[number + 1] - idlerOffsets[number]
    }
    return degrees
  }

  /// The number of triangles at each vertex.
  ///
  /// Threads take vertices in turn and count for themselves; whole numbers give the same sum in any
  /// order.
  func triangleCounts(threads: Int?) -> [Int] {
    let workers = threads ?? processorCount
    let parts = concurrentMap(chunkCount: workers, threads: threads) { worker in
      trianglesByNumber(stride(from: worker, to: order.count, by: workers))
    }
    var counts = [Int](repeating: 0, count: order.count)
    for part in parts {
      for (number, vertex) in order.enumerated() { counts[vertex] += part[number] }
    }
    return counts
  }

  /// The triangles that are found from some of the vertices, by number.
  ///
  /// A vertex marks its list; the lists of neighbors are held against the marks. Of the two ends of
  /// an edge the one with the longer list does so, and the shorter list is walked through.
  private func trianglesByNumber(_ numbers: StrideTo<Int>) -> [Int] {
    var counts = [Int](repeating: 0, count: order.count)
    var marks = [UInt8](repeating: 0, count: order.count)
    for number in numbers {
      let list = offsets[number]..<offsets[number + 1]
      guard !list.isEmpty else { continue }
      for i in list { marks[Int(busier[i])] = 1 }
      for i in list {
        let neighbor = Int(busier[i])
        if offsets[neighbor + 1] - offsets[neighbor] < list.count {
          count(number, neighbor, marks, &counts)
        }
      }
      for i in idlerOffsets[number]..<idlerOffsets[number + 1] {
        let neighbor = Int(idler[i])
        if offsets[neighbor + 1] - offsets[neighbor] <= list.count {
          count(number, neighbor, marks, &counts)
        }
      }
      for i in list { marks[Int(busier[i])] = 0 }
    }
    return counts
  }

  /// Counts the triangles of an edge, given the marks of one end.
  @inline(__always)
  private func count(_ number: Int, _ neighbor: Int, _ marks: [UInt8], _ counts: inout [Int]) {
    var found = 0
    // Adding zeros is quicker than a branch that nobody can foresee.
    for i in offsets[neighbor]..<offsets[neighbor + 1] {
      let third = Int(busier[i])
      let mark = Int(marks[third])
      found += mark
      counts[third] += mark
    }
    counts[number] += found
    counts[neighbor] += found
  }
}
