internal import Drawing
internal import Insight
internal import Movement
internal import Words

/// The map and the matrix under each other, each with its heading, and their legend.
struct RegionColumn {
  let mark: Mark

  init(_ content: OverviewContent, key: ThemeKey, type: SheetType, area: Rect) {
    let words = SheetWords(content.language)
    let heading = type.heading.lineHeight
    let legend = GapLegend(content, type: type, width: area.width).rows
    let all = content.gaps.municipalities.count
    let gap = type.heading.size * 0.7
    // A map lower than half its width says little: then the themes above the matrix shrink, and
    // when that is not enough only the largest municipalities have a row.
    let hasMap = OverviewMap.isPossible(content)
    let lowestMap = hasMap ? area.width * 0.5 + heading + gap : 0
    let room = area.height - heading - legend.height - type.label.size * 0.6
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
    func title(_ text: String, _ y: Double) -> Mark {
      .text(TextLine(text, at: Point(area.x, y + type.heading.size * 0.8), style: type.heading))
    }
    var top = area.y
    if hasMap {
      let mapArea = Rect(
        x: area.x, y: top + heading, width: area.width,
        height: room - matrixHeight - heading - gap)
      let map = OverviewMap(content, key: key, type: type, within: mapArea)
      marks.append(
        .group(
          Group(
            id: "map", title: words.mapHeading, marks: [title(words.mapHeading, top)] + map.marks)))
      top = mapArea.maxY + gap
    }
    let matrix = GapMatrix(
      content, rows: rows, key: key, type: type,
      within: Rect(
        x: area.x, y: top + heading, width: area.width, height: height(rows, head)), head: head)
    marks.append(
      .group(
        Group(
          id: "matrix", title: words.matrixHeading,
          marks: [title(words.matrixHeading, top)] + matrix.marks)))
    var foot = top + heading + matrix.height
    if rows < all {
      let style = TextStyle(points: type.label.points, colour: Palette.quiet)
      let text = TextMeasure.fitted(
        words.someRows(rows, of: all), style: style, width: area.width)
      marks.append(.text(TextLine(text, at: Point(area.x, foot + style.size), style: style)))
      foot += note
    }
    let place = Point(area.x, foot + type.label.size * 0.4)
    marks.append(
      .group(Group(id: "gap-legend", marks: legend.marks.map { $0.moved(by: place) })))
    mark = .group(Group(id: "regions", marks: marks))
  }
}
