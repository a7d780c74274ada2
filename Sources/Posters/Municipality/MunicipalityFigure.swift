internal import Drawing
internal import Movement
internal import Words

/// The links of a municipality under their heading, with what is left out and what the signs mean;
/// or that no link is known.
struct MunicipalityFigure {
  private let content: MunicipalityContent
  private let key: ThemeKey
  private let type: SheetType
  private let words: MunicipalityWords

  init(_ content: MunicipalityContent, key: ThemeKey, type: SheetType) {
    self.content = content
    self.key = key
    self.type = type
    words = MunicipalityWords(content.language)
  }

  /// The height at which every actor has a row of its own, in the type of legends.
  func height(width: Double) -> Double {
    let head = type.heading.size * 1.5
    guard !content.links.ties.isEmpty else { return head + type.quiet.lineHeight * 2 }
    let name = TextStyle(points: type.legend.points, colour: Palette.ink)
    let rows = PartnerRows(
      content, key: key, name: name,
      widths: PartnerWidths(content, name: name, width: width), within: .infinity)
    return head + rows.height + type.strong.lineHeight * 1.6 + type.label.size * 2
      + foot(width: width)
  }

  private func legend(width: Double) -> LegendRows {
    let linked = Set(content.links.ties.flatMap { [$0.from, $0.to] })
    let actors = linked.sorted().map { content.network.actors[$0] }
    let sheetWords = SheetWords(content.language)
    // What colours mean stands beside the names of the themes in their list.
    var keys = NetworkLegend.signs(of: actors, type: type, words: sheetWords)
    let isMember = content.links.ties.contains {
      $0.link.kind == .member || $0.link.kind == .partOf
    }
    if isMember { keys.append(NetworkLegend.membership(type: type, words: sheetWords)) }
    return LegendRows(keys, style: type.legend, width: width)
  }

  private func foot(width: Double) -> Double {
    legend(width: width).height + type.legend.lineHeight * 2.4
  }

  /// The figure in its place.
  func mark(within area: Rect) -> Mark {
    let (head, top) = type.figureHead(
      words.networkHeading, at: Point(area.x, area.y), width: area.width)
    var marks = head
    if content.links.ties.isEmpty {
      var note = TextBlock(x: area.x, y: top, width: area.width)
      note.add(words.noLinks, type.quiet, most: 3)
      marks += note.marks
    } else {
      let legend = self.legend(width: area.width)
      let fan = MunicipalityFan(
        content, key: key, type: type,
        within: Rect(
          x: area.x, y: top, width: area.width,
          height: max(
            type.label.size * 8, area.maxY - top - foot(width: area.width))))
      let linked = Set(content.links.ties.flatMap { [$0.from, $0.to] })
      var note = TextBlock(
        x: area.x, y: fan.bottom + type.legend.size * 0.4, width: area.width)
      note.add(
        words.leftOut(
          withoutLink: content.links.own.count { !linked.contains($0) }, own: fan.rows.omittedOwn,
          partners: fan.rows.omittedPartners, isMerged: fan.rows.isMerged), type.quiet, most: 2)
      let place = Point(area.x, note.bottom + type.legend.size * 0.2)
      marks += fan.marks + note.marks + legend.marks.map { $0.moved(by: place) }
    }
    return .group(
      Group(
        id: "network", title: words.networkHeading,
        description: words.networkDescription(content), marks: marks))
  }
}
