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
    let enclosing = GroupMasses(of: groups, in: self).masses
    let within = LevelGraph(self, within: groups)
    var parts = (0..<vertexCount).map { UInt32(truncatingIfNeeded: $0) }
    var partMasses = GroupMasses(of: parts, in: self)
    // The weight between each part and the rest of its group.
    var cuts = (0..<vertexCount).map { within.strength(of: $0) }
    var connections = GroupConnections(groupCount: vertexCount)
    var candidates: [Candidate] = []
    var order = parts
    generator.shuffle(&order)
    for vertex in order.lazy.map({ Int($0) }) {
      let group = enclosing[Int(groups[vertex])]
      let isWellConnected = { (part: Int) in
        let mass = partMasses.masses[part]
        return cuts[part] >= expectedWeight(mass, group - mass)
      }
      guard parts[vertex] == vertex, partMasses.sizes[vertex] == 1, isWellConnected(vertex)
      else { continue }
      let mass = masses[vertex]
      connections.add(
        within.range(of: vertex), targets: within.targets, weights: within.weights, labels: parts)
      candidates.removeAll(keepingCapacity: true)
      candidates.append(Candidate(part: vertex, gain: 0))
      for place in 0..<connections.count {
        let part = connections[place]
        let gain = connections.weights[part] - expectedWeight(mass, partMasses.masses[part])
        if gain >= 0 && isWellConnected(part) {
          candidates.append(Candidate(part: part, gain: gain))
        }
      }
      let choice = Self.draw(from: &candidates, randomness: randomness, using: &generator)
      if choice != vertex {
        parts[vertex] = UInt32(truncatingIfNeeded: choice)
        partMasses.remove(mass, from: vertex)
        partMasses.insert(mass, into: choice)
        cuts[choice] += cuts[vertex] - 2 * connections.weights[choice]
      }
      connections.removeAll()
    }
    return Partition(labels: parts.map { Int($0) })
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

/// A part that a vertex may join, and what that gains.
private struct Candidate {
  let part: Int
  var gain: Double
}
