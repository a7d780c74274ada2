internal import Drawing
internal import Movement
internal import Words

/// The foot of a poster of one actor: its website as a QR code and as text, and the small print.
struct InitiativeFoot {
  let mark: Mark
  let top: Double

  init(_ content: InitiativeContent, type: InitiativeType, page: Rect) {
    let words = InitiativeWords(content.language)
    let sheetWords = SheetWords(content.language)
    var parts = ["Vliegwiel"]
    if let title = content.register.title?[content.language] { parts.append(title) }
    if let date = content.register.created { parts.append(sheetWords.date(date.description)) }
    parts.append(sheetWords.audience(content.register.audience.label(in: content.language)))
    let print = TextStyle(points: type.small.points * 0.62, colour: Palette.quiet)
    let imprint = TextMeasure.fitted(
      parts.joined(separator: " · "), style: print, width: page.width)
    var marks: [Mark] = [
      .text(TextLine(imprint, at: Point(page.x, page.maxY), style: print))
    ]
    var top = page.maxY - print.lineHeight * 1.6
    if let site = content.actor.website, let code = QRCode(site) {
      // From three metres where the page is large enough, else as large as a third of its width.
      let side = min(code.width(readableFrom: 3), page.width * 0.36)
      let square = Rect(x: page.maxX - side, y: top - side, width: side, height: side)
      marks.append(
        .group(
          Group(id: "qr", title: words.website, description: site, marks: code.marks(in: square))))
      let room = page.width - side - type.facts.size
      let lines = TextMeasure.wrap(Self.shown(site), style: type.item, width: room)
      let shownLines = TextMeasure.clipped(lines, to: 3, style: type.item, width: room)
      let block = Double(shownLines.count) * type.item.lineHeight
      var y = square.center.y - block / 2 - type.heading.lineHeight * 0.2
      marks.append(.text(TextLine(words.website, at: Point(page.x, y), style: type.heading)))
      for line in shownLines {
        y += type.item.lineHeight
        marks.append(.text(TextLine(line, at: Point(page.x, y), style: type.item)))
      }
      top = square.y
    }
    self.top = top
    mark = .group(Group(id: "foot", marks: marks))
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
