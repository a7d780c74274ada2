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
struct LevelGraph {
  /// Where the list of each vertex starts; one more entry than there are vertices.
  let offsets: [Int]
  let targets: [UInt32]
  /// The weight of each entry, above zero; nil when all weigh 1.
  let weights: [Double]?
  /// What each vertex weighs in the eyes of chance.
  let masses: [Mass]
  let factor: Double

  var vertexCount: Int { offsets.count - 1 }

  /// The lowest level: every vertex stands for itself.
  init(_ graph: Graph, objective: Graph.LeidenOptions.Objective) {
    let share = graph.direction == .undirected ? 0.5 : 1
    switch objective {
    case .modularity(let resolution):
      masses = zip(graph.strengths(.out), graph.strengths(.in)).map { Mass($0, $1) }
      let total = masses.reduce(0) { $0 + $1.out }
      factor = total > 0 ? share * resolution / total : 0
    case .constantPotts(let resolution):
      masses = Array(repeating: Mass(1, 1), count: graph.vertexCount)
      factor = share * resolution
    }
    let ties = TieLists(graph)
    offsets = ties.offsets
    targets = ties.targets
    weights = ties.weights
  }

  /// The next level: every group of a partition becomes a vertex.
  ///
  /// - Complexity: O(vertices + edges).
  init(_ lower: LevelGraph, aggregating partition: Partition) {
    let labels = partition.labels.map { UInt32(truncatingIfNeeded: $0) }
    let members = Members(of: partition)
    var masses = [Mass](repeating: Mass(), count: partition.count)
    var offsets = [0]
    offsets.reserveCapacity(partition.count + 1)
    var targets: [UInt32] = []
    var weights: [Double] = []
    var connections = GroupConnections(groupCount: partition.count)
    for group in 0..<partition.count {
      for vertex in members.of(group) {
        masses[group] += lower.masses[Int(vertex)]
        connections.add(
          lower.offsets[Int(vertex)]..<lower.offsets[Int(vertex) + 1], targets: lower.targets,
          weights: lower.weights, labels: labels)
      }
      for place in 0..<connections.count where connections[place] != group {
        targets.append(UInt32(truncatingIfNeeded: connections[place]))
        weights.append(connections.weights[connections[place]])
      }
      connections.removeAll()
      offsets.append(targets.count)
    }
    self.offsets = offsets
    self.targets = targets
    self.weights = weights
    self.masses = masses
    factor = lower.factor
  }

  /// The same vertices with the edges that stay within a group.
  init(_ graph: LevelGraph, within groups: [UInt32]) {
    var offsets = [0]
    offsets.reserveCapacity(graph.vertexCount + 1)
    var targets = graph.targets
    var weights = graph.weights
    var place = 0
    for vertex in 0..<graph.vertexCount {
      let group = groups[vertex]
      for i in graph.range(of: vertex) {
        // Every entry is written down; the place only moves on when it stays.
        let target = graph.targets[i]
        targets[place] = target
        if let all = graph.weights { weights?[place] = all[i] }
        place += groups[Int(target)] == group ? 1 : 0
      }
      offsets.append(place)
    }
    targets.removeSubrange(place...)
    weights?.removeSubrange(place...)
    self.offsets = offsets
    self.targets = targets
    self.weights = weights
    masses = graph.masses
    factor = graph.factor
  }

  /// The weight of the edges at a vertex.
  func strength(of vertex: Int) -> Double {
    let entries = range(of: vertex)
    guard let weights else { return Double(entries.count) }
    return entries.reduce(0) { $0 + weights[$1] }
  }

  /// How good it is to have the vertices of this level as groups, in units of edge weight.
  ///
  /// Differs from the objective by a factor and by what is the same for all partitions.
  var score: Double {
    let between = weights.map { $0.reduce(0, +) } ?? Double(targets.count)
    return masses.reduce(-between / 2) { $0 - factor * $1.out * $1.in }
  }

  func range(of vertex: Int) -> Range<Int> { offsets[vertex]..<offsets[vertex + 1] }

  /// The weight chance expects between two masses.
  @inline(__always)
  func expectedWeight(_ one: Mass, _ other: Mass) -> Double {
    factor * (one.out * other.in + one.in * other.out)
  }
}

/// The vertices of each group behind each other, in rising order.
private struct Members {
  private var starts: [Int]
  private var vertices: [UInt32]

  init(of partition: Partition) {
    starts = [0]
    for size in partition.sizes { starts.append(starts[starts.count - 1] + size) }
    vertices = Array(repeating: 0, count: partition.labels.count)
    var next = starts
    for (vertex, group) in partition.labels.enumerated() {
      vertices[next[group]] = UInt32(truncatingIfNeeded: vertex)
      next[group] += 1
    }
  }

  func of(_ group: Int) -> ArraySlice<UInt32> { vertices[starts[group]..<starts[group + 1]] }
}
