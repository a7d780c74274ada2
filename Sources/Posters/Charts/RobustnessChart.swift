internal import Drawing
internal import Graphs
internal import Insight
internal import Movement
internal import Words

/// What remains of the network as actors are lost: the largest part that hangs together, and the
/// pairs that can reach one another, by chance and with those who matter most first.
struct RobustnessChart: Chart {
  let table: AnswerTable
  let seed: UInt64?
  private let points: [RobustnessPoint]
  private let actors: Int
  private let links: Int
  private let runs: Int
  private let language: Language

  init(_ content: ChartContent) throws(GraphError) {
    language = content.language
    seed = content.seed
    var options = FragilityOptions()
    options.seed = content.seed
    // Steps of two in a hundred, as far as there are actors for them.
    options.steps = 50
    runs = options.runs
    let answer = try FragilityAnswer(
      network: content.network, register: content.register, language: content.language,
      options: options)
    points = answer.robustness
    actors = answer.actors.count
    links = content.network.graph.edgeCount
    var table = AnswerTable(
      name: "robustness",
      columns: [
        "order", "removed", "removed_share", "largest", "largest_low", "largest_high",
        "reachable_pairs", "reachable_pairs_low", "reachable_pairs_high",
      ])
    for point in answer.robustness {
      table.append([
        .text(point.order.rawValue), .integer(point.removed), .decimal(point.removedShare),
        .decimal(point.largest), .decimal(point.largestLow), .decimal(point.largestHigh),
        .decimal(point.reachablePairs), .decimal(point.reachablePairsLow),
        .decimal(point.reachablePairsHigh),
      ])
    }
    self.table = table
  }

  var isEmpty: Bool { links == 0 || points.isEmpty }
  var title: String {
    language(nl: "Wat blijft over als actoren wegvallen?", en: "What remains as actors are lost?")
  }

  var counts: String {
    language.count(
      actors, language(nl: "actor die niet gestopt is", en: "actor that has not stopped"),
      language(nl: "actoren die niet gestopt zijn", en: "actors that have not stopped"))
  }

  var finding: String {
    let tenth = { (order: RobustnessPoint.Order) in
      points.filter { $0.order == order }.min {
        abs($0.removedShare - 0.1) < abs($1.removedShare - 0.1)
      }
    }
    guard !isEmpty, let whole = points.first(where: { $0.removed == 0 }),
      let chance = tenth(.random), let most = tenth(.betweenness), chance.removed > 0
    else {
      return language(
        nl: "Er zijn te weinig actoren met een onderling verband om te zien wat wegvalt.",
        en: "There are too few actors with a link between them to see what is lost.")
    }
    let share = language.percentage(chance.removedShare)
    let parts = [whole.largest, chance.largest, most.largest].map(language.percentage)
    return language(
      nl:
        "Nu hangt \(parts[0]) van de actoren samen in het grootste deel. Valt \(share) weg door toeval, "
        + "dan is dat nog \(parts[1]); vallen de \(share) weg die het vaakst schakel zijn, dan \(parts[2]).",
      en:
        "Now \(parts[0]) of the actors hang together in the largest part. When \(share) are lost by "
        + "chance, \(parts[1]) still do; when the \(share) are lost who connect most, \(parts[2]).")
  }

  var method: String {
    let times = language.number(runs)
    return language(
      nl:
        "Toeval: gemiddelde van \(times) volgorden, band: 95% daarvan. Andere volgorden: die van het "
        + "hele netwerk, niet opnieuw bepaald na elk verlies (Albert e.a. 2000; Holme e.a. 2002). "
        + "Aandelen van wat er eerst was.",
      en:
        "Chance: mean of \(times) orders, band: 95% of them. Other orders: those of the whole network, "
        + "not worked out anew after each loss (Albert et al. 2000; Holme et al. 2002). Shares of "
        + "what there was at first.")
  }

