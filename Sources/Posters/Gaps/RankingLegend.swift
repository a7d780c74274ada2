internal import Drawing
internal import Insight
internal import Movement
internal import Words

/// What dots, lines and hatches of a ranking mean.
struct RankingLegend {
  let rows: LegendRows

  init(_ content: GapContent, ranking: Ranking, type: SheetType, width: Double) {
    let words = SheetWords(content.language)
    let unit = type.label.size
    func key(_ kind: GapAnswer.Kind, _ text: String) -> LegendRows.Key {
      LegendRows.Key(
        symbol: { center in
          Self.whisker(
            kind, from: center.x - unit * 2, to: center.x + unit * 2, dot: center.x, y: center.y,
            type: type)
        }, width: unit * 4, words: text)
    }
    let kinds = Set(ranking.rows.filter { $0.shrunkRate != nil }.map(\.kind))
    var keys: [LegendRows.Key] = []
    if kinds.contains(where: \.hasInitiatives) { keys.append(key(.covered, words.knownDot)) }
    if kinds.contains(.noneFound) { keys.append(key(.noneFound, words.noneFound)) }
    if kinds.contains(.unknown) {
      let isWithheld = content.register.withheld.surveys > 0
      keys.append(key(.unknown, isWithheld ? words.notToBeSaid : words.unknown))
    }
    if ranking.mean != nil {
      keys.append(
        LegendRows.Key(
          symbol: { center in
            [
              .path(
                Path(
                  from: Point(center.x, center.y - unit * 0.6),
                  to: Point(center.x, center.y + unit * 0.6)),
                Style(stroke: Palette.between, strokeWidth: unit * 0.1))
            ]
          }, width: unit * 0.6, words: words.meanLine))
    }
    rows = LegendRows(keys, style: type.label, width: width)
  }

  /// An interval with its estimate: a line and a dot; hollow where somebody looked and found none; a
  /// hatched band where nothing is known.
  static func whisker(
    _ kind: GapAnswer.Kind, from low: Double, to high: Double, dot: Double, y: Double,
    type: SheetType
  ) -> [Mark] {
    let unit = type.label.size
    let radius = unit * 0.36
    let line = Style(stroke: Palette.known, strokeWidth: unit * 0.16)
    switch kind {
    case .unknown:
      let band = Rect(
        x: low, y: y - unit * 0.3, width: max(high - low, unit * 0.1), height: unit * 0.6)
      return [
        .rect(band, corner: unit * 0.1, Style(fill: Palette.blank)),
        .path(
          Polygon.hatch([band.corners], spacing: unit * 0.3),
          Style(stroke: Palette.unthemed, strokeWidth: unit * 0.05)),
        .circle(
          Point(dot, y), radius: radius * 0.7,
          Style(fill: Palette.paper, stroke: Palette.quiet, strokeWidth: unit * 0.12)),
      ]
    case .noneFound:
      return [
        .path(Path(from: Point(low, y), to: Point(high, y)), line),
        .circle(
          Point(dot, y), radius: radius,
          Style(fill: Palette.white, stroke: Palette.alert, strokeWidth: unit * 0.16)),
      ]
    default:
      return [
        .path(Path(from: Point(low, y), to: Point(high, y)), line),
        .circle(Point(dot, y), radius: radius, Style(fill: Palette.known)),
      ]
    }
  }
}
