internal import Drawing
internal import Insight
internal import Movement
internal import Words

/// Which themes are linked more, and which less, than when theme sets are dealt by chance.
struct ThemePairChart: Chart {
  let table: AnswerTable
  let seed: UInt64?
  private let pairs: [ClusterAnswer.ThemePair]
  private let themes: [Theme]
  private let key: ThemeKey
  private let links: Int
  private let permutations: Int
  private let language: Language
  /// From which share of false discoveries a pair counts as different from chance.
  private static let level = 0.05

  init(_ content: ChartContent) {
    language = content.language
    seed = content.seed
    var options = ClusterOptions()
    options.seed = content.seed
    // Pairs of themes do not depend on the clusters: one search for these will do.
    options.runs = 1
    permutations = options.permutations
    let answer = ClusterAnswer(
      network: content.network, register: content.register, language: content.language,
      options: options)
    pairs = answer.themePairs
    themes = content.register.themes.filter { theme in
      answer.themePairs.contains { $0.a == theme.id || $0.b == theme.id }
    }
    key = ThemeKey(content.register.themes, language: content.language)
    let themed = Set(
      content.network.actors.indices.filter { v in
        content.network.actors[v].themes.contains { id in
          content.register.themes.contains { $0.id == id }
        }
      })
    links = content.network.ties.count { themed.contains($0.from) && themed.contains($0.to) }
    var table = AnswerTable(
      name: "theme-pairs",
      columns: [
        "a", "b", "observed", "expected", "z", "p", "p_fewer", "q_either_side", "differs",
      ])
    for pair in answer.themePairs {
      table.append([
        .text(pair.a), .text(pair.b), .integer(pair.observed), .decimal(pair.expected),
        .decimal(pair.z), .decimal(pair.p), .decimal(pair.pFewer), .decimal(pair.qEitherSide),
        .text(Self.differs(pair) ? "true" : "false"),
      ])
    }
    self.table = table
  }

  private static func differs(_ pair: ClusterAnswer.ThemePair) -> Bool {
    (pair.qEitherSide ?? 1) < level && pair.z != nil
  }

  var isEmpty: Bool { links == 0 || themes.count < 2 }

  var title: String {
    language(nl: "Welke thema’s zoeken elkaar op?", en: "Which themes seek each other out?")
  }

  var counts: String {
    language.count(
      links, language(nl: "verband", en: "link"), language(nl: "verbanden", en: "links"))
      + language(
        nl: " tussen actoren met een thema, \(language.count(themes.count, "thema", "thema’s"))",
        en: " between actors with a theme, \(language.count(themes.count, "theme", "themes"))")
  }

  private func name(_ id: String) -> String {
    themes.first { $0.id == id }.map { $0.name[language] } ?? id
  }

  var finding: String {
    guard themes.count >= 2 else {
      return language(
        nl: "In deze keuze hebben actoren samen minder dan twee thema’s; er is geen paar.",
        en: "In this choice actors have fewer than two themes together; there is no pair.")
    }
    guard links > 0 else {
      return language(
        nl: "Er zijn geen verbanden bekend waarvan beide einden een thema hebben.",
        en: "No links are known of which both ends have a theme.")
    }
    let far = pairs.filter(Self.differs)
    let above = far.filter { ($0.z ?? 0) > 0 }.sorted { ($0.z ?? 0) > ($1.z ?? 0) }
    let below = far.filter { ($0.z ?? 0) < 0 }.sorted { ($0.z ?? 0) < ($1.z ?? 0) }
    guard !far.isEmpty else {
      return language(
        nl:
          "Geen enkel paar thema’s is met zekerheid vaker of minder vaak verbonden dan toeval geeft.",
        en: "No pair of themes is surely linked more often or less often than chance gives.")
    }
    /// The pairs, or the two furthest from chance and how many there are.
    func told(_ pairs: [ClusterAnswer.ThemePair]) -> String {
      let names = pairs.prefix(2).map { pair in
        let (a, b) = (name(pair.a), name(pair.b))
        return language(
          nl: "\(a) met \(b.lowercasedFirst)", en: "\(a) with \(b.lowercasedFirst)")
      }
      guard pairs.count > 2 else { return language.list(names) }
      return language(
        nl: "\(pairs.count) paren, het sterkst \(language.list(names))",
        en: "\(pairs.count) pairs, most of all \(language.list(names))")
    }
    var parts: [String] = []
    if !above.isEmpty {
      parts.append(
        language(
          nl: "Vaker verbonden dan toeval geeft: \(told(above)).",
          en: "Linked more often than chance gives: \(told(above))."))
    }
    if !below.isEmpty {
      parts.append(
        language(nl: "Minder vaak: \(told(below)).", en: "Less often: \(told(below))."))
    }
    return parts.joined(separator: " ")
  }

  var method: String {
    let deals = language.number(permutations)
    return language(
      nl: "Groot: verbanden tussen de twee thema’s; klein: het gemiddelde van \(deals) keer de "
        + "themalijsten opnieuw over de actoren verdelen, verbanden blijven staan. z: het verschil in "
        + "standaardafwijkingen. Gekleurd waar q < 0,05 (tweezijdig, Benjamini & Hochberg 1995).",
      en:
        "Large: links between the two themes; small: the mean of \(deals) times dealing the lists of "
        + "themes anew over the actors, links in place. z: the difference in standard deviations. "
        + "Coloured where q < 0.05 (two-sided, Benjamini & Hochberg 1995).")
  }

