public import Drawing
internal import Graphs
public import Insight
internal import Movement
internal import Words

/// A chart on a page of its own: its name, what to see, the drawing, and a caption that says how it
/// came about; and the figures that it plots.
public struct ChartSheet: Sendable {
  /// The drawing.
  public let scene: Scene
  /// The figures that are plotted.
  public let table: AnswerTable

  /// Draws a chart.
  ///
  /// Where there is nothing to plot, a sentence says why in place of an empty frame.
  ///
  /// - Parameter measure: By what actors are ranked, for the chart of ranks.
  /// - Throws: `PageError` when the typeface is missing; `GraphError` when a measure cannot be
  ///   computed.
  public init(
    _ kind: ChartKind, of content: ChartContent, measure: RankMeasure = .betweenness,
    size: PageSize, orientation: PageOrientation
  ) throws {
    try TextMeasure.requireTypeface()
    let chart = try kind.chart(of: content, measure: measure)
    table = chart.table
    let language = content.language
    let type = SheetType(size)
    let extent = size.dimensions(orientation)
    let margin = min(extent.x, extent.y) * 0.065
    let page = Rect(x: 0, y: 0, width: extent.x, height: extent.y).inset(by: margin)
    var scene = Scene(
      width: extent.x, height: extent.y, title: chart.title,
      description: [chart.finding, chart.method].joined(separator: " "),
      language: language.rawValue, background: Palette.paper)

    let sheetWords = SheetWords(language)
    var head = TextBlock(x: page.x, y: page.y, width: page.width)
    let title = TextStyle(points: type.title.points * 0.66, weight: .bold, colour: Palette.ink)
    if let name = content.register.title?[language] {
      head.add(name, TextStyle(points: type.legend.points, colour: Palette.quiet), most: 1)
      head.skip(type.legend.size * 0.3)
    }
    head.add(chart.title, title, most: 2)
    head.skip(title.size * 0.2)
    if content.register.isSynthetic {
      let warning = TextStyle(points: type.subtitle.points, weight: .bold, colour: Palette.alert)
      head.add(sheetWords.synthetic, warning, most: 2)
      head.skip(warning.size * 0.35)
    }
    let finding = TextStyle(points: type.subtitle.points, colour: Palette.ink)
    head.add(chart.finding, finding, most: chart.isEmpty ? 6 : 3)

    let small = TextStyle(points: type.label.points, colour: Palette.quiet)
    let caption = Self.caption(of: chart, content).flatMap {
      TextMeasure.wrap($0, style: small, width: page.width)
    }
    let captionTop = page.maxY - Double(caption.count) * small.lineHeight
    let captionMarks = caption.enumerated().map { i, line in
      Mark.text(
        TextLine(
          line, at: Point(page.x, captionTop + Double(i) * small.lineHeight + small.size),
          style: small))
    }
    scene.marks = [.group(Group(id: "header", isHeading: true, marks: head.marks))]
    if !chart.isEmpty {
      let keys = LegendRows(chart.legend(type.legend), style: type.legend, width: page.width)
      let legendTop = head.bottom + type.legend.size * 0.9
      let top = legendTop + keys.height + (keys.height > 0 ? type.legend.size * 0.9 : 0)
      let area = Rect(
        x: page.x, y: top, width: page.width,
        height: max(1, captionTop - type.legend.size * 1.2 - top))
      scene.marks += [
        .group(
          Group(
            id: "legend", title: language(nl: "Legenda", en: "Legend"),
            marks: keys.marks.map { $0.moved(by: Point(page.x, legendTop)) })),
        .group(
          Group(
            id: "chart", title: chart.title, description: chart.finding + " " + chart.method,
            marks: chart.marks(within: area, type: type))),
      ]
    }
    scene.marks.append(
      .group(
        Group(
          id: "caption", title: language(nl: "Bijschrift", en: "Caption"), marks: captionMarks)))
    self.scene = scene
  }

  /// What a reader needs to cite the chart: its method; and number, seed, choice, day, audience and
  /// what is withheld.
  private static func caption(of chart: any Chart, _ content: ChartContent)
    -> [String]
  {
    let (language, register) = (content.language, content.register)
    let words = SheetWords(language)
    var parts = ["n = " + chart.counts]
    if let seed = chart.seed {
      parts.append(language(nl: "toevalsgetal \(seed)", en: "seed \(seed)"))
    }
    parts.append(words.shown(content.network.lens, of: register))
    if let date = register.created { parts.append(words.date(date.description)) }
    parts.append(words.audience(register.audience.label(in: language)))
    parts.append(
      words.withheld(
        register.withheld.actors, counted: register.withheld.counted,
        of: register.actors.count + register.withheld.actors + register.withheld.counted))
    if register.isSynthetic {
      parts.append(language(nl: "verzonnen gegevens", en: "synthetic data"))
    }
    parts.append("Vliegwiel")
    return [chart.method, parts.joined(separator: " · ")]
  }
}
