internal import Drawing
internal import Glibc
internal import Insight
internal import Movement
internal import Words

/// The rates of municipalities against their inhabitants, within the limits that chance alone keeps.
struct FunnelChart: Chart {
  let table: AnswerTable
  private let funnel: RateFunnel
  private let language: Language

  init(_ content: ChartContent) {
    language = content.language
    var options = GapOptions()
    options.lens = content.network.lens
    options.seed = content.seed
    funnel = RateFunnel(
      GapAnswer(register: content.register, language: content.language, options: options))
    var table = AnswerTable(
      name: "funnel",
      columns: [
        "municipality", "name", "population", "initiatives", "rate_per_10000", "area_rate",
        "low_95", "high_95", "low_99_8", "high_99_8", "position",
      ])
    for row in funnel.rows {
      table.append([
        .text(row.municipality), .text(row.name), .integer(row.population),
        .integer(row.initiatives), .decimal(row.rate), .decimal(funnel.mean),
        .decimal(row.limits?.low95), .decimal(row.limits?.high95), .decimal(row.limits?.low998),
        .decimal(row.limits?.high998), .text(row.position?.rawValue),
      ])
    }
    self.table = table
  }

  private var placed: [RateFunnel.Row] { funnel.rows.filter { $0.position != nil } }
  private var unknown: [RateFunnel.Row] {
    funnel.rows.filter { $0.rate == nil && ($0.population ?? 0) > 0 }
  }
  private var uncounted: [RateFunnel.Row] { funnel.rows.filter { ($0.population ?? 0) <= 0 } }

  var seed: UInt64? { nil }
  var isEmpty: Bool { funnel.mean == nil || placed.isEmpty }
  var title: String {
    language(
      nl: "Welke gemeenten wijken af van de rest?", en: "Which municipalities differ from the rest?"
    )
  }

  var counts: String {
    language.count(
      placed.count, language(nl: "gemeente", en: "municipality"),
      language(nl: "gemeenten", en: "municipalities"))
      + language(
        nl: " met een bekend aantal, \(language.number(unknown.count)) onbekend",
        en: " with a known number, \(language.number(unknown.count)) unknown")
  }

  var finding: String {
    guard !funnel.rows.isEmpty else {
      return language(
        nl: "In deze keuze zitten geen gemeenten.",
        en: "There are no municipalities in this choice.")
    }
    guard !isEmpty else {
      return uncounted.isEmpty
        ? language(
          nl: "In geen gemeente is een initiatief bekend; er is niets te vergelijken.",
          en: "No initiative is known in any municipality; there is nothing to compare.")
        : language(
          nl:
            "Niet van elke gemeente is het inwonertal bekend; zonder dat is er geen gemiddelde om mee "
            + "te vergelijken.",
          en:
            "The inhabitants of some municipality are not known; without these there is no average "
            + "to compare with.")
    }
    let above = placed.filter { $0.position == .above || $0.position == .farAbove }
    let below = placed.filter { $0.position == .below || $0.position == .farBelow }
    func names(_ rows: [RateFunnel.Row]) -> String {
      let names = rows.sorted { ($0.population ?? 0) > ($1.population ?? 0) }.map(\.name)
      return names.count <= 6
        ? language.list(names)
        : language.list(
          names.prefix(5) + [
            language(nl: "\(names.count - 5) andere", en: "\(names.count - 5) others")
          ])
    }
    var parts: [String] = []
    if !above.isEmpty {
      parts.append(
        language(
          nl: "Meer bekend dan toeval verklaart: \(names(above)).",
          en: "More known than chance explains: \(names(above))."))
    }
    if !below.isEmpty {
      parts.append(
        language(
          nl: "Minder: \(names(below)).", en: "Fewer: \(names(below))."))
    }
    if parts.isEmpty {
      parts.append(
        language(
          nl: "Geen gemeente met een bekend aantal wijkt meer af dan toeval verklaart.",
          en: "No municipality with a known number differs more than chance explains."))
    }
    if !unknown.isEmpty {
      parts.append(
        language(
          nl:
            "Van \(language.count(unknown.count, "gemeente", "gemeenten")) is het aantal onbekend: dat is "
            + "niet nul.",
          en:
            "Of \(language.count(unknown.count, "municipality", "municipalities")) the number is unknown: "
            + "that is not none."))
    }
    return parts.joined(separator: " ")
  }

