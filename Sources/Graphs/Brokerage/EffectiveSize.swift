extension Graph {
  /// The number of contacts of each vertex, less what they repeat of each other.
  ///
  /// With p(v, q) the share of the ties of v invested in q, as in ``constraint()``, and m(j, q)
  /// the tie between j and q divided by the strongest tie of j:
  ///
  ///     size(v) = Σ over contacts j of (1 − Σ over q ≠ v, j of p(v, q) · m(j, q))
  ///
  /// Without weights and directions this is n − 2t / n, for n contacts with t ties between them.
  ///
  /// - Edges of both directions and parallel edges add up to one tie; weights are strengths.
  /// - Self-loops and edges of weight zero are left out.
  /// - A vertex without contacts has no size: NaN, as in NetworkX. NetworkX also gives NaN to a
  ///   vertex where edges only arrive; here that is a vertex as any other.
  ///
  ///       let triangle = try Graph(vertexCount: 3, edges: [(0, 1), (1, 2), (2, 0)])
  ///       triangle.effectiveSize()  // [1.0, 1.0, 1.0]
  ///
  /// - Complexity: O(vertices + Σ degree²).
  ///
  /// Source: R.S. Burt, Structural Holes, 1992; S.P. Borgatti, Structural holes: unpacking Burt's
  /// redundancy measures, 1997.
  public func effectiveSize() -> [Double] {
    effectiveSizes(MutualTies(self), .wholeNetwork)
  }

  /// The effective size of each vertex, seen from its own contacts alone.
  ///
  /// As ``effectiveSize()``, in the network of only the vertex, its contacts and the ties between
  /// these: the strongest tie of a contact is then not one with a stranger of the vertex. This is
  /// the ego network model of UCINET; without weights the values are the same.
  ///
  /// - Complexity: O(vertices + Σ degree²).
  ///
  /// Source: R.S. Burt, Structural Holes, 1992; S.P. Borgatti, M.G. Everett, L.C. Freeman, UCINET
  /// for Windows, 2002.
  public func egoNetworkEffectiveSize() -> [Double] {
    effectiveSizes(MutualTies(self), .egoNetwork)
  }

  /// The effective size of each vertex as a share of the number of its contacts.
  ///
  /// At most 1, when no two contacts are tied. Conventions as in ``effectiveSize()``.
  ///
  /// - Complexity: O(vertices + Σ degree²).
  ///
  /// Source: R.S. Burt, Structural Holes, 1992.
  public func efficiency() -> [Double] { efficiency(.wholeNetwork) }

  /// The effective size of each vertex within its ego network as a share of the number of its
  /// contacts.
  ///
  /// At most 1, when no two contacts are tied. Conventions as in ``egoNetworkEffectiveSize()``.
  ///
  /// - Complexity: O(vertices + Σ degree²).
  ///
  /// Source: R.S. Burt, Structural Holes, 1992; S.P. Borgatti, M.G. Everett, L.C. Freeman, UCINET
  /// for Windows, 2002.
  public func egoNetworkEfficiency() -> [Double] { efficiency(.egoNetwork) }

  private func efficiency(_ scope: ConstraintParts.Scope) -> [Double] {
    let ties = MutualTies(self)
    return effectiveSizes(ties, scope).enumerated().map { $1 / Double(ties.range(of: $0).count) }
  }

  private func effectiveSizes(_ ties: MutualTies, _ scope: ConstraintParts.Scope) -> [Double] {
    let strongestOfAll = (0..<vertexCount).map { vertex in
      ties.range(of: vertex).reduce(0) { max($0, ties.strengths[$1]) }
    }
    // The share of the vertex at hand invested in each; 0 for all but contacts.
    var shares = [Double](repeating: 0, count: vertexCount)
    return (0..<vertexCount).map { vertex in
      let contacts = ties.range(of: vertex)
      guard !contacts.isEmpty else { return .nan }
      let total = ties.total(of: vertex)
      for i in contacts { shares[Int(ties.neighbors[i])] = ties.strengths[i] / total }
      var size = 0.0
      for i in contacts {
        let contact = Int(ties.neighbors[i])
        var redundancy = 0.0
        var strongest = scope == .egoNetwork ? ties.strengths[i] : strongestOfAll[contact]
        for k in ties.range(of: contact) {
          let share = shares[Int(ties.neighbors[k])]
          redundancy += share * ties.strengths[k]
          if share > 0 { strongest = max(strongest, ties.strengths[k]) }
        }
        size += 1 - redundancy / strongest
      }
      for i in contacts { shares[Int(ties.neighbors[i])] = 0 }
      return size
    }
  }
}
