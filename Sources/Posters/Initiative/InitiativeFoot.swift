internal import Drawing
internal import Movement
internal import Words

/// The foot of a poster of one actor: its website as a QR code and as text, and the small print.
struct InitiativeFoot {
  let mark: Mark
  /// What the rest of the poster may fill.
  let body: Rect
  /// What is free left of the code on a page that stands; nil elsewhere.
  let beside: Rect?
  /// Where what belongs to the code begins; the page's end without a code.
  let codeTop: Double

  /// From how far the code is to be read where the page allows it, in metres.
  static let distance = 3.0

  /// The width of a code on a page, without its quiet zone, in millimetres.
  ///
  /// As wide as reading from three metres asks (``QRCode/width(readableFrom:)``), and at most half
  /// of the page's short side, beyond which the poster would be a code with a name. So on A3 an
  /// address of up to 62 bytes reads from three metres, on A2 and larger one of 120. On A4 there is
  /// no room for that: an address of up to 26 bytes reads from 2.8 metres there, one of up to 42
  /// from 2.4.
  static func width(of code: QRCode, on size: PageSize) -> Double {
    min(Double(code.size) * QRCode.module(readableFrom: distance), size.height * 0.5)
  }

  init(
    _ content: InitiativeContent, size: PageSize, orientation: PageOrientation,
    type: InitiativeType, page: Rect
  ) {
    let words = InitiativeWords(content.language)
    let lines = TextMeasure.wrap(
      Self.imprint(content), style: type.print, width: page.width)
    let imprintTop = page.maxY - Double(lines.count) * type.print.lineHeight
    var marks: [Mark] = lines.enumerated().map { i, line in
      let y = imprintTop + Double(i) * type.print.lineHeight + type.print.size
      return .text(TextLine(line, at: Point(page.x, y), style: type.print))
    }
    let gap = type.facts.size
    var codeTop = page.maxY
    var beside: Rect?
    var body = Rect(
      x: page.x, y: page.y, width: page.width, height: imprintTop - gap * 0.5 - page.y)
    if let site = content.actor.website, let code = QRCode(site) {
      let width = Self.width(of: code, on: size)
      let module = width / Double(code.size)
      let quiet = module * Double(QRCode.quietZone)
      // Its quiet zone may reach into the margin, which is as empty, and no farther; the small print
      // stays out.
      let right = page.maxX - max(0, quiet - page.x)
      let corner = Point(right - width, imprintTop - quiet - width)
      marks.append(
        .group(
          Group(
            id: "qr", title: words.website, description: site,
            marks: code.marks(
              in: Rect(
                x: corner.x - quiet, y: corner.y - quiet, width: width + 2 * quiet,
                height: width + 2 * quiet), ground: Palette.paper))))
      switch orientation {
      case .portrait:
        let room = corner.x - quiet - gap - page.x
        let block = Self.address(site, words, type: type, x: page.x, width: room)
        body.height = corner.y - quiet - body.y
        let top = corner.y + width - block.height
        beside = Rect(
          x: page.x, y: corner.y, width: room, height: max(0, width - block.height - gap))
        marks += block.marks.map { $0.moved(by: Point(0, top)) }
        codeTop = body.maxY
      case .landscape:
        body.width = corner.x - 2 * quiet - page.x
        let block = Self.address(site, words, type: type, x: corner.x, width: width)
        let top = corner.y - quiet - block.height
        codeTop = top
        marks += block.marks.map { $0.moved(by: Point(0, top)) }
      }
    }
    self.body = body
    self.codeTop = codeTop
    self.beside = beside
    mark = .group(Group(id: "foot", marks: marks))
  }

  /// The address under its heading, whole: a long one is broken.
  private static func address(
    _ site: String, _ words: InitiativeWords, type: InitiativeType, x: Double, width: Double
  ) -> TextBlock {
    var block = TextBlock(x: x, y: 0, width: width)
    block.add(words.website, type.heading, most: 2)
    block.add(shown(site), type.item, most: 6)
    return block
  }

  /// The register, its date, for whom, what was withheld and who states it.
  private static func imprint(_ content: InitiativeContent) -> String {
    let words = SheetWords(content.language)
    let register = content.register
    var parts = ["Vliegwiel"]
    if let title = register.title?[content.language] { parts.append(title) }
    if let date = register.created { parts.append(words.date(date.description)) }
    parts.append(words.audience(register.audience.label(in: content.language)))
    parts.append(
      words.withheld(
        register.withheld.actors, counted: register.withheld.counted,
        of: register.actors.count + register.withheld.actors + register.withheld.counted))
    if let source = register.sources.first(where: { $0.id == content.actor.source }) {
      parts.append(InitiativeWords(content.language).source(source.title))
    }
    return parts.joined(separator: " · ")
  }

  /// A website as people write it: without https:// and the last slash.
  private static func shown(_ site: String) -> String {
    var text = site
    for start in ["https://", "http://"] where text.lowercased().hasPrefix(start) {
      text = String(text.dropFirst(start.count))
    }
    if text.lowercased().hasPrefix("www.") { text = String(text.dropFirst(4)) }
    while text.hasSuffix("/") { text.removeLast() }
    return text
  }
}
