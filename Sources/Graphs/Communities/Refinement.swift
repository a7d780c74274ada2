internal import Glibc

extension LevelGraph {
  /// Divides every group into parts that hang together well.
  ///
  /// Every vertex starts alone. In random order, each vertex that is still alone and well
  /// connected to its group joins a well-connected part of the group, drawn at random: a part
  /// that gains g with a chance in proportion to exp(g / randomness), staying alone counting as
  /// gain 0; parts that lose are not drawn. Well connected means joined to the rest of the group
  /// by no less weight than chance expects.
  ///
  /// A vertex only joins a part it shares an edge with, so every part is connected.
  ///
  /// - Parameter partition: The groups to divide.
  /// - Returns: The parts.
  func refine(
    _ partition: Partition, randomness: Double, using generator: inout SeededGenerator
  ) -> Partition {
    let groups = partition.labels.map { UInt32(truncatingIfNeeded: $0) }
    let groupMasses = GroupMasses(of: groups, in: self).masses
    var parts = (0..<vertexCount).map { UInt32(truncatingIfNeeded: $0) }
    var partMasses = GroupMasses(of: parts, in: self)
    // The weight between each part and the rest of its group.
    var cuts = strengths(within: groups)
    var connections = GroupConnections<Double>(groupCount: vertexCount)
    var inside = EntriesWithin(groups, of: self)
    var candidates: [Candidate] = []
    let order = generator.vertexOrder(count: vertexCount)
    for vertex in order.lazy.map({ Int($0) }) {
      let group = Int(groups[vertex])
      let isWellConnected = { (part: Int) in
        cuts[part] >= factor * partMasses.masses.productWithRest(part, of: group, in: groupMasses)
      }
      guard parts[vertex] == vertex, partMasses.sizes[vertex] == 1, isWellConnected(vertex)
      else { continue }
      inside.look(from: vertex)
      connections.add(0..<inside.count, targets: inside.targets, labels: parts) {
        inside.weights?[$0] ?? 1
      }
      candidates.removeAll(keepingCapacity: true)
      candidates.append(Candidate(part: vertex, gain: 0))
      for place in 0..<connections.count {
        let part = connections[place]
        let gain =
          connections.weights[part] - factor * masses.product(vertex, part, of: partMasses.masses)
        if gain >= 0 && isWellConnected(part) {
          candidates.append(Candidate(part: part, gain: gain))
        }
      }
      let choice = Self.draw(from: &candidates, randomness: randomness, using: &generator)
      if choice != vertex {
        parts[vertex] = UInt32(truncatingIfNeeded: choice)
        partMasses.remove(vertex, of: self, from: vertex)
        partMasses.insert(vertex, of: self, into: choice)
        cuts[choice] += cuts[vertex] - 2 * connections.weights[choice]
      }
      connections.removeAll()
    }
    return Partition(labels: parts.map { Int($0) })
  }

  /// The weight between each vertex and the rest of its group.
  private func strengths(within groups: [UInt32]) -> [Double] {
    (0..<vertexCount).map { vertex in
      let group = groups[vertex]
      if let weights {
        // Adding zeros is quicker than a branch that nobody can foresee.
        return range(of: vertex).reduce(0.0) {
          $0 + (groups[Int(targets[$1])] == group ? weights[$1] : 0)
        }
      }
      return Double(
        range(of: vertex).reduce(0) { $0 + (groups[Int(targets[$1])] == group ? 1 : 0) })
    }
  }

  /// Draws a part with a chance in proportion to exp(gain / randomness).
  ///
  /// Gains become chances on the way.
  private static func draw(
    from candidates: inout [Candidate], randomness: Double,
    using generator: inout SeededGenerator
  ) -> Int {
    // Measured from the largest gain, so that the exponential cannot overflow.
    let largest = candidates.reduce(0) { max($0, $1.gain) }
    var total = 0.0
    for i in candidates.indices {
      let exponent = (candidates[i].gain - largest) / randomness
      // Below this the exponential is less than rounding.
      candidates[i].gain = exponent > -50 ? exp(exponent) : 0
      total += candidates[i].gain
    }
    var rest = generator.unit() * total
    for candidate in candidates {
      rest -= candidate.gain
      if rest < 0 { return candidate.part }
    }
    // Rounding can leave a last crumb.
    return candidates[candidates.count - 1].part
  }
}

/// The list entries of one vertex that stay within its group.
private struct EntriesWithin {
  private let graph: LevelGraph
  private let groups: [UInt32]
  /// How many there are; they stand first in the arrays.
  private(set) var count = 0
  private(set) var targets: [UInt32]
  /// Nil when all weigh 1.
  private(set) var weights: [Double]?

  init(_ groups: [UInt32], of graph: LevelGraph) {
    self.graph = graph
    self.groups = groups
    let room = (0..<graph.vertexCount).reduce(0) { max($0, graph.range(of: $1).count) }
    targets = Array(repeating: 0, count: room)
    weights = graph.weights.map { _ in Array(repeating: 0, count: room) }
  }

  /// Every entry is written down; the place only moves on when it stays.
  @inline(__always)
  mutating func look(from vertex: Int) {
    let group = groups[vertex]
    count = 0
    for i in graph.range(of: vertex) {
      let target = graph.targets[i]
      targets[count] = target
      if let all = graph.weights { weights?[count] = all[i] }
      count += groups[Int(target)] == group ? 1 : 0
    }
  }
}

/// A part that a vertex may join, and what that gains.
private struct Candidate {
  let part: Int
  var gain: Double
}