  var method: String {
    let mean = funnel.mean.map { language.number($0, decimals: 2) } ?? "–"
    return language(
      nl:
        "Bekende initiatieven per 10.000 inwoners; een initiatief telt in elk van zijn gemeenten. "
        + "Lijn: het hele gebied (\(mean)). Grenzen: exacte Poissonverdeling om dat gemiddelde "
        + "(Spiegelhalter 2005). Van 20 gemeenten valt door toeval ongeveer 1 buiten de 95%-grens. Wat "
        + "bekend is, hangt ook af van wie er gezocht heeft.",
      en:
        "Known initiatives per 10,000 inhabitants; an initiative counts in each of its municipalities. "
        + "Line: the whole area (\(mean)). Limits: exact Poisson about that mean (Spiegelhalter 2005). Of "
        + "20 municipalities about 1 lies outside the 95% limits by chance. What is known also depends on "
        + "who has looked.")
  }

  private func meanLine(_ unit: Double) -> Style {
    Style(stroke: Palette.ink, strokeWidth: unit * 0.09)
  }
  private var within95: Style { Style(fill: Palette.known, fillOpacity: 0.14) }
  private func limit998(_ unit: Double) -> Style {
    Style(stroke: Palette.known, strokeWidth: unit * 0.09, dashes: [unit * 0.5, unit * 0.4])
  }
  private func dot(_ isOutside: Bool, _ unit: Double) -> Style {
    isOutside
      ? Style(fill: Palette.alert, stroke: Palette.ink, strokeWidth: unit * 0.09)
      : Style(fill: Palette.known, stroke: Palette.paper, strokeWidth: unit * 0.05)
  }
  private func open(_ unit: Double) -> Style {
    Style(fill: Palette.paper, stroke: Palette.quiet, strokeWidth: unit * 0.1)
  }

  func legend(_ text: TextStyle) -> [LegendRows.Key] {
    let unit = text.size
    return [
      .line(meanLine(unit), language(nl: "Hele gebied", en: "Whole area"), text: text),
      .patch(within95, language(nl: "Binnen 95%", en: "Within 95%"), text: text),
      .line(limit998(unit), language(nl: "Grens van 99,8%", en: "99.8% limit"), text: text),
      .dot(dot(true, unit), language(nl: "Buiten 95%", en: "Outside 95%"), text: text),
    ]
      + (unknown.isEmpty
        ? []
        : [.dot(open(unit), language(nl: "Aantal onbekend", en: "Number unknown"), text: text)])
  }

