internal import Drawing
internal import Insight
internal import Words

/// The rows of a ranking in columns, each column with its axis: as wide as it can be with all rows
/// on the page; when they do not fit, the largest municipalities.
struct RankingRows {
  private(set) var marks: [Mark] = []
  /// How many municipalities there is no room for.
  let omitted: Int

  private let ranking: Ranking
  private let reasons: GapReasons
  private let words: SheetWords
  private let type: SheetType
  private let quiet: TextStyle
  private let nameWidth: Double
  private let numberWidth: Double

  init(_ content: GapContent, ranking: Ranking, type: SheetType, within area: Rect) {
    self.ranking = ranking
    self.type = type
    let reasons = GapReasons(content)
    self.reasons = reasons
    words = SheetWords(content.language)
    let quiet = TextStyle(points: type.label.points, colour: Palette.quiet)
    self.quiet = quiet
    let strong = Self.nameStyle(type)
    let names = ranking.rows.map { TextMeasure.width(of: $0.name, style: strong) }.max() ?? 0
    nameWidth = min(names, type.legend.size * 11) + type.legend.size * 0.8
    numberWidth =
      TextMeasure.width(of: content.language.number(max(88, ranking.rows.count)), style: strong)
      + type.legend.size * 0.6
    // A row: the name with the chart beside it, and under them a line in small type.
    let lowest = type.legend.lineHeight + type.label.lineHeight * 1.15
    let axis = type.label.lineHeight * 2.1
    let gutter = type.heading.size * 1.3
    let widest = ranking.rows.map { TextMeasure.width(of: reasons.line($0), style: quiet) }.max()
    let narrowest = min(
      area.width, max(nameWidth + numberWidth + type.legend.size * 10, (widest ?? 0) + numberWidth))
    let most = max(1, Int((area.width + gutter) / (narrowest + gutter)))
    let perColumn = max(1, Int((area.height - axis - type.label.lineHeight) / lowest))
    let columns = min(most, (ranking.rows.count + perColumn - 1) / perColumn)
    let shown = ranking.largest(max(0, columns * perColumn))
    omitted = ranking.rows.count - shown.count
    guard columns > 0 else { return }
    let width = (area.width - gutter * Double(columns - 1)) / Double(columns)
    let each = (shown.count + columns - 1) / columns
    let foot = omitted > 0 ? type.label.lineHeight * 1.2 : 0
    let row = min(lowest * 1.5, (area.height - axis - foot) / Double(each))
    for column in 0..<columns {
      let own = shown.dropFirst(column * each).prefix(each)
      guard !own.isEmpty else { break }
      let corner = Point(area.x + Double(column) * (width + gutter), area.y)
      draw(Array(own), at: corner, width: width, axis: axis, row: row)
    }
    if omitted > 0 {
      let text = words.someRows(
        shown.count, of: ranking.rows.count, elsewhere: words.notOnThisSheet)
      marks.append(
        .text(
          TextLine(
            TextMeasure.fitted(text, style: quiet, width: area.width),
            at: Point(area.x, area.maxY - quiet.descent), style: quiet)))
    }
  }

  private static func nameStyle(_ type: SheetType) -> TextStyle {
    TextStyle(points: type.legend.points, weight: .semibold, colour: Palette.ink)
  }

  // MARK: Columns

  private mutating func draw(
    _ rows: [Int], at corner: Point, width: Double, axis: Double, row: Double
  ) {
    let left = corner.x + numberWidth + nameWidth
    let chart = Rect(
      x: left, y: corner.y + axis, width: corner.x + width - left - type.label.size,
      height: row * Double(rows.count))
    func x(_ rate: Double) -> Double { chart.x + rate / ranking.axisEnd * chart.width }
    marks += axisMarks(chart, x: x)
    if let mean = ranking.mean {
      let style = TextStyle(
        points: type.label.points, weight: .semibold, colour: Palette.between)
      let text = words.meanRate(mean)
      let half = TextMeasure.width(of: text, style: style) / 2
      let middle = min(max(x(mean), chart.x + half), corner.x + width - half)
      marks.append(
        .text(
          TextLine(
            text, at: Point(middle, chart.y - type.label.size * 0.55), style: style,
            anchor: .middle)))
    }
    for (line, index) in rows.enumerated() {
      let top = chart.y + Double(line) * row
      let municipality = ranking.rows[index]
      marks.append(
        .group(
          Group(
            title: "\(municipality.name): \(reasons.line(municipality))",
            marks: rowMarks(municipality, at: Point(corner.x, top), width: width, row: row, x: x))))
    }
  }

