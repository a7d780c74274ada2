extension Graph {
  /// What chance is thought to give around a vertex, see
  /// ``brokerageTest(overLabels:chance:permutations:testedCount:seed:threads:)``.
  public enum BrokerageChance: Sendable, Hashable, CaseIterable {
    /// The edges of a vertex change partners with edges of vertices of the same labels.
    ///
    /// Whether a vertex stands between groups more often than others of its own groups would with
    /// as many edges. Every vertex keeps its degree, and as many edges as before join its groups to
    /// any other. Where vertices of the very same labels have fewer than five times its edges, all
    /// that share a label count as of its groups. A vertex without labels has nobody to be compared
    /// with.
    case rewiredWithinGroups
    /// The labels of all other vertices that have any are shuffled.
    ///
    /// Whether a vertex stands between groups more often than if labels had nothing to do with
    /// edges. Where groups keep to themselves hardly anybody does: the vertices that join them are
    /// at best as mixed as chance.
    case shuffledLabels
  }

  /// Whether vertices stand between others of different groups more often than chance would have it.
  ///
  /// See ``brokerageRoles(overLabels:)`` for what counts.
  ///
  /// - **Rewired within groups**: an edge from the vertex to b and an edge from c to d, where c is of
  ///   its groups, become one from the vertex to d and one from c to b, time and again. No
  ///   swap that would make a self-loop or a parallel edge is made; it still counts as an attempt.
  ///   Each swap is as likely as the one that undoes it, so that all graphs that swaps lead to are
  ///   equally likely in the end: if the graph was drawn evenly from those with its degrees and its
  ///   mixing of groups, the chance is even. A swap is tried for every edge of the vertex before each
  ///   draw, and five times before the first, a hundred times in later rounds. Drawing ends early when
  ///   fifty draws reach what was found, after a fifth of the permutations at the least. When fewer
  ///   than ten do there are further rounds, each as many draws as all before, until ten do, or until
  ///   all vertices of which fewer do stand out among those that are tested with one false discovery
  ///   in twenty, or until a chance so small could stand out on its own, after 100,000 draws at the
  ///   most.
  /// - **Shuffled labels**: the edges stay, and so do the labels of the vertex that is tested and of
  ///   those without: what is unknown is not a group. The sets of labels of the others are shuffled.
  ///
  /// - Parameters:
  ///   - labels: The labels of each vertex.
  ///   - chance: What chance gives. The default is to rewire within groups.
  ///   - permutations: How many times to draw, with labels shuffled; else see above.
  ///   - testedCount: How many vertices to test at most: of those that stand between a pair with labels
  ///     and that there is somebody to compare with the ones of the highest degree, loops and repeats
  ///     left out, of equals the first. The default, nil, is all. As draws never change a degree, who
  ///     is chosen by it has the same even chance, and a false discovery rate over those chosen holds;
  ///     choosing by what is found around a vertex would bend both.
  ///   - seed: The seed of the chance. The default is 0.
  ///   - threads: How many threads may work; their number does not change a bit of the result.
  ///     The default, nil, is one for each processor.
  /// - Precondition: There are labels for every vertex, none negative; `permutations` is above zero;
  ///   `testedCount` is not negative.
  /// - Complexity: With P permutations and D different sets of labels, O(Σ degree²) once and
  ///   O(P · Σ (min(degree, D)² + closed pairs looked for)), times highest label / 64; rewiring looks
  ///   for closed pairs among all neighbors of the neighbors, and takes O(D² + D · edges) besides.
  ///
  /// Source: R.V. Gould, R.M. Fernandez, 1989; B. Phipson, G.K. Smyth, Permutation p-values should
  /// never be zero, 2010. Swaps: B.K. Fosdick, D.B. Larremore, J. Nishimura, J. Ugander, Configuring
  /// random graph models with fixed degree sequences, 2018; what they hold fixed is what the
  /// degree-corrected blockmodel of B. Karrer, M.E.J. Newman, 2011, holds fixed on average. Drawing
  /// on: J. Besag, P. Clifford, Sequential Monte Carlo p-values, 1991; G.K. Sandve, E. Ferkingstad,
  /// S. Nygård, Sequential Monte Carlo multiple testing, 2011. Testing fewer: R. Bourgon, R. Gentleman,
  /// W. Huber, Independent filtering increases detection power for high-throughput experiments, 2010.
  public func brokerageTest(
    overLabels labels: [[Int]], chance: BrokerageChance = .rewiredWithinGroups, permutations: Int,
    testedCount: Int? = nil, seed: UInt64 = 0, threads: Int? = nil
  ) -> BrokerageTest {
    precondition(permutations > 0, "at least one permutation")
    precondition(testedCount ?? 0 >= 0, "no negative number of vertices")
    let setting = BrokerageSetting(self, labels: LabelClasses(labels))
    let roles = setting.roles
    let testable = setting.testable(roles.parts, by: chance)
    let tested = setting.mostLinked(testedCount ?? testable.count, of: testable)
    let samples =
      switch chance {
      case .rewiredWithinGroups:
        setting.rewiring(
          roles.parts, around: tested, permutations: permutations, seed: seed, threads: threads)
      case .shuffledLabels:
        setting.shuffling(
          roles.parts, around: tested, permutations: permutations, seed: seed, threads: threads)
      }
    return BrokerageTest(
      roles: roles, permutations: permutations, testableCount: testable.count, samples: samples)
  }
}

