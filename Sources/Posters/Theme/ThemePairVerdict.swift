internal import Insight

/// Whether two themes are linked more or less often than chance gives.
enum ThemePairVerdict: Int {
  case more, fewer, same

  /// Judges what was counted beside what chance gives, to either side: at most one in twenty of the
  /// pairs that stand out does so by chance (Benjamini & Hochberg 1995).
  init(_ pair: ClusterAnswer.ThemePair) {
    if let q = pair.qEitherSide, q <= 0.05 {
      self = Double(pair.observed) > pair.expected ? .more : .fewer
    } else {
      self = .same
    }
  }
}
