import Graphs

/// Draws numbers with given chances, each draw in constant time.
///
/// Every number keeps a column of equal width, of which the rest is filled with one other number,
/// its alias. Weights of zero are never drawn.
///
/// - Complexity: O(weights) to make, O(1) a draw.
///
/// Source: M. D. Vose, A linear algorithm for generating random numbers with a given distribution,
/// 1991.
struct AliasTable: Sendable {
  /// The members that can be drawn.
  let members: [Int]
  /// The part of each column that is the member's own.
  private var shares: [Double]
  private var aliases: [Int32]

  /// Draws these members by their weights; nil when none has a weight above zero.
  init?(_ members: [Int], weights: (Int) -> Double) {
    let members = members.filter { weights($0) > 0 }
    let sum = members.reduce(0) { $0 + weights($1) }
    guard !members.isEmpty, sum > 0, sum.isFinite else { return nil }
    let scale = Double(members.count) / sum
    self.members = members
    shares = members.map { weights($0) * scale }
    aliases = members.indices.map { Int32($0) }
    var small: [Int] = []
    var large: [Int] = []
    for i in shares.indices {
      if shares[i] < 1 { small.append(i) } else { large.append(i) }
    }
    while let less = small.popLast(), let more = large.last {
      aliases[less] = Int32(more)
      shares[more] -= 1 - shares[less]
      if shares[more] < 1 { small.append(large.removeLast()) }
    }
    // What is left over is one but for rounding.
    for i in small + large { shares[i] = 1 }
  }

  /// Draws numbers below the count of these weights.
  init?(_ weights: [Double]) {
    self.init(Array(weights.indices)) { weights[$0] }
  }

  /// One of the members.
  func draw(using generator: inout SeededGenerator) -> Int {
    let column = generator.integer(below: members.count)
    return members[generator.unit() < shares[column] ? column : Int(aliases[column])]
  }
}
