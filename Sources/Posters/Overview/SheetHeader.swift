internal import Drawing
internal import Insight
internal import Movement
internal import Words

/// The title of a sheet, with the line under it; synthetic data say so, large.
struct SheetHeader {
  let mark: Mark
  let bottom: Double

  init(_ content: OverviewContent, title: String, type: SheetType, page: Rect) {
    let words = SheetWords(content.language)
    var block = TextBlock(x: page.x, y: page.y - type.title.size * 0.2, width: page.width)
    block.add(title, type.title, most: 2)
    let size = content.findings.first { $0.topic == .size }
    block.add(
      size?.text ?? words.subtitle(area: content.register.area?[content.language]), type.subtitle,
      most: 2)
    if content.register.isSynthetic {
      let warning = TextStyle(
        points: type.heading.points, weight: .bold, colour: Palette.alert)
      block.add(words.synthetic, warning, most: 2)
    }
    mark = .group(Group(id: "header", isHeading: true, marks: block.marks))
    bottom = block.bottom
  }
}
