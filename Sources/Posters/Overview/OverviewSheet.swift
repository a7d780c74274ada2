public import Drawing
internal import Insight
internal import Movement
internal import Words

/// The overview on one sheet: who and how connected, where, what is missing, and what to see.
public struct OverviewSheet: Sendable {
  /// The drawing.
  public let scene: Scene
  /// The matrix of gaps as a drawing of its own.
  public let gapScene: Scene
  /// Centres of the actors drawn in the network, in millimetres, by key.
  public let positions: [String: Point]
  /// Radii of their discs, in millimetres, by key.
  public let radii: [String: Double]
  /// Keys of actors drawn without their name, for lack of a free place.
  public let unlabelled: [String]
  /// Keys of actors without a link that did not fit in the list of these.
  public let unlisted: [String]

  /// Draws an overview on a page.
  ///
  /// - Throws: `PageError` when the typeface is missing or the network does not fit.
  public init(_ content: OverviewContent, size: PageSize) throws(PageError) {
    try TextMeasure.requireTypeface()
    let language = content.language
    let words = SheetWords(language)
    let type = SheetType(size)
    let key = ThemeKey(content.register.themes, language: language)
    let title = content.register.title?[language] ?? words.untitled
    var scene = Scene(
      width: size.width, height: size.height, title: title,
      description: content.findings.map { "\($0.headline). \($0.text)" }.joined(separator: " "),
      language: language.rawValue, background: Palette.paper)

    let margin = size.width * 0.03
    let page = Rect(x: 0, y: 0, width: size.width, height: size.height).inset(by: margin)
    let header = SheetHeader(content, title: title, type: type, page: page)
    let imprint = Imprint(content, type: type, width: page.width)
    let imprintTop = page.maxY - imprint.height
    let bottom = imprintTop - type.legend.size * 0.9

    let matrixWidth = max(GapMatrix.width(content, type: type), page.width * 0.27)
    let gutter = type.heading.size * 1.1
    let leftWidth = page.width - matrixWidth - gutter
    let columns = header.bottom + type.heading.size * 0.45
    let right = Rect(
      x: page.maxX - matrixWidth, y: columns, width: matrixWidth, height: bottom - columns)
    // How large the movement is stands under the title; the other findings get room of their own.
    let findings = FindingsBand(
      content.findings.filter { $0.topic != .size }, type: type, x: page.x, width: leftWidth,
      top: columns)
    let top = findings.bottom + type.heading.size * 0.5
    let left = Rect(x: page.x, y: top, width: leftWidth, height: bottom - top)

    let legend = NetworkLegend(content, key: key, type: type, area: left)
    let isolates = IsolateList(
      content, key: key, type: type, width: left.width, bottom: legend.top,
      highest: left.height * 0.22)
    let networkTop = left.y + type.heading.lineHeight
    let network = try OverviewNetwork(
      content, key: key, type: type,
      within: Rect(
        x: left.x, y: networkTop, width: left.width,
        height: isolates.top - type.label.size * 0.5 - networkTop))
    let regions = RegionColumn(content, key: key, type: type, area: right)

    scene.marks = [
      header.mark, findings.mark,
      .group(
        Group(
          id: "network", title: words.networkHeading,
          marks: [
            .text(
              TextLine(
                words.networkHeading, at: Point(left.x, left.y + type.heading.size * 0.8),
                style: type.heading))
          ] + network.drawing.marks
            + Self.note(on: network, words, type: type, area: left, top: networkTop))),
      isolates.mark(x: left.x), legend.mark, regions.mark,
      imprint.mark(at: Point(page.x, imprintTop)),
    ]
    self.scene = scene
    gapScene = GapSheet.scene(content, key: key)
    var positions: [String: Point] = [:]
    var radii: [String: Double] = [:]
    for (vertex, actor) in network.actors.enumerated() {
      let id = content.network.actors[actor].id
      positions[id] = network.drawing.positions[vertex]
      radii[id] = network.drawing.radii[vertex]
    }
    self.positions = positions
    self.radii = radii
    unlabelled = network.drawing.unlabelled.map {
      content.network.actors[network.actors[$0]].id
    }
    unlisted = isolates.unlisted.map { content.network.actors[$0].id }
  }

  /// What the network leaves out, beside its heading; or that there is none.
  private static func note(
    on network: OverviewNetwork, _ words: SheetWords, type: SheetType, area: Rect, top: Double
  ) -> [Mark] {
    let style = TextStyle(points: type.label.points, colour: Palette.quiet)
    let unnamed = network.drawing.unlabelled.count
    if network.actors.isEmpty {
      return [.text(TextLine(words.noLinks, at: Point(area.x, top + style.size), style: style))]
    }
    guard unnamed > 0 else { return [] }
    return [
      .text(
        TextLine(
          words.unnamed(unnamed), at: Point(area.maxX, area.y + type.heading.size * 0.8),
          style: style, anchor: .end))
    ]
  }
}
