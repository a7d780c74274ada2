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
/// Self-loops add the same to the quality of every partition. They count in the masses and are
/// passed over elsewhere.
struct LevelGraph {
  let offsets: [Int]
  let targets: [UInt32]
  let weights: [Double]
  let outMasses: [Double]
  let inMasses: [Double]
  let factor: Double

  var vertexCount: Int { offsets.count - 1 }

  /// The lowest level: every vertex stands for itself.
  init(_ graph: Graph, objective: Graph.LeidenOptions.Objective) {
    let share = graph.direction == .undirected ? 0.5 : 1
    switch objective {
    case .modularity(let resolution):
      outMasses = graph.strengths(.out)
      inMasses = graph.strengths(.in)
      let total = outMasses.reduce(0, +)
      factor = total > 0 ? share * resolution / total : 0
    case .constantPotts(let resolution):
      outMasses = Array(repeating: 1, count: graph.vertexCount)
      inMasses = outMasses
      factor = share * resolution
    }
    let weights = graph.weights ?? Array(repeating: 1, count: graph.arcCount)
    guard graph.direction == .directed else {
      offsets = graph.offsets
      targets = graph.targets
      self.weights = weights
      return
    }
    var sources: [UInt32] = []
    sources.reserveCapacity(graph.arcCount)
    for vertex in 0..<graph.vertexCount {
      for _ in graph.neighborRange(of: vertex) {
        sources.append(UInt32(truncatingIfNeeded: vertex))
      }
    }
    let bothWays = AdjacencyLists(
      vertexCount: graph.vertexCount, direction: .undirected, sources: sources,
      targets: graph.targets, weights: weights
    ).graph
    offsets = bothWays.offsets
    targets = bothWays.targets
    self.weights = bothWays.weights ?? []
  }

  /// The next level: every group of a partition becomes a vertex.
  ///
  /// - Complexity: O(vertices + edges).
  init(_ lower: LevelGraph, aggregating partition: Partition) {
    let labels = partition.labels
    var outMasses = [Double](repeating: 0, count: partition.count)
    var inMasses = outMasses
    var offsets = [0]
    var targets: [UInt32] = []
    var weights: [Double] = []
    var connections = GroupConnections(groupCount: partition.count)
    for (group, members) in partition.members.enumerated() {
      for vertex in members {
        outMasses[group] += lower.outMasses[vertex]
        inMasses[group] += lower.inMasses[vertex]
        for i in lower.offsets[vertex]..<lower.offsets[vertex + 1] {
          let other = labels[Int(lower.targets[i])]
          if other != group { connections.add(lower.weights[i], to: other) }
        }
      }
      for other in connections.groups {
        targets.append(UInt32(truncatingIfNeeded: other))
        weights.append(connections.weights[other])
      }
      connections.removeAll()
      offsets.append(targets.count)
    }
    self.offsets = offsets
    self.targets = targets
    self.weights = weights
    self.outMasses = outMasses
    self.inMasses = inMasses
    factor = lower.factor
  }
}

/// The weights between one vertex and the groups around it, added up group by group.
struct GroupConnections {
  /// The groups met so far, in the order they were met.
  private(set) var groups: [Int] = []
  /// The weight towards each group; 0 for groups that were not met.
  private(set) var weights: [Double]
  private var isMet: [Bool]

  init(groupCount: Int) {
    weights = Array(repeating: 0, count: groupCount)
    isMet = Array(repeating: false, count: groupCount)
  }

  @inline(__always)
  mutating func add(_ weight: Double, to group: Int) {
    if !isMet[group] {
      isMet[group] = true
      groups.append(group)
    }
    weights[group] += weight
  }

  mutating func removeAll() {
    for group in groups {
      weights[group] = 0
      isMet[group] = false
    }
    groups.removeAll(keepingCapacity: true)
  }
}

/// The masses of groups, kept up to date while vertices move between them.
struct GroupMasses {
  private var outMasses: [Double]
  private var inMasses: [Double]
  private(set) var sizes: [Int]

  /// Groups with the numbers of vertices, `labels[v]` the one of vertex v.
  init(of labels: [Int], in graph: LevelGraph) {
    outMasses = Array(repeating: 0, count: graph.vertexCount)
    inMasses = outMasses
    sizes = Array(repeating: 0, count: graph.vertexCount)
    for (vertex, group) in labels.enumerated() { insert(vertex, into: group, of: graph) }
  }

  @inline(__always)
  mutating func insert(_ vertex: Int, into group: Int, of graph: LevelGraph) {
    outMasses[group] += graph.outMasses[vertex]
    inMasses[group] += graph.inMasses[vertex]
    sizes[group] += 1
  }

  @inline(__always)
  mutating func remove(_ vertex: Int, from group: Int, of graph: LevelGraph) {
    outMasses[group] -= graph.outMasses[vertex]
    inMasses[group] -= graph.inMasses[vertex]
    sizes[group] -= 1
  }

  /// The weight chance expects between a vertex and a group it is not in.
  @inline(__always)
  func expectedWeight(_ vertex: Int, _ group: Int, in graph: LevelGraph) -> Double {
    graph.factor
      * (graph.outMasses[vertex] * inMasses[group] + graph.inMasses[vertex] * outMasses[group])
  }

  /// The weight chance expects between a group and the rest of the group that encloses it.
  @inline(__always)
  func expectedCut(
    _ group: Int, within enclosing: Int, of masses: GroupMasses, in graph: LevelGraph
  ) -> Double {
    graph.factor
      * (outMasses[group] * (masses.inMasses[enclosing] - inMasses[group])
        + inMasses[group] * (masses.outMasses[enclosing] - outMasses[group]))
  }
}
