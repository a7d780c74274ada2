extension Graph {
  /// How often each vertex stands between two others, by the groups of the three, when a vertex may
  /// be in several groups.
  ///
  /// As ``brokerageRoles(in:)``: v brokers from a source i to a target k when edges lead from i to v
  /// and from v to k but none from i to k. The labels of the three are chosen so that they are as
  /// much alike as they can be:
  ///
  /// - with a label that all three have, v is their coordinator;
  /// - else, when one or more pairs of the three share a label, each such pair counts for an equal
  ///   part: i and k itinerant, v and k gatekeeper, i and v representative. A broker with a label of
  ///   each end, which have none in common, is half gatekeeper and half representative;
  /// - when no two share a label, v is a liaison.
  ///
  /// With one label each this is what Gould and Fernandez define. No label goes before another, and
  /// two are of different groups only when they share nothing.
  ///
  /// - A vertex without labels has an unknown group: a pair with it counts in no role.
  /// - In an undirected graph every edge leads both ways, so that a pair counts from either end.
  /// - Weights play no role. Self-loops are left out, parallel edges count once.
  ///
  ///       let path = try Graph(vertexCount: 3, edges: [(0, 1), (1, 2)])
  ///       let roles = path.brokerageRoles(overLabels: [[0], [0, 1], [1]])
  ///       roles.counts(.gatekeeper)  // [0.0, 1.0, 0.0]: twice a half
  ///
  /// - Parameter labels: The labels of each vertex; one that is there twice counts once.
  /// - Precondition: There are labels for every vertex, none negative.
  /// - Complexity: O(vertices + Σ degree² · highest label / 64).
  ///
  /// Source: R.V. Gould, R.M. Fernandez, Structures of mediation, 1989; the groups that overlap are
  /// ours.
  public func brokerageRoles(overLabels labels: [[Int]]) -> OverlappingRoles {
    let setting = BrokerageSetting(self, labels: LabelClasses(labels))
    var tally = RoleTally(classCount: setting.labels.count)
    return OverlappingRoles(
      parts: (0..<vertexCount).map { vertex in
        tally.parts(around: vertex, setting, own: setting.labels.classes[vertex]) {
          setting.labels.classes[$0]
        }
      })
  }
}

/// How often each vertex stands between two others whose groups overlap, see
/// ``Graph/brokerageRoles(overLabels:)``.
public struct OverlappingRoles: Sendable, Equatable {
  /// Sixths of pairs by role, then pairs by what else is counted.
  let parts: [SIMD8<Int>]

  /// How often each vertex has a role.
  public func counts(_ role: BrokerageRoles.Role) -> [Double] {
    parts.map { Double($0[role.rawValue]) / 6 }
  }

  /// How many pairs each vertex stands between of which all three have labels: the sum over roles.
  public var totals: [Int] { parts.map { $0[RolePart.total] } }

  /// How many pairs each vertex stands between that share no label, both with labels, whatever its
  /// own.
  public var bridged: [Int] { parts.map { $0[RolePart.bridged] } }

  /// How many pairs each vertex stands between of which both have labels.
  public var labelled: [Int] { parts.map { $0[RolePart.labelled] } }
}

/// The places behind the five roles in what is counted around a vertex.
enum RolePart {
  static let bridged = 5
  static let total = 6
  static let labelled = 7
}

/// The different sets of labels of vertices, each as a row of bits.
struct LabelClasses {
  /// The set of each vertex; 0 is the empty set.
  let classes: [Int]
  /// The number of different sets, the empty one included.
  let count: Int
  private let bits: [UInt64]
  private let wordCount: Int

  init(_ labels: [[Int]]) {
    precondition(labels.allSatisfy { $0.allSatisfy { $0 >= 0 } }, "a label is not negative")
    let highest = labels.reduce(-1) { max($0, $1.max() ?? -1) }
    let wordCount = max(1, (highest + 64) / 64)
    var numbers: [[UInt64]: Int] = [[UInt64](repeating: 0, count: wordCount): 0]
    var bits = [UInt64](repeating: 0, count: wordCount)
    classes = labels.map { list in
      var set = [UInt64](repeating: 0, count: wordCount)
      for label in list { set[label / 64] |= 1 << UInt64(label % 64) }
      if let number = numbers[set] { return number }
      numbers[set] = numbers.count
      bits += set
      return numbers.count - 1
    }
    count = numbers.count
    self.bits = bits
    self.wordCount = wordCount
  }

  /// What one pair between classes adds around a broker of a class.
  @inline(__always)
  func parts(_ source: Int, _ broker: Int, _ target: Int) -> SIMD8<Int> {
    guard source > 0, target > 0 else { return SIMD8() }
    var (first, second, ends, all) = (false, false, false, false)
    for word in 0..<wordCount {
      let s = bits[source * wordCount + word]
      let b = bits[broker * wordCount + word]
      let t = bits[target * wordCount + word]
      if s & b != 0 { first = true }
      if b & t != 0 { second = true }
      if s & t != 0 { ends = true }
      if s & b & t != 0 { all = true }
    }
    if broker == 0 { return Self.withoutBroker[ends ? 1 : 0] }
    if all { return Self.coordinator }
    return Self.apart[(first ? 1 : 0) + (second ? 2 : 0) + (ends ? 4 : 0)]
  }

