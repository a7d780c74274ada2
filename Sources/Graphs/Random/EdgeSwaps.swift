extension Graph {
  /// A graph of the same degrees whose edges were dealt anew by chance.
  ///
  /// Two edges drawn at random, from a to b and from c to d, become one from a to d and one from c
  /// to b, time and again. A swap that would make a self-loop or a parallel edge is not made; it
  /// still counts as an attempt, without which some graphs would come out more often than others.
  ///
  /// - The degree of every vertex stays as it is, in a directed graph both that of edges that
  ///   leave and that of edges that arrive.
  /// - In a directed graph swaps do not lead to every graph of the same degrees: three edges in a
  ///   circle are never turned around (Rao, Jana & Bandyopadhyay 1996). There, for every four
  ///   attempts to swap two edges, or the last few, another is made to let three edges pass on their
  ///   targets, from a to b, c to d and e to f becoming a to d, c to f and e to b. All simple graphs
  ///   of the same degrees so come about, and equally often in the long run.
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
  /// - Complexity: O(vertices + edges + attempts).
  ///
  /// Source: S. Maslov, K. Sneppen, Specificity and stability in topology of protein networks,
  /// 2002; B.K. Fosdick, D.B. Larremore, J. Nishimura, J. Ugander, Configuring random graph models
  /// with fixed degree sequences, 2018 (attempts that count); A.R. Rao, R. Jana, S. Bandyopadhyay, A
  /// Markov chain Monte Carlo method for generating random (0,1)-matrices with given marginals, 1996.
  public func swappingEdges(attempts: Int, seed: UInt64 = 0, stream: UInt64 = 0) -> Graph {
    precondition(attempts >= 0, "a number of attempts is not negative")
    var swaps = EdgeSwaps(self)
    var generator = SeededGenerator(seed: seed, stream: stream)
    if edgeCount > 0 { swaps.trySwaps(attempts, using: &generator) }
    return swaps.graph
  }
}

/// Edges whose ends change partners.
private struct EdgeSwaps {
  private let direction: Graph.Direction
  private let vertexCount: Int
  /// Both ends of every edge, the source first.
  private var ends: [UInt32]
  private let weights: [Double]?
  /// All edges but the self-loops.
  private var present: EdgeBag

  init(_ graph: Graph) {
    direction = graph.direction
    vertexCount = graph.vertexCount
    var ends: [UInt32] = []
    ends.reserveCapacity(2 * graph.edgeCount)
    let targets = graph.targets
    graph.forEachEdge { source, place in
      ends.append(UInt32(truncatingIfNeeded: source))
      ends.append(targets[place])
    }
    self.ends = ends
    weights = graph.weights.map { _ in graph.edgeWeights }
    present = EdgeBag(capacity: graph.edgeCount)
    for place in stride(from: 0, to: ends.count, by: 2) where ends[place] != ends[place + 1] {
      present.insert(key(ends[place], ends[place + 1]))
    }
  }

  /// The graph as it is now.
  var graph: Graph {
    AdjacencyLists(
      vertexCount: vertexCount, direction: direction,
      sources: stride(from: 0, to: ends.count, by: 2).map { ends[$0] },
      targets: stride(from: 1, to: ends.count, by: 2).map { ends[$0] }, weights: weights
    ).graph
  }

  /// Draws pairs of edges and lets them change targets where they can; in a directed graph now and
  /// then three edges.
  ///
  /// What a group of swaps needs to know is looked at together before any is tried: memory brings
  /// what is asked for at once in less time than what is asked for bit by bit (prefetching).
  mutating func trySwaps(_ attempts: Int, using generator: inout SeededGenerator) {
    var draws: [(one: Int, other: Int)] = []
    var made = 0
    while made < attempts {
      draws.removeAll(keepingCapacity: true)
      for _ in 0..<min(32, attempts - made) {
        let one = start(generator.integer(below: ends.count))
        draws.append((one, start(generator.integer(below: ends.count))))
      }
      made += draws.count
      for (one, other) in draws { present.note(UInt64(ends[one] ^ ends[other])) }
      for (one, other) in draws {
        let (a, b, c, d) = (ends[one], ends[one ^ 1], ends[other], ends[other ^ 1])
        present.look(at: key(a, b), key(c, d), key(a, d), key(c, b))
      }
      for (one, other) in draws where canSwap(one, other) { swap(one, other) }
      if direction == .directed { tryTurns((draws.count + 3) / 4, using: &generator) }
    }
  }

