/// The weights between one vertex and the groups around it, added up group by group.
///
/// Where every edge weighs 1, whole numbers of 32 bits do: half as many bytes come and go.
struct GroupConnections<Weight: ConnectionWeight> {
  /// The weight towards each group; 0 for groups that were not met.
  private(set) var weights: [Weight]
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
  var total: Weight { (0..<count).reduce(0) { $0 + weights[self[$1]] } }

  /// Adds a weight to a group; a weight of zero adds nothing.
  @inline(__always)
  mutating func add(_ weight: Weight, to group: Int) {
    guard weight > 0 else { return }
    if weights[group] == 0 {
      met[count] = UInt32(truncatingIfNeeded: group)
      count += 1
    }
    weights[group] += weight
  }

  /// Adds the weights of some list entries to the groups of their targets.
  ///
  /// Every group met is written down; the place only moves on when the group was new. That spares
  /// the processor a guess at every entry.
  ///
  /// - Returns: The most that any group of these entries has now.
  /// - Precondition: The weights are above zero: a group of which the weight stayed zero would be
  ///   written down again and again, and there is room for each group once. That is not checked.
  @discardableResult
  @inline(__always)
  mutating func add(
    _ entries: Range<Int>, targets: [UInt32], labels: [UInt32], weight: (_ entry: Int) -> Weight
  ) -> Weight {
    Self.add(entries, targets, labels, to: &weights, &met, &count, weight)
  }

  /// Gets the properties one by one, which all change at the same time.
  @inline(__always)
  private static func add(
    _ entries: Range<Int>, _ targets: [UInt32], _ labels: [UInt32],
    to weights: inout [Weight], _ met: inout [UInt32], _ count: inout Int,
    _ weight: (_ entry: Int) -> Weight
  ) -> Weight {
    let (targets, labels) = (targets.span, labels.span)
    var sums = weights.mutableSpan
    var list = met.mutableSpan
    var place = count
    var most: Weight = 0
    for i in entries {
      // Checking places would take an eighth of the time that vertices move. Entries lie in the
      // lists, which hold numbers of vertices, labels are numbers of groups, and no more groups are
      // met than there are.
      let group = unsafe labels[unchecked: Int(targets[unchecked: i])]
      let before = unsafe sums[unchecked: Int(group)]
      let sum = before + weight(i)
      unsafe list[unchecked: place] = group
      place &+= before == 0 ? 1 : 0
      unsafe sums[unchecked: Int(group)] = sum
      most = max(most, sum)
    }
    count = place
    return most
  }

  /// Makes the weight towards a group zero; if met, it stays among those that were.
  ///
  /// - Returns: What it was.
  @inline(__always)
  mutating func forget(_ group: Int) -> Weight {
    let weight = weights[group]
    weights[group] = 0
    return weight
  }

  /// Calls a function with every group met and its weight, in the order they were met, and forgets
  /// all.
  @inline(__always)
  mutating func removeAll(_ body: (_ group: Int, _ weight: Weight) -> Void = { _, _ in }) {
    Self.removeAll(count, from: &weights, met, body)
    count = 0
  }

  @inline(__always)
  private static func removeAll(
    _ count: Int, from weights: inout [Weight], _ met: [UInt32],
    _ body: (_ group: Int, _ weight: Weight) -> Void
  ) {
    let list = met.span
    var sums = weights.mutableSpan
    for place in 0..<count {
      let group = unsafe Int(list[unchecked: place])
      body(group, unsafe sums[unchecked: group])
      unsafe sums[unchecked: group] = 0
    }
  }
}

extension GroupConnections {
  /// Puts every group met but one behind a list, in the order they were met, and its weight behind
  /// another, and forgets all.
  ///
  /// Every group is written down; the place only moves on when it is another.
  ///
  /// - Returns: The weight towards those groups together.
  mutating func moveAll(
    but own: Int, behind targets: inout [UInt32], _ targetWeights: inout [Weight]
  ) -> Weight {
    var end = targets.count
    targets.append(contentsOf: repeatElement(0, count: count))
    targetWeights.append(contentsOf: repeatElement(0, count: count))
    var total: Weight = 0
    var list = targets.mutableSpan
    var listWeights = targetWeights.mutableSpan
    removeAll { group, weight in
      list[end] = UInt32(truncatingIfNeeded: group)
      listWeights[end] = weight
      total += group == own ? 0 : weight
      end += group == own ? 0 : 1
    }
    let surplus = targets.count - end
    targets.removeLast(surplus)
    targetWeights.removeLast(surplus)
    return total
  }
}

/// What weights can be added up in.
protocol ConnectionWeight: Numeric, Comparable, Sendable {
  var inDoublePrecision: Double { get }
}

extension Double: ConnectionWeight {
  var inDoublePrecision: Double { self }
}

/// Counts of edges that weigh 1.
extension UInt32: ConnectionWeight {
  var inDoublePrecision: Double { Double(self) }
}
