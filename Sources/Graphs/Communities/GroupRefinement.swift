internal import Glibc

/// Divides one group into parts that hang together well.
///
/// Every member starts alone. In random order, each member that is still alone and well connected
/// to its group joins a well-connected part of the group, drawn at random: a part that gains g with
/// a chance in proportion to exp(g / randomness), staying alone counting as gain 0; parts that lose
/// are not drawn. Well connected means joined to the rest of the group by no less weight than
/// chance expects.
///
/// A member only joins a part it shares an edge with, so every part is connected.
///
/// Members carry numbers from 0 here, and have lists of each other only: what is looked up at random
/// then lies close together. The room is used again for the next group.
struct GroupRefinement<Weight: ConnectionWeight> {
  private let factor: Double
  private var count = 0
  /// Where the list of each member starts in `targets`; one more entry than there are members.
  private var offsets: [Int]
  private var targets: [UInt32]
  /// Empty when all weigh 1.
  private var weights: [Weight]
  private var masses: Masses
  /// That of the whole group, at place 0.
  private var groupMass: Masses

  /// The part of each member, named by a member that was its first.
  private var parts: [UInt32]
  private var sizes: [Int32]
  private var partMasses: Masses
  /// The weight between each part and the rest of the group.
  private var cuts: [Double]
  private var order: [UInt32]
  private var connections: GroupConnections<Weight>
  private var candidates: [Candidate] = []
  /// The number of each part that got one.
  private var numbers: [UInt32]

  /// Room for the largest of some groups.
  init(of groups: Range<Int>, _ members: GroupMembers, in graph: LevelGraph<Weight>) {
    var mostMembers = 0
    var mostEntries = 0
    for group in groups where members.range(of: group).count > 1 {
      let range = members.range(of: group)
      mostMembers = max(mostMembers, range.count)
      mostEntries = max(
        mostEntries,
        members.vertices[range].reduce(0) { $0 + graph.range(of: Int($1)).count })
    }
    factor = graph.factor
    offsets = Array(repeating: 0, count: mostMembers + 1)
    // One more, for an entry that is written down before it turns out to leave the group.
    targets = Array(repeating: 0, count: mostEntries + 1)
    weights = Array(repeating: 0, count: graph.weights == nil ? 0 : mostEntries + 1)
    masses = Masses(count: mostMembers, as: graph.masses)
    partMasses = masses
    groupMass = Masses(count: 1, as: graph.masses)
    parts = Array(repeating: 0, count: mostMembers)
    sizes = Array(repeating: 0, count: mostMembers)
    cuts = Array(repeating: 0, count: mostMembers)
    order = []
    numbers = Array(repeating: 0, count: mostMembers)
    connections = GroupConnections(groupCount: mostMembers)
  }

  /// Takes a group out of the graph; every member starts alone.
  ///
  /// - Parameters:
  ///   - range: Where the members stand.
  ///   - places: Where each vertex stands among the members of all groups.
  mutating func take(
    _ range: Range<Int>, of members: GroupMembers, places: [UInt32],
    from graph: LevelGraph<Weight>
  ) {
    count = range.count
    groupMass = Masses(count: 1, as: graph.masses)
    for member in 0..<count {
      graph.targets.span.prefetchLists(
        of: members.vertices.span, after: range.lowerBound + member, offsets: graph.offsets.span)
      let vertex = Int(members.vertices[range.lowerBound + member])
      masses.copy(vertex, of: graph.masses, to: member)
      groupMass.add(vertex, of: graph.masses, to: 0)
      partMasses.copy(vertex, of: graph.masses, to: member)
      sizes[member] = 1
      parts[member] = UInt32(truncatingIfNeeded: member)
      let entries = graph.range(of: vertex)
      let first = UInt32(truncatingIfNeeded: range.lowerBound)
      let taken =
        if let all = graph.weights?.span {
          Self.take(
            entries, of: graph.targets, places, first, count, to: &targets, &weights,
            at: offsets[member], keepsWeights: true
          ) { unsafe all[unchecked: $0] }
        } else {
          Self.take(
            entries, of: graph.targets, places, first, count, to: &targets, &weights,
            at: offsets[member], keepsWeights: false
          ) { _ in 1 }
        }
      offsets[member + 1] = taken.end
      cuts[member] = taken.weight.inDoublePrecision
    }
  }

