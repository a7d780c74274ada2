internal import Drawing
internal import Insight
internal import Movement
internal import Words

/// A lane for each theme: how many began in each year, upwards, and how many stopped, downwards; above
/// them, of all actors, how many were there.
struct YearLanes {
  let marks: [Mark]

  init(_ chart: TimelineChart, within area: Rect, type: SheetType) {
    let text = type.legend
    let unit = text.size
    let language = chart.language
    let quiet = TextStyle(points: text.points, colour: Palette.quiet)
    let lanes = chart.lanes.filter { $0.years.contains { $0.came + $0.stopped > 0 } }
    guard let all = chart.all, let years = chart.timeline.years, !all.years.isEmpty else {
      marks = []
      return
    }
    let notes = lanes.map { lane in
      language(
        nl: "nu groeit \(lane.growing) · zonder datum \(lane.undated)",
        en: "growing now \(lane.growing) · undated \(lane.undated)")
    }
    let noteRoom = (notes.map { TextMeasure.width(of: $0, style: quiet) }.max() ?? 0) + unit
    let names = lanes.map(chart.name)
    let nameRoom = min(
      (names.map { TextMeasure.width(of: $0, style: text) }.max() ?? 0) + unit * 2.6,
      area.width * 0.3)
    let scale = AxisScale(
      exactly: Double(years.lowerBound)...Double(years.upperBound + 1), about: 10, leastStep: 1)
    let label = { @Sendable (value: Double) in String(Int(value.rounded())) }
    let number = { @Sendable (value: Double) in language.number(Int(value.rounded())) }
    let plotLeft = area.x + nameRoom
    let plotWidth = area.width - nameRoom - noteRoom
    // A third of the height for all, the rest for the lanes.
    let topHeight = area.height * (lanes.isEmpty ? 1 : 0.34)
    let most = Double(all.years.map(\.present).max() ?? 1)
    let top = ChartFrame(
      x: ChartFrame.Axis(scale, title: "", label: label),
      y: ChartFrame.Axis(
        AxisScale(linear: 0...max(1, most), about: 4, leastStep: 1),
        title: language(
          nl: "alle actoren met een datum: begonnen en niet gestopt",
          en: "all dated actors: begun and not stopped"), label: number),
      within: Rect(
        x: plotLeft - unit * 2, y: area.y, width: plotWidth + unit * 2, height: topHeight),
      text: text)
    func level(_ year: Int) -> Double { top.level(of: Double(year)) }
    let outline = all.years.map { top.point(Double($0.year) + 1, Double($0.present)) }
    let floor = top.plot.maxY
    let stairs = [Point(level(years.lowerBound), floor)] + outline
    var marks = top.marks
    marks.append(
      .path(
        ChartFrame.band(
          low: [Point(stairs[0].x, floor), Point(stairs[stairs.count - 1].x, floor)], high: stairs),
        Style(fill: Palette.known, fillOpacity: 0.22)))
    marks.append(
      .path(
        Path(polyline: stairs, closed: false),
        Style(stroke: Palette.known, strokeWidth: unit * 0.16)))

    let pitch = (area.maxY - area.y - topHeight - unit * 3) / Double(max(1, lanes.count))
    let up = Double(lanes.flatMap { $0.years.map(\.came) }.max() ?? 1)
    let down = Double(lanes.flatMap { $0.years.map(\.stopped) }.max() ?? 0)
    let step = (pitch - unit * 0.7) / max(1, up + down)
    if !lanes.isEmpty {
      marks.append(
        .text(
          TextLine(
            language(
              nl: "per thema en jaar: begonnen omhoog, gestopt omlaag; hoogste staaf \(Int(up))",
              en: "by theme and year: begun upwards, stopped downwards; highest bar \(Int(up))"),
            at: Point(top.plot.x - unit * 2, area.y + topHeight + unit * 1.9), style: text)))
    }
    for (i, lane) in lanes.enumerated() {
      let base = area.y + topHeight + unit * 3 + Double(i) * pitch + up * step + unit * 0.4
      let colour = chart.key.slices([lane.theme ?? ""]).first?.colour ?? Palette.unthemed
      marks += chart.heading(
        of: lane, at: Point(area.x, base - unit * 0.3), radius: min(unit * 0.78, pitch * 0.4),
        width: nameRoom, text: text)
      marks.append(
        .text(
          TextLine(
            notes[i], at: Point(area.maxX, base - unit * 0.3 + text.capHeight / 2), style: quiet,
            anchor: .end)))
      marks.append(
        .path(
          Path(from: Point(top.plot.x, base), to: Point(top.plot.maxX, base)),
          Style(stroke: Palette.line, strokeWidth: unit * 0.05)))
      for year in lane.years {
        let (from, to) = (level(year.year), level(year.year + 1))
        let air = (to - from) * 0.12
        func bar(_ top: Double, _ bottom: Double, _ style: Style) {
          marks.append(
            .rect(
              Rect(x: from + air, y: top, width: to - from - 2 * air, height: bottom - top),
              corner: 0, style))
        }
        if year.came > 0 { bar(base - Double(year.came) * step, base, Style(fill: colour)) }
        if year.stopped > 0 {
          bar(
            base, base + Double(year.stopped) * step,
            Style(
              fill: Palette.paper, stroke: colour, strokeWidth: unit * 0.08))
        }
      }
    }
    self.marks = marks
  }
}