  private func style(_ order: RobustnessPoint.Order, _ unit: Double) -> Style {
    switch order {
    case .random: Style(stroke: Palette.known, strokeWidth: unit * 0.16)
    case .degree:
      Style(stroke: Palette.between, strokeWidth: unit * 0.16, dashes: [unit * 0.6, unit * 0.45])
    case .betweenness:
      Style(stroke: Palette.alert, strokeWidth: unit * 0.16, dashes: [unit * 0.06, unit * 0.4])
    }
  }

  private func name(_ order: RobustnessPoint.Order) -> String {
    switch order {
    case .random: language(nl: "Wie dan ook, door toeval", en: "Anybody, by chance")
    case .degree:
      language(nl: "Wie de meeste verbanden heeft, eerst", en: "Those with most links first")
    case .betweenness:
      language(nl: "Wie het vaakst schakel is, eerst", en: "Those who connect most first")
    }
  }

  func legend(_ text: TextStyle) -> [LegendRows.Key] {
    RobustnessPoint.Order.allCases.map { .line(style($0, text.size), name($0), text: text) } + [
      .patch(
        Style(fill: Palette.known, fillOpacity: 0.18),
        language(nl: "95% van de toevallige volgorden", en: "95% of the random orders"), text: text)
    ]
  }

  func marks(within area: Rect, type: SheetType) -> [Mark] {
    let text = type.legend
    let gap = text.size * 2.5
    let isWide = area.width > area.height
    let panels =
      isWide
      ? [
        Rect(x: area.x, y: area.y, width: (area.width - gap) / 2, height: area.height),
        Rect(
          x: area.x + (area.width + gap) / 2, y: area.y, width: (area.width - gap) / 2,
          height: area.height),
      ]
      : [
        Rect(x: area.x, y: area.y, width: area.width, height: (area.height - gap) / 2),
        Rect(
          x: area.x, y: area.y + (area.height + gap) / 2, width: area.width,
          height: (area.height - gap) / 2),
      ]
    let hasPairs = points.contains { $0.reachablePairs != nil }
    return panel(
      panels[0], title: language(nl: "grootste samenhangende deel", en: "largest connected part"),
      text
    ) { ($0.largest, $0.largestLow, $0.largestHigh) }
      + (hasPairs
        ? panel(
          panels[1],
          title: language(
            nl: "paren die elkaar kunnen bereiken", en: "pairs that can reach each other"),
          text
        ) { ($0.reachablePairs ?? 0, $0.reachablePairsLow, $0.reachablePairsHigh) } : [])
  }

  private func panel(
    _ rect: Rect, title: String, _ text: TextStyle,
    _ figures: (RobustnessPoint) -> (value: Double, low: Double?, high: Double?)
  ) -> [Mark] {
    let language = language
    let percent = { @Sendable (value: Double) in language.percentage(value) }
    let top = points.map { figures($0).high ?? figures($0).value }.max() ?? 1
    let frame = ChartFrame(
      x: ChartFrame.Axis(
        AxisScale(linear: 0...1, about: 6),
        title: language(nl: "weggevallen", en: "lost"), label: percent),
      y: ChartFrame.Axis(
        AxisScale(linear: 0...max(0.02, top), about: 6), title: title,
        label: { value in
          language.number(value * 100, decimals: top < 0.05 ? 1 : 0) + "%"
        }),
      within: rect, text: text)
    var marks = frame.marks
    for order in RobustnessPoint.Order.allCases {
      let own = points.filter { $0.order == order }
      let low = own.compactMap { point in
        figures(point).low.map { frame.point(point.removedShare, $0) }
      }
      let high = own.compactMap { point in
        figures(point).high.map { frame.point(point.removedShare, $0) }
      }
      if low.count > 1, low.count == high.count {
        marks.append(
          .path(
            ChartFrame.band(low: low, high: high), Style(fill: Palette.known, fillOpacity: 0.18)))
      }
      marks.append(
        .path(
          Path(
            polyline: own.map { frame.point($0.removedShare, figures($0).value) }, closed: false),
          style(order, text.size)))
    }
    return marks
  }
}
