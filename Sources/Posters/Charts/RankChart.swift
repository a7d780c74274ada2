internal import Drawing
internal import Graphs
internal import Insight
internal import Movement
internal import Words

/// By what actors are ranked.
public enum RankMeasure: String, Sendable, CaseIterable {
  /// How often an actor lies on a shortest path between two others.
  case betweenness
  /// How little its contacts are tied to one another (Burt 1992).
  case constraint
  /// How evenly its links are spread over sectors (Guimerà & Amaral 2005).
  case participation
}

/// Who connects most, with the places between which each stands when links are missing.
struct RankChart: Chart {
  let table: AnswerTable
  let seed: UInt64?
  private let rows: [Row]
  private let actors: Int
  private let links: Int
  private let resamples: Int
  private let measure: RankMeasure
  private let language: Language

  private struct Row {
    let name: String
    let isCommunity: Bool
    let value: Double
    let rank: Int
    let low: Int?
    let high: Int?
  }

  init(_ content: ChartContent, measure: RankMeasure) throws(GraphError) {
    language = content.language
    self.measure = measure
    seed = content.seed
    actors = content.network.actors.count
    links = content.network.graph.edgeCount
    var options = BrokerOptions()
    options.seed = content.seed
    // Only places are asked for.
    options.permutations = 0
    options.candidates = 0
    resamples = options.resamples(for: actors)
    let answer = try BrokerAnswer(
      network: content.network, register: content.register, language: content.language,
      options: options)
    var table = AnswerTable(
      name: "ranks",
      columns: ["id", "name", "kind", measure.rawValue, "rank", "rank_low", "rank_high"])
    var rows: [(row: Row, id: String, kind: ActorKind)] = answer.actors.compactMap { actor in
      let figures: (Double?, Int?, Int?, Int?) =
        switch measure {
        case .betweenness: (actor.betweenness, actor.rank, actor.rankLow, actor.rankHigh)
        case .constraint:
          (
            actor.constraint, actor.constraintRank, actor.constraintRankLow,
            actor.constraintRankHigh
          )
        case .participation:
          (
            actor.participation, actor.participationRank, actor.participationRankLow,
            actor.participationRankHigh
          )
        }
      guard let value = figures.0, let rank = figures.1 else { return nil }
      let row = Row(
        name: actor.name, isCommunity: actor.kind.sector == .community, value: value, rank: rank,
        low: figures.2, high: figures.3)
      return (row, actor.id, actor.kind)
    }
    // Equal places keep the order of the answer.
    let order = rows.indices.sorted { (rows[$0].row.rank, $0) < (rows[$1].row.rank, $1) }
    rows = order.map { rows[$0] }
    for (row, id, kind) in rows {
      table.append([
        .text(id), .text(row.name), .text(kind.rawValue), .decimal(row.value),
        .integer(row.rank), .integer(row.low), .integer(row.high),
      ])
    }
    self.table = table
    self.rows = rows.map(\.row)
  }

  var isEmpty: Bool { links == 0 || rows.isEmpty }

  var title: String {
    switch measure {
    case .betweenness:
      language(nl: "Wie is het vaakst schakel?", en: "Who connects most often?")
    case .constraint:
      language(
        nl: "Wie verbindt mensen die elkaar niet kennen?",
        en: "Who joins people who do not know each other?")
    case .participation:
      language(nl: "Wie werkt met alle sectoren?", en: "Who works with all sectors?")
    }
  }

  private var measureName: String {
    switch measure {
    case .betweenness: language(nl: "tussenligging", en: "betweenness")
    case .constraint: language(nl: "inperking", en: "constraint")
    case .participation: language(nl: "participatie", en: "participation")
    }
  }

  var counts: String {
    language.count(
      actors, language(nl: "actor", en: "actor"), language(nl: "actoren", en: "actors"))
      + ", "
      + language.count(
        links, language(nl: "verband", en: "link"), language(nl: "verbanden", en: "links"))
  }

  var finding: String {
    guard !isEmpty, let first = rows.first else {
      return language(
        nl:
          "Van deze actoren zijn geen onderlinge verbanden bekend; er is niemand om te rangschikken.",
        en: "No links among these actors are known; there is nobody to rank.")
    }
    // Those that can be first, for all that the draws tell.
    let contenders = rows.count { ($0.low ?? $0.rank) == 1 }
    let range =
      first.low.flatMap { low in
        first.high.map { high in
          low == high
            ? language(
              nl: " en blijft dat als verbanden ontbreken",
              en: " and stays so when links are missing")
            : language(
              nl: ", maar kan ook \(high)e zijn als verbanden ontbreken",
              en: ", but may be number \(high) when links are missing")
        }
      } ?? ""
    let others =
      contenders > 1
      ? language(
        nl: " \(language.number(contenders)) actoren kunnen de eerste zijn.",
        en: " \(language.number(contenders)) actors may be the first.") : ""
    return language(
      nl: "\(first.name) staat op 1\(range).\(others)",
      en: "\(first.name) stands first\(range).\(others)")
  }

