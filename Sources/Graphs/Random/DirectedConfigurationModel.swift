extension Graph {
  /// A random directed graph in which every vertex has given numbers of edges that leave and that
  /// arrive.
  ///
  ///     let graph = try Graph.configurationModel(
  ///       outDegrees: [2, 1, 0], inDegrees: [0, 1, 2], seed: 1)
  ///     graph.degrees(.out)  // [2, 1, 0]
  ///
  /// Every end from which an edge leaves is matched with an end at which one arrives. A self-loop
  /// counts once for each. The same seed gives the same graph.
  ///
  /// - Parameters:
  ///   - outDegrees: How many edges leave each vertex.
  ///   - inDegrees: How many edges arrive at each vertex.
  ///   - kind: What happens to self-loops and parallel edges; edges that lead back and forth are not
  ///     parallel. The default is `.simple`.
  ///   - seed: The seed of the random choices. The default is 0.
  ///   - stream: The stream of the seed, one for each graph of a sample. The default is 0.
  /// - Precondition: There are as many numbers of edges that leave as of edges that arrive.
  /// - Complexity: O(vertices + edges), for `.simple` O(vertices + edges · log vertices) and as
  ///   ``swappingEdges(attempts:seed:stream:)`` with ten attempts an edge, 200 at least.
  /// - Throws: ``RandomGraphError/impossibleDirectedDegrees(leaving:arriving:)`` when a degree is
  ///   negative or the sums differ, or when no simple graph has these degrees and one is asked for.
  ///
  /// Source: M.E.J. Newman, S.H. Strogatz, D.J. Watts, Random graphs with arbitrary degree
  /// distributions and their applications, 2001; B.K. Fosdick, D.B. Larremore, J. Nishimura,
  /// J. Ugander, Configuring random graph models with fixed degree sequences, 2018.
  public static func configurationModel(
    outDegrees: [Int], inDegrees: [Int], kind: ConfigurationModelKind = .simple, seed: UInt64 = 0,
    stream: UInt64 = 0
  ) throws(RandomGraphError) -> Graph {
    precondition(outDegrees.count == inDegrees.count, "both numbers for each vertex")
    let leaving = outDegrees.reduce(0, &+)
    let arriving = inDegrees.reduce(0, &+)
    guard (outDegrees + inDegrees).allSatisfy({ (0...Int(UInt32.max)).contains($0) }),
      leaving == arriving
    else { throw .impossibleDirectedDegrees(leaving: leaving, arriving: arriving) }
    if kind == .simple {
      let first = try kleitmanWang(outDegrees: outDegrees, inDegrees: inDegrees)
      // In small graphs circles of three are seldom drawn.
      let attempts = max(200, 10 * first.edgeCount)
      return first.swappingEdges(attempts: attempts, seed: seed, stream: stream)
    }
    let graph = matchingEnds(
      outDegrees: outDegrees, inDegrees: inDegrees, seed: seed, stream: stream)
    return kind == .erased ? graph.withoutLoopsAndRepeats() : graph
  }

  /// - Precondition: No degree is negative, and both sums are equal.
  static func matchingEnds(
    outDegrees: [Int], inDegrees: [Int], seed: UInt64, stream: UInt64
  ) -> Graph {
    var arrivals = endsOfEdges(inDegrees)
    var generator = SeededGenerator(seed: seed, stream: stream)
    generator.shuffle(&arrivals)
    var edges = EdgeArrays()
    for (source, target) in zip(endsOfEdges(outDegrees), arrivals) {
      edges.append(Int(source), Int(target))
    }
    return edges.graph(vertexCount: outDegrees.count, direction: .directed)
  }

  /// A directed graph without self-loops and parallel edges in which every vertex has given numbers
  /// of edges that leave and that arrive, made without chance.
  ///
  /// Vertex after vertex gets all its edges that leave: they lead to the others that lack most edges
  /// that arrive, and of those that lack equally many to those with most edges still to leave.
  ///
  /// - Precondition: No degree is negative, and both sums are equal.
  /// - Complexity: O(vertices + edges · log vertices).
  /// - Throws: ``RandomGraphError/impossibleDirectedDegrees(leaving:arriving:)`` when no simple graph
  ///   has these degrees.
  ///
  /// Source: D.J. Kleitman, D.L. Wang, Algorithms for constructing graphs and digraphs with given
  /// valences and factors, 1973.
  static func kleitmanWang(
    outDegrees: [Int], inDegrees: [Int]
  ) throws(RandomGraphError) -> Graph {
    var leaving = outDegrees
    var arriving = inDegrees
    // Those that lack edges that arrive, most first. An entry may name more edges to leave than
    // there still are, and then goes back with their number; it never names fewer.
    var queue = PriorityQueue<Lack>()
    func wait(_ vertex: Int) {
      queue.insert(vertex, at: Lack(arriving: arriving[vertex], leaving: leaving[vertex]))
    }
    for vertex in arriving.indices where arriving[vertex] > 0 { wait(vertex) }
    var edges = EdgeArrays()
    for source in leaving.indices where leaving[source] > 0 {
      var targets: [Int] = []
      var isWaiting = false
      while targets.count < leaving[source] {
        guard let (vertex, lack) = queue.popFirst() else {
          throw .impossibleDirectedDegrees(
            leaving: outDegrees.reduce(0, +), arriving: inDegrees.reduce(0, +))
        }
        if vertex == source {
          isWaiting = true
        } else if lack.leaving != leaving[vertex] {
          wait(vertex)
        } else {
          targets.append(vertex)
        }
      }
      leaving[source] = 0
      for target in targets {
        edges.append(source, target)
        arriving[target] -= 1
        if arriving[target] > 0 { wait(target) }
      }
      if isWaiting { wait(source) }
    }
    return edges.graph(vertexCount: outDegrees.count, direction: .directed)
  }
}

/// How many edges a vertex lacks; lower is to lack more.
private struct Lack: Comparable {
  let arriving: Int
  let leaving: Int

  static func < (one: Lack, other: Lack) -> Bool {
    (one.arriving, one.leaving) > (other.arriving, other.leaving)
  }
}
