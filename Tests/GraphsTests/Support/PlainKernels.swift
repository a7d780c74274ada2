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