  func marks(within area: Rect, type: SheetType) -> [Mark] {
    guard let mean = funnel.mean else { return [] }
    let text = type.legend
    let unit = text.size
    let language = language
    let sizes = funnel.rows.compactMap(\.population).filter { $0 > 0 }.map(Double.init)
    let (least, most) = (sizes.min() ?? 1, sizes.max() ?? 1)
    let top = max((placed.compactMap(\.rate).max() ?? 0) * 1.12, mean * 2.5)
    let strip = unknown.isEmpty ? 0 : unit * 5
    let frame = ChartFrame(
      x: ChartFrame.Axis(
        AxisScale(logarithmic: least * 0.85...most * 1.2),
        title: language(nl: "inwoners (logaritmisch)", en: "inhabitants (logarithmic)"),
        label: { language.number(Int($0.rounded())) }),
      y: ChartFrame.Axis(
        AxisScale(linear: 0...top, about: 6),
        title: language(nl: "bekend per 10.000 inwoners", en: "known per 10,000 inhabitants"),
        label: { language.number($0, decimals: top < 3 ? 1 : 0) }),
      within: area, strip: strip, text: text)
    let plot = frame.plot
    let count = 120
    let (from, to) = (least * 0.85, most * 1.2)
    let limits = (0...count).map { i in
      let population = from * pow(to / from, Double(i) / Double(count))
      return (population, RateFunnel.limits(mean: mean, population: population))
    }
    /// A limit, cut off at the top of the plot.
    func curve(_ value: (RateFunnel.Limits) -> Double) -> [Point] {
      limits.map { population, limits in
        let at = frame.point(population, value(limits))
        return Point(at.x, max(plot.y, at.y))
      }
    }
    var marks: [Mark] = [
      .path(ChartFrame.band(low: curve(\.low95), high: curve(\.high95)), within95)
    ]
    marks += frame.marks
    for outer in [curve(\.low998), curve(\.high998)] {
      let inside = outer.filter { $0.y > plot.y && $0.y < plot.maxY - 0.01 }
      marks.append(.path(Path(polyline: inside, closed: false), limit998(unit)))
    }
    let level = frame.point(from, mean).y
    marks.append(
      .path(Path(from: Point(plot.x, level), to: Point(plot.maxX, level)), meanLine(unit)))

    var items: [PointLabels.Item] = []
    for row in placed {
      let at = frame.point(Double(row.population ?? 1), row.rate ?? 0)
      let isOutside = row.position?.isOutside ?? false
      let radius = unit * (isOutside ? 0.4 : 0.32)
      marks.append(.circle(at, radius: radius, dot(isOutside, unit)))
      items.append(PointLabels.Item(at: at, radius: radius, name: row.name))
    }
    // Those outside are named first, then the others, the largest first.
    let order = placed.indices.sorted { a, b in
      let (one, other) = (placed[a], placed[b])
      let keys = [one, other].map {
        [$0.position?.isOutside ?? false ? 0 : 1, -($0.population ?? 0)]
      }
      return keys[0] == keys[1] ? a < b : keys[0].lexicographicallyPrecedes(keys[1])
    }
    marks +=
      PointLabels(
        items, order: order,
        lines: [[Point(plot.x, level), Point(plot.maxX, level)]],
        within: plot, style: type.label
      ).marks
    if strip > 0 { marks += stripMarks(frame, strip: strip, type: type) }
    return marks
  }

  /// The municipalities of which the number is unknown, below the plot: they have no rate.
  private func stripMarks(_ frame: ChartFrame, strip: Double, type: SheetType) -> [Mark] {
    let unit = type.legend.size
    let plot = frame.plot
    let area = Rect(
      x: plot.x, y: plot.maxY + unit * 0.5, width: plot.width, height: strip - unit * 0.5)
    var marks: [Mark] = [
      .path(
        Polygon.hatch([area.corners], spacing: unit * 0.5),
        Style(stroke: Palette.line, strokeWidth: unit * 0.05, strokeOpacity: 0.7)),
      .path(
        Path(from: Point(plot.x, plot.maxY), to: Point(plot.maxX, plot.maxY)),
        Style(stroke: Palette.quiet, strokeWidth: unit * 0.06)),
      .text(
        TextLine(
          "?", at: Point(plot.x - unit * 0.5, area.center.y + type.legend.capHeight / 2),
          style: TextStyle(points: type.legend.points, weight: .bold, colour: Palette.quiet),
          anchor: .end)),
    ]
    let items = unknown.map { row in
      PointLabels.Item(
        at: Point(frame.level(of: Double(row.population ?? 1)), area.center.y),
        radius: unit * 0.32, name: row.name)
    }
    marks += items.map { .circle($0.at, radius: $0.radius, open(unit)) }
    let order = unknown.indices.sorted {
      (-(unknown[$0].population ?? 0), $0) < (-(unknown[$1].population ?? 0), $1)
    }
    marks += PointLabels(items, order: order, within: area, style: type.label).marks
    return marks
  }
}
