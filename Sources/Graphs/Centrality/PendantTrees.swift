/// The trees that hang on the rest of an undirected graph by one edge each, folded up.
///
/// A vertex with one edge lies on no shortest path but its own; it is taken away, and its neighbor
/// stands for it from then on. This is repeated until no such vertex is left. What the folded
/// vertices contribute is counted on the way: every path between a tree and the outside passes the
/// vertices between, and there is only one.
///
/// Self-loops play no role. A vertex on two parallel edges stays, because its paths are two.
///
/// Source: A.E. Sarıyüce, E. Saule, K. Kaya, Ü.V. Çatalyürek, Shattering and compressing networks
/// for betweenness centrality, 2013; M. Baglioni et al., Fast exact computation of betweenness
/// centrality in social networks, 2012.
struct PendantTrees {
  /// How many vertices each stands for, itself included; of no use where `isFolded`.
  private(set) var sizes: [Double]
  private(set) var isFolded: [Bool]
  /// For each vertex the number of pairs of other vertices of which a folded one is an end, in a
  /// tree that hangs on the vertex or includes it, and whose paths all pass the vertex.
  private(set) var pairsThrough: [Double]

  /// - Complexity: O(vertices + edges).
  init(of graph: Graph) {
    let count = graph.vertexCount
    sizes = Array(repeating: 1, count: count)
    isFolded = Array(repeating: false, count: count)
    pairsThrough = Array(repeating: 0, count: count)
    var degrees = (0..<count).map { vertex in graph.neighbors(of: vertex).count { $0 != vertex } }
    let components = graph.components()
    let componentSizes = components.sizes.map(Double.init)
    var pendants = (0..<count).filter { degrees[$0] == 1 }
    while let vertex = pendants.popLast() {
      // The last two vertices of a tree are both pendant; the first to go leaves the other.
      guard degrees[vertex] == 1 else { continue }
      isFolded[vertex] = true
      degrees[vertex] = 0
      for neighbor in graph.neighbors(of: vertex) where !isFolded[neighbor] && neighbor != vertex {
        let outside = componentSizes[components.labels[vertex]] - sizes[vertex]
        pairsThrough[vertex] += (sizes[vertex] - 1) * outside
        pairsThrough[neighbor] += sizes[vertex] * (sizes[neighbor] - 1)
        sizes[neighbor] += sizes[vertex]
        degrees[neighbor] -= 1
        if degrees[neighbor] == 1 { pendants.append(neighbor) }
      }
    }
    for vertex in 0..<count where !isFolded[vertex] {
      let outside = componentSizes[components.labels[vertex]] - sizes[vertex]
      pairsThrough[vertex] += (sizes[vertex] - 1) * outside
    }
  }
}
