import Graphs

/// The shape of a network as definitions say, with no thought for speed.
struct SlowStructure {
  let count: Int
  /// Whether two vertices are neighbors, whichever way.
  var isNextTo: [[Bool]]
  /// How many edges join two vertices, whichever way.
  private var edgeCounts: [[Int]]
  /// Whether a vertex can be reached from another, along the edges.
  private let reaches: [[Bool]]

  init(_ graph: Graph) {
    count = graph.vertexCount
    isNextTo = Array(repeating: Array(repeating: false, count: count), count: count)
    edgeCounts = Array(repeating: Array(repeating: 0, count: count), count: count)
    for vertex in 0..<count {
      for neighbor in graph.neighbors(of: vertex) where neighbor != vertex {
        isNextTo[vertex][neighbor] = true
        isNextTo[neighbor][vertex] = true
        edgeCounts[vertex][neighbor] += 1
        if graph.direction == .directed { edgeCounts[neighbor][vertex] += 1 }
      }
    }
    reaches = SlowMeasures(graph).distances.map { $0.map { $0 < .infinity } }
  }

  /// Takes away vertices with fewer than k neighbors until none is left, for every k.
  var coreNumbers: [Int] {
    var numbers = [Int](repeating: 0, count: count)
    for k in 1..<max(count, 2) {
      var isIn = Array(repeating: true, count: count)
      while let lost = (0..<count).first(where: { vertex in
        isIn[vertex] && (0..<count).count { isIn[$0] && isNextTo[vertex][$0] } < k
      }) {
        isIn[lost] = false
      }
      for vertex in 0..<count where isIn[vertex] { numbers[vertex] = k }
    }
    return numbers
  }

  func degree(_ vertex: Int) -> Int { isNextTo[vertex].count { $0 } }

  var triangleCounts: [Int] {
    (0..<count).map { vertex in
      var triangles = 0
      for second in 0..<count {
        for first in 0..<second
        where isNextTo[first][second] && isNextTo[vertex][first] && isNextTo[vertex][second] {
          triangles += 1
        }
      }
      return triangles
    }
  }

  /// The lowest vertex of the piece each vertex is in, without one vertex or one edge.
  private func pieces(without vertex: Int? = nil, edge: (Int, Int)? = nil) -> [Int] {
    var labels = Array(0..<count)
    for _ in 0..<count {
      for one in 0..<count where one != vertex {
        for other in 0..<count where other != vertex && isNextTo[one][other] {
          if let edge, (one, other) == edge || (other, one) == edge { continue }
          labels[one] = min(labels[one], labels[other])
        }
      }
    }
    return labels
  }

  var articulationPoints: [Int] {
    let pieceCount = Set(pieces()).count
    // The vertex taken away remains as a piece of its own, which does not count.
    return (0..<count).filter { Set(pieces(without: $0)).count - 1 > pieceCount }
  }

  /// Pairs of vertices, lower one first, joined by a single edge that ties two pieces.
  var bridges: Set<[Int]> {
    let pieceCount = Set(pieces()).count
    var bridges: Set<[Int]> = []
    for high in 0..<count {
      for low in 0..<high where edgeCounts[low][high] == 1 {
        if Set(pieces(edge: (low, high))).count > pieceCount { bridges.insert([low, high]) }
      }
    }
    return bridges
  }

  /// Edges belong together when no vertex parts them: when for each vertex an end of one and an end
  /// of the other hang together without it.
  var biconnectedComponents: Set<[Int]> {
    let without = (0..<count).map { pieces(without: $0) }
    var pairs: [(Int, Int)] = []
    for high in 0..<count {
      for low in 0..<high where isNextTo[low][high] { pairs.append((low, high)) }
    }
    var components: Set<[Int]> = []
    for first in pairs {
      var members: Set<Int> = []
      for second in pairs where hangTogether(first, second, without) {
        members.formUnion([second.0, second.1])
      }
      components.insert(members.sorted())
    }
    return components
  }

  private func hangTogether(
    _ first: (Int, Int), _ second: (Int, Int), _ without: [[Int]]
  ) -> Bool {
    for vertex in 0..<count {
      let ones = [first.0, first.1].filter { $0 != vertex }.map { without[vertex][$0] }
      let others = [second.0, second.1].filter { $0 != vertex }.map { without[vertex][$0] }
      if Set(ones).isDisjoint(with: others) { return false }
    }
    return true
  }

  var strongComponents: Partition {
    Partition(
      labels: (0..<count).map { vertex in
        (0..<count).first { reaches[vertex][$0] && reaches[$0][vertex] } ?? vertex
      })
  }
}

extension Graph {
  /// All graphs of 0 to 3 vertices of both kinds and of 5 vertices undirected, and graphs
  /// made by chance.
  static var manyShapes: [Graph] {
    get throws {
      var graphs: [Graph] = []
      for count in 0...3 {
        for direction in Direction.allCases {
          graphs += try all(vertexCount: count, direction: direction)
        }
      }
      graphs += try all(vertexCount: 5, direction: .undirected)
      graphs += try (0..<200).map { try RandomGraph(seed: $0, highestVertexCount: 14).graph }
      return graphs
    }
  }

  /// A path of many vertices, on which nothing may overflow the stack.
  static func path(vertexCount: Int, direction: Direction = .undirected) throws -> Graph {
    var builder = GraphBuilder(vertexCount: vertexCount, direction: direction)
    for vertex in 1..<vertexCount { builder.addEdge(from: vertex - 1, to: vertex) }
    return try builder.build()
  }

  /// More vertices than searches that run at once; its weights are all 1.
  static var large: Graph {
    get throws {
      var generator = SeededGenerator(seed: 8)
      let edges = (0..<2600).map { _ in
        (generator.integer(below: 1300), generator.integer(below: 1300))
      }
      return try Graph(
        vertexCount: 1300, edges: edges, weights: Array(repeating: 1, count: edges.count)
      ).mapWeights { _ in 1 }
    }
  }
}
