extension BrokerageSetting {
  /// What comes out when the edges of each vertex change partners with edges of vertices of its own
  /// labels.
  ///
  /// Vertices of one set of labels draw from the same edges: those of vertices with this very set
  /// where these have enough, or else of all that share a label. Every vertex starts from the graph
  /// as it is, with a stream of the seed of its own.
  func rewiring(
    _ found: [SIMD8<Int>], permutations: Int, seed: UInt64, threads: Int?
  ) -> [RoleSample] {
    var members = [[Int]](repeating: [], count: labels.count)
    for (vertex, label) in labels.classes.enumerated()
    where label > 0 && found[vertex][RolePart.labelled] > 0 {
      members[label].append(vertex)
    }
    // One chance in twenty, shared by all, takes twenty draws for each: no fewer could tell one
    // vertex from so many.
    let tested = members.reduce(0) { $0 + $1.count }
    let most = max(permutations, min(20 * tested, 100_000))
    // Large sets are split so that several threads can work.
    let tasks = members.indices.flatMap { label in
      stride(from: 0, to: members[label].count, by: 128).map { start in
        (label: label, vertices: members[label][start...].prefix(128))
      }
    }
    let ends = EdgeEnds(self)
    let parts = concurrentMap(chunkCount: tasks.count, threads: threads) { task in
      let (label, vertices) = tasks[task]
      let equals = ends.pool { labels.classes[$0] == label }
      let peers = ends.pool { labels.share(label, labels.classes[$0]) }
      var rewiring = ContactRewiring(self, ends)
      return vertices.map { vertex in
        let own = ends.count(of: vertex)
        let isEnough = equals.reduce(0) { $0 + $1.count } - own >= Self.equalsWanted * own
        return rewiring.sample(
          around: vertex, from: isEnough ? equals : peers, found: found[vertex],
          permutations: permutations, most: most, seed: seed)
      }
    }
    var samples = [RoleSample](repeating: RoleSample(), count: found.count)
    for (task, values) in zip(tasks, parts) {
      for (vertex, sample) in zip(task.vertices, values) { samples[vertex] = sample }
    }
    return samples
  }
}

extension BrokerageSetting {
  /// How many times its own edges vertices of the very same labels must have for a vertex to be
  /// compared with them alone.
  fileprivate static let equalsWanted = 5
}

extension RoleSample {
  /// Whether another draw is due: until fifty reach what was found, which is enough to tell how rare
  /// that is, but not before a fifth of the permutations were drawn for the averages; beyond all
  /// permutations only until ten do.
  fileprivate func isWanting(permutations: Int, most: Int) -> Bool {
    if drawCount < permutations { return atLeastCount < 50 || 5 * drawCount < permutations }
    return atLeastCount < 10 && drawCount < most
  }
}

/// Both ends of every edge: each belongs to a vertex and has the other end for a mate.
///
/// The ends of a vertex stand behind each other. In a directed graph those of edges that leave come
/// first, for all vertices, and then those of edges that arrive; in an undirected graph there is one
/// kind.
private struct EdgeEnds {
  let vertexCount: Int
  let isDirected: Bool
  /// Where the ends of each vertex start: those that leave, and behind all of them those that arrive.
  let starts: [Int]
  /// The vertex of each end.
  let owners: [UInt32]
  /// The vertex at the other end of its edge.
  let contacts: [UInt32]
  let mates: [UInt32]

  init(_ setting: BrokerageSetting) {
    let out = setting.out
    vertexCount = out.vertexCount
    isDirected = setting.direction == .directed
    let graphs = isDirected ? [out, setting.incoming] : [out]
    var starts: [Int] = []
    var owners: [UInt32] = []
    for graph in graphs {
      starts += graph.offsets.dropLast().map { $0 + owners.count }
      for vertex in 0..<graph.vertexCount {
        owners += repeatElement(
          UInt32(truncatingIfNeeded: vertex), count: graph.neighborRange(of: vertex).count)
      }
    }
    starts.append(owners.count)
    contacts = graphs.flatMap(\.targets)
    // Lists are sorted, so that the mates of the ends of one vertex come in the order of their owners.
    var next = isDirected ? Array(starts[vertexCount..<2 * vertexCount]) : Array(starts.dropLast())
    var mates = [UInt32](repeating: 0, count: owners.count)
    for end in 0..<(isDirected ? owners.count / 2 : owners.count) {
      let contact = Int(contacts[end])
      mates[end] = UInt32(truncatingIfNeeded: next[contact])
      if isDirected { mates[next[contact]] = UInt32(truncatingIfNeeded: end) }
      next[contact] += 1
    }
    self.starts = starts
    self.owners = owners
    self.mates = mates
  }

  /// The ends of edges from a vertex to its targets.
  @inline(__always)
  func leaving(_ vertex: Int) -> Range<Int> { starts[vertex]..<starts[vertex + 1] }

  /// The ends of edges from its sources.
  @inline(__always)
  func arriving(_ vertex: Int) -> Range<Int> {
    isDirected
      ? starts[vertexCount + vertex]..<starts[vertexCount + vertex + 1] : leaving(vertex)
  }

  /// How many ends a vertex has.
  func count(of vertex: Int) -> Int {
    leaving(vertex).count + (isDirected ? arriving(vertex).count : 0)
  }

  /// The ends of some vertices: those that leave, then, in a directed graph, those that arrive.
  func pool(of isIn: (Int) -> Bool) -> [[UInt32]] {
    let vertices = (0..<vertexCount).filter(isIn)
    let ranges = isDirected ? [leaving, arriving] : [leaving]
    return ranges.map { range in
      vertices.flatMap { range($0).map { UInt32(truncatingIfNeeded: $0) } }
    }
  }
}

