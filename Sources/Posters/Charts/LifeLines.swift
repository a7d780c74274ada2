internal import Drawing
internal import Insight
internal import Movement
internal import Words

/// A line for each dated actor, from when it began to when it stopped or to the day of the register.
struct LifeLines {
  let marks: [Mark]

  init(_ chart: TimelineChart, within area: Rect, type: SheetType) {
    let text = type.legend
    let unit = text.size
    let timeline = chart.timeline
    let language = chart.language
    let lives = timeline.lives
    guard let years = timeline.years, !lives.isEmpty else {
      marks = []
      return
    }
    let today = chart.register.created.map { TimelineChart.place(of: $0, atEnd: true) }
    let phases = lives.map { life in life.phase?.label(in: language) ?? "" }
    let widestPhase = phases.map { TextMeasure.width(of: $0, style: text) }.max() ?? 0
    let widest = lives.map { TextMeasure.width(of: $0.name, style: text) }.max() ?? 0
    let nameRoom = min(widest + unit * 2.4, area.width * 0.42)
    let row = min(unit * 2.4, (area.height - unit * 4) / Double(lives.count))
    let frame = ChartFrame(
      x: ChartFrame.Axis(
        AxisScale(
          exactly: Double(years.lowerBound)...Double(years.upperBound) + 1, about: 8,
          leastStep: 1),
        title: language(nl: "jaar", en: "year"), label: { String(Int($0.rounded())) }),
      y: ChartFrame.Axis(
        AxisScale(linear: 0...Double(lives.count), about: 2, leastStep: 1), title: "",
        hasGrid: false, label: { _ in "" }),
      within: Rect(
        x: area.x + nameRoom, y: area.y,
        width: area.width - nameRoom - widestPhase - unit,
        height: Double(lives.count) * row + unit * 3.7), text: text)
    let plot = frame.plot
    let pitch = plot.height / Double(lives.count)
    var marks = frame.marks
    for (i, life) in lives.enumerated() {
      let y = plot.y + (Double(i) + 0.5) * pitch
      let slices = chart.key.slices(life.themes)
      marks += Pie.marks(
        at: Point(area.x + unit * 0.78, y), radius: min(unit * 0.78, pitch * 0.45), slices: slices,
        // In a slice a letter would be smaller than anybody reads.
        letters: slices.count > 1
          ? nil
          : TextStyle(points: text.points, weight: .semibold, colour: Palette.paper))
      marks.append(
        .text(
          TextLine(
            TextMeasure.fitted(life.name, style: text, width: nameRoom - unit * 2.3),
            at: Point(area.x + unit * 1.8, y + text.capHeight / 2), style: text)))
      marks += Self.line(
        life, at: y, thickness: min(unit * 0.75, pitch * 0.5), frame,
        colours: slices.isEmpty ? [Palette.unthemed] : slices.map(\.colour), today: today)
      if let phase = life.phase {
        marks.append(
          .text(
            TextLine(
              phase.label(in: language),
              at: Point(area.maxX, y + text.capHeight / 2),
              style: TextStyle(points: text.points, colour: Palette.quiet), anchor: .end)))
      }
    }
    let rest = Rect(
      x: area.x, y: plot.maxY + unit * 5, width: area.width,
      height: area.maxY - plot.maxY - unit * 5)
    self.marks = marks + UndatedBars(chart, within: rest, type: type).marks
  }

  /// The line of an actor: pale where its date leaves open when it was, with a bar across where it
  /// stopped.
  private static func line(
    _ life: Timeline.Life, at y: Double, thickness: Double, _ frame: ChartFrame,
    colours: [Colour], today: Double?
  ) -> [Mark] {
    let plot = frame.plot
    func level(_ place: Double) -> Double { min(plot.maxX, max(plot.x, frame.level(of: place))) }
    let opens = life.since.map {
      (
        level(TimelineChart.place(of: $0, atEnd: false)),
        level(TimelineChart.place(of: $0, atEnd: true))
      )
    }
    let closes = life.until.map {
      (
        level(TimelineChart.place(of: $0, atEnd: false)),
        level(TimelineChart.place(of: $0, atEnd: true))
      )
    }
    var marks: [Mark] = []
    func stretch(_ from: Double, _ to: Double, pale: Bool) {
      guard to > from else { return }
      let band = thickness / Double(colours.count)
      for (i, colour) in colours.enumerated() {
        marks.append(
          .rect(
            Rect(
              x: from, y: y - thickness / 2 + Double(i) * band, width: to - from, height: band),
            corner: 0, Style(fill: colour, fillOpacity: pale ? 0.3 : 1)))
      }
    }
    // Of one that has stopped at an unknown time the line ends where it began.
    let isOpenEnded = life.until == nil && life.phase == .stopped
    if let opens {
      stretch(opens.0, opens.1, pale: true)
      let end = closes?.0 ?? (isOpenEnded ? opens.1 : today.map(level) ?? plot.maxX)
      stretch(opens.1, end, pale: false)
    }
    if let closes {
      stretch(max(closes.0, opens?.1 ?? closes.0), closes.1, pale: true)
      marks.append(
        .rect(
          Rect(
            center: Point(closes.1, y), width: thickness * 0.3, height: thickness * 1.7), corner: 0,
          Style(fill: Palette.ink)))
    }
    return marks
  }
}
