internal import Drawing
internal import Graphs
internal import Insight
internal import Movement
internal import Words

/// How many links actors have: the share of actors with so many or more.
///
/// Both axes are logarithmic where some actor has eight links or more: then a straight line is a
/// power law. Beside it stands what chance would give.
struct DegreeChart: Chart {
  let table: AnswerTable
  private let distribution: DegreeDistribution
  /// Names of the actors by their number of links.
  private let names: [Int: [String]]
  private let links: Int
  private let language: Language

  init(_ content: ChartContent) {
    language = content.language
    links = content.network.graph.edgeCount
    distribution = DegreeDistribution(content.network)
    names = Dictionary(
      grouping: zip(content.network.graph.degrees(), content.network.actors), by: \.0
    ).mapValues { $0.map(\.1.name) }
    var table = AnswerTable(
      name: "degree", columns: ["degree", "actors", "at_least", "share", "expected_share"])
    for point in distribution.points {
      table.append([
        .integer(point.degree), .integer(point.actors), .integer(point.atLeast),
        .decimal(point.share), .decimal(point.expectedShare),
      ])
    }
    self.table = table
  }

  var title: String {
    language(nl: "Hoeveel verbanden hebben actoren?", en: "How many links do actors have?")
  }
  var seed: UInt64? { nil }
  var isEmpty: Bool { links == 0 }
  private var highest: Int { distribution.points.last?.degree ?? 0 }
  private var isLogarithmic: Bool { highest >= 8 }

  var counts: String {
    language.count(
      distribution.actors, language(nl: "actor", en: "actor"), language(nl: "actoren", en: "actors")
    )
      + language(nl: ", ", en: ", ")
      + language.count(
        links, language(nl: "verband", en: "link"), language(nl: "verbanden", en: "links"))
  }

  var finding: String {
    guard distribution.actors > 0 else {
      return language(
        nl: "In deze keuze zitten geen actoren; er is niets te tellen.",
        en: "There are no actors in this choice; there is nothing to count.")
    }
    guard !isEmpty else {
      return language(
        nl: "Van deze actoren zijn geen onderlinge verbanden bekend; er is niets te tekenen.",
        en: "No links among these actors are known; there is nothing to draw.")
    }
    let all = language.number(distribution.actors)
    let none = language.number(distribution.isolates)
    let mean = language.number(distribution.mean ?? 0, decimals: 1)
    let top = names[highest] ?? []
    let most =
      top.count <= 2
      ? language.list(top)
      : language(nl: "\(top.count) actoren", en: "\(top.count) actors")
    let has = language(
      nl: top.count == 1 ? "heeft" : "hebben", en: top.count == 1 ? "has" : "have")
    return language(
      nl:
        "Van \(all) actoren \(distribution.isolates == 1 ? "heeft er" : "hebben er") \(none) geen "
        + "bekend verband. Gemiddeld heeft een actor er \(mean); \(most) \(has) de meeste: "
        + "\(highest).",
      en: "Of \(all) actors, \(none) \(distribution.isolates == 1 ? "has" : "have") no known link. "
        + "On average an actor has \(mean); \(most) \(has) the most: \(highest).")
  }

  var method: String {
    language(
      nl: "Aandeel actoren met minstens zoveel verbanden (complementaire cumulatieve verdeling); "
        + "meer verbanden tussen dezelfde twee tellen als een."
        + (isLogarithmic
          ? " Beide assen logaritmisch; wie geen verband heeft, staat er niet op." : "")
        + " Stippellijn: Poissonverdeling met hetzelfde gemiddelde (Erdős & Rényi 1959).",
      en: "Share of actors with at least so many links (complementary cumulative distribution); "
        + "several links between the same two count as one."
        + (isLogarithmic ? " Both axes logarithmic; who has no link is not on them." : "")
        + " Dashed: Poisson distribution with the same mean (Erdős & Rényi 1959).")
  }

  private func dot(_ unit: Double) -> Style {
    Style(fill: Palette.known, stroke: Palette.paper, strokeWidth: unit * 0.05)
  }
  private func chanceLine(_ unit: Double) -> Style {
    Style(stroke: Palette.between, strokeWidth: unit * 0.13, dashes: [unit * 0.5, unit * 0.4])
  }

  func legend(_ style: TextStyle) -> [LegendRows.Key] {
    [
      .dot(
        dot(style.size), language(nl: "Gevonden", en: "Found"), text: style),
      .line(
        chanceLine(style.size), language(nl: "Als verbanden toeval waren", en: "Were links chance"),
        text: style),
    ]
  }

  func marks(within area: Rect, type: SheetType) -> [Mark] {
    let unit = type.legend.size
    let points = distribution.points.filter { !isLogarithmic || $0.degree > 0 }
    let least = points.map(\.share).min() ?? 1
    let language = language
    let percent = { @Sendable (value: Double) -> String in
      let share = value * 100
      return language.number(share, decimals: share < 0.095 ? 2 : share < 0.95 ? 1 : 0) + "%"
    }
    let whole = { @Sendable (value: Double) in language.number(Int(value.rounded())) }
    let xTitle = language(nl: "minstens zoveel verbanden", en: "at least so many links")
    let yTitle = language(nl: "aandeel van de actoren", en: "share of the actors")
    let frame = ChartFrame(
      x: ChartFrame.Axis(
        isLogarithmic
          ? AxisScale(logarithmic: 0.9...Double(highest) * 1.25)
          : AxisScale(linear: 0...Double(highest), about: 6, leastStep: 1),
        title: xTitle, label: whole),
      y: ChartFrame.Axis(
        isLogarithmic
          ? AxisScale(logarithmic: least * 0.7...1.15) : AxisScale(linear: 0...1, about: 6),
        title: yTitle, label: percent),
      within: area, text: type.legend)
    let floor = isLogarithmic ? least * 0.7 : 0
    let expected = (isLogarithmic ? 1 : 0)...highest
    let chance = expected.map {
      (Double($0), DegreeDistribution.chance(ofAtLeast: $0, mean: distribution.mean ?? 0))
    }.filter { $0.1 >= floor }.map { frame.point($0.0, $0.1) }
    let places = points.map { frame.point(Double($0.degree), $0.share) }
    var marks = frame.marks
    marks.append(.path(Path(polyline: chance, closed: false), chanceLine(unit)))
    marks.append(
      .path(
        Path(polyline: places, closed: false),
        Style(stroke: Palette.known, strokeWidth: unit * 0.06, strokeOpacity: 0.6)))
    marks += places.map { .circle($0, radius: unit * 0.3, dot(unit)) }
    // The few with most links are named.
    let items = zip(points, places).map { point, place in
      let own = names[point.degree] ?? []
      return PointLabels.Item(
        at: place, radius: unit * 0.3,
        name: point.degree > 0 && own.count <= 2 && own.joined().count <= 50
          ? own.joined(separator: ", ") : nil)
    }
    let named = items.indices.reversed().filter { items[$0].name != nil }.prefix(8)
    marks +=
      PointLabels(
        items, order: Array(named), lines: [places, chance], within: frame.plot, style: type.label
      ).marks
    return marks
  }
}
