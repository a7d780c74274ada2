/// Finds and counts the shortest paths from one vertex to all others.
///
/// The arrays are as long as the graph has vertices and serve many searches: after each only the
/// vertices that were reached are wiped.
///
/// Source: E.W. Dijkstra, A note on two problems in connexion with graphs, 1959; E.F. Moore, The
/// shortest path through a maze, 1959.
struct ShortestPathSearch {
  /// The length of the shortest path from the source; infinite when there is none.
  private(set) var distances: [Double]
  /// How many shortest paths there are, as a floating-point number because they can be many; of use
  /// only when paths are counted.
  private(set) var pathCounts: [Double]
  /// Whether there are more shortest paths to some vertex than a number can hold, 10³⁰⁸.
  private(set) var hasTooManyPaths = false
  /// The place of each vertex in `order`; `Int.max` when it was not reached.
  private(set) var places: [Int]
  /// The vertices that were reached, nearest first.
  private(set) var order: [Int] = []
  private var queue = PriorityQueue<Double>()
  private let countsPaths: Bool

  /// - Parameter countsPaths: Whether to count paths, of which those are equally short that differ
  ///   by rounding; the first such distance found stands. Otherwise distances are the least there
  ///   are, to the last digit.
  init(vertexCount: Int, countingPaths countsPaths: Bool) {
    self.countsPaths = countsPaths
    distances = Array(repeating: .infinity, count: vertexCount)
    pathCounts = Array(repeating: 0, count: vertexCount)
    places = Array(repeating: .max, count: vertexCount)
  }

  /// Whether two lengths are equal but for rounding, within 10⁻¹⁰ of their sum as in igraph.
  ///
  /// Sums of the same edges in another order differ in their last bits; without a margin one of
  /// several equally short paths would win by accident.
  @inline(__always)
  static func areEqual(_ first: Double, _ second: Double) -> Bool {
    first == second || abs(first - second) < 1e-10 * (first + second)
  }

  /// Whether an edge of some length is a step on a shortest path from the source.
  @inline(__always)
  func isStep(from vertex: Int, to neighbor: Int, length: Double) -> Bool {
    places[neighbor] > places[vertex]
      && Self.areEqual(distances[vertex] + length, distances[neighbor])
  }

  /// Searches from a source; `lengths` holds one length above zero per entry of the graph's lists,
  /// or is nil when every edge is as long as any other.
  ///
  /// - Complexity: O((vertices + edges) · log edges), without lengths O(vertices + edges).
  mutating func run(from source: Int, in graph: Graph, lengths: [Double]?) {
    for vertex in order {
      distances[vertex] = .infinity
      pathCounts[vertex] = 0
      places[vertex] = .max
    }
    order.removeAll(keepingCapacity: true)
    hasTooManyPaths = false
    distances[source] = 0
    pathCounts[source] = 1
    if let lengths {
      spread(from: source, in: graph, lengths: lengths)
    } else {
      spread(from: source, in: graph)
    }
  }

  /// Takes vertices in the order in which they were met; `order` is the queue.
  private mutating func spread(from source: Int, in graph: Graph) {
    places[source] = 0
    order.append(source)
    var head = 0
    while head < order.count {
      let vertex = order[head]
      head += 1
      if pathCounts[vertex] == .infinity { hasTooManyPaths = true }
      for i in graph.neighborRange(of: vertex) {
        let neighbor = Int(graph.targets[i])
        if places[neighbor] == .max {
          places[neighbor] = order.count
          order.append(neighbor)
          distances[neighbor] = distances[vertex] + 1
          pathCounts[neighbor] = pathCounts[vertex]
        } else if distances[neighbor] == distances[vertex] + 1 {
          pathCounts[neighbor] += pathCounts[vertex]
        }
      }
    }
  }

  /// Takes always the nearest vertex that waits.
  private mutating func spread(from source: Int, in graph: Graph, lengths: [Double]) {
    queue.insert(source, at: 0)
    while let (vertex, _) = queue.popFirst() {
      guard places[vertex] == .max else { continue }
      places[vertex] = order.count
      order.append(vertex)
      if pathCounts[vertex] == .infinity { hasTooManyPaths = true }
      for i in graph.neighborRange(of: vertex) {
        let neighbor = Int(graph.targets[i])
        guard places[neighbor] == .max else { continue }
        let distance = distances[vertex] + lengths[i]
        let known = distances[neighbor]
        if countsPaths && known < .infinity && Self.areEqual(distance, known) {
          pathCounts[neighbor] += pathCounts[vertex]
        } else if distance < known {
          distances[neighbor] = distance
          pathCounts[neighbor] = pathCounts[vertex]
          queue.insert(neighbor, at: distance)
        }
      }
    }
  }
}

extension Graph {
  /// The weights as lengths when they are asked for and there are any, else nil.
  ///
  /// - Throws: ``GraphError/lengthNotPositive(_:source:target:)`` at the first that is not above
  ///   zero.
  func lengths(_ weights: WeightUse) throws(GraphError) -> [Double]? {
    guard weights == .lengths, let lengths = self.weights else { return nil }
    for vertex in 0..<vertexCount {
      for i in neighborRange(of: vertex) where lengths[i] <= 0 {
        throw .lengthNotPositive(lengths[i], source: vertex, target: Int(targets[i]))
      }
    }
    return lengths
  }
}
