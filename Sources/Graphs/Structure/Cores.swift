extension Graph {
  /// How deep in the core of the network each vertex lies.
  ///
  /// The k-core is the largest set of vertices that each have at least k neighbors within the
  /// set. The core number of a vertex is the highest k for which it is in the k-core.
  ///
  /// Only who is next to whom counts: direction, weights, self-loops and parallel edges play no
  /// role. NetworkX counts the edges of both directions and refuses self-loops and parallel edges;
  /// for its numbers or igraph's, give it the ``simplified()`` graph. A vertex without neighbors
  /// has 0.
  ///
  /// Vertices are taken away, always one with the fewest neighbors left. They stand in an array
  /// sorted by that number; when a neighbor is taken away, a vertex changes places with the first
  /// of its number and so moves down by one.
  ///
  ///     let graph = try Graph(vertexCount: 4, edges: [(0, 1), (1, 2), (2, 0), (2, 3)])
  ///     graph.coreNumbers()  // [2, 2, 2, 1]
  ///
  /// - Complexity: O(vertices + edges).
  ///
  /// Source: V. Batagelj, M. Zaveršnik, An O(m) algorithm for cores decomposition of networks,
  /// 2003.
  public func coreNumbers() -> [Int] {
    let graph = simplified()
    var left = graph.degrees()
    var starts = [Int](repeating: 0, count: (left.max() ?? 0) + 2)
    for degree in left { starts[degree + 1] += 1 }
    for i in 1..<starts.count { starts[i] += starts[i - 1] }
    var next = starts
    var order = [Int](repeating: 0, count: vertexCount)
    var places = order
    for vertex in 0..<vertexCount {
      places[vertex] = next[left[vertex]]
      order[places[vertex]] = vertex
      next[left[vertex]] += 1
    }
    // Invariant: `order` is sorted by `left`; vertices before `i` are done, and those with d
    // neighbors left start at `starts[d]`, for each d above that of `order[i]`.
    for i in 0..<vertexCount {
      let vertex = order[i]
      let degree = left[vertex]
      for j in graph.neighborRange(of: vertex) {
        let neighbor = Int(graph.targets[j])
        guard left[neighbor] > degree else { continue }
        let first = starts[left[neighbor]]
        let other = order[first]
        order[places[neighbor]] = other
        places[other] = places[neighbor]
        order[first] = neighbor
        places[neighbor] = first
        starts[left[neighbor]] = first + 1
        left[neighbor] -= 1
      }
    }
    return left
  }
}