  var method: String {
    let what =
      switch measure {
      case .betweenness:
        language(
          nl: "Plaats naar tussenligging, hoe vaak een actor op een kortste weg tussen twee andere "
            + "ligt (Freeman 1977).",
          en: "Place by betweenness, how often an actor lies on a shortest path between two others "
            + "(Freeman 1977).")
      case .constraint:
        language(
          nl:
            "Plaats naar inperking (Burt 1992), de minst ingeperkte eerst; alleen wie een verband heeft.",
          en:
            "Place by constraint (Burt 1992), the least constrained first; only those with a link.")
      case .participation:
        language(
          nl:
            "Plaats naar participatie over sectoren (Guimerà & Amaral 2005); alleen wie een verband "
            + "heeft met een bekende sector.",
          en:
            "Place by participation over sectors (Guimerà & Amaral 2005); only those with a link to "
            + "a known sector.")
      }
    let draws = language.number(resamples)
    return what
      + language(
        nl:
          " Lijn: 95% van de plaatsen in \(draws) trekkingen waarin een op de tien verbanden ontbreekt.",
        en: " Line: 95% of the places in \(draws) draws with one link in ten missing.")
  }

  private func mark(_ isCommunity: Bool, _ unit: Double) -> Style {
    isCommunity
      ? Style(fill: Palette.known, stroke: Palette.paper, strokeWidth: unit * 0.05)
      : Style(fill: Palette.paper, stroke: Palette.between, strokeWidth: unit * 0.14)
  }

  func legend(_ style: TextStyle) -> [LegendRows.Key] {
    [
      .dot(mark(true, style.size), language(nl: "Van bewoners", en: "Residents’"), text: style),
      .dot(
        mark(false, style.size),
        language(nl: "Overheid, steun en andere", en: "Government, support and others"),
        text: style),
      .line(
        whisker(style.size), language(nl: "95% van de plaatsen", en: "95% of the places"),
        text: style),
    ]
  }

  private func whisker(_ unit: Double) -> Style {
    Style(stroke: Palette.quiet, strokeWidth: unit * 0.14)
  }

  func marks(within area: Rect, type: SheetType) -> [Mark] {
    let text = type.legend
    let unit = text.size
    let row = unit * 1.5
    let foot = unit * 5
    let shown = rows.prefix(max(1, Int((area.height - foot - unit * 1.6) / row)))
    let nameRoom = min(
      area.width * 0.4,
      (shown.map { TextMeasure.width(of: $0.name, style: text) }.max() ?? 0) + unit)
    let head = TextMeasure.width(of: measureName, style: text)
    let furthest = Double(shown.map { $0.high ?? $0.rank }.max() ?? 1)
    let language = language
    let whole = { @Sendable (value: Double) in language.number(Int(value.rounded())) }
    let isLogarithmic = furthest > 20
    let frame = ChartFrame(
      x: ChartFrame.Axis(
        isLogarithmic
          ? AxisScale(logarithmic: 0.9...furthest * 1.05)
          : AxisScale(linear: 1...max(2, furthest), about: 6, leastStep: 1),
        title: language(nl: "plaats, de eerste links", en: "place, the first at the left")
          + (isLogarithmic ? language(nl: " (logaritmisch)", en: " (logarithmic)") : ""),
        label: whole),
      y: ChartFrame.Axis(
        AxisScale(linear: 0...Double(shown.count), about: 2, leastStep: 1), title: "",
        hasGrid: false, label: { _ in "" }),
      within: Rect(
        x: area.x + nameRoom, y: area.y + unit, width: area.width - nameRoom - head - unit,
        height: Double(shown.count) * row + unit * 3.7), text: text)
    let plot = frame.plot
    let pitch = plot.height / Double(shown.count)
    var marks = frame.marks
    marks.append(
      .text(
        TextLine(
          measureName, at: Point(area.maxX, plot.y - unit * 0.45),
          style: TextStyle(points: text.points, colour: Palette.quiet), anchor: .end)))
    for (i, actor) in shown.enumerated() {
      let y = plot.y + (Double(i) + 0.5) * pitch
      let at = Point(frame.level(of: Double(actor.rank)), y)
      marks.append(
        .text(
          TextLine(
            TextMeasure.fitted(actor.name, style: text, width: nameRoom - unit * 0.8),
            at: Point(area.x, y + text.capHeight / 2), style: text)))
      marks.append(
        .text(
          TextLine(
            value(actor.value), at: Point(area.maxX, y + text.capHeight / 2), style: text,
            anchor: .end)))
      if let low = actor.low, let high = actor.high, low < high {
        let (from, to) = (frame.level(of: Double(low)), frame.level(of: Double(high)))
        marks.append(.path(Path(from: Point(from, y), to: Point(to, y)), whisker(unit)))
        for end in [from, to] {
          marks.append(
            .path(
              Path(from: Point(end, y - unit * 0.25), to: Point(end, y + unit * 0.25)),
              whisker(unit)))
        }
      }
      marks.append(.circle(at, radius: unit * 0.32, mark(actor.isCommunity, unit)))
    }
    if shown.count < rows.count {
      let rest = language.number(rows.count - shown.count)
      marks.append(
        .text(
          TextLine(
            language(
              nl: "… en nog \(rest); alle staan in de CSV",
              en: "… and \(rest) more; all are in the CSV"),
            at: Point(area.x, plot.maxY + unit * 2.9),
            style: TextStyle(points: text.points, colour: Palette.quiet))))
    }
    return marks
  }

  private func value(_ value: Double) -> String {
    language.number(value, decimals: measure == .betweenness ? 0 : 2)
  }
}
