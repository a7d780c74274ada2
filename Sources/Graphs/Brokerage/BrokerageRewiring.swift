extension BrokerageSetting {
  /// What comes out when the edges of each vertex change partners with edges of vertices of its own
  /// labels.
  ///
  /// Vertices of one set of labels draw from the same edges: those of vertices with this very set
  /// where these have enough, or else of all that share a label. In every round a vertex starts from
  /// the graph as it is, with a stream of the seed of its own.
  func rewiring(
    _ found: [SIMD8<Int>], permutations: Int, seed: UInt64, threads: Int?
  ) -> [RoleSample] {
    let ends = EdgeEnds(self)
    var samples = [RoleSample](repeating: RoleSample(), count: found.count)
    let tested = labels.classes.indices.filter {
      labels.classes[$0] > 0 && found[$0][RolePart.labelled] > 0
    }
    // One chance in twenty, shared by all, takes twenty draws for each: no fewer could tell one
    // vertex from so many.
    let most = max(permutations, min(20 * tested.count, 100_000))
    var wanting = tested
    var plan = DrawPlan(permutations: permutations, goal: permutations, seed: seed, round: 0)
    while true {
      draw(around: wanting, from: ends, found, plan, into: &samples, threads: threads)
      wanting = wanting.filter { samples[$0].atLeastCount < 10 }
      if plan.goal == most || standOut(wanting, among: tested, samples) { return samples }
      plan.goal = min(most, 2 * plan.goal)
      plan.round += 1
    }
  }

  /// Whether all of some vertices are rarer than chance would have it when so many are tested, with
  /// one false discovery in twenty.
  private func standOut(_ few: [Int], among tested: [Int], _ samples: [RoleSample]) -> Bool {
    let highest = few.reduce(0) { max($0, samples[$1].chance) }
    let count = tested.count { samples[$0].chance <= highest }
    return highest * Double(tested.count) <= 0.05 * Double(count)
  }

  private func draw(
    around vertices: [Int], from ends: EdgeEnds, _ found: [SIMD8<Int>], _ plan: DrawPlan,
    into samples: inout [RoleSample], threads: Int?
  ) {
    var members = [[Int]](repeating: [], count: labels.count)
    for vertex in vertices { members[labels.classes[vertex]].append(vertex) }
    // Large sets are split so that several threads can work.
    let tasks = members.indices.flatMap { label in
      stride(from: 0, to: members[label].count, by: 128).map { start in
        (label: label, vertices: members[label][start...].prefix(128))
      }
    }
    let parts = concurrentMap(chunkCount: tasks.count, threads: threads) { [samples] task in
      let (label, vertices) = tasks[task]
      let equals = ends.pool { labels.classes[$0] == label }
      let peers = ends.pool { labels.share(label, labels.classes[$0]) }
      var rewiring = ContactRewiring(self, ends)
      return vertices.map { vertex in
        let own = ends.count(of: vertex)
        let isEnough = equals.reduce(0) { $0 + $1.count } - own >= Self.equalsWanted * own
        var sample = samples[vertex]
        rewiring.add(
          to: &sample, around: vertex, from: isEnough ? equals : peers, found: found[vertex], plan)
        return sample
      }
    }
    for (task, values) in zip(tasks, parts) {
      for (vertex, sample) in zip(task.vertices, values) { samples[vertex] = sample }
    }
  }
}

extension BrokerageSetting {
  /// How many times its own edges vertices of the very same labels must have for a vertex to be
  /// compared with them alone.
  fileprivate static let equalsWanted = 5
}

/// How far to draw.
private struct DrawPlan {
  /// The draws of the first round, which also make the averages.
  let permutations: Int
  /// Up to how many draws a vertex has after this round.
  var goal: Int
  let seed: UInt64
  /// How many rounds went before.
  var round: UInt64

  /// How often to swap before the first draw of this round.
  ///
  /// Later rounds look for what is rare, and begin with what was found: it must be forgotten.
  var warmUps: Int { round == 0 ? 5 : 100 }

  /// The stream of the seed for a vertex in this round.
  func stream(of vertex: Int) -> UInt64 { UInt64(vertex) + round << 32 }

  /// Whether another draw is due: until fifty reach what was found, which is enough to tell how rare
  /// that is, but not before a fifth of the permutations were drawn for the averages; in later rounds
  /// until ten do.
  func wantsMore(_ sample: RoleSample) -> Bool {
    if sample.drawCount >= goal { return false }
    return round == 0
      ? sample.atLeastCount < 50 || 5 * sample.drawCount < permutations : sample.atLeastCount < 10
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
    tally = RoleTally(setting.labels, setting.direction)
  }

  /// Draws what chance gives around a vertex, as far as the plan goes.
  ///
  /// - Parameter pool: The ends of edges that its own may change partners with, its own among them.
  mutating func add(
    to sample: inout RoleSample, around vertex: Int, from pool: [[UInt32]], found: SIMD8<Int>,
    _ plan: DrawPlan
  ) {
    var generator = SeededGenerator(seed: plan.seed, stream: plan.stream(of: vertex))
    tally.prepare(for: setting.labels.classes[vertex])
    let (leaving, arriving) = (ends.leaving(vertex), ends.arriving(vertex))
    for end in leaving { isTarget[Int(contacts[end])] = true }
    for end in arriving { isSource[Int(contacts[end])] = true }
    for _ in 0..<plan.warmUps { swapAll(vertex, with: pool, using: &generator) }
    while plan.wantsMore(sample) {
      swapAll(vertex, with: pool, using: &generator)
      let parts = parts(around: vertex)
      if plan.round == 0 {
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
    for end in ends.leaving(vertex) { tally.addTarget(classes[Int(contacts[end])]) }
    if ends.isDirected {
      for end in ends.arriving(vertex) { tally.addSource(classes[Int(contacts[end])]) }
    }
    tally.countPairs(around: own)
    if ends.isDirected {
      removeClosedPairs(around: vertex, own, classes)
    } else {
      removeClosedTies(around: vertex, own, classes)
    }
    return tally.take()
  }

  /// Takes away the pairs of a directed graph that do not count.
  private mutating func removeClosedPairs(around vertex: Int, _ own: Int, _ classes: [Int]) {
    for end in ends.arriving(vertex) {
      let source = Int(contacts[end])
      let label = classes[source]
      if isTarget[source] { tally.removePair(label, own, label) }
      for next in ends.leaving(source) {
        let target = Int(contacts[next])
        if isTarget[target] { tally.removePair(label, own, classes[target]) }
      }
    }
  }

  /// The same in an undirected graph, where every tie of two contacts is in both their lists: the
  /// longest list needs no reading.
  private mutating func removeClosedTies(around vertex: Int, _ own: Int, _ classes: [Int]) {
    var (longest, most) = (-1, 0)
    for end in ends.leaving(vertex) {
      let count = ends.leaving(Int(contacts[end])).count
      if count > most { (longest, most) = (Int(contacts[end]), count) }
    }
    for end in ends.leaving(vertex) {
      let source = Int(contacts[end])
      if source == longest { continue }
      for next in ends.leaving(source) {
        let target = Int(contacts[next])
        if isTarget[target] && (target < source || target == longest) {
          tally.removePair(classes[source], own, classes[target])
        }
      }
    }
  }
}
