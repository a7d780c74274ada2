import Graphs

/// Textbook versions, without tricks, of kernels that are made for speed: for graphs too large for
/// ``SlowStructure`` and ``SlowMeasures``.
struct PlainKernels {
  let graph: Graph

  /// Edges away from a vertex, with a queue; infinite where no path leads.
  func distances(from source: Int) -> [Double] {
    var distances = [Double](repeating: .infinity, count: graph.vertexCount)
    distances[source] = 0
    var queue = [source]
    var head = 0
    while head < queue.count {
      let vertex = queue[head]
      head += 1
      for neighbor in graph.neighbors(of: vertex) where distances[neighbor] == .infinity {
        distances[neighbor] = distances[vertex] + 1
        queue.append(neighbor)
      }
    }
    return distances
  }

  /// Components by flooding them, of an undirected graph.
  var components: Partition {
    var labels = [Int](repeating: -1, count: graph.vertexCount)
    for start in labels.indices where labels[start] < 0 {
      labels[start] = start
      var waiting = [start]
      while let vertex = waiting.popLast() {
        for neighbor in graph.neighbors(of: vertex) where labels[neighbor] < 0 {
          labels[neighbor] = start
          waiting.append(neighbor)
        }
      }
    }
    return Partition(labels: labels)
  }

  /// Core numbers by taking away, for each k, whoever has less than k neighbors until all have.
  var coreNumbers: [Int] {
    var degrees = graph.degrees()
    var isLeft = [Bool](repeating: true, count: graph.vertexCount)
    var numbers = degrees.map { _ in 0 }
    for k in 1...(degrees.max() ?? 0) + 1 {
      var waiting = degrees.indices.filter { isLeft[$0] && degrees[$0] < k }
      for vertex in waiting { isLeft[vertex] = false }
      while let vertex = waiting.popLast() {
        numbers[vertex] = k - 1
        for neighbor in graph.neighbors(of: vertex) where isLeft[neighbor] {
          degrees[neighbor] -= 1
          if degrees[neighbor] < k {
            isLeft[neighbor] = false
            waiting.append(neighbor)
          }
        }
      }
    }
    return numbers
  }

  /// Triangles at each vertex, by trying all pairs of its neighbors.
  var triangleCounts: [Int] {
    (0..<graph.vertexCount).map { vertex in
      let neighbors = Set(graph.neighbors(of: vertex))
      return neighbors.reduce(0) { $0 + neighbors.intersection(graph.neighbors(of: $1)).count } / 2
    }
  }

  /// The graph with swapped edges by the same draws, one after the other, in a set of edges; of an
  /// undirected graph that is simple.
  func swappingEdges(attempts: Int, seed: UInt64) throws -> Graph {
    var generator = SeededGenerator(seed: seed)
    var edges = graph.edges.map { [$0.source, $0.target] }
    var present = Set(edges)
    for _ in 0..<attempts {
      let one = generator.integer(below: 2 * edges.count)
      let other = generator.integer(below: 2 * edges.count)
      // An odd number takes an edge by its other end.
      let (a, b) = (edges[one / 2][one % 2], edges[one / 2][1 - one % 2])
      let (c, d) = (edges[other / 2][other % 2], edges[other / 2][1 - other % 2])
      let new = [[a, d].sorted(), [c, b].sorted()]
      guard a != d, c != b, new.allSatisfy({ !present.contains($0) }) else { continue }
      present.subtract([[a, b].sorted(), [c, d].sorted()])
      present.formUnion(new)
      edges[one / 2][1 - one % 2] = d
      edges[other / 2][1 - other % 2] = b
    }
    return try Graph(vertexCount: graph.vertexCount, edges: edges.map { ($0[0], $0[1]) })
  }

  /// Label propagation with the same choices of chance, counting labels in a dictionary; of an
  /// undirected graph that is simple and has no more than 32,768 vertices.
  func labelPropagation(seed: UInt64) -> Partition {
    var generator = SeededGenerator(seed: seed)
    var labels = Array(0..<graph.vertexCount)
    var queue = labels
    generator.shuffle(&queue)
    var isWaiting = labels.map { _ in true }
    var head = 0
    while head < queue.count {
      let vertex = queue[head]
      head += 1
      isWaiting[vertex] = false
      var counts: [Int: Int] = [:]
      var met: [Int] = []
      for neighbor in graph.neighbors(of: vertex) {
        if counts[labels[neighbor]] == nil { met.append(labels[neighbor]) }
        counts[labels[neighbor], default: 0] += 1
      }
      let most = counts.values.max() ?? 0
      if counts[labels[vertex], default: 0] == most { continue }
      let heaviest = met.filter { counts[$0] == most }
      labels[vertex] = heaviest[generator.integer(below: heaviest.count)]
      for neighbor in graph.neighbors(of: vertex)
      where labels[neighbor] != labels[vertex] && !isWaiting[neighbor] {
        isWaiting[neighbor] = true
        queue.append(neighbor)
      }
    }
    return graph.components(within: Partition(labels: labels))
  }

  /// PageRank by the power method, a hundred and fifty steps.
  var pageRank: [Double] {
    let even = 1 / Double(graph.vertexCount)
    var values = [Double](repeating: even, count: graph.vertexCount)
    for _ in 0..<150 {
      var next = values.map { _ in 0.0 }
      for vertex in values.indices {
        let neighbors = graph.neighbors(of: vertex)
        for neighbor in neighbors {
          next[neighbor] += 0.85 * values[vertex] / Double(neighbors.count)
        }
      }
      let rest = (1 - next.reduce(0, +)) * even
      values = next.map { $0 + rest }
    }
    return values
  }
}

extension Graph {
  /// Graphs large enough for the tricks to play a part: one with hubs, one without, one in pieces,
  /// one with groups.
  static func largeShapes() throws -> [Graph] {
    [
      Graph.rMAT(scale: 11, edgeFactor: 8, seed: 1),
      Graph.erdosRenyi(vertexCount: 3000, edgeCount: 9000, seed: 2),
      Graph.erdosRenyi(vertexCount: 5000, edgeCount: 2400, seed: 3),
      try Graph.lfr(vertexCount: 1500, mixing: 0.3, seed: 4).graph,
    ]
  }
}
