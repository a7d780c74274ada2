/// A walk through an undirected graph that always goes on from the newest vertex, and how far back
/// each part of it is tied.
///
/// Every edge outside the tree of the walk joins a vertex to one of its ancestors. What hangs
/// below a vertex is tied to the rest without it exactly when such an edge leads past it: when the
/// low point comes before the vertex.
///
/// Source: J. Hopcroft, R. Tarjan, Algorithm 447: efficient algorithms for graph manipulation,
/// 1973.
struct LowPoints {
  /// The vertices in the order the walk came to them.
  private(set) var order: [Int] = []
  /// The place of each vertex in `order`.
  private(set) var places: [Int]
  /// The vertex from which the walk came to each; itself where the walk started.
  private(set) var parents: [Int]
  /// The first place that an edge outside the tree leads to from the vertex or what hangs below
  /// it; the vertex's own place when none leads farther back.
  private(set) var lows: [Int]

  /// Walks through all components, each from its lowest vertex.
  ///
  /// Parallel edges count each, so that the second of two leads back to the parent.
  ///
  /// - Precondition: The graph is undirected.
  /// - Complexity: O(vertices + edges).
  init(_ graph: Graph) {
    precondition(graph.direction == .undirected, "an undirected graph")
    places = Array(repeating: -1, count: graph.vertexCount)
    parents = Array(0..<graph.vertexCount)
    lows = places
    order.reserveCapacity(graph.vertexCount)
    // Where to go on in the list of each vertex.
    var next = Array(graph.offsets.dropLast())
    for start in 0..<graph.vertexCount where places[start] < 0 {
      enter(start, from: start)
      var vertex = start
      while true {
        if next[vertex] < graph.offsets[vertex + 1] {
          let i = next[vertex]
          let neighbor = Int(graph.targets[i])
          next[vertex] += 1
          if places[neighbor] < 0 {
            enter(neighbor, from: vertex)
            vertex = neighbor
          } else {
            let isTreeEdge =
              neighbor == parents[vertex]
              && (i == graph.offsets[vertex] || graph.targets[i - 1] != graph.targets[i])
            if !isTreeEdge { lows[vertex] = min(lows[vertex], places[neighbor]) }
          }
        } else {
          let parent = parents[vertex]
          if parent == vertex { break }
          lows[parent] = min(lows[parent], lows[vertex])
          vertex = parent
        }
      }
    }
  }

  private mutating func enter(_ vertex: Int, from parent: Int) {
    places[vertex] = order.count
    lows[vertex] = order.count
    parents[vertex] = parent
    order.append(vertex)
  }

  /// Whether the walk started at a vertex.
  func isStart(_ vertex: Int) -> Bool { parents[vertex] == vertex }

  /// Whether the parent of a vertex is all that ties what hangs below to the rest, or where the
  /// walk started.
  func isCutOffByParent(_ vertex: Int) -> Bool {
    !isStart(vertex) && lows[vertex] >= places[parents[vertex]]
  }
}
