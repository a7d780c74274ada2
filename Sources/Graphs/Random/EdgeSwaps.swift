extension Graph {
  /// A graph of the same degrees whose edges were dealt anew by chance.
  ///
  /// Two edges drawn at random, from a to b and from c to d, become one from a to d and one from c
  /// to b, time and again. A swap that would make a self-loop or a parallel edge is not made; it
  /// still counts as an attempt, without which some graphs would come out more often than others.
  ///
  /// - The degree of every vertex stays as it is, in a directed graph both that of edges that
  ///   leave and that of edges that arrive.
  /// - Self-loops stay in place. Parallel edges may part, and never come anew.
  /// - Weights go with the edges: the weight of the edge from a to b goes to the one from a to d.
  ///   Strengths do not stay as they are, but in a directed graph those of edges that leave do.
  /// - The same seed gives the same graph.
  ///
  /// How many attempts make the graph forget where it came from is not known in general; 10 to 100
  /// for each edge are customary.
  ///
  ///     let shuffled = graph.swappingEdges(attempts: 20 * graph.edgeCount, seed: 1)
  ///
  /// - Parameters:
  ///   - attempts: How many swaps to try.
  ///   - seed: The seed of the random choices. The default is 0.
  ///   - stream: The stream of the seed, one for each graph of a sample. The default is 0.
  /// - Precondition: `attempts` is not negative.
  /// - Complexity: O(vertices + edges), and O(degree) for each attempt.
  ///
  /// Source: S. Maslov, K. Sneppen, Specificity and stability in topology of protein networks,
  /// 2002; B.K. Fosdick, D.B. Larremore, J. Nishimura, J. Ugander, Configuring random graph models
  /// with fixed degree sequences, 2018 (attempts that count).
  public func swappingEdges(attempts: Int, seed: UInt64 = 0, stream: UInt64 = 0) -> Graph {
    precondition(attempts >= 0, "a number of attempts is not negative")
    var swaps = EdgeSwaps(self)
    var generator = SeededGenerator(seed: seed, stream: stream)
    for _ in 0..<(arcCount > 0 ? attempts : 0) {
      swaps.trySwap(generator.integer(below: arcCount), generator.integer(below: arcCount))
    }
    return swaps.graph
  }
}

/// Neighbor lists whose entries change while their lengths stay.
private struct EdgeSwaps {
  private let direction: Graph.Direction
  private let offsets: [Int]
  /// The vertex in whose list each entry stands.
  private let owners: [UInt32]
  private var targets: [UInt32]
  private var weights: [Double]?
  /// Where the other end of each undirected edge has its entry; empty when directed.
  private var twins: [Int] = []

  init(_ graph: Graph) {
    direction = graph.direction
    offsets = graph.offsets
    targets = graph.targets
    weights = graph.weights
    var owners: [UInt32] = []
    owners.reserveCapacity(graph.arcCount)
    for vertex in 0..<graph.vertexCount {
      for _ in graph.neighborRange(of: vertex) { owners.append(UInt32(truncatingIfNeeded: vertex)) }
    }
    self.owners = owners
    guard direction == .undirected else { return }
    // Lists are sorted, and parallel edges stand in the same order at both ends: walked in the
    // order of the owners, the entries of a list meet their twins in the order of the list.
    twins = Array(repeating: 0, count: targets.count)
    var next = Array(graph.offsets.dropLast())
    for entry in targets.indices {
      let twin = next[Int(targets[entry])]
      next[Int(targets[entry])] += 1
      twins[entry] = twin
    }
  }

  /// The graph as it is now.
  var graph: Graph {
    // An undirected edge is taken up once: at the first of its entries.
    let entries =
      direction == .directed
      ? Array(targets.indices) : targets.indices.filter { isFirst($0) }
    return AdjacencyLists(
      vertexCount: offsets.count - 1, direction: direction, sources: entries.map { owners[$0] },
      targets: entries.map { targets[$0] },
      weights: weights.map { weights in
        entries.map { weights[$0] }
      }
    ).graph
  }

  /// Whether an entry stands for its edge; of the two of a self-loop every second does.
  private func isFirst(_ entry: Int) -> Bool {
    guard owners[entry] == targets[entry] else { return entry < twins[entry] }
    var before = 0
    var place = entry
    while place > offsets[Int(owners[entry])] {
      place -= 1
      if targets[place] == targets[entry] { before += 1 }
    }
    return before.isMultiple(of: 2)
  }

  /// Lets two entries change targets, if that makes no self-loop and no parallel edge.
  mutating func trySwap(_ one: Int, _ other: Int) {
    let (a, b, c, d) = (owners[one], targets[one], owners[other], targets[other])
    guard a != b, c != d, a != d, c != b, !leads(a, d), !leads(c, b) else { return }
    targets[one] = d
    targets[other] = b
    guard direction == .undirected else { return }
    let (oneTwin, otherTwin) = (twins[one], twins[other])
    targets[otherTwin] = a
    targets[oneTwin] = c
    (twins[one], twins[otherTwin]) = (otherTwin, one)
    (twins[other], twins[oneTwin]) = (oneTwin, other)
    guard let first = weights?[one], let second = weights?[other] else { return }
    weights?[otherTwin] = first
    weights?[oneTwin] = second
  }

  private func leads(_ source: UInt32, _ target: UInt32) -> Bool {
    targets[offsets[Int(source)]..<offsets[Int(source) + 1]].contains(target)
  }
}
