internal import Drawing
internal import Insight
internal import Movement
internal import Words

/// The map and the matrix with their legend: under each other in a column, or side by side in a row.
struct RegionColumn {
  /// A group for the map, where there is one, for the matrix and for the legend.
  let marks: [Mark]

  init(
    _ content: GapContent, key: ThemeKey, type: SheetType, area: Rect, isSideBySide: Bool
  ) {
    let words = SheetWords(content.language)
    let heading = type.heading.lineHeight
    let areas = content.areas
    let hasMap = !areas.isEmpty
    let gutter = type.heading.size * 1.1
    let column =
      isSideBySide && hasMap
      ? Rect(
        x: area.maxX - max(GapMatrix.width(content, type: type), area.width * 0.46), y: area.y,
        width: max(GapMatrix.width(content, type: type), area.width * 0.46), height: area.height)
      : area
    let mapWidth = isSideBySide ? area.width - column.width - gutter : area.width
    let legend = GapLegend(content, type: type, width: isSideBySide ? mapWidth : area.width).rows
    let isLegendUnderMap = isSideBySide && hasMap
    let all = content.gaps.municipalities.count
    let gap = type.heading.size * 0.7
    // A map lower than half its width says little: then the themes above the matrix shrink, and
    // when that is not enough only the largest municipalities have a row.
    let lowestMap = hasMap && !isSideBySide ? area.width * 0.5 + heading + gap : 0
    let legendHeight = legend.height + type.label.size * 0.6
    let room = area.height - heading - (isLegendUnderMap ? 0 : legendHeight)
    func height(_ rows: Int, _ head: GapMatrix.Head) -> Double {
      GapMatrix.lowest(content, rows: rows, type: type, head: head)
    }
    let head =
      room - height(all, .names) >= lowestMap ? GapMatrix.Head.names : .letters
    let note = type.label.lineHeight
    let rows =
      room - height(all, head) >= lowestMap * 0.5
      ? all
      : GapMatrix.rows(
        content, within: room - lowestMap - note, type: type, head: head)
    let matrixHeight = height(rows, head) + (rows < all ? note : 0)

    var marks: [Mark] = []
    func title(_ text: String, _ x: Double, _ y: Double) -> Mark {
      .text(TextLine(text, at: Point(x, y + type.heading.size * 0.8), style: type.heading))
    }
    var top = area.y
    if hasMap {
      let mapArea = Rect(
        x: area.x, y: top + heading, width: mapWidth,
        height: isSideBySide
          ? area.height - heading - legendHeight : room - matrixHeight - heading - gap)
      let map = GapMap(
        content, areas: areas, links: content.links, key: key, isNumbered: rows == all, type: type,
        within: mapArea)
      marks.append(
        .group(
          Group(
            id: "map", title: words.mapHeading,
            description: words.mapDescription(
              content.gaps.municipalities.count { $0.kind == .covered }, of: all),
            marks: [title(words.mapHeading, area.x, top)] + map.marks)))
      if !isSideBySide { top = mapArea.maxY + gap }
    }
    let matrix = GapMatrix(
      content, rows: rows, key: key, type: type,
      within: Rect(
        x: column.x, y: top + heading, width: column.width,
        height: isSideBySide
          ? min(room - (rows < all ? note : 0), height(rows, head) * 1.3) : height(rows, head)),
      head: head)
    var inMatrix = [title(words.matrixHeading, column.x, top)] + matrix.marks
    var foot = top + heading + matrix.height
    if rows < all {
      let style = TextStyle(points: type.label.points, colour: Palette.quiet)
      let text = TextMeasure.fitted(
        words.someRows(rows, of: all, elsewhere: words.inTheTables), style: style,
        width: column.width)
      inMatrix.append(.text(TextLine(text, at: Point(column.x, foot + style.size), style: style)))
      foot += note
    }
    marks.append(
      .group(
        Group(
          id: "matrix", title: words.matrixHeading,
          description: GapReasons(content).matrix, marks: inMatrix)))
    let place =
      isLegendUnderMap
      ? Point(area.x, area.maxY - legend.height) : Point(column.x, foot + type.label.size * 0.4)
    marks.append(
      .group(Group(id: "gap-legend", marks: legend.marks.map { $0.moved(by: place) })))
    self.marks = marks
  }
}
