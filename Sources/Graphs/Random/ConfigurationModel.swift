extension Graph {
  /// What a configuration model does about self-loops and parallel edges.
  public enum ConfigurationModelKind: Sendable, Hashable, CaseIterable {
    /// Keeps them: ends of edges are matched by chance, and every vertex has just its degree.
    ///
    /// Every way to match the ends is equally likely.
    case multigraph
    /// Matches ends by chance, then leaves out self-loops and copies: vertices, hubs above all,
    /// can have less than their degree.
    case erased
    /// Has none, and every vertex has just its degree.
    ///
    /// A first graph with these degrees is made without chance (Havel and Hakimi; Kleitman and Wang
    /// when directed); ten attempts for each edge to swap it with another, 200 at least when
    /// directed, then mix it, see ``swappingEdges(attempts:seed:stream:)``. All simple graphs with
    /// these degrees become equally likely the more attempts there are.
    case simple
  }

  /// A random undirected graph in which every vertex has a given degree.
  ///
  ///     let graph = try Graph.configurationModel(degrees: [3, 2, 2, 1], seed: 1)
  ///     graph.degrees()  // [3, 2, 2, 1]
  ///
  /// A self-loop counts for two. The same seed gives the same graph.
  ///
  /// - Parameters:
  ///   - degrees: The degree of each vertex.
  ///   - kind: What happens to self-loops and parallel edges. The default is `.simple`.
  ///   - seed: The seed of the random choices. The default is 0.
  ///   - stream: The stream of the seed, one for each graph of a sample. The default is 0.
  /// - Complexity: O(vertices + edges), for `.simple` as ``swappingEdges(attempts:seed:stream:)``
  ///   with ten attempts an edge.
  /// - Throws: ``RandomGraphError/impossibleDegrees(sum:)`` when a degree is negative or their sum is
  ///   odd, or when no simple graph has these degrees and one is asked for.
  ///
  /// Source: M. Molloy, B. Reed, A critical point for random graphs with a given degree sequence,
  /// 1995; B.K. Fosdick, D.B. Larremore, J. Nishimura, J. Ugander, Configuring random graph models
  /// with fixed degree sequences, 2018.
  public static func configurationModel(
    degrees: [Int], kind: ConfigurationModelKind = .simple, seed: UInt64 = 0, stream: UInt64 = 0
  ) throws(RandomGraphError) -> Graph {
    let sum = degrees.reduce(0, &+)
    guard degrees.allSatisfy({ (0...Int(UInt32.max)).contains($0) }), sum.isMultiple(of: 2) else {
      throw .impossibleDegrees(sum: sum)
    }
    if kind == .simple {
      let first = try havelHakimi(degrees: degrees)
      return first.swappingEdges(attempts: 10 * first.edgeCount, seed: seed, stream: stream)
    }
    let graph = matchingEnds(degrees: degrees, seed: seed, stream: stream)
    return kind == .erased ? graph.simplified() : graph
  }

  /// A random graph in which every vertex has as many edges as in this one, of each direction.
  ///
  /// The ends of all edges are matched anew by chance, as for ``ConfigurationModelKind/multigraph``:
  /// self-loops and parallel edges may come. Weights are left out. The same seed gives the same
  /// graph.
  ///
  /// - Parameters:
  ///   - seed: The seed of the random choices. The default is 0.
  ///   - stream: The stream of the seed, one for each graph of a sample. The default is 0.
  /// - Complexity: O(vertices + edges).
  ///
  /// Source: as of ``configurationModel(degrees:kind:seed:stream:)`` and
  /// ``configurationModel(outDegrees:inDegrees:kind:seed:stream:)``.
  public func matchingEnds(seed: UInt64 = 0, stream: UInt64 = 0) -> Graph {
    switch direction {
    case .undirected: Graph.matchingEnds(degrees: degrees(), seed: seed, stream: stream)
    case .directed:
      Graph.matchingEnds(
        outDegrees: degrees(.out), inDegrees: degrees(.in), seed: seed, stream: stream)
    }
  }

  /// - Precondition: No degree is negative, and their sum is even.
  private static func matchingEnds(degrees: [Int], seed: UInt64, stream: UInt64) -> Graph {
    var ends = endsOfEdges(degrees)
    var generator = SeededGenerator(seed: seed, stream: stream)
    generator.shuffle(&ends)
    var edges = EdgeArrays()
    for i in stride(from: 0, to: ends.count, by: 2) { edges.append(Int(ends[i]), Int(ends[i + 1])) }
    return edges.graph(vertexCount: degrees.count)
  }

  /// Every vertex, as often as it has edges.
  static func endsOfEdges(_ degrees: [Int]) -> [UInt32] {
    var ends: [UInt32] = []
    ends.reserveCapacity(degrees.reduce(0, +))
    for (vertex, degree) in degrees.enumerated() {
      ends += repeatElement(UInt32(truncatingIfNeeded: vertex), count: degree)
    }
    return ends
  }

  /// A simple graph in which every vertex has a given degree, made without chance.
  ///
  /// The vertex that lacks most edges is joined to those that lack most after it, and so on.
  /// Vertices stand in an array sorted by what they lack; when one gets an edge it changes places
  /// with the first of its number, and so moves down by one.
  ///
  /// - Complexity: O(vertices + edges).
  /// - Throws: ``RandomGraphError/impossibleDegrees(sum:)`` when no simple graph has these degrees.
  ///
  /// Source: V. Havel, A remark on the existence of finite graphs, 1955; S.L. Hakimi, On
  /// realizability of a set of integers as degrees of the vertices of a linear graph, 1962.
  static func havelHakimi(degrees: [Int]) throws(RandomGraphError) -> Graph {
    let error = RandomGraphError.impossibleDegrees(sum: degrees.reduce(0, &+))
    guard degrees.allSatisfy({ (0..<max(1, degrees.count)).contains($0) }) else { throw error }
    var lacking = degrees
    var starts = [Int](repeating: 0, count: (degrees.max() ?? 0) + 2)
    for degree in degrees { starts[degree + 1] += 1 }
    for i in 1..<starts.count { starts[i] += starts[i - 1] }
    var order = [Int](repeating: 0, count: degrees.count)
    var places = order
    var next = starts
    for (vertex, degree) in degrees.enumerated() {
      places[vertex] = next[degree]
      order[places[vertex]] = vertex
      next[degree] += 1
    }
    var edges = EdgeArrays()
    // Invariant: up to `end`, `order` is sorted by `lacking`; vertices that lack d edges start at
    // `starts[d]`. Vertices from `end` on are done.
    for end in order.indices.reversed() {
      let vertex = order[end]
      guard lacking[vertex] <= end else { throw error }
      for other in Array(order[end - lacking[vertex]..<end]) {
        guard lacking[other] > 0 else { throw error }
        edges.append(vertex, other)
        let first = starts[lacking[other]]
        let displaced = order[first]
        order[places[other]] = displaced
        places[displaced] = places[other]
        order[first] = other
        places[other] = first
        starts[lacking[other]] = first + 1
        lacking[other] -= 1
      }
    }
    return edges.graph(vertexCount: degrees.count)
  }
}
