public import Drawing
internal import Insight
internal import Movement
internal import Words

/// One theme on one sheet: who works on it and where, who holds it together and supports it, which
/// themes it is linked with, and where to look first.
public struct ThemeSheet: Sendable {
  /// The drawing.
  public let scene: Scene
  /// How many entries of lists did not fit; the sheet says so where they are missing.
  public let omitted: Int

  /// Draws the sheet of a theme on a page.
  ///
  /// - Throws: `PageError` when the typeface is missing.
  public init(
    _ content: ThemeContent, size: PageSize, orientation: PageOrientation = .landscape
  ) throws(PageError) {
    try TextMeasure.requireTypeface()
    let words = ThemeWords(content.language)
    let key = ThemeKey(content.register.themes, language: content.language)
    let colour = key.slice(content.theme.id)?.colour ?? Palette.unthemed
    let sides = size.dimensions(orientation)
    let small = SheetType(size)
    let name = content.theme.name[content.language]
    let bar = size.width * 0.012
    let page = Rect(x: 0, y: 0, width: sides.x, height: sides.y).inset(by: size.width * 0.03)
    let imprint = Imprint(
      content.register, lens: content.lens, language: content.language, type: small,
      width: page.width)
    let imprintTop = page.maxY - imprint.height
    let facts = words.facts(content)
    func header(within area: Rect) -> SubjectHeader {
      SubjectHeader(
        kind: words.kind, title: name, facts: facts, isSynthetic: content.register.isSynthetic,
        words: SheetWords(content.language), type: small, within: area)
    }
    let plan = FigurePlan(
      FigurePlan.Wish(
        hasMap: false, share: content.areas.isEmpty ? 1 : 0.56,
        height: { type, width in
          content.areas.isEmpty
            ? type.heading.size * 1.5 + type.quiet.lineHeight * 2
            : type.heading.size * 1.5 + width * 0.72 + type.legend.lineHeight * 5
        }),
      size: size, orientation: orientation,
      within: Rect(
        x: page.x, y: page.y + bar, width: page.width,
        height: imprintTop - small.legend.size - page.y - bar),
      headerHeight: { header(within: Rect(x: 0, y: 0, width: $0, height: 0)).bottom }
    ) { type in
      let lists = ThemeSections(content, key: key, type: type)
      return [
        FigurePlan.Lists(
          first: { [lists.initiatives(width: $0)] }, second: { [lists.pairs(width: $0)] },
          third: { [lists.gaps(width: $0)] },
          side: { [lists.connectors(width: $0), lists.helpers(width: $0)] }),
        FigurePlan.Lists(
          first: { [lists.initiatives(width: $0)] }, second: { [lists.helpers(width: $0)] },
          third: { [lists.gaps(width: $0)] },
          side: { [lists.connectors(width: $0), lists.pairs(width: $0)] }),
        FigurePlan.Lists(
          first: { [lists.initiatives(width: $0), lists.helpers(width: $0)] },
          second: { [lists.pairs(width: $0)] }, third: { [lists.connectors(width: $0)] },
          side: { [lists.gaps(width: $0)] }),
      ]
    }
    let columns = plan.columns.map { area, sections in
      SectionColumn(sections, type: plan.type, within: area)
    }
    omitted = columns.reduce(0) { $0 + $1.omitted }
    var scene = Scene(
      width: sides.x, height: sides.y, title: name, description: facts.joined(separator: " "),
      language: content.language.rawValue, background: Palette.paper)
    let stripe = Rect(x: 0, y: 0, width: sides.x, height: bar * 1.5)
    scene.marks =
      [
        .group(Group(id: "bar", marks: [.rect(stripe, corner: 0, Style(fill: colour))])),
        header(within: plan.header).mark,
        Self.map(content, colour: colour, type: plan.type, within: plan.figure),
      ] + columns.flatMap(\.marks) + [imprint.mark(at: Point(page.x, imprintTop))]
    self.scene = scene
  }

  /// The map under its heading with its legend; or that nobody knows where municipalities lie.
  private static func map(
    _ content: ThemeContent, colour: Colour, type: SheetType, within area: Rect
  ) -> Mark {
    let words = ThemeWords(content.language)
    let (head, top) = type.figureHead(
      words.mapHeading, at: Point(area.x, area.y), width: area.width)
    var marks = head
    if content.areas.isEmpty {
      var note = TextBlock(x: area.x, y: top, width: area.width)
      note.add(words.noMap, type.quiet, most: 3)
      marks += note.marks
    } else {
      let legend = LegendRows(
        ThemeMap.keys(content, colour: colour, type: type), style: type.legend, width: area.width)
      let bottom = area.maxY - legend.height - type.legend.size * 0.5
      marks +=
        ThemeMap(
          content, colour: colour, type: type,
          within: Rect(x: area.x, y: top, width: area.width, height: max(1, bottom - top))
        ).marks
      let place = Point(area.x, area.maxY - legend.height)
      marks += legend.marks.map { $0.moved(by: place) }
    }
    return .group(
      Group(
        id: "map", title: words.mapHeading,
        description: words.facts(content).joined(separator: " "),
        marks: marks))
  }
}