  /// Draws three edges that pass on their targets where they can: a circle so turns around.
  private mutating func tryTurns(_ attempts: Int, using generator: inout SeededGenerator) {
    for _ in 0..<attempts {
      let one = start(generator.integer(below: ends.count))
      let second = start(generator.integer(below: ends.count))
      let third = start(generator.integer(below: ends.count))
      let (a, b, c, d) = (ends[one], ends[one ^ 1], ends[second], ends[second ^ 1])
      let (e, f) = (ends[third], ends[third ^ 1])
      // Edges drawn twice, or that would become alike, would make an edge that is there already.
      guard a != b, c != d, e != f, a != d, c != f, e != b, !present.contains(key(a, d)),
        !present.contains(key(c, f)), !present.contains(key(e, b))
      else { continue }
      for (source, target) in [(a, b), (c, d), (e, f)] { present.remove(key(source, target)) }
      for (source, target) in [(a, d), (c, f), (e, b)] { present.insert(key(source, target)) }
      (ends[one ^ 1], ends[second ^ 1], ends[third ^ 1]) = (d, f, b)
    }
  }

  /// Where an edge starts that one of its ends was drawn of; an undirected one starts at either.
  ///
  /// The other end is at the place with the last bit turned.
  @inline(__always)
  private func start(_ place: Int) -> Int {
    direction == .undirected ? place : place & ~1
  }

  /// Whether two edges can change targets without making a self-loop or a parallel edge.
  @inline(__always)
  private func canSwap(_ one: Int, _ other: Int) -> Bool {
    let (a, b, c, d) = (ends[one], ends[one ^ 1], ends[other], ends[other ^ 1])
    return a != b && c != d && a != d && c != b
      && !present.contains(key(a, d)) && !present.contains(key(c, b))
  }

  @inline(__always)
  private mutating func swap(_ one: Int, _ other: Int) {
    let (a, b, c, d) = (ends[one], ends[one ^ 1], ends[other], ends[other ^ 1])
    present.remove(key(a, b))
    present.remove(key(c, d))
    present.insert(key(a, d))
    present.insert(key(c, b))
    ends[one ^ 1] = d
    ends[other ^ 1] = b
  }

  /// A number for each pair of vertices; in an undirected graph the same both ways.
  ///
  /// Which end is lower is no branch: the processor would guess wrong half of the time, and wait.
  @inline(__always)
  private func key(_ source: UInt32, _ target: UInt32) -> UInt64 {
    if direction == .directed { return UInt64(source) << 32 | UInt64(target) }
    return UInt64(min(source, target)) << 32 | UInt64(max(source, target))
  }
}

/// Keys, of which some may be equal, that can be looked up quickly (a hash table).
///
/// A key stands in the place its bits say, or behind it when others stood there. Invariant: from
/// that place to where it stands no place is empty.
private struct EdgeBag {
  /// No key: there is no vertex of this number.
  private static let empty = UInt64.max

  private var places: [UInt64]
  private var seen: UInt64 = 0
  /// The places are a power of two, so that its bits cut a number down to a place.
  private let mask: Int
  private let shift: UInt64

  /// A bag for so many keys, half filled at most.
  init(capacity: Int) {
    var bitCount = 1
    while 1 << bitCount < 2 * capacity { bitCount += 1 }
    places = Array(repeating: Self.empty, count: 1 << bitCount)
    mask = places.count - 1
    shift = UInt64(64 - bitCount)
  }

  /// Where a key belongs: the upper bits of its product with 2⁶⁴ divided by the golden ratio.
  @inline(__always)
  private func home(of key: UInt64) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> shift)
  }

  /// Looks at the places of keys that will be asked for soon.
  @inline(__always)
  mutating func look(at one: UInt64, _ second: UInt64, _ third: UInt64, _ fourth: UInt64) {
    note(places[home(of: one)] ^ places[home(of: second)])
    note(places[home(of: third)] ^ places[home(of: fourth)])
  }

  /// Keeps something of what was looked at, or the compiler would see that nobody needs it.
  @inline(__always)
  mutating func note(_ value: UInt64) { seen ^= value }

  @inline(__always)
  func contains(_ key: UInt64) -> Bool {
    var place = home(of: key)
    while places[place] != Self.empty {
      if places[place] == key { return true }
      place = (place + 1) & mask
    }
    return false
  }

  @inline(__always)
  mutating func insert(_ key: UInt64) {
    var place = home(of: key)
    while places[place] != Self.empty { place = (place + 1) & mask }
    places[place] = key
  }

  /// Takes out one of the keys that are equal to a key.
  ///
  /// The place it leaves is filled by the next key that belongs there or before it, whose place is
  /// filled in turn.
  ///
  /// - Precondition: There is one.
  @inline(__always)
  mutating func remove(_ key: UInt64) {
    var gap = home(of: key)
    while places[gap] != key { gap = (gap + 1) & mask }
    var place = gap
    while true {
      place = (place + 1) & mask
      let next = places[place]
      if next == Self.empty { break }
      let isAtHomeBehindTheGap = (place - home(of: next)) & mask < (place - gap) & mask
      if isAtHomeBehindTheGap { continue }
      places[gap] = next
      gap = place
    }
    places[gap] = Self.empty
  }
}
