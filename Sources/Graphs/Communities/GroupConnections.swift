/// The weights between one vertex and the groups around it, added up group by group.
struct GroupConnections {
  /// The weight towards each group; 0 for groups that were not met.
  private(set) var weights: [Double]
  /// How many groups were met.
  private(set) var count = 0
  /// The groups met so far stand first, in the order they were met.
  ///
  /// There is room for one more than there are groups.
  private var met: [UInt32]

  init(groupCount: Int) {
    weights = Array(repeating: 0, count: groupCount)
    met = Array(repeating: 0, count: groupCount + 1)
  }

  /// The group that was met after so many others.
  @inline(__always)
  subscript(place: Int) -> Int { Int(met[place]) }

  /// The weight towards all groups together.
  var total: Double { (0..<count).reduce(0) { $0 + weights[self[$1]] } }

  /// Adds a weight to a group; a weight of zero adds nothing.
  @inline(__always)
  mutating func add(_ weight: Double, to group: Int) {
    guard weight > 0 else { return }
    if weights[group] == 0 {
      met[count] = UInt32(truncatingIfNeeded: group)
      count += 1
    }
    weights[group] += weight
  }

  /// Adds the weights of some list entries to the groups of their targets.
  ///
  /// - Precondition: The weights are above zero.
  @inline(__always)
  mutating func add(
    _ entries: Range<Int>, targets: [UInt32], weights entryWeights: [Double]?, labels: [UInt32]
  ) {
    if let entryWeights {
      Self.add(entries, targets, labels, to: &weights, &met, &count) { entryWeights[$0] }
    } else {
      Self.add(entries, targets, labels, to: &weights, &met, &count) { _ in 1 }
    }
  }

  /// Every group met is written down; the place only moves on when the group was new.
  ///
  /// That spares the processor a guess at every entry.
  @inline(__always)
  private static func add(
    _ entries: Range<Int>, _ targets: [UInt32], _ labels: [UInt32],
    to weights: inout [Double], _ met: inout [UInt32], _ count: inout Int,
    _ weight: (_ entry: Int) -> Double
  ) {
    var sums = weights.mutableSpan
    var list = met.mutableSpan
    var place = count
    for i in entries {
      let group = labels[Int(targets[i])]
      let sum = sums[Int(group)]
      list[place] = group
      place += sum == 0 ? 1 : 0
      sums[Int(group)] = sum + weight(i)
    }
    count = place
  }

  /// Forgets all groups.
  @inline(__always)
  mutating func removeAll() {
    for place in 0..<count { weights[self[place]] = 0 }
    count = 0
  }
}
