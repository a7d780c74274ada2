extension Graph {
  /// Whether vertices stand between others of different groups more often than chance would have it.
  ///
  /// The edges stay, and so do the labels of the vertex that is tested; the sets of labels of all
  /// other vertices that have labels are dealt out anew among these. A vertex without labels keeps
  /// none: what is unknown is not a group. See ``brokerageRoles(overLabels:)`` for what counts.
  ///
  /// One shuffle serves all vertices: around a vertex whose own set went to another, the two change
  /// back. Each vertex thus sees shuffles of the others, all equally likely.
  ///
  /// - Parameters:
  ///   - labels: The labels of each vertex.
  ///   - permutations: How many times to deal.
  ///   - seed: The seed of the shuffles, each a stream of its own. The default is 0.
  ///   - threads: How many threads may work; their number does not change a bit of the result.
  ///     The default, nil, is one for each processor.
  /// - Precondition: There are labels for every vertex, none negative; `permutations` is above zero.
  /// - Complexity: O(Σ degree²) once and O(Σ min(degree, different sets)² + triangles) for each
  ///   permutation, times highest label / 64.
  ///
  /// Source: R.V. Gould, R.M. Fernandez, 1989; B. Phipson, G.K. Smyth, Permutation p-values should
  /// never be zero, 2010.
  public func brokerageTest(
    overLabels labels: [[Int]], permutations: Int, seed: UInt64 = 0, threads: Int? = nil
  ) -> BrokerageTest {
    precondition(permutations > 0, "at least one permutation")
    let setting = BrokerageSetting(self, labels: LabelClasses(labels))
    let classes = setting.labels.classes
    var tally = RoleTally(classCount: setting.labels.count)
    let found = (0..<vertexCount).map { vertex in
      tally.parts(around: vertex, setting, own: classes[vertex]) { classes[$0] }
    }
    let labelled = classes.indices.filter { classes[$0] > 0 }
    let chunkCount = min(permutations, 16)
    let samples = concurrentMap(chunkCount: chunkCount, threads: threads) { chunk in
      var sample = RoleSample(found: found)
      for i in permutations * chunk / chunkCount..<permutations * (chunk + 1) / chunkCount {
        var generator = SeededGenerator(seed: seed, stream: UInt64(i))
        sample.add(setting, labelled: labelled, using: &generator)
      }
      return sample
    }
    var all = RoleSample(found: found)
    for sample in samples { all.add(sample) }
    return BrokerageTest(
      roles: OverlappingRoles(parts: found), permutations: permutations, sums: all.sums,
      squares: all.squares, atLeastCounts: all.atLeastCounts)
  }
}

/// The roles of each vertex beside those that chance gave, see
/// ``Graph/brokerageTest(overLabels:permutations:seed:threads:)``.
public struct BrokerageTest: Sendable {
  /// What was found.
  public let roles: OverlappingRoles
  /// How often labels were dealt.
  public let permutations: Int
  let sums: [SIMD8<Double>]
  let squares: [SIMD8<Double>]
  let atLeastCounts: [Int]

  /// How often each vertex had a role on average.
  public func expectedCounts(_ role: BrokerageRoles.Role) -> [Double] {
    sums.map { $0[role.rawValue] / 6 / Double(permutations) }
  }

  /// How many pairs that share no label each vertex stood between on average.
  public var expectedBridged: [Double] {
    sums.map { $0[RolePart.bridged] / Double(permutations) }
  }

  /// How many standard deviations of chance each count of a role lies above its average; NaN where
  /// all permutations gave the same.
  public func zScores(_ role: BrokerageRoles.Role) -> [Double] { zScores(role.rawValue) }

  /// The same for the pairs that share no label.
  public var bridgedZScores: [Double] { zScores(RolePart.bridged) }

  /// The chance of standing between as many pairs that share no label, or more; NaN for a vertex
  /// that stands between no pair with labels.
  public var bridgedPValues: [Double] {
    zip(roles.labelled, atLeastCounts).map { pairs, count in
      pairs > 0 ? Double(1 + count) / Double(1 + permutations) : .nan
    }
  }

  private func zScores(_ part: Int) -> [Double] {
    roles.parts.indices.map { vertex in
      let count = Double(permutations)
      let mean = sums[vertex][part] / count
      let square = squares[vertex][part] / count
      let variance = square - mean * mean
      // Less than this is rounding.
      guard variance > 1e-9 * max(1, square) else { return .nan }
      return (Double(roles.parts[vertex][part]) - mean) / variance.squareRoot()
    }
  }
}

/// What permutations gave around each vertex, added up.
private struct RoleSample {
  let found: [SIMD8<Int>]
  var sums: [SIMD8<Double>]
  var squares: [SIMD8<Double>]
  /// How often as many pairs that share nothing came out as were found, or more.
  var atLeastCounts: [Int]
  private var tally: RoleTally?
  /// The class that came to each vertex.
  private var dealt: [Int] = []
  /// The vertex that the class of each came to.
  private var places: [Int] = []

  init(found: [SIMD8<Int>]) {
    self.found = found
    sums = Array(repeating: SIMD8(), count: found.count)
    squares = sums
    atLeastCounts = Array(repeating: 0, count: found.count)
  }

  /// Deals the classes once.
  mutating func add(
    _ setting: BrokerageSetting, labelled: [Int], using generator: inout SeededGenerator
  ) {
    let classes = setting.labels.classes
    if dealt.isEmpty { (dealt, places) = (classes, Array(classes.indices)) }
    var order = labelled
    generator.shuffle(&order)
    for (vertex, giver) in zip(labelled, order) {
      dealt[vertex] = classes[giver]
      places[giver] = vertex
    }
    var tally = tally ?? RoleTally(classCount: setting.labels.count)
    let (dealt, places) = (dealt, places)
    for vertex in found.indices where found[vertex][RolePart.labelled] > 0 {
      let (place, received) = (places[vertex], dealt[vertex])
      let parts = tally.parts(around: vertex, setting, own: classes[vertex]) {
        $0 == place ? received : dealt[$0]
      }
      let values = SIMD8<Double>(parts)
      sums[vertex] += values
      squares[vertex] += values * values
      if parts[RolePart.bridged] >= found[vertex][RolePart.bridged] { atLeastCounts[vertex] += 1 }
    }
    self.tally = tally
  }

  mutating func add(_ other: RoleSample) {
    for vertex in found.indices {
      sums[vertex] += other.sums[vertex]
      squares[vertex] += other.squares[vertex]
      atLeastCounts[vertex] += other.atLeastCounts[vertex]
    }
  }
}
