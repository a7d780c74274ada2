extension Graph {
  /// The share of the edges that are answered by an edge that leads back.
  ///
  /// Self-loops are left out; NetworkX counts them as unanswered. Parallel edges are answered one
  /// by one: of two edges there and one back, two of three are answered. Weights play no role. In
  /// an undirected graph every edge leads back, and the reciprocity is 1. Without edges between
  /// different vertices it is 0.
  ///
  ///     let graph = try Graph(
  ///       vertexCount: 3, edges: [(0, 1), (1, 0), (1, 2)], direction: .directed)
  ///     graph.reciprocity()  // 0.6666666666666666
  ///
  /// - Complexity: O(vertices + edges).
  ///
  /// Source: S. Wasserman, K. Faust, Social network analysis, 1994.
  public func reciprocity() -> Double {
    let incoming = transposed()
    var answered = 0
    var count = 0
    for vertex in 0..<vertexCount {
      var j = incoming.offsets[vertex]
      let end = incoming.offsets[vertex + 1]
      for i in neighborRange(of: vertex) where targets[i] != vertex {
        count += 1
        while j < end && incoming.targets[j] < targets[i] { j += 1 }
        guard j < end && incoming.targets[j] == targets[i] else { continue }
        answered += 1
        j += 1
      }
    }
    return count > 0 ? Double(answered) / Double(count) : 0
  }
}
