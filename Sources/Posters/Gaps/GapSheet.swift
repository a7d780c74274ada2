public import Drawing
internal import Insight
internal import Movement
internal import Words

/// The sheet of gaps: where on the map, how many by theme, and which gaps, with their reasons.
public struct GapSheet: Sendable {
  /// The drawing.
  public let scene: Scene
  /// How many gaps and places its lists leave out for lack of room.
  public let omitted: Int
  /// How many municipalities its matrix leaves out for lack of room.
  public let omittedRows: Int

  /// Draws the gaps on a page.
  ///
  /// - Throws: `PageError` when the typeface is missing.
  public init(
    _ content: GapContent, size: PageSize, orientation: PageOrientation = .landscape,
    map kind: MapKind = .areas
  ) throws(PageError) {
    try TextMeasure.requireTypeface()
    let words = SheetWords(content.language)
    let type = SheetType(size)
    let key = ThemeKey(content.register.themes, language: content.language)
    let sides = size.dimensions(orientation)
    let margin = size.width * 0.03
    let page = Rect(x: 0, y: 0, width: sides.x, height: sides.y).inset(by: margin)
    let summary = words.gapsSummary(content.gaps)
    let header = SubjectHeader(
      kind: content.register.title?[content.language] ?? words.untitled, title: words.gapsTitle,
      facts: [summary], isSynthetic: content.register.isSynthetic, words: words, type: type,
      within: page)
    let imprint = Imprint(
      content.register, lens: content.lens, language: content.language,
      notes: [words.expectationMethod, words.intervalMethod], type: type, width: page.width)
    let top = header.bottom + type.heading.size * 0.7
    let bottom = page.maxY - imprint.height - type.legend.size * 0.9
    let area = Rect(x: page.x, y: top, width: page.width, height: bottom - top)
    let areas =
      kind == .tiles && !content.areas.isEmpty
      ? MapAreas(tilesOf: content.areas) : content.areas
    let plan = GapPlan(
      content, areas: areas, orientation: orientation, key: key, type: type, within: area)

    var scene = Scene(
      width: sides.x, height: sides.y,
      title: [content.register.title?[content.language], words.gapsTitle].compactMap { $0 }
        .joined(separator: " · "),
      description: summary, language: content.language.rawValue, background: Palette.paper)
    scene.marks =
      [header.mark] + plan.marks + [imprint.mark(at: Point(page.x, page.maxY - imprint.height))]
    self.scene = scene
    omitted = plan.omitted
    omittedRows = plan.omittedRows
  }
}
