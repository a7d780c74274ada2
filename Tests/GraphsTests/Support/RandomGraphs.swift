import Graphs

/// The recipe of a graph made by chance, kept so that others can make the same.
struct RandomGraph: Codable, CustomStringConvertible {
  let vertices: Int
  let directed: Bool
  let edges: [[Int]]
  let weights: [Double]?
  /// A partition made by chance.
  let labels: [Int]

  var description: String {
    "\(vertices) vertices, \(directed ? "directed" : "undirected"),"
      + " edges \(edges), weights \(weights.map { "\($0)" } ?? "none")"
  }

  var graph: Graph {
    get throws {
      try Graph(
        vertexCount: vertices, edges: edges.map { ($0[0], $0[1]) }, weights: weights,
        direction: directed ? .directed : .undirected, parallelEdges: .keep)
    }
  }

  /// A graph of up to a number of vertices: sparse or dense, with self-loops, parallel edges and
  /// isolated vertices, every second one directed, every third one weighted by round lengths so
  /// that many paths are equally long.
  init(seed: Int, highestVertexCount: Int = 24) {
    var generator = SeededGenerator(seed: UInt64(seed), stream: 7)
    vertices = seed < 12 ? seed / 3 : 1 + generator.integer(below: highestVertexCount)
    directed = seed.isMultiple(of: 2)
    let edgeCount = vertices == 0 ? 0 : generator.integer(below: 3 * vertices + 1)
    edges = (0..<edgeCount).map { [vertices] _ in
      [generator.integer(below: vertices), generator.integer(below: vertices)]
    }
    weights =
      seed.isMultiple(of: 3)
      ? edges.map { _ in Double(1 + generator.integer(below: 5)) / 10 } : nil
    labels = (0..<vertices).map { _ in generator.integer(below: 4) }
  }

  /// Groups of vertices with many edges within them and few between them.
  init(plantedGroups: Int, size: Int, seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let vertices = plantedGroups * size
    var edges: [[Int]] = []
    for second in 0..<vertices {
      for first in 0..<second {
        let chance = first / size == second / size ? 0.4 : 0.05
        if generator.unit() < chance { edges.append([first, second]) }
      }
    }
    self.vertices = vertices
    self.edges = edges
    directed = false
    weights = nil
    labels = (0..<vertices).map { $0 / size }
  }
}

extension Graph {
  /// A graph whose edges have both ends drawn by chance, each independently.
  static func random(
    vertexCount: Int, edgeCount: Int, direction: Direction, seed: UInt64
  ) throws -> Graph {
    var generator = SeededGenerator(seed: seed, stream: 13)
    return try Graph(
      vertexCount: vertexCount,
      edges: (0..<edgeCount).map { _ in
        (generator.integer(below: vertexCount), generator.integer(below: vertexCount))
      }, direction: direction)
  }

  /// Every graph of a number of vertices without parallel edges, self-loops included when
  /// directed.
  static func all(vertexCount: Int, direction: Direction) throws -> [Graph] {
    var pairs: [(Int, Int)] = []
    for first in 0..<vertexCount {
      for second in 0..<vertexCount where direction == .directed || first < second {
        pairs.append((first, second))
      }
    }
    return try (0..<1 << pairs.count).map { bits in
      try Graph(
        vertexCount: vertexCount,
        edges: pairs.indices.filter { bits >> $0 & 1 == 1 }.map { pairs[$0] },
        direction: direction)
    }
  }
}
