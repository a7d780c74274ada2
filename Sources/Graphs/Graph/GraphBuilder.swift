/// Collects vertices and edges and makes a ``Graph`` of them.
///
/// Wrong edges are not lost: ``build()`` throws the first of them.
///
///     var builder = GraphBuilder(vertexCount: 2)
///     builder.addEdge(from: 0, to: 1, weight: 2)
///     builder.addEdge(from: 1, to: 0, weight: 3)
///     let graph = try builder.build()
///     graph.edgeCount     // 1
///     graph.strengths()   // [5.0, 5.0]
public struct GraphBuilder: Sendable {
  /// The most vertices a graph can have: their numbers are kept in 32 bits.
  public static let maximumVertexCount = Int(UInt32.max)

  /// Whether edges lead one way or both ways.
  public let direction: Graph.Direction

  /// What happens to several edges between the same two vertices.
  public let parallelEdges: Graph.ParallelEdges

  /// The number of vertices so far.
  public private(set) var vertexCount: Int

  private var sources: [UInt32] = []
  private var targets: [UInt32] = []
  /// Empty until the first edge with a weight; from then on one for each edge.
  private var weights: [Double] = []
  private var firstError: GraphError?

  /// Starts with vertices and no edges.
  ///
  /// - Precondition: `vertexCount` is not negative.
  public init(
    vertexCount: Int = 0,
    direction: Graph.Direction = .undirected,
    parallelEdges: Graph.ParallelEdges = .merge
  ) {
    precondition(vertexCount >= 0, "a number of vertices is not negative")
    self.vertexCount = vertexCount
    self.direction = direction
    self.parallelEdges = parallelEdges
    if vertexCount > Self.maximumVertexCount { firstError = .tooManyVertices(vertexCount) }
  }

  /// Adds a vertex and returns its number.
  @discardableResult
  public mutating func addVertex() -> Int {
    vertexCount += 1
    if vertexCount > Self.maximumVertexCount { note(.tooManyVertices(vertexCount)) }
    return vertexCount - 1
  }

  /// Adds an edge between vertices that were added before.
  ///
  /// A graph has weights as soon as one of its edges has; edges added without one then weigh 1.
  public mutating func addEdge(from source: Int, to target: Int, weight: Double? = nil) {
    for vertex in [source, target] where !(0..<vertexCount).contains(vertex) {
      return note(.vertexOutOfRange(vertex: vertex, vertexCount: vertexCount))
    }
    if let weight {
      guard weight.isFinite, weight >= 0 else {
        return note(.invalidWeight(weight, source: source, target: target))
      }
      padWeights()
      weights.append(weight)
    } else if !weights.isEmpty {
      weights.append(1)
    }
    sources.append(UInt32(truncatingIfNeeded: source))
    targets.append(UInt32(truncatingIfNeeded: target))
  }

  /// Adds many edges at once: edge `i` leads from `newSources[i]` to `newTargets[i]`.
  public mutating func addEdges(
    from newSources: [UInt32], to newTargets: [UInt32], weights newWeights: [Double]? = nil
  ) {
    for count in [newTargets.count, newWeights?.count ?? newSources.count]
    where count != newSources.count {
      return note(.countMismatch(expected: newSources.count, found: count))
    }
    for vertices in [newSources, newTargets] {
      // As a loop over whole registers, unlike `max()`.
      let highest = Int(vertices.reduce(0) { $0 > $1 ? $0 : $1 })
      if !vertices.isEmpty && highest >= vertexCount {
        return note(.vertexOutOfRange(vertex: highest, vertexCount: vertexCount))
      }
    }
    if let newWeights {
      if let i = newWeights.firstIndex(where: { !($0.isFinite && $0 >= 0) }) {
        return note(
          .invalidWeight(
            newWeights[i], source: Int(newSources[i]), target: Int(newTargets[i])))
      }
      padWeights()
      weights += newWeights
    } else if !weights.isEmpty {
      weights += Array(repeating: 1, count: newSources.count)
    }
    if sources.isEmpty {
      // Arrays are shared until one of them changes.
      (sources, targets) = (newSources, newTargets)
    } else {
      sources += newSources
      targets += newTargets
    }
  }

  /// Makes the graph.
  ///
  /// - Parameter threads: How many threads may work, which they do for more than a million edges;
  ///   their number does not change the graph. The default, nil, is one for each processor.
  /// - Complexity: O(vertices + edges).
  /// - Throws: The first thing that was wrong with a vertex or an edge.
  public func build(threads: Int? = nil) throws(GraphError) -> Graph {
    if let firstError { throw firstError }
    // Strengths and totals count each weight up to twice: these sums must be numbers too.
    var total = 0.0
    for (i, weight) in weights.enumerated() {
      total += 2 * weight
      guard total.isFinite else {
        throw .invalidWeight(total, source: Int(sources[i]), target: Int(targets[i]))
      }
    }
    let lists = AdjacencyLists(
      vertexCount: vertexCount, direction: direction, sources: sources, targets: targets,
      weights: weights.isEmpty ? nil : weights, threads: threads)
    guard parallelEdges == .merge else { return lists.graph }
    return lists.mergingParallelEdges().graph
  }

  /// Gives the edges so far their weight of 1 when the first edge with a weight comes.
  private mutating func padWeights() {
    if weights.isEmpty { weights = Array(repeating: 1, count: sources.count) }
  }

  private mutating func note(_ error: GraphError) {
    if firstError == nil { firstError = error }
  }
}

extension Graph {
  /// Makes a graph of pairs of vertices.
  ///
  /// - Throws: The first edge that names no vertex, or a weight that is negative, infinite or not
  ///   a number, or a number of weights other than the number of edges.
  public init(
    vertexCount: Int,
    edges: [(Int, Int)],
    weights: [Double]? = nil,
    direction: Direction = .undirected,
    parallelEdges: ParallelEdges = .merge
  ) throws(GraphError) {
    if let weights, weights.count != edges.count {
      throw GraphError.countMismatch(expected: edges.count, found: weights.count)
    }
    var builder = GraphBuilder(
      vertexCount: vertexCount, direction: direction, parallelEdges: parallelEdges)
    for (i, edge) in edges.enumerated() {
      builder.addEdge(from: edge.0, to: edge.1, weight: weights?[i])
    }
    self = try builder.build()
  }
}
