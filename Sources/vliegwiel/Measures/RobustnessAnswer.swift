internal import Graphs
internal import Tables

/// How a network falls apart as its vertices go, in several orders.
struct RobustnessAnswer {
  /// What is left after so many vertices went, from none to all.
  struct Curve {
    /// The share of all vertices that the largest component holds; with its interval when the
    /// order was drawn.
    let largest: [Double]
    var interval: (low: [Double], high: [Double])?
    /// The share of all pairs of vertices that a path joins; NaN when there is no pair.
    let pairs: [Double]
  }

  /// The R index for those with most neighbors first.
  let byDegree: Double
  /// That for time and again the one with most neighbors left.
  let byRemainingDegree: Double
  /// That at random: the mean, and the interval of 95% of the repeats.
  let random: (mean: Double, low: Double, high: Double)
  let repeats: Int
  /// That for those with the highest value of a measure first, when one was asked for.
  private(set) var byMeasure: (name: String, robustness: Double)?
  /// The curve of each order, by its key in the JSON.
  private var curves: [(key: String, curve: Curve)] = []

  /// - Parameter measure: A measure with its values, for an order of its own.
  init(
    _ graph: Graph, measure: (name: String, values: [Double])?, seed: UInt64, threads: Int?
  ) {
    let degrees = graph.simplified().degrees().map(Double.init)
    let degree = graph.removalCurve(removing: graph.order(byFalling: degrees))
    let remaining = graph.removalCurve(removing: graph.orderByFallingRemainingDegree())
    let drawn = graph.randomRemoval(seed: seed, threads: threads)
    (byDegree, byRemainingDegree) = (degree.robustness, remaining.robustness)
    let values = drawn.robustness.sorted()
    repeats = values.count
    // Two of a hundred lie outside at either end.
    let outside = values.count / 40
    random = (
      values.reduce(0, +) / Double(values.count), values[outside],
      values[values.count - 1 - outside]
    )
    curves = [
      ("degree", Curve(degree)), ("remainingDegree", Curve(remaining)), ("random", Curve(drawn)),
    ]
    guard let measure else { return }
    let curve = graph.removalCurve(removing: graph.order(byFalling: measure.values))
    byMeasure = (measure.name, curve.robustness)
    curves.append(("removalOrder", Curve(curve)))
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
      if let byMeasure {
        json.object("removalOrder") { json in
          json.pair("measure", byMeasure.name)
          json.pair("robustness", byMeasure.robustness)
        }
      }
      json.object("curves") { json in
        for (key, curve) in curves {
          json.breakLine()
          json.object(key) { curve.write(to: &$0) }
        }
      }
    }
  }

  /// The curves as CSV: a row for each order and number of vertices that went.
  var table: [UInt8] {
    var table = CSVWriter()
    table.append(
      ["order", "removed", "largest", "largest-low", "largest-high", "pairs"].map { .text($0) })
    for (key, curve) in curves {
      for step in curve.largest.indices {
        let interval = curve.interval.map { ($0.low[step], $0.high[step]) }
        table.append([
          .text(key == "removalOrder" ? byMeasure?.name ?? key : key), .integer(step),
          .decimal(curve.largest[step]), interval.map { .decimal($0.0) } ?? .empty,
          interval.map { .decimal($0.1) } ?? .empty,
          curve.pairs[step].isNaN ? .empty : .decimal(curve.pairs[step]),
        ])
      }
    }
    return Array(table.text.utf8)
  }
}

extension RobustnessAnswer.Curve {
  fileprivate init(_ curve: RemovalCurve) {
    let shares = Shares(vertexCount: curve.largestComponents.count - 1)
    largest = curve.largestComponents.map { shares.ofVertices(Double($0)) }
    pairs = curve.reachablePairs.map { shares.ofPairs(Double($0)) }
  }

  fileprivate init(_ drawn: Graph.RandomRemoval) {
    let shares = Shares(vertexCount: drawn.largestMean.count - 1)
    largest = drawn.largestMean.map(shares.ofVertices)
    interval = (
      drawn.largestLow.map { shares.ofVertices(Double($0)) },
      drawn.largestHigh.map { shares.ofVertices(Double($0)) }
    )
    pairs = drawn.pairsMean.map(shares.ofPairs)
  }

  fileprivate func write(to json: inout JSONText) {
    func list(_ key: String, _ values: [Double]) {
      json.array(key) { json in for value in values { json.write(value) } }
    }
    list("largest", largest)
    if let interval {
      list("largestLow", interval.low)
      list("largestHigh", interval.high)
    }
    list("pairs", pairs)
  }
}

/// Numbers as shares of what a network has.
private struct Shares {
  let vertexCount: Int

  func ofVertices(_ count: Double) -> Double { count / Double(max(1, vertexCount)) }

  func ofPairs(_ count: Double) -> Double {
    count / (Double(vertexCount) * Double(vertexCount - 1) / 2)
  }
}
