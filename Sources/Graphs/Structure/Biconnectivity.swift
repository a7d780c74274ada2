extension Graph {
  /// The vertices without which the graph would fall into more pieces, in rising order.
  ///
  /// The direction of edges does not matter; weights, self-loops and parallel edges play no role.
  ///
  ///     let path = try Graph(vertexCount: 4, edges: [(0, 1), (1, 2), (2, 3)])
  ///     path.articulationPoints()  // [1, 2]
  ///
  /// - Complexity: O(vertices + edges).
  ///
  /// Source: J. Hopcroft, R. Tarjan, Algorithm 447: efficient algorithms for graph manipulation,
  /// 1973.
  public func articulationPoints() -> [Int] {
    let walk = LowPoints(undirected())
    // Of the parts below where the walk started, the first does not count: with a second, the
    // start ties them together.
    var partCounts = (0..<vertexCount).map { walk.isStart($0) ? -1 : 0 }
    for vertex in 0..<vertexCount where walk.isCutOffByParent(vertex) {
      partCounts[walk.parents[vertex]] += 1
    }
    return partCounts.indices.filter { partCounts[$0] > 0 }
  }

  /// The edges without which the graph would fall into more pieces, in the order of ``edges``.
  ///
  /// The direction of edges does not matter for what hangs together; weights play no role. A
  /// self-loop is never a bridge, nor is one of several edges between the same two vertices, be it
  /// one that leads back.
  ///
  ///     let graph = try Graph(vertexCount: 4, edges: [(0, 1), (1, 2), (2, 0), (2, 3)])
  ///     graph.bridges().map { [$0.source, $0.target] }  // [[2, 3]]
  ///
  /// - Complexity: O(vertices + edges).
  ///
  /// Source: R.E. Tarjan, A note on finding the bridges of a graph, 1974.
  public func bridges() -> [Edge] {
    let walk = LowPoints(undirected())
    let isBridge = { (vertex: Int, parent: Int) in
      vertex != parent && walk.parents[vertex] == parent && walk.lows[vertex] > walk.places[parent]
    }
    return edges.filter { isBridge($0.source, $0.target) || isBridge($0.target, $0.source) }
  }

  /// The largest sets of vertices that no single vertex holds together.
  ///
  /// Any two edges of a biconnected component lie on a common cycle; a bridge is a component of
  /// its two ends. Two components share at most one vertex, an articulation point. Vertices
  /// without neighbors are in none, as in igraph and NetworkX.
  ///
  /// The direction of edges does not matter; weights, self-loops and parallel edges play no role.
  ///
  ///     let graph = try Graph(vertexCount: 4, edges: [(0, 1), (1, 2), (2, 0), (2, 3)])
  ///     graph.biconnectedComponents()  // [[0, 1, 2], [2, 3]]
  ///
  /// - Returns: The vertices of each component in rising order; components ordered by their first
  ///   vertex, then by their second.
  /// - Complexity: O(vertices · log vertices + edges).
  ///
  /// Source: J. Hopcroft, R. Tarjan, Algorithm 447: efficient algorithms for graph manipulation,
  /// 1973.
  public func biconnectedComponents() -> [[Int]] { Blocks(LowPoints(undirected())).members }

  /// The biconnected component of each edge, by its place among ``biconnectedComponents()``.
  ///
  /// Conventions are those; parallel edges lie in one component. A self-loop lies in none: nil.
  ///
  ///     let graph = try Graph(vertexCount: 4, edges: [(0, 1), (1, 2), (2, 0), (2, 3)])
  ///     graph.biconnectedComponentsOfEdges()  // [0, 0, 0, 1]
  ///
  /// - Returns: A number for each edge, in the order of ``edges``.
  /// - Complexity: O(vertices · log vertices + edges).
  ///
  /// Source: J. Hopcroft, R. Tarjan, 1973, as ``biconnectedComponents()``.
  public func biconnectedComponentsOfEdges() -> [Int?] {
    let walk = LowPoints(undirected())
    let blocks = Blocks(walk)
    return edges.map { edge in
      guard edge.source != edge.target else { return nil }
      // One end lies above the other in the walk: the edge closes a cycle with what led to the
      // lower one, or is what led to it.
      let lower = walk.places[edge.source] > walk.places[edge.target] ? edge.source : edge.target
      return blocks.numbers[lower]
    }
  }
}

/// The biconnected components that a walk in depth found.
private struct Blocks {
  /// The vertices of each in rising order; components ordered by their first vertex, then by their
  /// second.
  private(set) var members: [[Int]] = []
  /// The component of the edge that led to each vertex; 0 where a walk started.
  private(set) var numbers: [Int]

  init(_ walk: LowPoints) {
    numbers = Array(repeating: 0, count: walk.parents.count)
    var found: [[Int]] = []
    for vertex in walk.order where !walk.isStart(vertex) {
      let parent = walk.parents[vertex]
      if walk.isCutOffByParent(vertex) {
        numbers[vertex] = found.count
        found.append([parent, vertex])
      } else {
        numbers[vertex] = numbers[parent]
        found[numbers[vertex]].append(vertex)
      }
    }
    for i in found.indices { found[i].sort() }
    // They share one vertex at most, so the first two tell any two components apart.
    let order = found.indices.sorted { one, other in
      (found[one][0], found[one][1]) < (found[other][0], found[other][1])
    }
    members = order.map { found[$0] }
    var places = order
    for (place, number) in order.enumerated() { places[number] = place }
    if !places.isEmpty {
      for vertex in numbers.indices { numbers[vertex] = places[numbers[vertex]] }
    }
  }
}
