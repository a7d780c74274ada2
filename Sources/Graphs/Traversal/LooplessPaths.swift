extension Graph {
  /// A path without a vertex twice.
  public struct LooplessPath: Sendable, Equatable {
    /// The vertices, both ends included.
    public let vertices: [Int]
    /// The sum of the lengths of the edges.
    public let length: Double
  }

  /// The shortest paths from one vertex to another that pass no vertex twice, shortest first.
  ///
  /// Of paths of equal length the one with fewer vertices comes first, and of those the one whose
  /// vertices come first in the order of numbers: the list is one and the same on every machine.
  /// Lengths are compared as they are, so ties need lengths whose sums are exact, such as halves.
  /// In directed graphs paths follow the edges. Self-loops play no role; of parallel edges only the
  /// shortest does. From a vertex to itself there is one path, of that vertex alone; where no path
  /// leads the list is empty.
  ///
  ///     let square = try Graph(vertexCount: 4, edges: [(0, 1), (1, 3), (0, 2), (2, 3)])
  ///     try square.shortestLooplessPaths(from: 0, to: 3, count: 5).map(\.vertices)
  ///     // [[0, 1, 3], [0, 2, 3]]
  ///
  /// - Parameters:
  ///   - source: The vertex where paths start.
  ///   - target: The vertex where they end.
  ///   - count: How many paths at most.
  ///   - weights: Whether weights are lengths. The default is `.ignored`.
  /// - Precondition: Both vertices are in the graph, and `count` is not negative.
  /// - Complexity: O(count · length · (vertices + edges) · log edges), where length is the number
  ///   of vertices of a path.
  /// - Throws: ``GraphError/lengthNotPositive(_:source:target:)`` when weights are used and one is
  ///   zero.
  ///
  /// Source: J.Y. Yen, Finding the k shortest loopless paths in a network, 1971; that no path is
  /// found twice: E.L. Lawler, A procedure for computing the k best solutions to discrete
  /// optimization problems, 1972.
  public func shortestLooplessPaths(
    from source: Int, to target: Int, count: Int, weights: WeightUse = .ignored
  ) throws(GraphError) -> [LooplessPath] {
    precondition(
      (0..<vertexCount).contains(source) && (0..<vertexCount).contains(target),
      "vertices of the graph")
    precondition(count >= 0, "a number of paths is not negative")
    var search = DeviationSearch(graph: self, target: target, lengths: try lengths(weights))
    guard count > 0, let best = search.best(after: [], fromNowOn: source, avoiding: []) else {
      return []
    }
    var found: [DeviatingPath] = []
    var waiting = [best]
    while found.count < count, let next = waiting.min() {
      waiting.removeAll { $0 == next }
      // A path that leaves this one does so at or after the place where this one left another:
      // before it the paths it left have their own.
      for place in next.deviation..<next.vertices.count - 1 {
        let root = next.vertices[..<place]
        let spur = next.vertices[place]
        let taken = (found + [next]).filter { $0.vertices.starts(with: next.vertices[...place]) }
          .map { $0.vertices[place + 1] }
        if let path = search.best(after: root, fromNowOn: spur, avoiding: taken) {
          waiting.append(path)
        }
      }
      found.append(next)
    }
    return found.map { LooplessPath(vertices: $0.vertices, length: $0.length) }
  }
}

/// A path with the place of its last vertex that it shares with the path it was made from.
private struct DeviatingPath: Comparable {
  let vertices: [Int]
  let length: Double
  let deviation: Int

  static func < (one: DeviatingPath, other: DeviatingPath) -> Bool {
    (one.length, one.vertices.count) == (other.length, other.vertices.count)
      ? one.vertices.lexicographicallyPrecedes(other.vertices)
      : (one.length, one.vertices.count) < (other.length, other.vertices.count)
  }
}

