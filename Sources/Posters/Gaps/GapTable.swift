internal import Drawing
internal import Insight
internal import Movement
internal import Words

/// The matrix of gaps on a page of its own, as wide as an A4 sheet and as tall as it needs.
enum GapTable {
  static func scene(_ content: OverviewContent, key: ThemeKey) -> Scene {
    let words = SheetWords(content.language)
    let gaps = content.regions
    let type = SheetType(.a4)
    let margin = 8.0
    let width = max(210, GapMatrix.width(gaps, type: type) + 2 * margin)
    let inner = width - 2 * margin
    let legend = GapLegend(gaps, type: type, width: inner).rows
    let head = type.heading.lineHeight * 1.2
    let rows = content.gaps.municipalities.count
    let matrixHeight = GapMatrix.lowest(gaps, rows: rows, type: type, head: .names) * 1.1
    let matrix = GapMatrix(
      gaps, rows: rows, key: key, type: type,
      within: Rect(x: margin, y: margin + head, width: inner, height: matrixHeight), head: .names)
    let foot = margin + head + matrix.height + type.label.size * 0.6
    let imprint = Imprint(
      content.register, lens: content.network.lens, language: content.language, type: type,
      width: inner)
    let imprintTop = foot + legend.height + type.label.size * 0.8
    var scene = Scene(
      width: width, height: imprintTop + imprint.height + margin, title: words.matrixHeading,
      description: content.findings.filter { $0.topic == .gaps || $0.topic == .lookFirst }
        .map { "\($0.headline). \($0.text)" }.joined(separator: " "),
      language: content.language.rawValue, background: Palette.paper)
    let warning = TextStyle(points: type.label.points, weight: .bold, colour: Palette.alert)
    let synthetic: [Mark] =
      content.register.isSynthetic
      ? [
        .text(
          TextLine(
            words.synthetic, at: Point(margin, margin + type.heading.size * 1.7), style: warning))
      ] : []
    scene.marks =
      synthetic + [
        .text(
          TextLine(
            words.matrixHeading, at: Point(margin, margin + type.heading.size * 0.8),
            style: type.heading)),
        .group(Group(id: "matrix", marks: matrix.marks)),
        .group(
          Group(
            id: "gap-legend", marks: legend.marks.map { $0.moved(by: Point(margin, foot)) })),
        imprint.mark(at: Point(margin, imprintTop)),
      ]
    return scene
  }
}
