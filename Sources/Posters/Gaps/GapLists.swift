internal import Drawing
internal import Insight
internal import Movement
internal import Words

/// The gaps with their reasons in columns: what is missing, where to look first,
/// and places without a known initiative.
struct GapLists {
  let marks: [Mark]
  /// How many entries there is no room for.
  let omitted: Int

  /// Sets the lists: the first has the first column, the others share the rest.
  ///
  /// - Parameters:
  ///   - columns: As wide as one another.
  init(_ content: GapContent, key: ThemeKey, type: SheetType, columns: [Rect]) {
    let words = SheetWords(content.language)
    let reasons = GapReasons(content)
    let width = columns.map(\.width).min() ?? 0
    let ranked = content.gaps.ranked
    func section(_ id: String, _ heading: String, _ cells: [GapAnswer.Cell]) -> ListSection {
      ListSection(
        id: id, heading: heading,
        entries: cells.map {
          Self.entry($0, reasons: reasons, key: key, type: type, width: width)
        }, more: words.notOnSheet)
    }
    let quiet = TextStyle(points: type.legend.points, colour: Palette.quiet)
    let note = ListSection.Entry(
      [(words.placesNote(GapOptions().placePopulation), quiet)], width: width,
      after: type.legend.size * 0.2, isHeading: true)
    let places = content.gaps.places.map { row in
      ListSection.Entry(
        [(reasons.place(row), type.legend)], width: width, after: type.legend.size * 0.1)
    }
    let sections = [
      section(
        "gaps-missing", words.missingHeading,
        Self.inOrder(ranked.filter { $0.kind != .unknown }, first: content.gaps.surprisinglyNone)),
      section(
        "gaps-look-first", words.lookFirstHeading,
        Self.inOrder(ranked.filter { $0.kind == .unknown }, first: content.gaps.whereToLookFirst)),
      ListSection(
        id: "gap-places", heading: words.placesHeading,
        entries: places.isEmpty ? [] : [note] + places, more: words.notOnSheet),
    ].filter { !$0.entries.isEmpty }
    var marks: [Mark] = []
    var omitted = 0
    for (column, area) in columns.enumerated() {
      let own =
        column < columns.count - 1
        ? Array(sections.dropFirst(column).prefix(1)) : Array(sections.dropFirst(column))
      guard !own.isEmpty else { continue }
      let set = SectionColumn(own, type: type, within: area)
      marks += set.marks
      omitted += set.omitted
    }
    self.marks = marks
    self.omitted = omitted
  }

  /// The cells that the matrix frames come first, where one would expect most; then the others, the
  /// surest first.
  private static func inOrder(
    _ ranked: [GapAnswer.Cell], first framed: [GapAnswer.Cell]
  ) -> [GapAnswer.Cell] {
    framed + ranked.filter { !framed.contains($0) }
  }

  private static func entry(
    _ cell: GapAnswer.Cell, reasons: GapReasons, key: ThemeKey, type: SheetType, width: Double
  ) -> ListSection.Entry {
    let strong = TextStyle(
      points: type.legend.points, weight: .semibold, colour: Palette.ink)
    let radius = type.legend.size * 0.6
    return ListSection.Entry(
      [(reasons.headline(cell), strong), (reasons.reason(cell), type.legend)],
      symbol: { center in
        key.slice(cell.theme).map {
          Pie.marks(
            at: center + Point(radius * 0.4, 0), radius: radius, slices: [$0], letters: type.label)
        } ?? []
      }, indent: type.legend.size * 1.8, width: width, after: type.legend.size * 0.45)
  }
}
