/// Who stands between whom, and the labels of all.
struct BrokerageSetting {
  let labels: LabelClasses
  /// Whether edges lead one way; lists hold an edge that leads both ways at either end.
  let direction: Graph.Direction
  let out: Graph
  let incoming: Graph
  /// Pairs of a source and a target around each vertex that do not count: one and the same, or with
  /// an edge from the first to the second.
  ///
  /// When all edges lead both ways, every two different ones once.
  let closed: [(source: UInt32, target: UInt32)]
  let closedStarts: [Int]

  init(_ graph: Graph, labels: LabelClasses) {
    precondition(labels.classes.count == graph.vertexCount, "labels for every vertex")
    self.labels = labels
    direction = graph.direction
    let out = graph.withoutLoopsAndRepeats()
    let incoming = out.transposed()
    var closed: [(source: UInt32, target: UInt32)] = []
    var starts = [0]
    // Where the mark of a vertex is the broker at hand, an edge leads to it from the broker.
    var isTarget = [Int](repeating: -1, count: graph.vertexCount)
    for broker in 0..<graph.vertexCount {
      for target in out.neighbors(of: broker) { isTarget[target] = broker }
      for source in incoming.neighbors(of: broker) {
        let first = UInt32(truncatingIfNeeded: source)
        if direction == .directed && isTarget[source] == broker { closed.append((first, first)) }
        for target in out.neighbors(of: source) where isTarget[target] == broker {
          if direction == .directed || target < source {
            closed.append((first, UInt32(truncatingIfNeeded: target)))
          }
        }
      }
      starts.append(closed.count)
    }
    self.out = out
    self.incoming = incoming
    self.closed = closed
    closedStarts = starts
  }

  /// What the pairs around each vertex come to.
  var roles: OverlappingRoles {
    var tally = RoleTally(labels, direction)
    let classes = labels.classes
    return OverlappingRoles(
      parts: classes.indices.map { vertex in
        parts(around: vertex, own: classes[vertex], &tally) { classes[$0] }
      })
  }

  /// The vertices that stand between a pair with labels and that there is somebody to compare with.
  func testable(_ found: [SIMD8<Int>], by chance: Graph.BrokerageChance) -> [Int] {
    found.indices.filter {
      found[$0][RolePart.labelled] > 0
        && (chance == .shuffledLabels || labels.classes[$0] > 0)
    }
  }

  /// So many of some vertices, those with the most edges, in the order of vertices; of equals the
  /// first.
  func mostLinked(_ count: Int, of vertices: [Int]) -> [Int] {
    guard count < vertices.count else { return vertices }
    let degrees = labels.classes.indices.map {
      out.neighborRange(of: $0).count
        + (direction == .directed ? incoming.neighborRange(of: $0).count : 0)
    }
    return vertices.sorted { (-degrees[$0], $0) < (-degrees[$1], $1) }.prefix(count).sorted()
  }

  /// What the pairs around a broker add up to, with the class of every other vertex by a function.
  @inline(__always)
  func parts(
    around broker: Int, own: Int, _ tally: inout RoleTally, classOf: (Int) -> Int
  ) -> SIMD8<Int> {
    for i in out.neighborRange(of: broker) { tally.addTarget(classOf(Int(out.targets[i]))) }
    if direction == .directed {
      for i in incoming.neighborRange(of: broker) {
        tally.addSource(classOf(Int(incoming.targets[i])))
      }
    }
    tally.countPairs(around: own)
    for i in closedStarts[broker]..<closedStarts[broker + 1] {
      let pair = closed[i]
      tally.removePair(classOf(Int(pair.source)), own, classOf(Int(pair.target)))
    }
    return tally.take()
  }
}