  /// Whether two classes have a label in common.
  func share(_ one: Int, _ other: Int) -> Bool {
    (0..<wordCount).contains { bits[one * wordCount + $0] & bits[other * wordCount + $0] != 0 }
  }

  // Coordinator, itinerant, gatekeeper, representative and liaison in sixths; pairs that share
  // nothing, pairs of which all three and pairs of which both ends have labels.
  private static let withoutBroker = [
    SIMD8(0, 0, 0, 0, 0, 1, 0, 1), SIMD8(0, 0, 0, 0, 0, 0, 0, 1),
  ]
  private static let coordinator = SIMD8(6, 0, 0, 0, 0, 0, 1, 1)
  private static let apart = [
    SIMD8(0, 0, 0, 0, 6, 1, 1, 1), SIMD8(0, 0, 0, 6, 0, 1, 1, 1),
    SIMD8(0, 0, 6, 0, 0, 1, 1, 1), SIMD8(0, 0, 3, 3, 0, 1, 1, 1),
    SIMD8(0, 6, 0, 0, 0, 0, 1, 1), SIMD8(0, 3, 0, 3, 0, 0, 1, 1),
    SIMD8(0, 3, 3, 0, 0, 0, 1, 1), SIMD8(0, 2, 2, 2, 0, 0, 1, 1),
  ]
}

/// Who stands between whom, whatever the labels.
struct BrokerageSetting {
  let labels: LabelClasses
  /// Whether edges lead one way; lists hold an edge that leads both ways at either end.
  let direction: Graph.Direction
  let out: Graph
  let incoming: Graph
  /// Pairs of a source and a target around each vertex that do not count: one and the same, or
  /// with an edge from the first to the second.
  let closed: [(source: UInt32, target: UInt32)]
  let closedStarts: [Int]

  init(_ graph: Graph, labels: LabelClasses) {
    precondition(labels.classes.count == graph.vertexCount, "labels for every vertex")
    self.labels = labels
    direction = graph.direction
    let out = graph.withoutLoopsAndRepeats()
    let incoming = out.transposed()
    var closed: [(source: UInt32, target: UInt32)] = []
    var starts = [0]
    // Where the mark of a vertex is the broker at hand, an edge leads to it from the broker.
    var isTarget = [Int](repeating: -1, count: graph.vertexCount)
    for broker in 0..<graph.vertexCount {
      for target in out.neighbors(of: broker) { isTarget[target] = broker }
      for source in incoming.neighbors(of: broker) {
        let first = UInt32(truncatingIfNeeded: source)
        if isTarget[source] == broker { closed.append((first, first)) }
        for target in out.neighbors(of: source) where isTarget[target] == broker {
          closed.append((first, UInt32(truncatingIfNeeded: target)))
        }
      }
      starts.append(closed.count)
    }
    self.out = out
    self.incoming = incoming
    self.closed = closed
    closedStarts = starts
  }
}

/// Counts the pairs around vertices by the classes of their ends.
struct RoleTally {
  // How many sources and targets of the vertex at hand are of each class; zero in between.
  private var sourceCounts: [Int]
  private var targetCounts: [Int]
  private var sourceClasses: [Int] = []
  private var targetClasses: [Int] = []

  init(classCount: Int) {
    sourceCounts = Array(repeating: 0, count: classCount)
    targetCounts = sourceCounts
  }

  /// What the pairs around a broker add up to, with the class of every other vertex by a function.
  @inline(__always)
  mutating func parts(
    around broker: Int, _ setting: BrokerageSetting, own: Int, classOf: (Int) -> Int
  ) -> SIMD8<Int> {
    for i in setting.incoming.neighborRange(of: broker) {
      addSource(classOf(Int(setting.incoming.targets[i])))
    }
    for i in setting.out.neighborRange(of: broker) {
      addTarget(classOf(Int(setting.out.targets[i])))
    }
    var sum = take(own: own, setting.labels)
    for i in setting.closedStarts[broker]..<setting.closedStarts[broker + 1] {
      let pair = setting.closed[i]
      sum &-= setting.labels.parts(classOf(Int(pair.source)), own, classOf(Int(pair.target)))
    }
    return sum
  }

  @inline(__always)
  mutating func addSource(_ label: Int) {
    if sourceCounts[label] == 0 { sourceClasses.append(label) }
    sourceCounts[label] += 1
  }

  @inline(__always)
  mutating func addTarget(_ label: Int) {
    if targetCounts[label] == 0 { targetClasses.append(label) }
    targetCounts[label] += 1
  }

  /// What all pairs of the sources and targets add up to, be they closed or not; forgets them.
  @inline(__always)
  mutating func take(own: Int, _ labels: LabelClasses) -> SIMD8<Int> {
    var sum = SIMD8<Int>()
    for source in sourceClasses {
      for target in targetClasses {
        let count = sourceCounts[source] * targetCounts[target]
        sum &+= labels.parts(source, own, target) &* count
      }
    }
    for label in sourceClasses { sourceCounts[label] = 0 }
    for label in targetClasses { targetCounts[label] = 0 }
    sourceClasses.removeAll(keepingCapacity: true)
    targetClasses.removeAll(keepingCapacity: true)
    return sum
  }
}
