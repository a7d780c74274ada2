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
    let groups = partition.labels
    let groupMasses = GroupMasses(of: groups, in: self)
    var parts = Array(0..<vertexCount)
    var partMasses = GroupMasses(of: parts, in: self)
    // The weight between each part and the rest of its group.
    var cuts = (0..<vertexCount).map { vertex in
      var sum = 0.0
      for i in offsets[vertex]..<offsets[vertex + 1] {
        let neighbor = Int(targets[i])
        if neighbor != vertex && groups[neighbor] == groups[vertex] { sum += weights[i] }
      }
      return sum
    }
    var connections = GroupConnections(groupCount: vertexCount)
    var candidates: [(part: Int, gain: Double)] = []
    var order = Array(0..<vertexCount)
    generator.shuffle(&order)
    for vertex in order {
      let group = groups[vertex]
      let isWellConnected = { (part: Int) in
        cuts[part] >= partMasses.expectedCut(part, within: group, of: groupMasses, in: self)
      }
      guard parts[vertex] == vertex, partMasses.sizes[vertex] == 1, isWellConnected(vertex)
      else { continue }
      for i in offsets[vertex]..<offsets[vertex + 1] {
        let neighbor = Int(targets[i])
        if neighbor != vertex && groups[neighbor] == group {
          connections.add(weights[i], to: parts[neighbor])
        }
      }
      candidates.removeAll(keepingCapacity: true)
      candidates.append((vertex, 0))
      for part in connections.groups where connections.weights[part] > 0 {
        let gain =
          connections.weights[part] - partMasses.expectedWeight(vertex, part, in: self)
        if gain >= 0 && isWellConnected(part) { candidates.append((part, gain)) }
      }
      let choice = Self.draw(from: candidates, randomness: randomness, using: &generator)
      if choice != vertex {
        parts[vertex] = choice
        partMasses.remove(vertex, from: vertex, of: self)
        partMasses.insert(vertex, into: choice, of: self)
        cuts[choice] += cuts[vertex] - 2 * connections.weights[choice]
      }
      connections.removeAll()
    }
    return Partition(labels: parts)
  }

  /// Draws a part with a chance in proportion to exp(gain / randomness).
  private static func draw(
    from candidates: [(part: Int, gain: Double)], randomness: Double,
    using generator: inout SeededGenerator
  ) -> Int {
    // Measured from the largest gain, so that the exponential cannot overflow.
    let largest = candidates.reduce(0) { max($0, $1.gain) }
    let total = candidates.reduce(0) { $0 + exp(($1.gain - largest) / randomness) }
    var rest = generator.unit() * total
    for candidate in candidates {
      rest -= exp((candidate.gain - largest) / randomness)
      if rest < 0 { return candidate.part }
    }
    // Rounding can leave a last crumb.
    return candidates[candidates.count - 1].part
  }
}