/// Swaps the edges of one vertex with others, and counts what it then stands between.
private struct ContactRewiring {
  private let setting: BrokerageSetting
  private let ends: EdgeEnds
  // The graph as it is now. Invariant: between two vertices it is the graph as it was.
  private var contacts: [UInt32]
  private var mates: [UInt32]
  /// The ends that were swapped.
  private var touched: [Int] = []
  private var isTouched: [Bool]
  /// Whether the vertex at hand has an edge to each vertex, and from it; nowhere in between.
  private var isTarget: [Bool]
  private var isSource: [Bool]
  private var tally: RoleTally

  init(_ setting: BrokerageSetting, _ ends: EdgeEnds) {
    self.setting = setting
    self.ends = ends
    contacts = ends.contacts
    mates = ends.mates
    isTouched = Array(repeating: false, count: ends.owners.count)
    isTarget = Array(repeating: false, count: ends.vertexCount)
    isSource = isTarget
    tally = RoleTally(classCount: setting.labels.count)
  }

  /// What chance gives around a vertex.
  ///
  /// - Parameters:
  ///   - pool: The ends of edges that its own may change partners with, its own among them.
  ///   - permutations: How many draws.
  ///   - most: How many draws at most when few reach what was found.
  mutating func sample(
    around vertex: Int, from pool: [[UInt32]], found: SIMD8<Int>, permutations: Int, most: Int,
    seed: UInt64
  ) -> RoleSample {
    var generator = SeededGenerator(seed: seed, stream: UInt64(vertex))
    var sample = RoleSample()
    let (leaving, arriving) = (ends.leaving(vertex), ends.arriving(vertex))
    for end in leaving { isTarget[Int(contacts[end])] = true }
    for end in arriving { isSource[Int(contacts[end])] = true }
    for _ in 0..<5 { swapAll(vertex, with: pool, using: &generator) }
    while sample.isWanting(permutations: permutations, most: most) {
      swapAll(vertex, with: pool, using: &generator)
      let parts = parts(around: vertex)
      if sample.drawCount < permutations {
        sample.add(parts, found: found)
      } else {
        sample.count(parts, found: found)
      }
    }
    for end in leaving { isTarget[Int(contacts[end])] = false }
    for end in arriving { isSource[Int(contacts[end])] = false }
    for end in touched {
      contacts[end] = ends.contacts[end]
      mates[end] = ends.mates[end]
      isTouched[end] = false
    }
    touched.removeAll(keepingCapacity: true)
    return sample
  }

  /// Tries to swap every edge of a vertex with one of the pool that is drawn by chance.
  private mutating func swapAll(
    _ vertex: Int, with pool: [[UInt32]], using generator: inout SeededGenerator
  ) {
    swap(ends.leaving(vertex), of: vertex, with: pool[0], .leaving, using: &generator)
    if ends.isDirected {
      swap(ends.arriving(vertex), of: vertex, with: pool[1], .arriving, using: &generator)
    }
  }

  private enum Kind { case leaving, arriving }

  private mutating func swap(
    _ own: Range<Int>, of vertex: Int, with pool: [UInt32], _ kind: Kind,
    using generator: inout SeededGenerator
  ) {
    for end in own {
      let other = Int(pool[generator.integer(below: pool.count)])
      let owner = Int(ends.owners[other])
      let (mine, theirs) = (Int(contacts[end]), Int(contacts[other]))
      if owner == vertex || owner == mine || theirs == vertex || theirs == mine { continue }
      if kind == .leaving ? isTarget[theirs] : isSource[theirs] { continue }
      if kind == .leaving ? hasEdge(from: owner, to: mine) : hasEdge(from: mine, to: owner) {
        continue
      }
      let (mate, otherMate) = (Int(mates[end]), Int(mates[other]))
      join(end, otherMate)
      join(other, mate)
      if kind == .leaving || !ends.isDirected {
        isTarget[mine] = false
        isTarget[theirs] = true
      }
      if kind == .arriving || !ends.isDirected {
        isSource[mine] = false
        isSource[theirs] = true
      }
    }
  }

  /// Makes two ends those of one edge.
  private mutating func join(_ one: Int, _ other: Int) {
    contacts[one] = ends.owners[other]
    contacts[other] = ends.owners[one]
    mates[one] = UInt32(truncatingIfNeeded: other)
    mates[other] = UInt32(truncatingIfNeeded: one)
    touch(one)
    touch(other)
  }

  private mutating func touch(_ end: Int) {
    if isTouched[end] { return }
    isTouched[end] = true
    touched.append(end)
  }

  private func hasEdge(from source: Int, to target: Int) -> Bool {
    let (leaving, arriving) = (ends.leaving(source), ends.arriving(target))
    if leaving.count <= arriving.count {
      return leaving.contains { contacts[$0] == UInt32(truncatingIfNeeded: target) }
    }
    return arriving.contains { contacts[$0] == UInt32(truncatingIfNeeded: source) }
  }

  /// What the pairs around a vertex add up to now.
  private mutating func parts(around vertex: Int) -> SIMD8<Int> {
    let classes = setting.labels.classes
    let own = classes[vertex]
    let arriving = ends.arriving(vertex)
    for end in arriving { tally.addSource(classes[Int(contacts[end])]) }
    for end in ends.leaving(vertex) { tally.addTarget(classes[Int(contacts[end])]) }
    var sum = tally.take(own: own, setting.labels)
    for end in arriving {
      let source = Int(contacts[end])
      let label = classes[source]
      if isTarget[source] { sum &-= setting.labels.parts(label, own, label) }
      for next in ends.leaving(source) {
        let target = Int(contacts[next])
        if isTarget[target] { sum &-= setting.labels.parts(label, own, classes[target]) }
      }
    }
    return sum
  }
}
