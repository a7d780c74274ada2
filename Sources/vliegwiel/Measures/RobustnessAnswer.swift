internal import Graphs

/// The R index of a network for several orders in which its vertices may go.
struct RobustnessAnswer {
  /// Those with most neighbors first.
  let byDegree: Double
  /// Time and again the one with most neighbors left.
  let byRemainingDegree: Double
  /// At random: the mean, and the interval of 95% of the repeats.
  let random: (mean: Double, low: Double, high: Double)
  let repeats: Int

  init(_ graph: Graph, seed: UInt64, threads: Int?) {
    let degrees = graph.simplified().degrees().map(Double.init)
    byDegree = graph.removalCurve(removing: graph.order(byFalling: degrees)).robustness
    byRemainingDegree =
      graph.removalCurve(removing: graph.orderByFallingRemainingDegree()).robustness
    let values = graph.randomRemoval(seed: seed, threads: threads).robustness.sorted()
    repeats = values.count
    // Two of a hundred lie outside at either end.
    let outside = values.count / 40
    random = (
      values.reduce(0, +) / Double(values.count), values[outside],
      values[values.count - 1 - outside]
    )
  }

  func write(to json: inout JSONText) {
    json.object { json in
      json.pair("degree", byDegree)
      json.pair("remainingDegree", byRemainingDegree)
      json.object("random") { json in
        json.pair("mean", random.mean)
        json.pair("low", random.low)
        json.pair("high", random.high)
        json.pair("repeats", repeats)
      }
    }
  }
}