/// The roles of each vertex beside those that chance gave, see
/// ``Graph/brokerageTest(overLabels:chance:permutations:testedCount:seed:threads:)``.
public struct BrokerageTest: Sendable {
  /// What was found.
  public let roles: OverlappingRoles
  /// How often chance was to be drawn for each vertex.
  public let permutations: Int
  /// How many vertices could be tested: they stand between a pair with labels, and there is somebody
  /// to compare them with.
  public let testableCount: Int
  let samples: [RoleSample]

  /// How often each vertex had a role on average; 0 for one that was not tested.
  public func expectedCounts(_ role: BrokerageRoles.Role) -> [Double] {
    means(role.rawValue).map { $0 / 6 }
  }

  /// How many pairs that share no label each vertex stood between on average; 0 for one that was not
  /// tested.
  public var expectedBridged: [Double] { means(RolePart.bridged) }

  private func means(_ part: Int) -> [Double] {
    samples.map { $0.addedCount > 0 ? $0.sums[part] / Double($0.addedCount) : 0 }
  }

  /// How many standard deviations of chance each count of a role lies above its average; NaN where
  /// all permutations gave the same, and for a vertex that was not tested.
  public func zScores(_ role: BrokerageRoles.Role) -> [Double] { zScores(role.rawValue) }

  /// The same for the pairs that share no label.
  public var bridgedZScores: [Double] { zScores(RolePart.bridged) }

  /// The chance of standing between as many pairs that share no label, or more; NaN for a vertex
  /// that stands between no pair with labels, that there is nobody to compare with, or that is not
  /// among the most linked when only those are tested.
  public var bridgedPValues: [Double] {
    samples.map { sample in
      sample.isCompared ? sample.chance : .nan
    }
  }

  private func zScores(_ part: Int) -> [Double] {
    roles.parts.indices.map { vertex in
      let count = Double(max(1, samples[vertex].addedCount))
      let mean = samples[vertex].sums[part] / count
      let square = samples[vertex].squares[part] / count
      let variance = square - mean * mean
      // Less than this is rounding.
      guard samples[vertex].isCompared, variance > 1e-9 * max(1, square) else { return .nan }
      return (Double(roles.parts[vertex][part]) - mean) / variance.squareRoot()
    }
  }
}

/// What chance gave around one vertex, added up.
struct RoleSample: Sendable {
  var sums = SIMD8<Double>()
  var squares = SIMD8<Double>()
  /// How often as many pairs that share nothing came out as were found, or more.
  var atLeastCount = 0
  /// How many draws that is of.
  var drawCount = 0
  /// How many draws were added up.
  var addedCount = 0

  /// Whether there was anything to be compared with.
  var isCompared: Bool { drawCount > 0 }

  /// The chance of as many pairs that share nothing, or more; 1 before any draw.
  var chance: Double { Double(1 + atLeastCount) / Double(1 + drawCount) }

  @inline(__always)
  mutating func add(_ parts: SIMD8<Int>, found: SIMD8<Int>) {
    let values = SIMD8<Double>(parts)
    sums += values
    squares += values * values
    addedCount += 1
    count(isReached: parts[RolePart.bridged] >= found[RolePart.bridged])
  }

  /// Counts a draw for the p-value alone.
  @inline(__always)
  mutating func count(isReached: Bool) {
    if isReached { atLeastCount += 1 }
    drawCount += 1
  }

  mutating func add(_ other: RoleSample) {
    sums += other.sums
    squares += other.squares
    atLeastCount += other.atLeastCount
    drawCount += other.drawCount
    addedCount += other.addedCount
  }
}
