internal import Glibc

/// How many paths to draw, and when fewer are enough.
struct SamplingPlan {
  let stopping: Graph.ApproximateBetweennessOptions.Stopping
  /// The largest error of the share of paths that pass a vertex.
  let error: Double
  /// The chance that is left to be wrong.
  let doubt: Double
  /// This many paths are enough whatever they are, with the constant that experiments give.
  let limit: Int
  /// After how many paths adaptive stopping looks at the shares.
  ///
  /// Each time a quarter more than the last, the limit at the end.
  let looks: [Int]

  init(
    _ stopping: Graph.ApproximateBetweennessOptions.Stopping, error: Double, doubt: Double,
    innerVertexCount: Int
  ) {
    self.stopping = stopping
    self.error = error
    self.doubt = doubt
    let dimension = innerVertexCount > 0 ? log2(Double(innerVertexCount)).rounded(.down) + 1 : 0
    let doubtOfLimit = stopping == .fixed ? doubt : doubt / 2
    let enough = (dimension - log(doubtOfLimit)) / (2 * error * error)
    // Nobody waits for more than this.
    limit = Int(min(enough.rounded(.up), 0x1p60))
    var looks: [Int] = []
    var size = max(100, limit / 200)
    while size < limit {
      looks.append(size)
      size += size / 4
    }
    self.looks = looks + [limit]
  }

  /// Divides half of the doubt over the vertices, from shares that a first sample gave.
  ///
  /// The other half is that of the limit.
  ///
  /// After τ paths with a share b, the true share is larger than b + error with a chance of at
  /// most exp(−τ · D(b ‖ b + error)). A vertex gets a doubt of exp(−c · D): then all need about as
  /// many paths, and c is as small as the total allows. A tenth is dealt out evenly, because the
  /// first sample may be wrong about a vertex.
  ///
  /// - Returns: For each vertex ln(1/doubt) for an error to one side at one look; for both sides,
  ///   all looks and all vertices together the doubts sum to half of what there is.
  func logarithmsOfDoubts(shares: [Double]) -> [Double] {
    let total = doubt / 2 / Double(2 * looks.count)
    let divergences = shares.map { share in
      divergence(share, from: share + error < 1 ? share + error : max(0, share - error))
    }
    let sum = { (c: Double) in divergences.reduce(0) { $0 + exp(-c * $1) } }
    var (low, high) = (0.0, 1.0)
    while sum(high) > 0.9 * total { high *= 2 }
    for _ in 0..<40 {
      let middle = (low + high) / 2
      if sum(middle) > 0.9 * total { low = middle } else { high = middle }
    }
    return divergences.map { -log(exp(-high * $0) + 0.1 * total / Double(shares.count)) }
  }

  /// Whether a share is known well enough at one of the looks: a true share that is further off
  /// would have shown this one with a chance below the doubt.
  func isKnown(share: Double, after size: Int, logarithmOfDoubt: Double) -> Bool {
    let enough = logarithmOfDoubt / Double(size)
    return (share + error >= 1 || divergence(share, from: share + error) >= enough)
      && (share - error <= 0 || divergence(share, from: share - error) >= enough)
  }
}

/// The divergence of Kullback and Leibler of a coin that shows heads with a chance `p` from one with
/// a chance `q`, in nats.
///
/// Of many throws of the second a share of p or beyond shows heads with a chance of at most
/// exp(−throws · divergence).
///
/// Source: W. Hoeffding, Probability inequalities for sums of bounded random variables, 1963,
/// theorem 1.
private func divergence(_ p: Double, from q: Double) -> Double {
  let heads = p > 0 ? p * log(p / q) : 0
  let tails = p < 1 ? (1 - p) * log((1 - p) / (1 - q)) : 0
  return heads + tails
}
