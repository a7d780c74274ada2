extension Graph {
  /// The number of triangles at each vertex: pairs of its neighbors that are neighbors too.
  ///
  /// Only who is next to whom counts: direction, weights, self-loops and parallel edges play no
  /// role. Three times the number of triangles of the graph is the sum of all values.
  ///
  /// Vertices are numbered by falling degree. Every triangle is found once, from its vertex with
  /// the highest number; lists of lower neighbors are never longer than the root of twice the
  /// number of edges, not even at hubs.
  ///
  ///     let graph = try Graph(vertexCount: 4, edges: [(0, 1), (1, 2), (2, 0), (2, 3)])
  ///     graph.triangleCounts()  // [1, 1, 1, 0]
  ///
  /// - Complexity: O(vertices + edges^1.5).
  ///
  /// Source: T. Schank, D. Wagner, Finding, counting and listing all triangles in large graphs,
  /// 2005.
  public func triangleCounts() -> [Int] { simplified().trianglesOfSimpleGraph() }

  /// The triangles at each vertex of a graph that ``simplified()`` made.
  func trianglesOfSimpleGraph() -> [Int] {
    let order = verticesByFallingDegree()
    let graph = renumbered(order)
    // Where the neighbors of each vertex with higher numbers start.
    let ends = (0..<vertexCount).map { vertex in
      graph.neighborRange(of: vertex).first { graph.targets[$0] > vertex }
        ?? graph.offsets[vertex + 1]
    }
    var counts = [Int](repeating: 0, count: vertexCount)
    // The vertex that marked each vertex as its neighbor last.
    var marks = [Int](repeating: -1, count: vertexCount)
    for vertex in 0..<vertexCount {
      for i in graph.offsets[vertex]..<ends[vertex] { marks[Int(graph.targets[i])] = vertex }
      for i in graph.offsets[vertex]..<ends[vertex] {
        let neighbor = Int(graph.targets[i])
        for j in graph.offsets[neighbor]..<ends[neighbor] {
          let third = Int(graph.targets[j])
          guard marks[third] == vertex else { continue }
          counts[vertex] += 1
          counts[neighbor] += 1
          counts[third] += 1
        }
      }
    }
    var restored = counts
    for (number, vertex) in order.enumerated() { restored[vertex] = counts[number] }
    return restored
  }
}
