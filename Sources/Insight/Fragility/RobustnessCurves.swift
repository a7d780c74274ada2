internal import Graphs

/// What remains of a network when a number of actors are lost.
public struct RobustnessPoint: Sendable, Codable, Equatable {
  /// Who is lost first.
  public enum Order: String, Sendable, Codable, CaseIterable {
    /// Anybody, by chance.
    case random
    /// Those with the most links in the whole network.
    case degree
    /// Those on the most shortest paths in the whole network.
    case betweenness
  }

  /// Who is lost first.
  public let order: Order
  /// How many actors are lost.
  public let removed: Int
  /// The same as a share, 0 to 1, of all.
  public let removedShare: Double
  /// The largest part that hangs together, as a share of all actors there were; on average when
  /// the order is random.
  public let largest: Double
  /// What 2.5% of the random orders fall below; nil in other orders.
  public let largestLow: Double?
  /// What 2.5% of the random orders rise above; nil in other orders.
  public let largestHigh: Double?
  /// The pairs that can reach one another, as a share of all pairs there were; nil of fewer than
  /// two actors.
  public let reachablePairs: Double?
  /// As `largestLow`.
  public let reachablePairsLow: Double?
  /// As `largestHigh`.
  public let reachablePairsHigh: Double?
}

/// The curves of a network against random loss and against the loss of those who matter most.
///
/// Orders by degree and betweenness are those of the whole network: they are not worked out anew
/// after each loss. Equal actors go in the order of the register.
///
/// Source: R. Albert, H. Jeong, A.-L. Barabási, Error and attack tolerance of complex networks,
/// 2000; P. Holme, B.J. Kim, C.N. Yoon, S.K. Han, Attack vulnerability of complex networks, 2002.
struct RobustnessCurves {
  let points: [RobustnessPoint]

  /// - Complexity: O(runs · (actors + links)) and that of betweenness.
  init(_ graph: Graph, options: FragilityOptions) {
    let count = graph.vertexCount
    guard count > 0 else {
      points = []
      return
    }
    let steps = Set((0...options.steps).map { count * $0 / options.steps }).sorted()
    let byChance = concurrentMap(chunkCount: options.runs, threads: options.threads) { run in
      var generator = SeededGenerator(seed: options.seed, stream: UInt64(run))
      var order = Array(0..<count)
      generator.shuffle(&order)
      return Self.remains(of: graph, losing: order, at: steps)
    }
    let scores: [(RobustnessPoint.Order, [Double])] = [
      (.degree, graph.degrees().map(Double.init)),
      (
        .betweenness,
        graph.sampledBetweenness(
          sources: options.sources(for: count), seed: options.seed, threads: options.threads)
      ),
    ]
    var points: [RobustnessPoint] = []
    if !byChance.isEmpty {
      for (i, step) in steps.enumerated() {
        points.append(
          Self.point(.random, step, of: byChance.map { $0[i] }, count: count, isSpread: true))
      }
    }
    for (name, scores) in scores {
      // Sums of fractions differ in their last bits, which must not decide who goes first.
      let rounded = scores.map { ($0 * 1e6).rounded() }
      let order = (0..<count).sorted { (-rounded[$0], $0) < (-rounded[$1], $1) }
      let remains = Self.remains(of: graph, losing: order, at: steps)
      for (i, step) in steps.enumerated() {
        points.append(Self.point(name, step, of: [remains[i]], count: count, isSpread: false))
      }
    }
    self.points = points
  }

  /// What is left after some numbers of losses.
  private struct Remains {
    let largest: Int
    let pairs: Int
  }

  private static func remains(
    of graph: Graph, losing order: [Int], at steps: [Int]
  ) -> [Remains] {
    let curve = graph.removalCurve(removing: order)
    return steps.map {
      Remains(largest: curve.largestComponents[$0], pairs: curve.reachablePairs[$0])
    }
  }

  private static func point(
    _ order: RobustnessPoint.Order, _ removed: Int, of remains: [Remains], count: Int,
    isSpread: Bool
  ) -> RobustnessPoint {
    let pairCount = Double(count) * Double(count - 1) / 2
    let largest = remains.map { Double($0.largest) / Double(count) }.sorted()
    let pairs = remains.map { pairCount > 0 ? Double($0.pairs) / pairCount : 0 }.sorted()
    let mean = { (values: [Double]) in values.reduce(0, +) / Double(values.count) }
    // Rounded outward: the interval is never too narrow.
    let (low, high) = (remains.count / 40, remains.count - 1 - remains.count / 40)
    let hasPairs = pairCount > 0
    return RobustnessPoint(
      order: order, removed: removed, removedShare: Double(removed) / Double(count),
      largest: mean(largest), largestLow: isSpread ? largest[low] : nil,
      largestHigh: isSpread ? largest[high] : nil, reachablePairs: hasPairs ? mean(pairs) : nil,
      reachablePairsLow: hasPairs && isSpread ? pairs[low] : nil,
      reachablePairsHigh: hasPairs && isSpread ? pairs[high] : nil)
  }
}
