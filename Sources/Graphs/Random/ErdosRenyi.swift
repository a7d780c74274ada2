internal import Glibc

extension Graph {
  /// A random graph in which every pair of vertices is joined with the same chance, G(n, p).
  ///
  /// There are no self-loops and no parallel edges. In a directed graph the two ways of a pair are
  /// chosen apart. The same seed gives the same graph.
  ///
  ///     let graph = Graph.erdosRenyi(vertexCount: 1000, probability: 0.01, seed: 1)
  ///
  /// - Parameters:
  ///   - probability: The chance of each edge.
  ///   - direction: The default is `.undirected`.
  ///   - seed: The seed of the random choices. The default is 0.
  ///   - stream: The stream of the seed, one for each graph of a sample. The default is 0.
  /// - Precondition: `vertexCount` is not negative and fits in 32 bits, and `probability` lies in
  ///   0...1.
  /// - Complexity: O(vertices + edges).
  ///
  /// Source: E.N. Gilbert, Random graphs, 1959; V. Batagelj, U. Brandes, Efficient generation of
  /// large random networks, 2005.
  public static func erdosRenyi(
    vertexCount: Int, probability: Double, direction: Direction = .undirected, seed: UInt64 = 0,
    stream: UInt64 = 0
  ) -> Graph {
    precondition((0...1).contains(probability), "a chance from 0 to 1")
    let pairs = VertexPairs(vertexCount: vertexCount, direction: direction)
    var generator = SeededGenerator(seed: seed, stream: stream)
    var edges = EdgeArrays()
    forEachChosenPair(
      rows: vertexCount, probability: probability, using: &generator, rowLength: pairs.rowLength
    ) { row, column in
      edges.append(row, pairs.other(row, column))
    }
    return edges.graph(vertexCount: vertexCount, direction: direction)
  }

  /// A random graph with a number of edges, every such graph equally likely, G(n, m).
  ///
  /// There are no self-loops and no parallel edges. The same seed gives the same graph.
  ///
  ///     Graph.erdosRenyi(vertexCount: 1000, edgeCount: 5000, seed: 1).edgeCount  // 5000
  ///
  /// Pairs are numbered, and a set of numbers is drawn: for each number j of the last m, a number
  /// up to j, or j itself when that was drawn before. No draw is in vain, however dense the graph.
  ///
  /// - Parameters:
  ///   - direction: The default is `.undirected`.
  ///   - seed: The seed of the random choices. The default is 0.
  ///   - stream: The stream of the seed, one for each graph of a sample. The default is 0.
  /// - Precondition: `vertexCount` is not negative and fits in 32 bits, and `edgeCount` is not
  ///   negative and not above the number of pairs.
  /// - Complexity: O(vertices + edges) on average.
  ///
  /// Source: P. Erdős, A. Rényi, On random graphs I, 1959; J. Bentley, R.W. Floyd, A sample of
  /// brilliance, 1987 (drawing a set).
  public static func erdosRenyi(
    vertexCount: Int, edgeCount: Int, direction: Direction = .undirected, seed: UInt64 = 0,
    stream: UInt64 = 0
  ) -> Graph {
    let pairs = VertexPairs(vertexCount: vertexCount, direction: direction)
    precondition((0...pairs.count).contains(edgeCount), "no more edges than there are pairs")
    var generator = SeededGenerator(seed: seed, stream: stream)
    var edges = EdgeArrays()
    var drawn: Set<Int> = []
    drawn.reserveCapacity(edgeCount)
    for highest in pairs.count - edgeCount..<pairs.count {
      let draw = generator.integer(below: highest + 1)
      let number = drawn.insert(draw).inserted ? draw : highest
      if number == highest { drawn.insert(highest) }
      let pair = pairs[number]
      edges.append(pair.first, pair.second)
    }
    return edges.graph(vertexCount: vertexCount, direction: direction)
  }
}

/// All pairs of different vertices, in rows.
///
/// Undirected, row v holds the pairs of v with each lower vertex; directed, the pairs of v with
/// each other vertex.
private struct VertexPairs {
  let vertexCount: Int
  let direction: Graph.Direction

  init(vertexCount: Int, direction: Graph.Direction) {
    precondition(
      (0...GraphBuilder.maximumVertexCount).contains(vertexCount), "a number of vertices")
    self.vertexCount = vertexCount
    self.direction = direction
  }

  /// The number of pairs; at most 2⁶³ − 1 only while undirected, so directed it may not be formed
  /// of more than 3 · 10⁹ vertices.
  var count: Int {
    switch direction {
    case .undirected: Self.triangle(vertexCount)
    case .directed: vertexCount * max(0, vertexCount - 1)
    }
  }

  func rowLength(_ row: Int) -> Int { direction == .undirected ? row : vertexCount - 1 }

  /// The vertex that a column of a row stands for.
  func other(_ row: Int, _ column: Int) -> Int {
    direction == .directed && column >= row ? column + 1 : column
  }

  /// The pair of a number.
  subscript(number: Int) -> (first: Int, second: Int) {
    guard direction == .undirected else {
      let row = number / (vertexCount - 1)
      return (row, other(row, number % (vertexCount - 1)))
    }
    // Row v starts at v (v − 1) / 2; the root is right but for rounding.
    var row = Int((0.5 + (0.25 + 2 * Double(number)).squareRoot()).rounded(.down))
    while Self.triangle(row) > number { row -= 1 }
    while Self.triangle(row + 1) <= number { row += 1 }
    return (row, number - Self.triangle(row))
  }

  /// The number of pairs among a number of vertices.
  private static func triangle(_ count: Int) -> Int {
    count.isMultiple(of: 2) ? count / 2 * (count - 1) : (count - 1) / 2 * count
  }
}
