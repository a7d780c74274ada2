internal import Graphs

/// What the ranks of vertices are repeated over.
struct RankRepeats {
  /// The chance that an edge is missing.
  let missing: Double
  /// The share of the ranks that an interval holds.
  let confidence: Double
  let repeats: Int
  let seed: UInt64
  let threads: Int?

  var options: Graph.RankOptions {
    var options = Graph.RankOptions()
    options.resampling = .missing(chance: missing)
    options.confidence = confidence
    options.repeats = repeats
    options.seed = seed
    options.threads = threads
    return options
  }

  func write(to json: inout JSONText) {
    json.object { json in
      json.pair("missing", missing)
      json.pair("confidence", confidence)
      json.pair("repeats", repeats)
      json.pair("seed", seed)
    }
  }
}