  /// The figures of the axis above a chart.
  private func axisMarks(_ chart: Rect, x: (Double) -> Double) -> [Mark] {
    var marks: [Mark] = []
    let count = Int((ranking.axisEnd / ranking.axisStep).rounded())
    let decimals = ranking.axisStep >= 1 ? 0 : ranking.axisStep >= 0.1 ? 1 : 2
    for i in 0...count {
      let rate = Double(i) * ranking.axisStep
      let text = words.language.number(rate, decimals: decimals)
      marks.append(
        .text(
          TextLine(
            text, at: Point(x(rate), chart.y - type.label.lineHeight - type.label.size * 0.55),
            style: quiet, anchor: i == 0 ? .start : i == count ? .end : .middle)))
    }
    let unit = words.perTenThousand
    let room = chart.x - nameWidth
    marks.append(
      .text(
        TextLine(
          TextMeasure.fitted(unit, style: quiet, width: nameWidth * 0.95),
          at: Point(
            room, chart.y - type.label.lineHeight - type.label.size * 0.55), style: quiet)))
    return marks
  }

  /// The lines of the axis and of the mean beside a name; the small type under it has none behind it.
  private func ruling(about y: Double, x: (Double) -> Double) -> [Mark] {
    let half = type.legend.size * 0.72
    func line(_ rate: Double, _ colour: Colour, _ width: Double) -> Mark {
      .path(
        Path(from: Point(x(rate), y - half), to: Point(x(rate), y + half)),
        Style(stroke: colour, strokeWidth: type.label.size * width))
    }
    let count = Int((ranking.axisEnd / ranking.axisStep).rounded())
    return (0...count).map { line(Double($0) * ranking.axisStep, Palette.line, 0.05) }
      + (ranking.mean.map { [line($0, Palette.between, 0.1)] } ?? [])
  }

  private func rowMarks(
    _ row: GapAnswer.MunicipalityRow, at corner: Point, width: Double, row height: Double,
    x: (Double) -> Double
  ) -> [Mark] {
    let strong = Self.nameStyle(type)
    let lines = type.legend.lineHeight + type.label.lineHeight
    let baseline = corner.y + (height - lines) / 2 + type.legend.size * 0.95
    var marks: [Mark] = []
    if let rank = row.rateRank {
      marks.append(
        .text(
          TextLine(
            "\(rank)", at: Point(corner.x + numberWidth - type.legend.size * 0.6, baseline),
            style: TextStyle(points: strong.points, colour: Palette.quiet), anchor: .end)))
    }
    marks.append(
      .text(
        TextLine(
          TextMeasure.fitted(
            row.name, style: strong, width: nameWidth - type.legend.size * 0.8),
          at: Point(corner.x + numberWidth, baseline), style: strong)))
    marks.append(
      .text(
        TextLine(
          TextMeasure.fitted(reasons.line(row), style: quiet, width: width - numberWidth),
          at: Point(corner.x + numberWidth, baseline + type.label.lineHeight), style: quiet)))
    let y = baseline - type.legend.capHeight / 2
    marks += ruling(about: y, x: x)
    if let rate = row.shrunkRate, let low = row.low, let high = row.high {
      marks += RankingLegend.whisker(
        row.kind, from: x(low), to: x(min(high, ranking.axisEnd)), dot: x(rate), y: y, type: type)
    }
    return marks
  }
}
