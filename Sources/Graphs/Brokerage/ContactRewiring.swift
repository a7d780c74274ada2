/// Swaps the edges of one vertex with others, and counts what it then stands between.
struct ContactRewiring {
  private let ends: EdgeEnds
  /// The graph as it is now.
  ///
  /// Invariant: between two vertices it is the graph as it was.
  private var now: [EdgeEnd]
  /// The ends to put back, some of them more than once: those of the vertex at hand and all that they
  /// were swapped with.
  ///
  /// Not all when there are as many as ends: then all are put back.
  private var touched: [UInt32] = []
  /// Whether the vertex at hand has an edge to each place, and from it; nowhere in between.
  private var isTarget: [Bool]
  private var isSource: [Bool]
  private var tally: RoleTally

  init(_ setting: BrokerageSetting, _ ends: EdgeEnds) {
    self.ends = ends
    now = ends.ends
    isTarget = Array(repeating: false, count: ends.places.count)
    isSource = isTarget
    tally = RoleTally(setting.labels, setting.direction)
  }

  /// Draws what chance gives around a vertex, as far as the plan goes.
  ///
  /// - Parameter pool: The ends of edges that its own may change partners with, its own among them.
  mutating func add(
    to sample: inout RoleSample, around vertex: Int, from pool: EndPool, found: SIMD8<Int>,
    _ plan: DrawPlan
  ) {
    var generator = SeededGenerator(seed: plan.seed, stream: plan.stream(of: vertex))
    let place = ends.places[vertex]
    tally.prepare(for: ends.classes[place])
    mark(true, around: place)
    touch(ends.leaving(place))
    if ends.isDirected { touch(ends.arriving(place)) }
    for _ in 0..<plan.warmUps { swapAll(place, with: pool, using: &generator) }
    while plan.wantsMore(sample) {
      swapAll(place, with: pool, using: &generator)
      if plan.round == 0 {
        sample.add(parts(around: place), found: found)
      } else {
        sample.count(isReached: isBridging(found[RolePart.bridged], around: place))
      }
    }
    mark(false, around: place)
    if touched.count < now.count {
      for end in touched { now[Int(end)] = ends.ends[Int(end)] }
    } else {
      now = ends.ends
    }
    touched.removeAll(keepingCapacity: true)
  }

  /// Says of all contacts of a vertex that they are, or are no longer.
  private mutating func mark(_ isContact: Bool, around place: Int) {
    for end in ends.leaving(place) { isTarget[Int(now[end].contact)] = isContact }
    for end in ends.arriving(place) { isSource[Int(now[end].contact)] = isContact }
  }

  /// Notes ends of the vertex at hand, and their mates, as to be put back.
  private mutating func touch(_ own: Range<Int>) {
    for end in own {
      touched.append(UInt32(truncatingIfNeeded: end))
      touched.append(now[end].mate)
    }
  }

  /// Tries to swap every edge of a vertex with one of the pool that is drawn by chance.
  private mutating func swapAll(
    _ place: Int, with pool: EndPool, using generator: inout SeededGenerator
  ) {
    swap(ends.leaving(place), of: place, with: pool.leaving, .leaving, using: &generator)
    if ends.isDirected {
      swap(ends.arriving(place), of: place, with: pool.arriving, .arriving, using: &generator)
    }
  }

  private enum Kind { case leaving, arriving }

  @inline(__always)
  private mutating func swap(
    _ own: Range<Int>, of place: Int, with pool: EndPool.Kind, _ kind: Kind,
    using generator: inout SeededGenerator
  ) {
    let count = pool.count
    for end in own {
      let other = pool[generator.integer(below: count)]
      let owner = Int(ends.owners[other])
      let (first, second) = (now[end], now[other])
      let (mine, theirs) = (Int(first.contact), Int(second.contact))
      if owner == place || owner == mine || theirs == place || theirs == mine { continue }
      if kind == .leaving ? isTarget[theirs] : isSource[theirs] { continue }
      if kind == .leaving ? hasEdge(from: owner, to: mine) : hasEdge(from: mine, to: owner) {
        continue
      }
      // The vertex gets the other's contact, and the other its own.
      now[end] = second
      now[other] = first
      now[Int(second.mate)] = EdgeEnd(
        contact: UInt32(truncatingIfNeeded: place), mate: UInt32(truncatingIfNeeded: end))
      now[Int(first.mate)] = EdgeEnd(
        contact: UInt32(truncatingIfNeeded: owner), mate: UInt32(truncatingIfNeeded: other))
      if touched.count < now.count {
        touched.append(UInt32(truncatingIfNeeded: other))
        touched.append(second.mate)
      }
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

  @inline(__always)
  private func hasEdge(from source: Int, to target: Int) -> Bool {
    let (leaving, arriving) = (ends.leaving(source), ends.arriving(target))
    let isLeaving = leaving.count <= arriving.count
    let wanted = UInt32(truncatingIfNeeded: isLeaving ? target : source)
    for end in isLeaving ? leaving : arriving where now[end].contact == wanted { return true }
    return false
  }

  /// What the pairs around a vertex add up to now.
  private mutating func parts(around place: Int) -> SIMD8<Int> {
    countPairs(around: place)
    removeClosed(around: place)
    return tally.take()
  }

  /// Whether a vertex stands between so many pairs that share nothing, or more.
  private mutating func isBridging(_ least: Int, around place: Int) -> Bool {
    countPairs(around: place)
    // Those that are closed are looked for only when it matters: they make it fewer.
    if tally.bridged >= least { removeClosed(around: place) }
    return tally.take()[RolePart.bridged] >= least
  }

  /// Counts all pairs of contacts of a vertex, be they closed or not.
  private mutating func countPairs(around place: Int) {
    let classes = ends.classes
    for end in ends.leaving(place) { tally.addTarget(classes[Int(now[end].contact)]) }
    if ends.isDirected {
      for end in ends.arriving(place) { tally.addSource(classes[Int(now[end].contact)]) }
    }
    tally.countPairs(around: classes[place])
  }

  /// Takes away the pairs that do not count.
  private mutating func removeClosed(around place: Int) {
    let classes = ends.classes
    if ends.isDirected {
      removeClosedPairs(around: place, classes[place], classes)
    } else {
      removeClosedTies(around: place, classes[place], classes)
    }
  }

  /// Takes away the pairs of a directed graph that do not count.
  private mutating func removeClosedPairs(around place: Int, _ own: Int, _ classes: [Int]) {
    for end in ends.arriving(place) {
      let source = Int(now[end].contact)
      let label = classes[source]
      if isTarget[source] { tally.removePair(label, own, label) }
      for next in ends.leaving(source) {
        let target = Int(now[next].contact)
        if isTarget[target] { tally.removePair(label, own, classes[target]) }
      }
    }
  }

  /// The same in an undirected graph, where every tie of two contacts is in both their lists: the
  /// longest list needs no reading.
  private mutating func removeClosedTies(around place: Int, _ own: Int, _ classes: [Int]) {
    var (longest, most) = (-1, 0)
    for end in ends.leaving(place) {
      let count = ends.leaving(Int(now[end].contact)).count
      if count > most { (longest, most) = (Int(now[end].contact), count) }
    }
    for end in ends.leaving(place) {
      let source = Int(now[end].contact)
      if source == longest { continue }
      for next in ends.leaving(source) {
        let target = Int(now[next].contact)
        if isTarget[target] && (target < source || target == longest) {
          tally.removePair(classes[source], own, classes[target])
        }
      }
    }
  }
}
