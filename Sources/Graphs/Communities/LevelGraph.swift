/// A graph whose vertices stand for groups of vertices, on one level of the Leiden algorithm.
///
/// Both objectives ask the same of it. Let w(v, c) be the weight of the edges between vertex v
/// and group c, both ways when directed. Putting v into c gains
///
///     w(v, c) − factor · (out(v) · in(c) + in(v) · out(c))
///
/// where the masses out and in are strengths for modularity and numbers of vertices for the
/// constant Potts model. In an undirected graph both masses are equal and the factor is halved,
/// which leaves the textbook's k(v) · k(c) / 2m.
///
/// Self-loops add the same to the quality of every partition: they count in the masses and have no
/// entry in the lists. Neither have edges that weigh nothing.
///
/// Where every edge of the lowest level weighs 1, weights are whole numbers on all levels.
struct LevelGraph<Weight: ConnectionWeight>: Sendable {
  /// Where the list of each vertex starts; one more entry than there are vertices.
  let offsets: [Int]
  let targets: [UInt32]
  /// The weight of each entry, above zero; nil when all weigh 1.
  let weights: [Weight]?
  /// The weight of all entries of each vertex; nil when all weigh 1.
  let strengths: [Weight]?
  /// What each vertex weighs in the eyes of chance.
  let masses: Masses
  let factor: Double

  var vertexCount: Int { offsets.count - 1 }

  /// The lowest level: every vertex stands for itself.
  ///
  /// - Parameter weights: Those of the ties; nil when all weigh 1.
  init(
    _ graph: Graph, _ ties: TieLists, weights: [Weight]?, objective: Graph.LeidenOptions.Objective
  ) {
    let share = graph.direction == .undirected ? 0.5 : 1
    switch objective {
    case .modularity(let resolution):
      masses = Masses(
        out: graph.strengths(.out),
        in: graph.direction == .directed ? graph.strengths(.in) : [])
      let total = masses.out.reduce(0, +)
      factor = total > 0 ? share * resolution / total : 0
    case .constantPotts(let resolution):
      masses = Masses(out: Array(repeating: 1, count: graph.vertexCount))
      factor = share * resolution
    }
    offsets = ties.offsets
    targets = ties.targets
    self.weights = weights
    strengths = weights.map { weights in
      (0..<graph.vertexCount).map { vertex in
        (ties.offsets[vertex]..<ties.offsets[vertex + 1]).reduce(0) { $0 + weights[$1] }
      }
    }
  }

  /// The next level: every group becomes a vertex.
  ///
  /// - Complexity: O(vertices + edges).
  init(_ lower: LevelGraph, aggregating grouping: Grouping, threads: Int) {
    let members = GroupMembers(of: grouping)
    var masses = Masses(count: grouping.count, as: lower.masses)
    for (vertex, group) in grouping.labels.enumerated() {
      masses.add(vertex, of: lower.masses, to: Int(group))
    }
    // A list is made by one thread, whichever that is.
    let boundaries = members.boundaries(chunkCount: lower.chunkCount(threads: threads))
    let lists = concurrentMap(chunkCount: boundaries.count - 1, threads: threads) { chunk in
      GroupLists(
        of: boundaries[chunk]..<boundaries[chunk + 1], members, labels: grouping.labels, in: lower)
    }
    self.masses = masses
    factor = lower.factor
    if lists.count == 1 {
      offsets = [0] + lists[0].ends
      targets = lists[0].targets
      weights = lists[0].weights
      strengths = lists[0].strengths
    } else {
      var offsets = [0]
      for part in lists {
        let start = offsets[offsets.count - 1]
        for end in part.ends { offsets.append(start + end) }
      }
      self.offsets = offsets
      targets = Array(lists.map(\.targets).joined())
      weights = Array(lists.map(\.weights).joined())
      strengths = Array(lists.map(\.strengths).joined())
    }
  }

  /// In how many chunks threads take work on this level; one where there is little to do.
  ///
  /// No result may depend on it.
  func chunkCount(threads: Int) -> Int {
    threads == 1 || targets.count < 1 << 16 ? 1 : 8 * threads
  }

  /// The weight of the edges at a vertex.
  @inline(__always)
  func strength(of vertex: Int) -> Double {
    strengths?[vertex].inDoublePrecision ?? Double(range(of: vertex).count)
  }

  /// How good it is to have the vertices of this level as groups, in units of edge weight.
  ///
  /// Differs from the objective by a factor and by what is the same for all partitions.
  var score: Double {
    let between = weights.map { $0.reduce(0, +).inDoublePrecision } ?? Double(targets.count)
    let arriving = masses.isDirected ? masses.in : masses.out
    return zip(masses.out, arriving).reduce(-between / 2) { $0 - factor * $1.0 * $1.1 }
  }

  @inline(__always)
  func range(of vertex: Int) -> Range<Int> { offsets[vertex]..<offsets[vertex + 1] }
}

/// The lists of groups that become vertices.
private struct GroupLists<Weight: ConnectionWeight>: Sendable {
  /// Where the list of each group ends.
  var ends: [Int] = []
  var targets: [UInt32] = []
  var weights: [Weight] = []
  /// The weight of all entries of each group.
  var strengths: [Weight] = []

  init(
    of groups: Range<Int>, _ members: GroupMembers, labels: [UInt32],
    in graph: LevelGraph<Weight>
  ) {
    // Room for the most there can be; memory that is not used is none.
    let share = members.starts[groups.upperBound] - members.starts[groups.lowerBound]
    let room = share == graph.vertexCount ? graph.targets.count : 0
    targets.reserveCapacity(room)
    weights.reserveCapacity(room)
    ends.reserveCapacity(groups.count)
    strengths.reserveCapacity(groups.count)
    var connections = GroupConnections<Weight>(groupCount: members.starts.count - 1)
    for group in groups {
      for place in members.range(of: group) {
        graph.targets.span.prefetchLists(
          of: members.vertices.span, after: place, offsets: graph.offsets.span)
        let entries = graph.range(of: Int(members.vertices[place]))
        if let weights = graph.weights?.span {
          connections.add(entries, targets: graph.targets, labels: labels) {
            unsafe weights[unchecked: $0]
          }
        } else {
          connections.add(entries, targets: graph.targets, labels: labels) { _ in 1 }
        }
      }
      strengths.append(connections.moveAll(but: group, behind: &targets, &weights))
      ends.append(targets.count)
    }
  }
}
