public import Drawing
internal import Insight
internal import Movement
internal import Words

/// The list of municipalities in order of the rate of what is there, found or not, each with its
/// interval beside the mean, and with what is known of it.
public struct RankingSheet: Sendable {
  /// The drawing.
  public let scene: Scene
  /// How many municipalities it leaves out for lack of room.
  public let omitted: Int

  /// Draws the list on a page.
  ///
  /// - Throws: `PageError` when the typeface is missing.
  public init(
    _ content: GapContent, size: PageSize, orientation: PageOrientation = .portrait
  ) throws(PageError) {
    try TextMeasure.requireTypeface()
    let words = SheetWords(content.language)
    let type = SheetType(size)
    let ranking = Ranking(content.gaps)
    let sides = size.dimensions(orientation)
    let margin = size.width * 0.03
    let page = Rect(x: 0, y: 0, width: sides.x, height: sides.y).inset(by: margin)
    let finding = ranking.finding(words)
    let header = SubjectHeader(
      kind: content.register.title?[content.language] ?? words.untitled,
      title: words.rankingTitle, facts: [finding, words.rankingExplanation],
      isSynthetic: content.register.isSynthetic, words: words, type: type, within: page)
    let legend = RankingLegend(content, ranking: ranking, type: type, width: page.width).rows
    let years = content.gaps.municipalities.compactMap(\.populationYear)
    var notes = [words.expectationMethod, words.intervalMethod]
    if let first = years.min(), let last = years.max() {
      notes.append(words.population(first, last))
    }
    let imprint = Imprint(
      content.register, lens: content.lens, language: content.language, notes: notes, type: type,
      width: page.width)
    let imprintTop = page.maxY - imprint.height
    let legendTop = imprintTop - legend.height - type.legend.size
    let top = header.bottom + type.heading.size * 0.6
    let rows = RankingRows(
      content, ranking: ranking, type: type,
      within: Rect(
        x: page.x, y: top, width: page.width, height: legendTop - type.legend.size * 0.6 - top))

    var scene = Scene(
      width: sides.x, height: sides.y,
      title: [content.register.title?[content.language], words.rankingTitle].compactMap { $0 }
        .joined(separator: " · "),
      description: finding, language: content.language.rawValue, background: Palette.paper)
    scene.marks = [
      header.mark,
      .group(
        Group(
          id: "ranking", title: words.rankingTitle,
          description: words.rankingDescription(ranking.rows.count), marks: rows.marks)),
      .group(
        Group(
          id: "ranking-legend",
          marks: legend.marks.map { $0.moved(by: Point(page.x, legendTop)) })),
      imprint.mark(at: Point(page.x, imprintTop)),
    ]
    self.scene = scene
    omitted = rows.omitted
  }
}
