internal import Insight

/// Whether two themes are linked more or less often than chance gives.
enum ThemePairVerdict: Int {
  case more, fewer, same

  /// Judges what was counted beside what chance gives.
  ///
  /// More often: with at most one in twenty false discoveries among all pairs (Benjamini &
  /// Hochberg 1995). Less often: two standard deviations below what chance gives.
  init(_ pair: ClusterAnswer.ThemePair) {
    if Double(pair.observed) > pair.expected, let q = pair.q, q <= 0.05 {
      self = .more
    } else if let z = pair.z, z <= -2 {
      self = .fewer
    } else {
      self = .same
    }
  }
}