  /// The distance from chance at which colours are deepest.
  private var reach: Double {
    max(3, pairs.filter(Self.differs).compactMap(\.z).map(abs).max() ?? 0).rounded(.up)
  }

  func legend(_ style: TextStyle) -> [LegendRows.Key] {
    let scale = DivergingScale(reach: reach)
    let unit = style.size
    let steps = 9
    let most = language.number(reach, decimals: 0)
    let bar = LegendRows.Key(
      symbol: { at in
        (0..<steps).map { i in
          let z = (Double(i) / Double(steps - 1) * 2 - 1) * scale.reach
          let box = Rect(
            x: at.x + (Double(i) - Double(steps) / 2) * unit, y: at.y - unit * 0.45, width: unit,
            height: unit * 0.9)
          return .rect(box, corner: 0, Style(fill: scale.colour(of: z)))
        } + [
          .rect(
            Rect(center: at, width: Double(steps) * unit, height: unit * 0.9), corner: 0,
            Style(stroke: Palette.line, strokeWidth: unit * 0.05))
        ]
      }, width: Double(steps) * unit,
      words: language(
        nl: "z van −\(most) (minder dan toeval) tot +\(most) (meer)",
        en: "z from −\(most) (fewer than chance) to +\(most) (more)"))
    return [
      bar,
      .patch(
        Self.faint(unit),
        language(
          nl: "n.s.: niet te onderscheiden van toeval", en: "n.s.: no different from chance"),
        text: style),
      LegendRows.Key(
        symbol: { _ in [] }, width: 0,
        words: language(
          nl: "–: geen verband, en geen te verwachten", en: "–: no link, and none to expect")),
    ]
  }

  private static func faint(_ unit: Double) -> Style {
    Style(
      fill: Palette.paper, stroke: Palette.line, strokeWidth: unit * 0.07,
      dashes: [unit * 0.25, unit * 0.22])
  }

  func marks(within area: Rect, type: SheetType) -> [Mark] {
    let text = type.legend
    let unit = text.size
    let count = themes.count
    let scale = DivergingScale(reach: reach)
    let widest = themes.map { TextMeasure.width(of: $0.name[language], style: text) }.max() ?? 0
    // A theme's name stands at the right of its diagonal place: that of the last needs room.
    let nameRoom = min(widest, area.width * 0.35) + unit * 2.2
    let height = min(area.height / Double(count), unit * 6)
    let width = min((area.width - nameRoom) / Double(count - 1), height * 1.7)
    let left = area.x + max(0, (area.width - width * Double(count - 1) - nameRoom) / 2)
    let hasExpected = height >= unit * 2.7 && width >= unit * 3
    let isNumbered = height >= unit * 1.15 && width >= unit * 1.4
    var marks: [Mark] = []
    for (i, theme) in themes.enumerated() {
      let y = area.y + (Double(i) + 0.5) * height
      let x = left + Double(i) * width + unit * 0.9
      let radius = min(unit * 0.78, height * 0.42)
      marks += Pie.marks(
        at: Point(x, y), radius: radius, slices: key.slices([theme.id]),
        letters: TextStyle(points: text.points, weight: .semibold, colour: Palette.paper))
      let name = TextMeasure.fitted(theme.name[language], style: text, width: nameRoom - unit * 2)
      marks.append(
        .text(TextLine(name, at: Point(x + unit * 1.1, y + text.capHeight / 2), style: text)))
    }
    for pair in pairs {
      guard let a = themes.firstIndex(where: { $0.id == pair.a }),
        let b = themes.firstIndex(where: { $0.id == pair.b })
      else { continue }
      let (column, row) = (min(a, b), max(a, b))
      let cell = Rect(
        x: left + Double(column) * width, y: area.y + Double(row) * height, width: width,
        height: height
      ).inset(by: unit * 0.08)
      let isTold = pair.p != nil
      let differs = Self.differs(pair)
      let fill = differs ? scale.colour(of: pair.z ?? 0) : Palette.paper
      marks.append(
        .rect(
          cell, corner: unit * 0.15, differs ? Style(fill: fill) : Self.faint(unit)))
      guard isNumbered else { continue }
      let isDark = fill.contrast(with: Palette.ink) < fill.contrast(with: Palette.white)
      let ink = !differs ? Palette.quiet : isDark ? Palette.white : Palette.ink
      let number = TextStyle(
        points: text.points, weight: differs ? .bold : .regular, colour: ink)
      let shift = hasExpected && isTold ? unit * 0.6 : 0
      marks.append(
        .text(
          TextLine(
            isTold ? language.number(pair.observed) : "–",
            at: Point(cell.center.x, cell.center.y + text.capHeight / 2 - shift), style: number,
            anchor: .middle)))
      if hasExpected, isTold {
        let small = TextStyle(points: type.label.points, colour: ink)
        marks.append(
          .text(
            TextLine(
              language.number(pair.expected, decimals: 1),
              at: Point(cell.center.x, cell.center.y + text.capHeight / 2 + unit * 0.62),
              style: small, anchor: .middle)))
      }
    }
    return marks
  }
}

extension String {
  /// The text with a small first letter.
  var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }
}
