internal import Drawing
internal import Insight
internal import Movement
internal import Words

/// Where the parts of a sheet of gaps stand: the matrix to the right and the map to the left; the lists
/// under and beside the map on a page that lies, under map and matrix on one that stands.
struct GapPlan {
  private(set) var marks: [Mark] = []
  let omitted: Int
  let omittedRows: Int

  init(
    _ content: GapContent, areas: MapAreas, orientation: PageOrientation, key: ThemeKey,
    type: SheetType, within area: Rect
  ) {
    let words = SheetWords(content.language)
    let gutter = type.heading.size * 1.2
    let gap = type.heading.size * 0.8
    let heading = type.heading.lineHeight * 1.15
    let all = content.gaps.municipalities.count
    let needed = GapMatrix.width(content, type: type)
    // So many themes that nothing has room beside the matrix: then there is no map.
    let isNarrow = area.width - needed - gutter < type.label.size * 22
    let isLying = orientation == .landscape && !isNarrow
    let right =
      isNarrow
      ? area.width : min(max(needed, area.width * (isLying ? 0.38 : 0.5)), area.width - gutter)
    let left = isNarrow ? area.width : area.width - right - gutter
    let legend = GapLegend(content, type: type, width: isLying ? right : left).rows
    let note = type.label.lineHeight

    // The matrix: lying, it may take the whole height beside the rest; standing, a good half.
    let room =
      isLying
      ? area.height - heading - legend.height - gap * 0.6
      : area.height * 0.56 - heading
    func lowest(_ rows: Int, _ head: GapMatrix.Head) -> Double {
      GapMatrix.lowest(content, rows: rows, type: type, head: head)
    }
    let head: GapMatrix.Head = lowest(all, .names) <= room ? .names : .letters
    let rows =
      lowest(all, head) <= room
      ? all : GapMatrix.rows(content, within: room - note, type: type, head: head)
    let matrixArea = Rect(
      x: area.maxX - right, y: area.y + heading, width: right,
      height: min(room - (rows < all ? note : 0), lowest(rows, head) * 1.3))
    let matrix = GapMatrix(
      content, rows: rows, key: key, type: type, within: matrixArea, head: head)
    omittedRows = all - rows
    var inMatrix =
      [Self.title(words.matrixHeading, Point(matrixArea.x, area.y), type, width: right)]
      + matrix.marks
    var foot = matrixArea.y + matrix.height
    let leftOut = [
      rows < all ? words.someRows(rows, of: all, elsewhere: words.notOnThisSheet) : nil,
      isNarrow && !areas.isEmpty ? words.noRoomForMap : nil,
    ].compactMap { $0 }
    let style = TextStyle(points: type.label.points, colour: Palette.quiet)
    for text in leftOut {
      let line = TextMeasure.fitted(text, style: style, width: right)
      inMatrix.append(
        .text(TextLine(line, at: Point(matrixArea.x, foot + style.size), style: style)))
      foot += note
    }

    // Lying, the map stands over the first list and beside the second.
    let hasMap = !areas.isEmpty && !isNarrow
    let column = isLying ? (left - gutter) / 2 : left
    let themes =
      head == .letters ? Self.themeRows(content, key: key, type: type, width: column) : nil
    let themeHeight = themes.map { $0.height + gap * 0.5 } ?? 0
    let wanted = GapMap.height(content, areas: areas, width: column, type: type)
    let mapHeight =
      isLying
      ? min(wanted, area.height * 0.55 - heading - themeHeight)
      : foot - area.y - heading - themeHeight - legend.height - gap * 0.5
    if hasMap {
      let frame = Rect(x: area.x, y: area.y + heading, width: column, height: mapHeight)
      let map = GapMap(
        content, areas: areas, links: nil, key: key, isNumbered: rows == all, type: type,
        within: frame)
      marks.append(
        .group(
          Group(
            id: "map", title: words.mapHeading,
            description: words.mapDescription(
              content.gaps.municipalities.count { $0.kind == .covered }, of: all),
            marks: [
              Self.title(words.mapHeading, Point(area.x, area.y), type, width: column)
            ] + map.marks)))
    }
    marks.append(
      .group(
        Group(
          id: "matrix", title: words.matrixHeading,
          description: GapReasons(content).matrix, marks: inMatrix)))
    let underMap =
      isNarrow
      ? foot + gap * 0.4 : area.y + (hasMap ? heading + mapHeight + gap * 0.5 : 0)
    if let themes {
      let place = Point(area.x, underMap)
      marks.append(
        .group(Group(id: "theme-legend", marks: themes.marks.map { $0.moved(by: place) })))
    }
    let legendAt =
      isLying || isNarrow
      ? Point(matrixArea.x, foot + gap * 0.4 + (isNarrow ? themeHeight : 0))
      : Point(area.x, underMap + themeHeight)
    marks.append(
      .group(Group(id: "gap-legend", marks: legend.marks.map { $0.moved(by: legendAt) })))

    let listTop =
      isLying
      ? underMap + themeHeight + (hasMap || themes != nil ? gap * 0.5 : 0)
      : max(foot, legendAt.y + legend.height) + gap
    let width = isLying ? column : (area.width - gutter) / 2
    let columns = [0.0, 1].map { place -> Rect in
      let y = isLying && place > 0 ? area.y : listTop
      return Rect(
        x: area.x + place * (width + gutter), y: y, width: width, height: area.maxY - y)
    }
    let lists = GapLists(content, key: key, type: type, columns: columns)
    marks += lists.marks
    omitted = lists.omitted
  }

  private static func title(
    _ text: String, _ corner: Point, _ type: SheetType, width: Double
  ) -> Mark {
    .text(
      TextLine(
        TextMeasure.fitted(text, style: type.heading, width: width),
        at: Point(corner.x, corner.y + type.heading.size * 0.8), style: type.heading))
  }

  /// The letters and names of the themes, where the matrix has no room for the names.
  private static func themeRows(
    _ content: GapContent, key: ThemeKey, type: SheetType, width: Double
  ) -> LegendRows {
    let size = type.label.size * 1.3
    return LegendRows(
      content.themes.compactMap { theme in
        key.slice(theme.id).map { slice in
          LegendRows.Key(
            symbol: { center in
              Pie.marks(at: center, radius: size / 2, slices: [slice], letters: type.label)
            }, width: size, words: theme.name[content.language])
        }
      }, style: type.label, width: width)
  }
}
