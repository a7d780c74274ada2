extension Graph {
  /// Two vertices that are joined.
  public struct Edge: Sendable, Hashable {
    /// Where the edge starts; the lower end of an undirected edge.
    public let source: Int
    /// Where the edge ends; the higher end of an undirected edge.
    public let target: Int

    /// Joins two vertices.
    public init(from source: Int, to target: Int) {
      self.source = source
      self.target = target
    }
  }

  /// All edges, ordered by source and then by target.
  ///
  /// An undirected edge is listed once, from its lower end. Self-loops are listed, and parallel
  /// edges each.
  ///
  ///     let path = try Graph(vertexCount: 3, edges: [(2, 1), (0, 1)])
  ///     path.edges.map { [$0.source, $0.target] }  // [[0, 1], [1, 2]]
  ///
  /// - Complexity: O(vertices + edges).
  public var edges: [Edge] {
    var edges: [Edge] = []
    edges.reserveCapacity(edgeCount)
    forEachEdge { source, place in edges.append(Edge(from: source, to: Int(targets[place]))) }
    return edges
  }

  /// The weight of each edge in the order of ``edges``; 1 each in a graph without weights.
  ///
  /// - Complexity: O(vertices + edges).
  public var edgeWeights: [Double] {
    guard let weights else { return Array(repeating: 1, count: edgeCount) }
    var values: [Double] = []
    values.reserveCapacity(edgeCount)
    forEachEdge { _, place in values.append(weights[place]) }
    return values
  }

  /// Calls a function with the source of each edge and its place in `targets`, in the order of
  /// ``edges``.
  func forEachEdge(_ body: (_ source: Int, _ place: Int) -> Void) {
    for vertex in 0..<vertexCount {
      var isSecondEnd = false
      for i in neighborRange(of: vertex) {
        if direction == .undirected {
          guard targets[i] >= vertex else { continue }
          // A self-loop stands twice in the list.
          if Int(targets[i]) == vertex {
            isSecondEnd.toggle()
            if !isSecondEnd { continue }
          }
        }
        body(vertex, i)
      }
    }
  }
}
