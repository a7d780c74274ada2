internal import Drawing
internal import Insight
internal import Movement
internal import Words

/// For each theme, how many actors do not say when they began: what a timeline of few lines lacks.
///
/// The bars are hatched, as is all that is not known.
struct UndatedBars {
  let marks: [Mark]

  /// Draws as much as fits an area, from its top; nothing where there is no room or nothing undated.
  init(_ chart: TimelineChart, within area: Rect, type: SheetType) {
    let text = type.legend
    let unit = text.size
    let language = chart.language
    let lanes = chart.lanes.filter { $0.undated > 0 }
    let most = Double(lanes.map { $0.dated + $0.undated }.max() ?? 1)
    let pitch = min(unit * 2, (area.height - unit * 2) / Double(max(1, lanes.count)))
    guard !lanes.isEmpty, pitch >= unit * 1.65 else {
      marks = []
      return
    }
    let names = lanes.map(chart.name)
    let nameRoom = min(
      (names.map { TextMeasure.width(of: $0, style: text) }.max() ?? 0) + unit * 2.8,
      area.width * 0.42)
    let barRoom = area.width - nameRoom - unit * 3
    var marks: [Mark] = [
      .text(
        TextLine(
          language(
            nl: "Begin onbekend, actoren per thema", en: "Beginning unknown, actors by theme"),
          at: Point(area.x, area.y + unit * 0.9),
          style: TextStyle(points: text.points, weight: .semibold, colour: Palette.ink)))
    ]
    for (i, lane) in lanes.enumerated() {
      let y = area.y + unit * 2 + (Double(i) + 0.5) * pitch
      marks += chart.heading(
        of: lane, at: Point(area.x, y), radius: unit * 0.78, width: nameRoom, text: text)
      let bar = Rect(
        x: area.x + nameRoom, y: y - unit * 0.45, width: barRoom * Double(lane.undated) / most,
        height: unit * 0.9)
      marks.append(
        .path(
          Polygon.hatch([bar.corners], spacing: unit * 0.35),
          Style(stroke: Palette.quiet, strokeWidth: unit * 0.05)))
      marks.append(
        .rect(bar, corner: 0, Style(stroke: Palette.quiet, strokeWidth: unit * 0.05)))
      marks.append(
        .text(
          TextLine(
            language.number(lane.undated),
            at: Point(bar.maxX + unit * 0.5, y + text.capHeight / 2), style: text)))
    }
    self.marks = marks
  }
}
