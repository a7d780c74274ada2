/// The chances that pairs around a broker of one group are in a role when the labels of all other
/// vertices are shuffled.
struct RoleChances {
  /// That a pair is in the role.
  let one: Double
  /// That a pair and the same pair the other way round both are.
  let reversed: Double
  let sharingSource: Double
  let sharingTarget: Double
  let chained: Double
  /// That two pairs without a vertex in common both are.
  let apart: Double

  static func ofEachGroup(of partition: Partition, _ role: BrokerageRoles.Role) -> [RoleChances] {
    let sizes = partition.sizes.map(Double.init)
    var all = GroupSums()
    for size in sizes { all.add(size) }
    return sizes.map { size in
      var others = all
      others.add(size, times: -1)
      return RoleChances(role, own: size - 1, others)
    }
  }

  /// - Parameters:
  ///   - own: The number of other vertices in the group of the broker.
  ///   - groups: Sums over the other groups.
  private init(_ role: BrokerageRoles.Role, own: Double, _ groups: GroupSums) {
    let others = groups.others
    let pair: Double
    var back = 0.0
    let source: Double
    let target: Double
    var chain = 0.0
    let four: Double
    // The numbers of ways to fill the places of two, three or four different vertices.
    switch role {
    case .coordinator:
      (pair, back) = (own.falling(2), own.falling(2))
      (source, target, chain) = (own.falling(3), own.falling(3), own.falling(3))
      four = own.falling(4)
    case .itinerant:
      (pair, back) = (groups.pairs, groups.pairs)
      (source, target, chain) = (groups.triples, groups.triples, groups.triples)
      four = groups.alikeTwice
    case .gatekeeper:
      pair = others * own
      source = others * own.falling(2)
      target = others.falling(2) * own
      four = others.falling(2) * own.falling(2)
    case .representative:
      pair = own * others
      source = own * others.falling(2)
      target = own.falling(2) * others
      four = own.falling(2) * others.falling(2)
    case .liaison:
      pair = others.falling(2) - groups.pairs
      back = pair
      source = groups.differingFromOne
      (target, chain) = (source, source)
      four =
        others.falling(4) - 2 * groups.pairs * (others - 2).falling(2) + groups.alikeTwice
    }
    let all = own + others
    one = pair.share(of: all.falling(2))
    reversed = back.share(of: all.falling(2))
    sharingSource = source.share(of: all.falling(3))
    sharingTarget = target.share(of: all.falling(3))
    chained = chain.share(of: all.falling(3))
    apart = four.share(of: all.falling(4))
  }

  /// The mean and variance of the number of pairs in the role.
  func moments(of pairs: BrokeredPairs) -> (mean: Double, variance: Double) {
    let mean = pairs.total * one
    let rest =
      pairs.total * pairs.total - pairs.total - pairs.reversed - pairs.sharingSource
      - pairs.sharingTarget - 2 * pairs.chained
    let square =
      pairs.total * one + pairs.reversed * reversed + pairs.sharingSource * sharingSource
      + pairs.sharingTarget * sharingTarget + 2 * pairs.chained * chained + rest * apart
    let variance = square - mean * mean
    // Less than this is rounding.
    return (mean, variance > 1e-12 * max(1, square) ? variance : 0)
  }
}

/// Numbers of ways to choose different vertices, in order, from groups.
private struct GroupSums {
  /// One of any.
  var others = 0.0
  /// Two of one group.
  var pairs = 0.0
  /// Three of one group.
  var triples = 0.0
  /// Four of one group.
  private var fours = 0.0
  private var squaredPairs = 0.0
  private var squares = 0.0
  private var cubes = 0.0

  /// Adds a group, or takes one away that was added.
  mutating func add(_ size: Double, times sign: Double = 1) {
    others += sign * size
    pairs += sign * size.falling(2)
    triples += sign * size.falling(3)
    fours += sign * size.falling(4)
    squaredPairs += sign * size.falling(2) * size.falling(2)
    squares += sign * size * size
    cubes += sign * size * size * size
  }

  /// A first two of one group, then a second two of one group, be it the same or another.
  var alikeTwice: Double { fours + pairs * pairs - squaredPairs }

  /// One, and two of other groups than the first: Σ m · (n − m) · (n − m − 1).
  var differingFromOne: Double {
    others * others * (others - 1) - (2 * others - 1) * squares + cubes
  }
}

extension Double {
  /// The number of ways to choose so many of this many, in order: n · (n − 1) and so on.
  fileprivate func falling(_ count: Int) -> Double {
    (0..<count).reduce(1) { $0 * (self - Double($1)) }
  }

  /// The number as a share of a total, 0 when there is no total.
  fileprivate func share(of total: Double) -> Double { total > 0 ? self / total : 0 }
}
