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
  /// The weight of all entries of each vertex; nil when all weigh 1.
  let strengths: [Double]?
  /// What each vertex weighs in the eyes of chance.
  let masses: Masses
  let factor: Double

  var vertexCount: Int { offsets.count - 1 }

  /// The lowest level: every vertex stands for itself.
  init(_ graph: Graph, objective: Graph.LeidenOptions.Objective) {
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
    let ties = TieLists(graph)
    offsets = ties.offsets
    targets = ties.targets
    weights = ties.weights
    strengths = ties.weights.map { weights in
      (0..<graph.vertexCount).map { vertex in
        (ties.offsets[vertex]..<ties.offsets[vertex + 1]).reduce(0) { $0 + weights[$1] }
      }
    }
  }

  /// The next level: every group of a partition becomes a vertex.
  ///
  /// - Complexity: O(vertices + edges).
  init(_ lower: LevelGraph, aggregating partition: Partition) {
    let labels = partition.labels.map { UInt32(truncatingIfNeeded: $0) }
    let members = Members(of: partition)
    var masses = Masses(count: partition.count, as: lower.masses)
    var offsets = [0]
    offsets.reserveCapacity(partition.count + 1)
    var targets: [UInt32] = []
    var weights: [Double] = []
    var strengths: [Double] = []
    // Room for the most there can be; memory that is not used is none.
    targets.reserveCapacity(lower.targets.count)
    weights.reserveCapacity(lower.targets.count)
    strengths.reserveCapacity(partition.count)
    var connections = GroupConnections<Double>(groupCount: partition.count)
    for group in 0..<partition.count {
      for vertex in members.of(group) {
        masses.add(Int(vertex), of: lower.masses, to: group)
        let entries = lower.range(of: Int(vertex))
        if let weights = lower.weights {
          connections.add(entries, targets: lower.targets, labels: labels) { weights[$0] }
        } else {
          connections.add(entries, targets: lower.targets, labels: labels) { _ in 1 }
        }
      }
      var strength = 0.0
      connections.removeAll { other, weight in
        guard other != group else { return }
        strength += weight
        targets.append(UInt32(truncatingIfNeeded: other))
        weights.append(weight)
      }
      offsets.append(targets.count)
      strengths.append(strength)
    }
    self.offsets = offsets
    self.targets = targets
    self.weights = weights
    self.strengths = strengths
    self.masses = masses
    factor = lower.factor
  }

  /// The weight of the edges at a vertex.
  @inline(__always)
  func strength(of vertex: Int) -> Double {
    strengths?[vertex] ?? Double(range(of: vertex).count)
  }

  /// How good it is to have the vertices of this level as groups, in units of edge weight.
  ///
  /// Differs from the objective by a factor and by what is the same for all partitions.
  var score: Double {
    let between = weights.map { $0.reduce(0, +) } ?? Double(targets.count)
    let arriving = masses.isDirected ? masses.in : masses.out
    return zip(masses.out, arriving).reduce(-between / 2) { $0 - factor * $1.0 * $1.1 }
  }

  func range(of vertex: Int) -> Range<Int> { offsets[vertex]..<offsets[vertex + 1] }
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
