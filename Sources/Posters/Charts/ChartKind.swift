internal import Graphs

/// The kinds of chart for researchers.
public enum ChartKind: String, Sendable, CaseIterable {
  /// How many links actors have.
  case degree
  /// Who connects most, with the places between which each may stand.
  case ranks
  /// Which themes are linked more, and which less, than chance would.
  case themePairs = "theme-pairs"
  /// How many clusters there are at each resolution, and how far searches agree.
  case resolution
  /// What remains as actors are lost.
  case robustness
  /// The rates of municipalities beside what chance gives.
  case funnel
  /// Who began and who stopped when.
  case timeline

  /// The chart of some content.
  ///
  /// - Throws: `GraphError` when a measure cannot be computed.
  func chart(of content: ChartContent, measure: RankMeasure) throws(GraphError) -> any Chart {
    switch self {
    case .degree: DegreeChart(content)
    case .ranks: try RankChart(content, measure: measure)
    case .themePairs: ThemePairChart(content)
    case .resolution: ResolutionChart(content)
    case .robustness: try RobustnessChart(content)
    case .funnel: FunnelChart(content)
    case .timeline: TimelineChart(content)
    }
  }
}
