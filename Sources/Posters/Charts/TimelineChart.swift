internal import Drawing
internal import Insight
internal import Movement
internal import Words

/// Who began and who stopped when, by theme.
///
/// Every dated actor gets a line of its own where the page has room for that; else each theme gets a
/// lane with the numbers that began and stopped in each year.
struct TimelineChart: Chart {
  let table: AnswerTable
  let timeline: Timeline
  let key: ThemeKey
  let register: ReleasedRegister
  let language: Language

  init(_ content: ChartContent) {
    language = content.language
    register = content.register
    key = ThemeKey(content.register.themes, language: content.language)
    timeline = Timeline(
      content.network.actors, themes: content.register.themes, created: content.register.created)
    var table = AnswerTable(
      name: "timeline", columns: ["theme", "year", "came", "stopped", "present"])
    for lane in timeline.lanes {
      for year in lane.years {
        table.append([
          .text(lane.theme ?? "all"), .integer(year.year), .integer(year.came),
          .integer(year.stopped), .integer(year.present),
        ])
      }
    }
    self.table = table
  }

  var seed: UInt64? { nil }
  var isEmpty: Bool { timeline.lives.isEmpty }
  var all: Timeline.Lane? { timeline.lanes.first }

  var title: String {
    language(nl: "Wie begon en wie stopte wanneer?", en: "Who began and who stopped when?")
  }

  var counts: String {
    let dated = all?.dated ?? 0
    let undated = all?.undated ?? 0
    return language.count(
      dated, language(nl: "actor", en: "actor"), language(nl: "actoren", en: "actors"))
      + language(
        nl: " met een begindatum, \(language.number(undated)) zonder",
        en: " with a date of beginning, \(language.number(undated)) without")
  }

  var finding: String {
    guard let all, all.dated + all.undated > 0 else {
      return language(
        nl: "In deze keuze zitten geen actoren.", en: "There are no actors in this choice.")
    }
    let undated = language.number(all.undated)
    guard !isEmpty else {
      return language(
        nl: "Van geen van de \(undated) actoren is bekend wanneer zij begonnen of stopten.",
        en: "Of none of the \(undated) actors is it known when they began or stopped.")
    }
    let whole = language.number(all.dated + all.undated)
    let came = all.years.reduce(0) { $0 + $1.came }
    let stopped = all.years.reduce(0) { $0 + $1.stopped }
    let busiest = all.years.max { ($0.came, -$0.year) < ($1.came, -$1.year) }
    let ended = stopped == 0 ? language(nl: "geen", en: "none") : language.number(stopped)
    var text = language(
      nl: "Van \(language.number(came)) van de \(whole) actoren is bekend wanneer ze begonnen, van "
        + "\(ended) wanneer ze stopten.",
      en: "Of \(language.number(came)) of the \(whole) actors it is known when they began, of "
        + "\(ended) when they stopped.")
    if let busiest, busiest.came > 1 {
      text += language(
        nl: " De meeste begonnen in \(busiest.year): \(language.number(busiest.came)).",
        en: " Most began in \(busiest.year): \(language.number(busiest.came)).")
    }
    if all.undated > 0 {
      text += language(
        nl: " De andere \(undated) staan er niet in: hun begin is onbekend.",
        en: " The other \(undated) are left out: their beginning is unknown.")
    }
    return text
  }

  var method: String {
    let growing = all?.growing ?? 0
    let end = all?.stoppedUndated ?? 0
    let pale =
      hasLines
      ? language(
        nl: " Van een datum die alleen een jaar noemt, is het hele jaar bleek.",
        en: " Of a date that names a year only, the whole year is pale.") : ""
    let now = language(
      nl: growing == 1 ? "groeit er 1" : "groeien er \(language.number(growing))",
      en: growing == 1 ? "1 grows" : "\(language.number(growing)) grow")
    var text = language(
      nl: "Naar de data in het register, niets geraden.\(pale) Wanneer iemand groeide, zegt een "
        + "register niet; nu \(now).",
      en:
        "By the dates in the register, nothing guessed.\(pale) When somebody grew a register does "
        + "not say; now \(now).")
    if end > 0 {
      text += language(
        nl: " \(language.count(end, "actor is", "actoren zijn")) gestopt op een onbekend moment.",
        en: " \(language.count(end, "actor has", "actors have")) stopped at an unknown time.")
    }
    return text
  }

  /// The themes that lanes and lines are about, in the order of the register.
  var lanes: [Timeline.Lane] { timeline.lanes.filter { $0.theme != nil } }

  /// Whether every dated actor gets a line of its own.
  private var hasLines: Bool { timeline.lives.count <= 20 }

  func legend(_ text: TextStyle) -> [LegendRows.Key] {
    let unit = text.size
    guard hasLines else {
      return [
        .patch(
          Style(fill: Palette.quiet),
          language(nl: "Begonnen in dat jaar", en: "Began in that year"),
          text: text),
        .patch(
          Style(fill: Palette.paper, stroke: Palette.quiet, strokeWidth: unit * 0.08),
          language(nl: "Gestopt", en: "Stopped"), text: text),
      ]
    }
    return register.themes.filter { theme in lanes.contains { $0.theme == theme.id && $0.dated > 0 }
    }
    .map { theme in
      LegendRows.Key(
        symbol: { at in
          Pie.marks(
            at: at, radius: unit * 0.77, slices: key.slices([theme.id]),
            letters: TextStyle(
              points: text.points, weight: .semibold, colour: Palette.paper))
        }, width: unit * 1.54, words: theme.name[language])
    }
  }

  func marks(within area: Rect, type: SheetType) -> [Mark] {
    hasLines
      ? LifeLines(self, within: area, type: type).marks
      : YearLanes(self, within: area, type: type).marks
  }

  /// The name of a lane's theme.
  func name(of lane: Timeline.Lane) -> String {
    register.themes.first { $0.id == lane.theme }.map { $0.name[language] } ?? ""
  }

  /// The disc and the name of a lane's theme, with the middle of the left edge at a point.
  func heading(
    of lane: Timeline.Lane, at left: Point, radius: Double, width: Double, text: TextStyle
  ) -> [Mark] {
    let unit = text.size
    return Pie.marks(
      at: Point(left.x + unit * 0.78, left.y), radius: radius,
      slices: key.slices([lane.theme ?? ""]),
      letters: TextStyle(points: text.points, weight: .semibold, colour: Palette.paper))
      + [
        .text(
          TextLine(
            TextMeasure.fitted(name(of: lane), style: text, width: width - unit * 2.4),
            at: Point(left.x + unit * 1.8, left.y + text.capHeight / 2), style: text))
      ]
  }

  /// The place of a day within the years: 2019.0 is the beginning of 2019.
  static func place(of date: PartialDate, atEnd: Bool) -> Double {
    let month = date.month ?? (atEnd ? 12 : 1)
    let day = date.day ?? (atEnd ? 31 : 1)
    return Double(date.year) + (Double(month - 1) + Double(day - (atEnd ? 0 : 1)) / 31) / 12
  }
}
