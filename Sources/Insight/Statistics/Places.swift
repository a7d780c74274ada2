/// The places of values among each other, the highest first, from 1.
///
/// Values that differ by no more than a millionth are equal, and NaN comes last.
struct Places: Sendable, Equatable {
  /// The first place that each value can take: 1 plus the number of higher values.
  let best: [UInt32]
  /// The last place that it can take: the number of values as high or higher.
  let worst: [UInt32]

  /// - Complexity: O(values · log values).
  init(of values: [Double]) {
    let scores = values.map { $0.isNaN ? -Double.infinity : ($0 * 1e6).rounded() }
    let order = scores.indices.sorted { (scores[$1], $0) < (scores[$0], $1) }
    var best = [UInt32](repeating: 0, count: values.count)
    var worst = best
    var start = 0
    while start < order.count {
      var end = start + 1
      while end < order.count && scores[order[end]] == scores[order[start]] { end += 1 }
      for place in start..<end {
        best[order[place]] = UInt32(truncatingIfNeeded: start + 1)
        worst[order[place]] = UInt32(truncatingIfNeeded: end)
      }
      start = end
    }
    self.best = best
    self.worst = worst
  }
}

/// From the lowest to the highest of what came up in draws, but for 2.5% of them at either end,
/// rounded so that the interval is never too narrow; nil without draws.
///
///     interval(from: [3, 1, 2], to: [4, 4, 5])  // (1, 5)
///
/// - Parameters:
///   - lows: The low end of what each draw gave.
///   - highs: The high end.
func interval<Value: Comparable>(
  from lows: [Value], to highs: [Value]
) -> (low: Value, high: Value)? {
  let edge = lows.count / 40
  guard edge < lows.count, lows.count == highs.count else { return nil }
  return (lows.sorted()[edge], highs.sorted()[highs.count - 1 - edge])
}
