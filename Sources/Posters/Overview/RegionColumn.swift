internal import Drawing
internal import Insight
internal import Movement
internal import Words

/// The map and the matrix under each other, each with its heading and legend.
struct RegionColumn {
  let mark: Mark

  init(_ content: OverviewContent, key: ThemeKey, type: SheetType, area: Rect) {
    let words = SheetWords(content.language)
    let heading = type.heading.lineHeight
    let legend = GapLegend(content, type: type, width: area.width)
    let gap = type.heading.size * 0.7
    func heightForMap(_ head: GapMatrix.Head) -> Double {
      area.height - 2 * heading - legend.height - gap
        - GapMatrix.lowest(content, type: type, head: head)
    }
    // A map lower than half its width says little: then the themes above the matrix shrink.
    let head = heightForMap(.names) >= area.width * 0.5 ? GapMatrix.Head.names : .letters
    let matrixHeight = GapMatrix.lowest(content, type: type, head: head)
    let mapArea = Rect(
      x: area.x, y: area.y + heading, width: area.width,
      height: max(0, heightForMap(head)))
    let map = OverviewMap(content, key: key, type: type, within: mapArea)
    let top = mapArea.maxY + gap
    let matrix = GapMatrix(
      content, key: key, type: type,
      within: Rect(x: area.x, y: top + heading, width: area.width, height: matrixHeight), head: head
    )
    let foot = top + heading + matrix.height + type.label.size * 0.6
    func title(_ text: String, _ y: Double) -> Mark {
      .text(TextLine(text, at: Point(area.x, y + type.heading.size * 0.8), style: type.heading))
    }
    mark = .group(
      Group(
        id: "regions",
        marks: [
          .group(
            Group(
              id: "map", title: words.mapHeading,
              marks: [title(words.mapHeading, area.y)] + map.marks)),
          .group(
            Group(
              id: "matrix", title: words.matrixHeading,
              marks: [title(words.matrixHeading, top)] + matrix.marks)),
          .group(
            Group(
              id: "gap-legend",
              marks: legend.marks.map { $0.moved(by: Point(area.x, foot)) })),
        ]))
  }
}
