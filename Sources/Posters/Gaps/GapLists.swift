internal import Drawing
internal import Insight
internal import Movement
internal import Words

/// The gaps with their reasons, the surest first, in columns: what is missing, where to look first,
/// and places without a known initiative.
struct GapLists {
  let marks: [Mark]
  /// How many entries there is no room for.
  let omitted: Int

  init(_ content: GapContent, key: ThemeKey, type: SheetType, within area: Rect) {
    let words = SheetWords(content.language)
    let reasons = GapReasons(content)
    let gutter = type.heading.size * 1.2
    // A line of some sixty characters reads easily.
    let columns = max(1, min(3, Int(area.width / (type.legend.size * 26))))
    let width = (area.width - gutter * Double(columns - 1)) / Double(columns)
    let ranked = content.gaps.ranked
    func section(_ id: String, _ heading: String, _ cells: [GapAnswer.Cell]) -> ListSection {
      ListSection(
        id: id, heading: heading, description: words.listDescription(cells.count),
        entries: cells.map {
          Self.entry($0, reasons: reasons, key: key, type: type, width: width)
        }, more: words.moreGaps)
    }
    let places = ListSection(
      id: "gap-places", heading: words.placesHeading(GapOptions().placePopulation),
      entries: content.gaps.places.map { row in
        ListSection.Entry(
          [(reasons.place(row), type.legend)], width: width, after: type.legend.size * 0.1)
      }, more: words.moreGaps)
    let sections = [
      section("gaps-missing", words.missingHeading, ranked.filter { $0.kind != .unknown }),
      section("gaps-look-first", words.lookFirstHeading, ranked.filter { $0.kind == .unknown }),
      places,
    ].filter { !$0.entries.isEmpty }
    // The last column holds what has no column of its own.
    let held = (0..<columns).map { column in
      column < columns - 1
        ? Array(sections.dropFirst(column).prefix(1)) : Array(sections.dropFirst(column))
    }
    var marks: [Mark] = []
    var omitted = 0
    for (column, sections) in held.enumerated() where !sections.isEmpty {
      let set = SectionColumn(
        sections, type: type,
        within: Rect(
          x: area.x + Double(column) * (width + gutter), y: area.y, width: width,
          height: area.height))
      marks += set.marks
      omitted += set.omitted
    }
    self.marks = marks
    self.omitted = omitted
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
