public import Drawing
internal import Graphs
internal import Insight
internal import Movement
internal import Words

/// One municipality on one sheet, for its own table and for whoever comes by: who is there, with
/// whom they are linked, what is not known or missing, and whom to meet.
public struct MunicipalitySheet: Sendable {
  /// The drawing.
  public let scene: Scene
  /// How many entries of lists did not fit; the sheet says so where they are missing.
  public let omitted: Int

  /// Draws the sheet of a municipality on a page.
  ///
  /// - Throws: `PageError` when the typeface is missing or the network does not fit.
  public init(
    _ content: MunicipalityContent, size: PageSize, orientation: PageOrientation = .landscape
  ) throws(PageError) {
    try TextMeasure.requireTypeface()
    let words = MunicipalityWords(content.language)
    let key = ThemeKey(content.register.themes, language: content.language)
    let sides = size.dimensions(orientation)
    let small = SheetType(size)
    let page = Rect(x: 0, y: 0, width: sides.x, height: sides.y).inset(by: size.width * 0.03)
    let imprint = Imprint(
      content.register, lens: content.network.lens, language: content.language, type: small,
      width: page.width)
    let imprintTop = page.maxY - imprint.height
    let facts = words.facts(content)
    func header(within area: Rect) -> SubjectHeader {
      SubjectHeader(
        kind: words.kind, title: content.municipality.name, facts: facts,
        isSynthetic: content.register.isSynthetic, words: SheetWords(content.language),
        type: small, within: area)
    }
    let body = Rect(
      x: page.x, y: page.y, width: page.width,
      height: imprintTop - small.legend.size - page.y)
    let plan = FigurePlan(
      FigurePlan.Wish(
        hasMap: LocatorMap.isPossible(content), share: Self.share(content), most: 0.68),
      size: size, orientation: orientation, within: body,
      headerHeight: { width in
        header(within: Rect(x: 0, y: 0, width: width, height: 0)).bottom
      }
    ) { type in
      let lists = MunicipalitySections(content, key: key, type: type)
      return FigurePlan.Lists(
        first: { [lists.initiatives(width: $0)] },
        second: { [lists.meet(width: $0, most: 6), lists.neighbors(width: $0)] },
        third: { [lists.table(width: $0)] }, side: { [lists.themes(width: $0)] })
    }
    let columns = plan.columns.map { area, sections in
      SectionColumn(sections, type: plan.type, within: area)
    }
    omitted = columns.reduce(0) { $0 + $1.omitted }
    var scene = Scene(
      width: sides.x, height: sides.y, title: content.municipality.name,
      description: facts.joined(separator: " "), language: content.language.rawValue,
      background: Palette.paper)
    scene.marks = [header(within: plan.header).mark]
    if let map = LocatorMap(content, type: small, within: plan.map) { scene.marks.append(map.mark) }
    scene.marks.append(
      try Self.network(content, key: key, type: plan.type, within: plan.figure, size: size))
    scene.marks += columns.flatMap(\.marks)
    scene.marks.append(imprint.mark(at: Point(page.x, imprintTop)))
    self.scene = scene
  }

  /// The network under its heading, with what it leaves out and what its signs mean; or that no
  /// link is known.
  private static func network(
    _ content: MunicipalityContent, key: ThemeKey, type: SheetType, within area: Rect,
    size: PageSize
  ) throws(PageError) -> Mark {
    let words = MunicipalityWords(content.language)
    let (head, top) = type.figureHead(
      words.networkHeading, at: Point(area.x, area.y), width: area.width)
    var marks = head
    if content.links.ties.isEmpty {
      var note = TextBlock(x: area.x, y: top, width: area.width)
      note.add(words.noLinks, type.quiet, most: 3)
      marks += note.marks
    } else {
      let linked = Set(content.links.ties.flatMap { [$0.from, $0.to] })
      let actors = linked.sorted().map { content.network.actors[$0] }
      var keys = NetworkLegend.keys(
        to: actors, themes: [], key: key, type: type, words: SheetWords(content.language))
      if content.links.ties.contains(where: { $0.link.kind == .member }) {
        keys.append(NetworkLegend.membership(type: type, words: SheetWords(content.language)))
      }
      let legend = LegendRows(keys, style: type.legend, width: area.width)
      let noteHeight = type.legend.lineHeight * 2
      let bottom = area.maxY - legend.height - noteHeight - type.legend.size * 0.4
      let network = try MunicipalityNetwork(
        content, key: key, type: type, most: Self.mostPartners(size),
        within: Rect(
          x: area.x, y: top, width: area.width,
          height: max(type.label.size * 8, bottom - top)))
      marks += network.drawing.marks
      var note = TextBlock(x: area.x, y: bottom + type.legend.size * 0.2, width: area.width)
      let without = content.links.own.count { !linked.contains($0) }
      note.add(
        words.leftOut(
          withoutLink: without, unnamed: network.drawing.unlabelled.count,
          isMerged: network.isMerged), type.quiet, most: 2)
      let place = Point(area.x, area.maxY - legend.height)
      marks += note.marks + legend.marks.map { $0.moved(by: place) }
    }
    return .group(
      Group(
        id: "network", title: words.networkHeading,
        description: words.networkDescription(content), marks: marks))
  }

  /// The share of the height that the network gets, by how many actors it shows.
  private static func share(_ content: MunicipalityContent) -> Double {
    let links = content.links
    guard !links.ties.isEmpty else { return 0 }
    switch Set(links.ties.flatMap { [$0.from, $0.to] }).count {
    case ...4: return 0.24
    case ...12: return 0.36
    case ...30: return 0.46
    default: return 0.52
    }
  }

  /// How many partners stand one by one: more would be a cloud of dots without names.
  private static func mostPartners(_ size: PageSize) -> Int {
    switch size {
    case .a0, .a1: 60
    case .a2: 45
    case .a3: 34
    case .a4: 22
    }
  }
}
