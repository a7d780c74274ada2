public import Drawing
internal import Insight
internal import Movement
internal import Words

/// One municipality on one sheet, for its own table and for whoever comes by: who is there, with
/// whom they are linked, what is not known or missing, and whom to meet.
public struct MunicipalitySheet: Sendable {
  /// The drawing.
  public let scene: Scene
  /// How many entries of lists did not fit; the sheet says so where they are missing.
  public let omitted: Int

  /// Draws the sheet of a municipality on a page.
  ///
  /// - Throws: `PageError` when the typeface is missing or the network does not fit.
  public init(
    _ content: MunicipalityContent, size: PageSize, orientation: PageOrientation = .landscape
  ) throws(PageError) {
    try TextMeasure.requireTypeface()
    let words = MunicipalityWords(content.language)
    let key = ThemeKey(content.register.themes, language: content.language)
    let sides = size.dimensions(orientation)
    let small = SheetType(size)
    let page = Rect(x: 0, y: 0, width: sides.x, height: sides.y).inset(by: size.width * 0.03)
    let imprint = Imprint(
      content.register, lens: content.network.lens, language: content.language, type: small,
      width: page.width)
    let imprintTop = page.maxY - imprint.height
    let facts = words.facts(content)
    func header(within area: Rect) -> SubjectHeader {
      SubjectHeader(
        kind: words.kind, title: content.municipality.name, facts: facts,
        isSynthetic: content.register.isSynthetic, words: SheetWords(content.language),
        type: small, within: area)
    }
    let body = Rect(
      x: page.x, y: page.y, width: page.width,
      height: imprintTop - small.legend.size - page.y)
    let plan = FigurePlan(
      FigurePlan.Wish(
        hasMap: LocatorMap.isPossible(content), share: 0.46,
        height: { type, width in
          let figure = MunicipalityFigure(content, key: key, type: type)
          return figure.height(width: width)
        }),
      size: size, orientation: orientation, within: body,
      headerHeight: { width in
        header(within: Rect(x: 0, y: 0, width: width, height: 0)).bottom
      }
    ) { type in
      let lists = MunicipalitySections(content, key: key, type: type)
      // Neighbours and places without anybody stand where there is room for them.
      return [Column.second, .first, .third].flatMap { (neighbors: Column) -> [FigurePlan.Lists] in
        [Column.side, .first].map { (places: Column) -> FigurePlan.Lists in
          func more(_ column: Column, _ width: Double) -> [ListSection] {
            (column == neighbors ? [lists.neighbors(width: width)] : [])
              + (column == places ? [lists.places(width: width)] : [])
          }
          return FigurePlan.Lists(
            first: { [lists.initiatives(width: $0)] + more(.first, $0) },
            second: { [lists.meet(width: $0, most: 6)] + more(.second, $0) },
            third: { [lists.table(width: $0)] + more(.third, $0) },
            side: { [lists.themes(width: $0)] + more(.side, $0) })
        }
      }
    }
    let columns = plan.columns.map { area, sections in
      SectionColumn(sections, type: plan.type, within: area)
    }
    omitted = columns.reduce(0) { $0 + $1.omitted }
    var scene = Scene(
      width: sides.x, height: sides.y, title: content.municipality.name,
      description: facts.joined(separator: " "), language: content.language.rawValue,
      background: Palette.paper)
    scene.marks = [header(within: plan.header).mark]
    if let map = LocatorMap(content, type: small, within: plan.map) { scene.marks.append(map.mark) }
    scene.marks.append(
      MunicipalityFigure(content, key: key, type: plan.type).mark(within: plan.figure))
    scene.marks += columns.flatMap(\.marks)
    scene.marks.append(imprint.mark(at: Point(page.x, imprintTop)))
    self.scene = scene
  }

  /// The columns that lists can stand in.
  private enum Column {
    case first, second, third, side
  }
}
