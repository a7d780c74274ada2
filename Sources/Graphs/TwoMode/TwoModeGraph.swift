/// A graph whose vertices are of two kinds, with edges between the kinds only: people and the
/// events they attend, initiatives and their themes.
///
/// Whether two vertices are joined is all that counts: direction, weights and parallel edges play
/// no role.
///
///     let graph = try Graph(vertexCount: 3, edges: [(0, 2), (1, 2)])
///     let meeting = try TwoModeGraph(graph, modes: [.first, .first, .second])
///     meeting.degreeCentrality()  // [1.0, 1.0, 1.0]
///
/// Source: S.P. Borgatti, M.G. Everett, Network analysis of 2-mode data, 1997.
public struct TwoModeGraph: Sendable, Equatable {
  /// One of the two kinds of vertices.
  public enum Mode: Sendable, Hashable, CaseIterable {
    /// The one kind.
    case first
    /// The other kind.
    case second
  }

  /// The graph, undirected and without weights, self-loops and parallel edges.
  public let graph: Graph
  /// The mode of each vertex.
  public let modes: [Mode]

  /// Takes a graph whose modes are known.
  ///
  /// - Complexity: O(vertices + edges).
  /// - Throws: ``GraphError/countMismatch(expected:found:)`` when there is not one mode for each
  ///   vertex; ``GraphError/edgeWithinMode(source:target:)`` at the first edge, in the order of
  ///   ``Graph/edges``, that joins two vertices of one mode, a self-loop included.
  public init(_ graph: Graph, modes: [Mode]) throws(GraphError) {
    guard modes.count == graph.vertexCount else {
      throw .countMismatch(expected: graph.vertexCount, found: modes.count)
    }
    for edge in graph.edges where modes[edge.source] == modes[edge.target] {
      throw .edgeWithinMode(source: edge.source, target: edge.target)
    }
    self.graph = graph.simplified()
    self.modes = modes
  }

  /// Divides the vertices of a graph in two modes such that edges join different ones.
  ///
  /// Each component can be divided in one way; the lowest vertex of each is of the first mode. So
  /// is a vertex without edges. In a graph of several components it is chance, therefore, whether
  /// their modes match.
  ///
  /// - Complexity: O(vertices + edges).
  /// - Throws: ``GraphError/notTwoMode(source:target:)`` when there is no such division.
  public init(inferringModesOf graph: Graph) throws(GraphError) {
    if let loop = graph.edges.first(where: { $0.source == $0.target }) {
      throw .notTwoMode(source: loop.source, target: loop.target)
    }
    let simple = graph.simplified()
    var modes = [Mode?](repeating: nil, count: simple.vertexCount)
    var queue: [Int] = []
    for start in 0..<simple.vertexCount where modes[start] == nil {
      modes[start] = .first
      queue.append(start)
      while let vertex = queue.popLast() {
        for neighbor in simple.neighbors(of: vertex) {
          if modes[neighbor] == nil {
            modes[neighbor] = modes[vertex] == .first ? .second : .first
            queue.append(neighbor)
          } else if modes[neighbor] == modes[vertex] {
            throw .notTwoMode(source: min(vertex, neighbor), target: max(vertex, neighbor))
          }
        }
      }
    }
    self.graph = simple
    self.modes = modes.map { $0 ?? .first }
  }

  /// The vertices of a mode, in rising order.
  public func vertices(_ mode: Mode) -> [Int] { modes.indices.filter { modes[$0] == mode } }

  /// The number of vertices of the first and of the second mode.
  var modeCounts: (first: Int, second: Int) {
    let first = modes.count { $0 == .first }
    return (first, modes.count - first)
  }

  /// The number of vertices of the mode of a vertex, and of the other one.
  func counts(around vertex: Int, _ counts: (first: Int, second: Int)) -> (own: Int, other: Int) {
    modes[vertex] == .first ? (counts.first, counts.second) : (counts.second, counts.first)
  }
}
