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
    BrokerageSetting(self, labels: LabelClasses(labels)).roles
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
