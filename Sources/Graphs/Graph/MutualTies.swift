/// The ties between every two vertices, whatever the direction: one tie each, both ways in the
/// lists, as strong as all edges between the two together.
///
/// Self-loops and edges that weigh nothing are left out. The lists are sorted.
struct MutualTies {
  /// Where the list of each vertex starts; one more entry than there are vertices.
  let offsets: [Int]
  let neighbors: [UInt32]
  /// The strength of the tie behind each entry; above zero.
  let strengths: [Double]

  var vertexCount: Int { offsets.count - 1 }

  init(_ graph: Graph) {
    // Both ends of an undirected edge know it already.
    let graph = graph.undirected()
    let isPlain = graph.weights == nil
    var offsets = [0]
    var neighbors: [UInt32] = []
    var strengths: [Double] = []
    offsets.reserveCapacity(graph.vertexCount + 1)
    neighbors.reserveCapacity(graph.arcCount)
    strengths.reserveCapacity(graph.arcCount)
    for vertex in 0..<graph.vertexCount {
      let start = neighbors.count
      for i in graph.neighborRange(of: vertex) {
        let neighbor = graph.targets[i]
        let weight = isPlain ? 1 : graph.weights?[i] ?? 1
        guard neighbor != vertex, weight > 0 else { continue }
        // Lists are sorted: edges between the same two vertices stand behind each other.
        if neighbors.count > start && neighbors[neighbors.count - 1] == neighbor {
          strengths[strengths.count - 1] += weight
        } else {
          neighbors.append(neighbor)
          strengths.append(weight)
        }
      }
      offsets.append(neighbors.count)
    }
    self.offsets = offsets
    self.neighbors = neighbors
    self.strengths = strengths
  }

  func range(of vertex: Int) -> Range<Int> { offsets[vertex]..<offsets[vertex + 1] }

  /// The strength of all ties of a vertex together.
  func total(of vertex: Int) -> Double {
    range(of: vertex).reduce(0) { $0 + strengths[$1] }
  }

  /// The strength of all ties of each vertex together.
  var totals: [Double] { (0..<vertexCount).map { total(of: $0) } }
}
