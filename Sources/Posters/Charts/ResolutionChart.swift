internal import Drawing
internal import Graphs
internal import Insight
internal import Movement
internal import Words

/// How many clusters there are at each resolution, and how far searches agree: two panels under each
/// other, with one level axis.
struct ResolutionChart: Chart {
  let table: AnswerTable
  let seed: UInt64?
  private let profile: ResolutionProfile
  private let actors: Int
  private let links: Int
  private let language: Language

  init(_ content: ChartContent) {
    language = content.language
    seed = content.seed
    actors = content.network.actors.count
    links = content.network.graph.edgeCount
    var options = ClusterOptions()
    options.seed = content.seed
    profile = ResolutionProfile(content.network.graph, options: options)
    var table = AnswerTable(
      name: "resolution",
      columns: [
        "resolution", "clusters", "clusters_fewest", "clusters_most", "largest_share", "agreement",
        "agreement_lowest",
      ])
    for point in profile.points {
      table.append([
        .decimal(point.resolution), .decimal(point.clusters), .integer(point.fewest),
        .integer(point.most), .decimal(point.largestShare), .decimal(point.agreement),
        .decimal(point.lowestAgreement),
      ])
    }
    self.table = table
  }

  var isEmpty: Bool { profile.points.allSatisfy { $0.most == 0 } }
  var title: String {
    language(
      nl: "Hoe fijn valt de beweging uiteen?", en: "How finely does the movement fall apart?")
  }

  var counts: String {
    language.count(
      actors, language(nl: "actor", en: "actor"), language(nl: "actoren", en: "actors"))
      + ", "
      + language.count(
        links, language(nl: "verband", en: "link"), language(nl: "verbanden", en: "links"))
  }

  var finding: String {
    guard let one = profile.points.first(where: { $0.resolution == 1 })
    else {
      return language(
        nl:
          "Van deze actoren zijn geen onderlinge verbanden bekend; er zijn geen clusters te zoeken.",
        en: "No links among these actors are known; there are no clusters to look for.")
    }
    guard !isEmpty else {
      return language(
        nl: "Geen drie actoren hangen zo samen dat zij een cluster zijn, grof noch fijn.",
        en: "No three actors hang together so that they are a cluster, neither coarse nor fine.")
    }
    let count = Int(one.clusters.rounded())
    let clusters = language.count(
      count, language(nl: "cluster", en: "cluster"), language(nl: "clusters", en: "clusters"))
    let agreement = language.number(one.agreement ?? 1, decimals: 2)
    let finding = language(
      nl:
        "Bij resolutie 1 \(count == 1 ? "is" : "zijn") er \(clusters) van drie of meer; herhaalde "
        + "zoektochten stemmen daar \(agreement) overeen, waar 1 volmaakt is. ",
      en:
        "At resolution 1 there \(count == 1 ? "is" : "are") \(clusters) of three or more; repeated "
        + "searches agree \(agreement) there, where 1 is perfect. ")
    return finding + ClusterCourse(profile.points.map(\.clusters)).sentence(in: language)
  }

  var method: String {
    language(
      nl:
        "Leiden met modulariteit (Traag e.a. 2019), \(profile.runs) zoektochten per resolutie. Lijn: "
        + "mediaan van het aantal clusters, gemiddelde van de overeenstemming; band: van de laagste tot "
        + "de hoogste zoektocht, en de laagste overeenstemming van twee. Overeenstemming: "
        + "gecorrigeerde Rand-index (Hubert & Arabie 1985).",
      en:
        "Leiden with modularity (Traag et al. 2019), \(profile.runs) searches per resolution. Line: "
        + "median of the number of clusters, mean agreement; band: from the lowest to the highest "
        + "search, and the lowest agreement of two. Agreement: adjusted Rand index (Hubert & Arabie "
        + "1985).")
  }

  private func line(_ unit: Double) -> Style {
    Style(stroke: Palette.known, strokeWidth: unit * 0.16)
  }
  private var band: Style { Style(fill: Palette.known, fillOpacity: 0.18) }
  private func usual(_ unit: Double) -> Style {
    Style(stroke: Palette.between, strokeWidth: unit * 0.1, dashes: [unit * 0.5, unit * 0.4])
  }

  func legend(_ style: TextStyle) -> [LegendRows.Key] {
    [
      .line(
        line(style.size), language(nl: "Mediaan of gemiddelde", en: "Median or mean"), text: style),
      .patch(
        band, language(nl: "Verschil tussen zoektochten", en: "Difference between searches"),
        text: style),
      .line(
        usual(style.size),
        language(
          nl: "Resolutie 1, die het overzicht neemt", en: "Resolution 1, which the overview takes"),
        text: style),
    ]
  }

  func marks(within area: Rect, type: SheetType) -> [Mark] {
    let text = type.legend
    let unit = text.size
    let language = language
    let gap = unit * 1.2
    let points = profile.points
    let number = { @Sendable (value: Double) in
      let decimals = value < 0.2 ? 3 : value < 1 && value != 0.5 && value != 0.2 ? 2 : 0
      return value == 0.5 || value == 0.2
        ? language.number(value, decimals: 1) : language.number(value, decimals: decimals)
    }
    let scale = AxisScale(
      logarithmic: (points.first?.resolution ?? 0.1)...(points.last?.resolution ?? 10))
    // The lower panel carries the words of the level axis.
    let upper = Rect(x: area.x, y: area.y, width: area.width, height: (area.height - gap) * 0.5)
    let lower = Rect(
      x: area.x, y: upper.maxY + gap, width: area.width, height: area.height - upper.height - gap)
    let most = Double(points.map(\.most).max() ?? 1)
    let lowest = min(0, points.compactMap(\.lowestAgreement).min() ?? 0)
    let panels: [(Rect, ChartFrame.Axis, [(Double, Double, Double, Double)])] = [
      (
        upper,
        ChartFrame.Axis(
          AxisScale(linear: 0...max(1, most), about: 5, leastStep: 1),
          title: language(nl: "clusters van drie of meer", en: "clusters of three or more"),
          label: { language.number(Int($0.rounded())) }),
        points.map { ($0.resolution, Double($0.fewest), $0.clusters, Double($0.most)) }
      ),
      (
        lower,
        ChartFrame.Axis(
          AxisScale(linear: lowest...1, about: 6),
          title: language(nl: "overeenstemming van zoektochten", en: "agreement of searches"),
          label: { language.number($0, decimals: 1) }),
        points.compactMap { point in
          point.agreement.map { (point.resolution, point.lowestAgreement ?? $0, $0, $0) }
        }
      ),
    ]
    return panels.flatMap { rect, y, values -> [Mark] in
      let isLower = rect == lower
      let frame = ChartFrame(
        x: ChartFrame.Axis(
          scale,
          title: isLower
            ? language(
              nl: "resolutie (logaritmisch): rechts fijner",
              en: "resolution (logarithmic): finer to the right")
            : "",
          label: number),
        y: y, within: rect, labelRoom: unit * 1.9, text: text)
      let low = values.map { frame.point($0.0, $0.1) }
      let middle = values.map { frame.point($0.0, $0.2) }
      let high = values.map { frame.point($0.0, $0.3) }
      let one = frame.level(of: 1)
      return frame.marks + [
        .path(ChartFrame.band(low: low, high: high), band),
        .path(
          Path(from: Point(one, frame.plot.y), to: Point(one, frame.plot.maxY)), usual(unit)),
        .path(Path(polyline: middle, closed: false), line(unit)),
      ] + middle.map { .circle($0, radius: unit * 0.2, Style(fill: Palette.known)) }
    }
  }
}