  /// Takes over the entries of a list that stay within the group.
  ///
  /// Every entry is written down; the place only moves on when it stays. Places are not checked:
  /// entries lie in the lists, and there is room for those of any group.
  ///
  /// - Parameters:
  ///   - first: Where the first member stands among the members of all groups.
  ///   - size: How many members the group has.
  /// - Returns: Where the entries that stay end, and their weight.
  @inline(__always)
  private static func take(
    _ entries: Range<Int>, of lists: [UInt32], _ places: [UInt32], _ first: UInt32, _ size: Int,
    to targets: inout [UInt32], _ weights: inout [Weight], at start: Int, keepsWeights: Bool,
    weight: (_ entry: Int) -> Weight
  ) -> (end: Int, weight: Weight) {
    let (lists, places) = (lists.span, places.span)
    var keptTargets = targets.mutableSpan
    var keptWeights = weights.mutableSpan
    var end = start
    var total: Weight = 0
    for i in entries {
      // Members stand behind each other: others come before the first (and wrap round) or later.
      let neighbor = unsafe places[unchecked: Int(lists[unchecked: i])] &- first
      let isInside = Int(neighbor) < size
      unsafe keptTargets[unchecked: end] = neighbor
      if keepsWeights { unsafe keptWeights[unchecked: end] = weight(i) }
      total += isInside ? weight(i) : 0
      end &+= isInside ? 1 : 0
    }
    return (end, total)
  }

  /// Draws a part for each member.
  mutating func divide(randomness: Double, using generator: inout SeededGenerator) {
    if weights.isEmpty {
      divide(randomness: randomness, using: &generator) { _ in 1 }
    } else {
      let weights = self.weights
      divide(randomness: randomness, using: &generator) { weights[$0] }
    }
  }

  @inline(__always)
  private mutating func divide(
    randomness: Double, using generator: inout SeededGenerator, weight: (_ entry: Int) -> Weight
  ) {
    order.removeAll(keepingCapacity: true)
    for member in 0..<count { order.append(UInt32(truncatingIfNeeded: member)) }
    generator.shuffle(&order)
    for place in 0..<count {
      let member = Int(order[place])
      guard Int(parts[member]) == member, sizes[member] == 1, isWellConnected(member)
      else { continue }
      connections.add(
        offsets[member]..<offsets[member + 1], targets: targets, labels: parts, weight: weight)
      candidates.removeAll(keepingCapacity: true)
      candidates.append(Candidate(part: member, gain: 0))
      for place in 0..<connections.count {
        let part = connections[place]
        let gain =
          connections.weights[part].inDoublePrecision
          - factor * masses.product(member, part, of: partMasses)
        if gain >= 0 && isWellConnected(part) {
          candidates.append(Candidate(part: part, gain: gain))
        }
      }
      let choice = Candidate.draw(from: &candidates, randomness: randomness, using: &generator)
      if choice != member {
        parts[member] = UInt32(truncatingIfNeeded: choice)
        partMasses.add(member, of: masses, to: choice)
        sizes[choice] += 1
        cuts[choice] += cuts[member] - 2 * connections.weights[choice].inDoublePrecision
      }
      connections.removeAll()
    }
  }

  @inline(__always)
  private func isWellConnected(_ part: Int) -> Bool {
    cuts[part] >= factor * partMasses.productWithRest(part, of: 0, in: groupMass)
  }

  /// Numbers the parts in the order of their lowest members, and tells that of each member, in order.
  ///
  /// - Returns: How many parts there are.
  mutating func number(
    from first: Int, _ body: (_ part: UInt32) -> Void
  ) -> Int {
    let unknown = UInt32.max
    for member in 0..<count { numbers[member] = unknown }
    var next = UInt32(truncatingIfNeeded: first)
    for member in 0..<count {
      let part = Int(parts[member])
      if numbers[part] == unknown {
        numbers[part] = next
        next += 1
      }
      body(numbers[part])
    }
    return Int(next) - first
  }
}

/// A part that a member may join, and what that gains.
private struct Candidate {
  let part: Int
  var gain: Double

  /// Draws a part with a chance in proportion to exp(gain / randomness).
  ///
  /// Gains become chances on the way.
  static func draw(
    from candidates: inout [Candidate], randomness: Double, using generator: inout SeededGenerator
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
