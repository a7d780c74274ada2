extension Graph {
  /// How much each vertex is held by contacts who are tied to each other.
  ///
  /// Let p(v, j) be the share of the ties of v that v has invested in j: the weight of the edges
  /// between the two, both directions together, divided by the weight of all edges of v. Then
  ///
  ///     constraint(v) = Σ over contacts j of (p(v, j) + Σ over q ≠ v, j of p(v, q) · p(q, j))²
  ///
  /// Low constraint means many contacts who do not know each other: structural holes to bridge.
  /// The sum may exceed 1 for a vertex with two or three contacts.
  ///
  /// - The shares p(q, j) are those of the whole network, as in igraph and NetworkX; see
  ///   ``egoNetworkConstraint()`` for the other reading.
  /// - Weights are strengths. Parallel edges add up. Self-loops and edges of weight zero are left
  ///   out; NetworkX counts a loop as a tie to oneself.
  /// - A vertex without contacts has no constraint: NaN, as in NetworkX; igraph gives 0 where such
  ///   a vertex has a self-loop. The empty graph has no values.
  ///
  ///       let path = try Graph(vertexCount: 3, edges: [(0, 1), (1, 2)])
  ///       path.constraint()  // [1.0, 0.5, 1.0]
  ///
  /// - Complexity: O(vertices + edges · √edges).
  ///
  /// Source: R.S. Burt, Structural Holes, 1992; Structural holes and good ideas, 2004.
  public func constraint() -> [Double] {
    let shared = SharedContacts(of: self)
    let totals = shared.totals
    var values = totals.map { $0 > 0 ? 0 : Double.nan }
    // What v and u have invested in each other, directly and through others, is the same for both
    // but for what they share it out of.
    shared.forEachTie { one, other, strength, throughOthers in
      let invested = strength + throughOthers
      values[one] += (invested / totals[one]) * (invested / totals[one])
      values[other] += (invested / totals[other]) * (invested / totals[other])
    }
    return Self.restoring(values, to: shared.order)
  }

  /// Burt's constraint of each vertex, seen from its own contacts alone.
  ///
  /// As ``constraint()``, in the network of only the vertex, its contacts and the ties between
  /// these: the shares p(q, j) of a contact leave out what it invests in strangers of the vertex.
  /// This is the ego network model of UCINET; values are as high as those of the whole network or
  /// higher.
  ///
  /// - Complexity: O(vertices + Σ degree²).
  ///
  /// Source: R.S. Burt, Structural Holes, 1992; S.P. Borgatti, M.G. Everett, L.C. Freeman, UCINET
  /// for Windows, 2002.
  public func egoNetworkConstraint() -> [Double] {
    constraintParts(.egoNetwork) { parts in
      parts.isEmpty ? .nan : parts.reduce(0, +)
    }
  }

  /// What a function makes of the constraint by each contact, for every vertex.
  func constraintParts(
    _ scope: ConstraintParts.Scope, _ combine: (_ parts: [Double]) -> Double
  ) -> [Double] {
    var parts = ConstraintParts(of: self, scope)
    return (0..<vertexCount).map { vertex in
      parts.look(from: vertex)
      return combine(parts.values)
    }
  }
}

/// The constraint that each contact of a vertex lays on it.
struct ConstraintParts {
  /// Which ties of the contacts count.
  enum Scope {
    case wholeNetwork
    /// Those to the vertex and its other contacts.
    case egoNetwork
  }

  /// What each contact of the vertex last looked from lays on it, in the order of the contacts.
  private(set) var values: [Double] = []

  private let ties: MutualTies
  private let totals: [Double]
  private let scope: Scope
  /// Invested in each vertex, directly and through others; only of use at contacts.
  private var investments: [Double]
  private var isContact: [Bool]

  init(of graph: Graph, _ scope: Scope) {
    ties = MutualTies(graph)
    totals = ties.totals
    self.scope = scope
    investments = Array(repeating: 0, count: graph.vertexCount)
    isContact = Array(repeating: false, count: graph.vertexCount)
  }

  /// Works out the values of a vertex.
  mutating func look(from vertex: Int) {
    let contacts = ties.range(of: vertex)
    for i in contacts {
      isContact[Int(ties.neighbors[i])] = true
      investments[Int(ties.neighbors[i])] = ties.strengths[i] / totals[vertex]
    }
    for i in contacts {
      let between = Int(ties.neighbors[i])
      let share = ties.strengths[i] / totals[vertex] / total(of: between, seenFrom: vertex)
      for k in ties.range(of: between) where isContact[Int(ties.neighbors[k])] {
        investments[Int(ties.neighbors[k])] += share * ties.strengths[k]
      }
    }
    values.removeAll(keepingCapacity: true)
    for i in contacts {
      let contact = Int(ties.neighbors[i])
      values.append(investments[contact] * investments[contact])
      isContact[contact] = false
    }
  }

  /// The strength of the ties of a contact that count.
  private func total(of contact: Int, seenFrom vertex: Int) -> Double {
    guard scope == .egoNetwork else { return totals[contact] }
    var sum = 0.0
    for k in ties.range(of: contact) {
      let other = Int(ties.neighbors[k])
      if other == vertex || isContact[other] { sum += ties.strengths[k] }
    }
    return sum
  }
}
