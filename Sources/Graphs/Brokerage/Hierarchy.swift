internal import Glibc

extension Graph {
  /// How far the constraint on each vertex comes from one contact alone.
  ///
  /// Of n contacts, let r(j) be the constraint by contact j divided by the average constraint by a
  /// contact. Then
  ///
  ///     hierarchy = Σ over contacts j of r(j) · ln r(j) / (n · ln n)
  ///
  /// is 0 when all contacts constrain alike and 1 when all constraint comes from one (the
  /// Coleman–Theil index).
  ///
  /// - Constraint is that of the whole network, and its conventions hold, see ``constraint()``.
  /// - With one contact all constraint comes from one: the value is 1, where the formula is 0 / 0.
  /// - A vertex without contacts has no hierarchy: NaN.
  ///
  ///       let path = try Graph(vertexCount: 3, edges: [(0, 1), (1, 2)])
  ///       path.hierarchy()  // [1.0, 0.0, 1.0]
  ///
  /// - Complexity: O(vertices + Σ degree²).
  ///
  /// Source: R.S. Burt, Structural Holes, 1992, equation 2.9.
  public func hierarchy() -> [Double] { hierarchy(.wholeNetwork) }

  /// How far the constraint on each vertex within its ego network comes from one contact alone.
  ///
  /// As ``hierarchy()``, of the constraint that ``egoNetworkConstraint()`` adds up: the ego network
  /// model of UCINET.
  ///
  /// - Complexity: O(vertices + Σ degree²).
  ///
  /// Source: R.S. Burt, Structural Holes, 1992, equation 2.9; S.P. Borgatti, M.G. Everett,
  /// L.C. Freeman, UCINET for Windows, 2002.
  public func egoNetworkHierarchy() -> [Double] { hierarchy(.egoNetwork) }

  private func hierarchy(_ scope: ConstraintParts.Scope) -> [Double] {
    constraintParts(scope) { parts in
      guard parts.count > 1 else { return parts.isEmpty ? .nan : 1 }
      let count = Double(parts.count)
      let average = parts.reduce(0, +) / count
      let sum = parts.reduce(0) { sum, part in
        // r · ln r goes to 0 with r.
        part > 0 ? sum + part / average * log(part / average) : sum
      }
      // Rounding can go below the lowest.
      return max(0, sum / (count * log(count)))
    }
  }
}