/// Finds the first of all paths to a target that begin in a given way.
private struct DeviationSearch {
  let graph: Graph
  let target: Int
  let lengths: [Double]?
  /// The graph with its edges turned round, to walk from the target.
  private let reverse: Graph
  private let reverseLengths: [Double]?
  /// What is still to go from each vertex: the length, and then the number of edges.
  private var distances: [Double]
  private var steps: [Int]
  private var isBarred: [Bool]

  init(graph: Graph, target: Int, lengths: [Double]?) {
    self.graph = graph
    self.target = target
    self.lengths = lengths
    reverse = graph.direction == .directed ? graph.transposed() : graph
    reverseLengths = lengths == nil ? nil : reverse.weights
    distances = Array(repeating: .infinity, count: graph.vertexCount)
    steps = Array(repeating: .max, count: graph.vertexCount)
    isBarred = Array(repeating: false, count: graph.vertexCount)
  }

  /// The first path that goes through `root`, then `spur`, and then to a vertex not in `taken`.
  mutating func best(
    after root: some Collection<Int>, fromNowOn spur: Int, avoiding taken: [Int]
  ) -> DeviatingPath? {
    let start = Array(root) + [spur]
    guard spur != target else { return DeviatingPath(vertices: start, length: 0, deviation: 0) }
    for vertex in start { isBarred[vertex] = true }
    defer { for vertex in start { isBarred[vertex] = false } }
    measure()
    guard let first = next(after: spur, avoiding: taken) else { return nil }
    var vertices = start
    var vertex = first
    while true {
      vertices.append(vertex)
      guard vertex != target, let following = next(after: vertex, avoiding: []) else { break }
      vertex = following
    }
    return DeviatingPath(
      vertices: vertices, length: length(of: vertices), deviation: start.count - 1)
  }

  /// Where the shortest way to the target goes on; the lowest of several.
  private func next(after vertex: Int, avoiding taken: [Int]) -> Int? {
    var best: (length: Double, steps: Int, vertex: Int)?
    for i in graph.neighborRange(of: vertex) {
      let neighbor = Int(graph.targets[i])
      guard !isBarred[neighbor], steps[neighbor] < .max, !taken.contains(neighbor) else { continue }
      let option = (distances[neighbor] + (lengths?[i] ?? 1), steps[neighbor], neighbor)
      if best.map({ option < $0 }) ?? true { best = option }
    }
    return best?.vertex
  }

  /// How far all vertices that are not barred are from the target.
  private mutating func measure() {
    for vertex in distances.indices {
      distances[vertex] = .infinity
      steps[vertex] = .max
    }
    var queue = PriorityQueue<Way>()
    distances[target] = 0
    steps[target] = 0
    queue.insert(target, at: Way(length: 0, steps: 0))
    while let (vertex, way) = queue.popFirst() {
      guard way.length == distances[vertex], way.steps == steps[vertex] else { continue }
      for i in reverse.neighborRange(of: vertex) {
        let neighbor = Int(reverse.targets[i])
        guard !isBarred[neighbor] else { continue }
        let next = Way(
          length: way.length + (reverseLengths?[i] ?? 1), steps: way.steps + 1)
        if next < Way(length: distances[neighbor], steps: steps[neighbor]) {
          distances[neighbor] = next.length
          steps[neighbor] = next.steps
          queue.insert(neighbor, at: next)
        }
      }
    }
  }

  /// The sum of the shortest edges from each vertex to the next.
  private func length(of vertices: [Int]) -> Double {
    // From the target on, in the order in which `measure` adds up.
    zip(vertices, vertices.dropFirst()).reversed().reduce(0) { sum, step in
      let range = graph.neighborRange(of: step.0).filter { graph.targets[$0] == UInt32(step.1) }
      return sum + (range.map { lengths?[$0] ?? 1 }.min() ?? .infinity)
    }
  }
}

/// How far it is: of ways of equal length, the one with fewer steps is shorter.
private struct Way: Comparable {
  let length: Double
  let steps: Int

  static func < (one: Way, other: Way) -> Bool {
    (one.length, one.steps) < (other.length, other.steps)
  }
}
