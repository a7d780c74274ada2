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
    var sources: [UInt32] = []
    var targets: [UInt32] = []
    var weights: [Double] = []
    for vertex in 0..<graph.vertexCount {
      for i in graph.neighborRange(of: vertex) {
        let neighbor = Int(graph.targets[i])
        let weight = graph.weights?[i] ?? 1
        // An undirected edge is met from both ends; once is enough.
        let isMet = graph.direction == .undirected && neighbor > vertex
        guard neighbor != vertex, weight > 0, !isMet else { continue }
        sources.append(UInt32(truncatingIfNeeded: vertex))
        targets.append(graph.targets[i])
        weights.append(weight)
      }
    }
    let lists = AdjacencyLists(
      vertexCount: graph.vertexCount, direction: .undirected, sources: sources, targets: targets,
      weights: weights
    ).mergingParallelEdges()
    offsets = lists.offsets
    neighbors = lists.targets
    strengths = lists.weights ?? []
  }

  func range(of vertex: Int) -> Range<Int> { offsets[vertex]..<offsets[vertex + 1] }

  /// The strength of all ties of a vertex together.
  func total(of vertex: Int) -> Double {
    range(of: vertex).reduce(0) { $0 + strengths[$1] }
  }

  /// The strength of all ties of each vertex together.
  var totals: [Double] { (0..<vertexCount).map { total(of: $0) } }
}
