/// Counts the pairs around one vertex after another by what they come to.
struct RoleTally {
  private let labels: LabelClasses
  private let isDirected: Bool
  // How many sources and targets of the vertex at hand are of each class; zero in between.
  private var sourceCounts: [Int]
  private var targetCounts: [Int]
  private var sourceClasses: [Int] = []
  private var targetClasses: [Int] = []
  /// How many pairs come to each ``PairOutcome``; zero in between.
  private var outcomes = [Int](repeating: 0, count: PairOutcome.count)
  /// What every pair of classes comes to around a broker of one class, row by row; empty when there
  /// are too many classes.
  private var table: [UInt8] = []
  /// The class of the table; -1 at first.
  private var tableOwner = -1

  /// The most classes for which there is a table, of a megabyte.
  private static let tableLimit = 1_024

  /// - Parameter direction: When it is undirected there are targets alone, and every two of them
  ///   are a pair both ways.
  init(_ labels: LabelClasses, _ direction: Graph.Direction) {
    self.labels = labels
    isDirected = direction == .directed
    sourceCounts = Array(repeating: 0, count: labels.count)
    targetCounts = sourceCounts
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

  /// Moves on to brokers of a class.
  ///
  /// Worth its O(classes²) when many pairs around brokers of this class are to be counted.
  mutating func prepare(for own: Int) {
    guard tableOwner != own, labels.count <= Self.tableLimit else { return }
    tableOwner = own
    table.removeAll(keepingCapacity: true)
    for one in 0..<labels.count {
      for other in 0..<labels.count {
        table.append(UInt8(truncatingIfNeeded: labels.outcome(one, own, other)))
      }
    }
  }

  @inline(__always)
  private func outcome(_ source: Int, _ own: Int, _ target: Int) -> Int {
    tableOwner == own
      ? Int(table[source * labels.count + target]) : labels.outcome(source, own, target)
  }

  /// Counts all pairs of a source and a target around a broker of a class, be they closed or not,
  /// and forgets who they were; in an undirected graph every two targets once.
  @inline(__always)
  mutating func countPairs(around own: Int) {
    if isDirected {
      for source in sourceClasses {
        for target in targetClasses {
          outcomes[outcome(source, own, target)] +=
            sourceCounts[source] * targetCounts[target]
        }
      }
      for label in sourceClasses { sourceCounts[label] = 0 }
      sourceClasses.removeAll(keepingCapacity: true)
    } else {
      for (place, one) in targetClasses.enumerated() {
        let count = targetCounts[one]
        if count > 1 { outcomes[outcome(one, own, one)] += count * (count - 1) / 2 }
        for other in targetClasses[..<place] {
          outcomes[outcome(one, own, other)] += count * targetCounts[other]
        }
      }
    }
    for label in targetClasses { targetCounts[label] = 0 }
    targetClasses.removeAll(keepingCapacity: true)
  }

  /// Takes away a pair that does not count.
  @inline(__always)
  mutating func removePair(_ source: Int, _ own: Int, _ target: Int) {
    outcomes[outcome(source, own, target)] -= 1
  }

  /// How many of the pairs share nothing.
  var bridged: Int {
    let parts = isDirected ? PairOutcome.parts : PairOutcome.partsBothWays
    return outcomes.indices.reduce(0) { $0 + parts[$1][RolePart.bridged] * outcomes[$1] }
  }

  /// What the pairs add up to; forgets them.
  @inline(__always)
  mutating func take() -> SIMD8<Int> {
    let parts = isDirected ? PairOutcome.parts : PairOutcome.partsBothWays
    var sum = SIMD8<Int>()
    for outcome in outcomes.indices where outcomes[outcome] != 0 {
      sum &+= parts[outcome] &* outcomes[outcome]
      outcomes[outcome] = 0
    }
    return sum
  }
}
