internal import Graphs

/// What is within two links of one vertex; serves many vertices one after another.
///
/// It is lent and never copied: weighing a pair takes less time than copying would.
struct Neighborhood: ~Copyable {
  private let graph: Graph
  /// The last vertex in whose neighborhood each vertex was.
  private var owners: [Int]
  private var owner = -1
  private var isLinked = false

  init(in graph: Graph) {
    self.graph = graph
    owners = Array(repeating: -1, count: graph.vertexCount)
  }

  /// Moves to the neighborhood of a vertex.
  mutating func move(to vertex: Int) {
    owner = vertex
    isLinked = !graph.neighborRange(of: vertex).isEmpty
    owners[vertex] = vertex
    for neighbor in graph.neighbors(of: vertex) {
      owners[neighbor] = vertex
      for next in graph.neighbors(of: neighbor) { owners[next] = vertex }
    }
  }

  /// How near a vertex is: 1 for two links, ½ for three, 0 for more; nil when one of the two has no
  /// link at all.
  func reach(of vertex: Int) -> Double? {
    guard isLinked, graph.offsets[vertex] < graph.offsets[vertex + 1] else { return nil }
    // Who is linked here by what shows no acquaintance, such as a proposal that the lens lets in,
    // is as near as can be.
    if owners[vertex] == owner { return 1 }
    for i in graph.offsets[vertex]..<graph.offsets[vertex + 1]
    where owners[Int(graph.targets[i])] == owner {
      return 0.5
    }
    return 0
  }
}
