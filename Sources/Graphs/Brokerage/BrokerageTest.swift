extension Graph {
  /// How labels are dealt anew to see what chance would give, see
  /// ``brokerageTest(overLabels:dealing:permutations:seed:threads:)``.
  public enum LabelDealing: Sendable, Hashable, CaseIterable {
    /// The contacts of a vertex get the labels of contacts of any vertex that shares a label with
    /// it.
    ///
    /// Whether a vertex stands between groups more often than others of its own groups with as many
    /// contacts would. How much groups keep to themselves stays as it is. A vertex without labels
    /// has nobody to be compared with.
    case amongContactsOfGroup
    /// The labels of all other vertices that have any are shuffled.
    ///
    /// Whether a vertex stands between groups more often than if labels had nothing to do with
    /// edges. Where groups keep to themselves hardly anybody does: the vertices that join them are
    /// at best as mixed as chance.
    case amongAll
  }

  /// Whether vertices stand between others of different groups more often than chance would have it.
  ///
  /// The edges stay, and so do the labels of the vertex that is tested and of those without: what is
  /// unknown is not a group. The sets of labels of the others are dealt anew. See
  /// ``brokerageRoles(overLabels:)`` for what counts.
  ///
  /// - Parameters:
  ///   - labels: The labels of each vertex.
  ///   - dealing: Which labels are dealt. The default is those of the contacts of its group.
  ///   - permutations: How many times to deal.
  ///   - seed: The seed of the chance. The default is 0.
  ///   - threads: How many threads may work; their number does not change a bit of the result.
  ///     The default, nil, is one for each processor.
  /// - Precondition: There are labels for every vertex, none negative; `permutations` is above zero.
  /// - Complexity: With P permutations and D different sets of labels, O(Σ degree²) once and
  ///   O(P · Σ (min(degree, D)² + triangles)), times highest label / 64; among contacts also
  ///   O(D² + D · edges).
  ///
  /// Source: R.V. Gould, R.M. Fernandez, 1989; B. Phipson, G.K. Smyth, Permutation p-values should
  /// never be zero, 2010. Dealing among the contacts of a group is ours: it holds the mixing of
  /// groups fixed, as the degree-corrected blockmodel of B. Karrer, M.E.J. Newman, 2011, does.
  public func brokerageTest(
    overLabels labels: [[Int]], dealing: LabelDealing = .amongContactsOfGroup, permutations: Int,
    seed: UInt64 = 0, threads: Int? = nil
  ) -> BrokerageTest {
    precondition(permutations > 0, "at least one permutation")
    let setting = BrokerageSetting(self, labels: LabelClasses(labels))
    let classes = setting.labels.classes
    var tally = RoleTally(classCount: setting.labels.count)
    let found = (0..<vertexCount).map { vertex in
      tally.parts(around: vertex, setting, own: classes[vertex]) { classes[$0] }
    }
    let samples =
      switch dealing {
      case .amongAll:
        setting.shufflingAll(found, permutations: permutations, seed: seed, threads: threads)
      case .amongContactsOfGroup:
        setting.dealingContacts(found, permutations: permutations, seed: seed, threads: threads)
      }
    return BrokerageTest(
      roles: OverlappingRoles(parts: found), permutations: permutations, samples: samples)
  }
}

/// The roles of each vertex beside those that chance gave, see
/// ``Graph/brokerageTest(overLabels:dealing:permutations:seed:threads:)``.
public struct BrokerageTest: Sendable {
  /// What was found.
  public let roles: OverlappingRoles
  /// How often labels were dealt.
  public let permutations: Int
  let samples: [RoleSample]

  /// How often each vertex had a role on average.
  public func expectedCounts(_ role: BrokerageRoles.Role) -> [Double] {
    samples.map { $0.sums[role.rawValue] / 6 / Double(permutations) }
  }

  /// How many pairs that share no label each vertex stood between on average.
  public var expectedBridged: [Double] {
    samples.map { $0.sums[RolePart.bridged] / Double(permutations) }
  }

  /// How many standard deviations of chance each count of a role lies above its average; NaN where
  /// all permutations gave the same.
  public func zScores(_ role: BrokerageRoles.Role) -> [Double] { zScores(role.rawValue) }

  /// The same for the pairs that share no label.
  public var bridgedZScores: [Double] { zScores(RolePart.bridged) }

  /// The chance of standing between as many pairs that share no label, or more; NaN for a vertex
  /// that stands between no pair with labels, or that there is nobody to compare with.
  public var bridgedPValues: [Double] {
    samples.map { sample in
      sample.isCompared ? Double(1 + sample.atLeastCount) / Double(1 + permutations) : .nan
    }
  }

  private func zScores(_ part: Int) -> [Double] {
    roles.parts.indices.map { vertex in
      let count = Double(permutations)
      let mean = samples[vertex].sums[part] / count
      let square = samples[vertex].squares[part] / count
      let variance = square - mean * mean
      // Less than this is rounding.
      guard samples[vertex].isCompared, variance > 1e-9 * max(1, square) else { return .nan }
      return (Double(roles.parts[vertex][part]) - mean) / variance.squareRoot()
    }
  }
}

/// What dealing gave around one vertex, added up.
struct RoleSample: Sendable {
  var sums = SIMD8<Double>()
  var squares = SIMD8<Double>()
  /// How often as many pairs that share nothing came out as were found, or more.
  var atLeastCount = 0
  /// Whether anything was dealt to be compared with.
  var isCompared = false

  @inline(__always)
  mutating func add(_ parts: SIMD8<Int>, found: SIMD8<Int>) {
    let values = SIMD8<Double>(parts)
    sums += values
    squares += values * values
    if parts[RolePart.bridged] >= found[RolePart.bridged] { atLeastCount += 1 }
    isCompared = true
  }

  mutating func add(_ other: RoleSample) {
    sums += other.sums
    squares += other.squares
    atLeastCount += other.atLeastCount
    isCompared = isCompared || other.isCompared
  }
}
