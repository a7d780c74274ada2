extension Graph {
  /// The parts of a directed graph within which every vertex can be reached from every other.
  ///
  /// In an undirected graph these are the ``components()``. A vertex on no directed cycle is a
  /// component of its own, and the empty graph has none. Weights, self-loops and parallel edges
  /// play no role.
  ///
  /// A walk always goes on from the newest vertex. `lows` remembers the earliest vertex, not yet in
  /// a finished component, that is known to be reached; a vertex that reaches none before itself
  /// closes a component: itself and all that came after it and wait.
  ///
  ///     let graph = try Graph(
  ///       vertexCount: 4, edges: [(0, 1), (1, 2), (2, 1), (2, 3)], direction: .directed)
  ///     graph.strongComponents().labels  // [0, 1, 1, 2]
  ///
  /// - Complexity: O(vertices + edges).
  ///
  /// Source: R. Tarjan, Depth-first search and linear graph algorithms, 1972; D.J. Pearce, A
  /// space-efficient algorithm for finding strongly connected components, 2016.
  public func strongComponents() -> Partition {
    guard direction == .directed else { return components() }
    // Before a vertex is met, -1; once its component is finished, `finished`.
    var lows = [Int](repeating: -1, count: vertexCount)
    let finished = vertexCount
    var labels = [Int](repeating: 0, count: vertexCount)
    var next = Array(offsets.dropLast())
    // The way from where the walk started to where it is, and the place each vertex on it has in
    // the order of meeting.
    var path: [(vertex: Int, place: Int)] = []
    var waiting: [Int] = []
    var metCount = 0
    for start in 0..<vertexCount where lows[start] < 0 {
      var entered = start
      while true {
        if lows[entered] < 0 {
          lows[entered] = metCount
          path.append((entered, metCount))
          metCount += 1
        }
        guard let (vertex, place) = path.last else { break }
        if next[vertex] < offsets[vertex + 1] {
          let neighbor = Int(targets[next[vertex]])
          next[vertex] += 1
          if lows[neighbor] < 0 {
            entered = neighbor
          } else if lows[neighbor] < finished {
            lows[vertex] = min(lows[vertex], lows[neighbor])
          }
          continue
        }
        path.removeLast()
        let low = lows[vertex]
        waiting.append(vertex)
        if low == place {
          // All that wait and were met no earlier were reached from the vertex, and reach it.
          while let last = waiting.last, lows[last] >= place {
            waiting.removeLast()
            lows[last] = finished
            labels[last] = vertex
          }
        }
        if let parent = path.last?.vertex { lows[parent] = min(lows[parent], low) }
      }
    }
    return Partition(labels: labels)
  }
}
