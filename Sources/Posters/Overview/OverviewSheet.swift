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
  /// Keys of actors listed rather than drawn that did not fit in their list.
  public let unlisted: [String]

  /// Draws an overview on a page.
  ///
  /// - Parameter like: An earlier overview whose places the network keeps where it can.
  /// - Throws: `PageError` when the typeface is missing or the network does not fit.
  public init(
    _ content: OverviewContent, size: PageSize, orientation: PageOrientation = .landscape,
    like earlier: EarlierLayout? = nil
  ) throws(PageError) {
    try TextMeasure.requireTypeface()
    let language = content.language
    let words = SheetWords(language)
    let type = SheetType(size)
    let key = ThemeKey(content.register.themes, language: language)
    let title = content.register.title?[language] ?? words.untitled
    let sides = size.dimensions(orientation)
    var scene = Scene(
      width: sides.x, height: sides.y, title: title,
      description: content.findings.map { "\($0.headline). \($0.text)" }.joined(separator: " "),
      language: language.rawValue, background: Palette.paper)

    let margin = size.width * 0.03
    let page = Rect(x: 0, y: 0, width: sides.x, height: sides.y).inset(by: margin)
    let header = SheetHeader(content, title: title, type: type, page: page)
    let imprint = Imprint(
      content.register, lens: content.network.lens, language: content.language, type: type,
      width: page.width)
    let imprintTop = page.maxY - imprint.height
    // How large the movement is stands under the title; the other findings get room of their own.
    let plan = OverviewPlan(
      content, findings: content.findings.filter { $0.topic != .size }, size: size,
      orientation: orientation, type: type,
      within: Rect(
        x: page.x, y: header.bottom + type.heading.size * 0.45, width: page.width,
        height: imprintTop - type.legend.size * 0.9 - header.bottom - type.heading.size * 0.45))
    let left = plan.network

    let islandStyle = OverviewIslands.style(content, type: type)
    let islands = OverviewIslands(
      content, room: left.width * left.height * 0.6, style: islandStyle)
    let legend = NetworkLegend(content, islands: islands, key: key, type: type, area: left)
    let isLarge = content.network.actors.count > 250
    let isolates = IsolateList(
      content, key: key, type: type, width: left.width, bottom: legend.top,
      highest: left.height * (isLarge ? 0.07 : 0.22))
    let notes = NetworkNotes(
      content, islands: islands, key: key, type: type, width: left.width,
      highest: left.height * 0.18)
    let notesTop = isolates.top - notes.height
    let networkTop = left.y + type.heading.lineHeight
    let network = try OverviewNetwork(
      content, islands: islands, key: key, type: type,
      within: Rect(
        x: left.x, y: networkTop, width: left.width,
        height: notesTop - type.label.size * 0.5 - networkTop), like: earlier, page: sides)
    let regions = RegionColumn(
      content.regions, key: key, type: type, area: plan.regions, isSideBySide: plan.isRegionRow)

    scene.marks =
      [
        header.mark, plan.findings.mark,
        .group(
          Group(
            id: "network", title: words.networkHeading,
            description: words.networkDescription(
              actors: network.actors.count, links: network.tieCount,
              clusters: content.clusters.clusters.map(\.name)),
            marks: [
              .text(
                TextLine(
                  words.networkHeading, at: Point(left.x, left.y + type.heading.size * 0.8),
                  style: type.heading))
            ] + network.drawing.marks
              + Self.note(on: network, words, type: type, area: left, top: networkTop))),
        notes.mark(at: Point(left.x, notesTop)), isolates.mark(x: left.x), legend.mark,
      ] + regions.marks + [imprint.mark(at: Point(page.x, imprintTop))]
    self.scene = scene
    gapScene = GapTable.scene(content, key: key)
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
    unlisted = (isolates.unlisted + notes.unlisted).map { content.network.actors[$0].id }
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
