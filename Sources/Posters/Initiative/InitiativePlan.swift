internal import Drawing
internal import Movement
internal import Words

/// The parts of a poster of one actor in type of some size, and whether they fit the page.
struct InitiativePlan {
  /// Whether every contact and every wish has room.
  let fits: Bool
  private let content: InitiativeContent
  private let key: ThemeKey
  private let type: InitiativeType
  private let head: TextBlock
  private let themes: LegendRows
  private let foot: InitiativeFoot
  private let fanHeight: Double
  private let wishHeight: Double
  /// The wishes left of the code, where there is room for them.
  private let wishesBeside: WishLists?
  /// The least distance between parts.
  private let gap: Double

  init(
    _ content: InitiativeContent, key: ThemeKey, size: PageSize, orientation: PageOrientation,
    step: InitiativeType.Step, page: Rect
  ) {
    self.content = content
    self.key = key
    let type = InitiativeType(size, step: step)
    self.type = type
    let words = InitiativeWords(content.language)
    foot = InitiativeFoot(
      content, size: size, orientation: orientation, type: type, page: page)
    // The name has the whole width, unless the code on a page that lies is too high for that.
    var head = Self.head(
      content, words, type: type, corner: Point(page.x, page.y), width: page.width,
      lines: orientation == .portrait ? 3 : 2)
    let isBesideCode = foot.body.width < page.width && head.bottom > foot.codeTop
    if isBesideCode {
      head = Self.head(
        content, words, type: type, corner: Point(page.x, page.y), width: foot.body.width, lines: 4)
    }
    self.head = head
    let own = key.themes.filter { content.actor.themes.contains($0.id) }
    let radius = type.facts.size * 0.72
    themes = LegendRows(
      own.map { theme in
        LegendRows.Key(
          symbol: { at in
            Pie.marks(
              at: at, radius: radius, slices: key.slices([theme.id]),
              letters: TextStyle(
                points: type.facts.points * 0.85, weight: .semibold, colour: Palette.paper))
          },
          width: 2 * radius, words: theme.name[content.language])
      }, style: type.facts, width: foot.body.width)
    let heading = type.heading.lineHeight * 1.25
    fanHeight =
      heading
      + (content.hasContacts
        ? ContactFan.height(
          content, name: type.contact, small: type.small, width: foot.body.width)
        : type.facts.lineHeight * 3)
    wishesBeside = foot.beside.flatMap { room in
      let lists = WishLists(
        content, words, type: type, x: room.x, top: room.y, width: room.width,
        arrangement: .stacked)
      return lists.flatMap { $0.bottom <= room.maxY ? $0 : nil }
    }
    wishHeight =
      wishesBeside != nil
      ? 0
      : WishLists(content, words, type: type, x: 0, top: 0, width: foot.body.width)?.bottom ?? 0
    gap = type.facts.size * 1.1
    let gaps = gap * (wishHeight > 0 ? 3 : 2)
    let isUnbroken =
      step.enlargement == 1
      || ContactFan.isUnbroken(
        content, name: type.contact, small: type.small, width: foot.body.width)
    fits =
      !isBesideCode && isUnbroken
      && head.bottom + themes.height + fanHeight + wishHeight + gaps <= foot.body.maxY
  }

  /// The name, large, with the facts under it.
  private static func head(
    _ content: InitiativeContent, _ words: InitiativeWords, type: InitiativeType, corner: Point,
    width: Double, lines: Int
  ) -> TextBlock {
    var block = TextBlock(x: corner.x, y: corner.y, width: width)
    let title = type.title(for: content.actor.name, width: width, lines: lines)
    block.add(content.actor.name, title, most: 6)
    block.skip(title.size * 0.12)
    block.add(content.facts, type.facts, most: 4)
    if content.register.isSynthetic {
      block.add(SheetWords(content.language).synthetic, type.warning, most: 2)
    }
    return block
  }

  /// Everything in its place, with how many contacts had none.
  func marks() -> (marks: [Mark], omitted: Int) {
    let words = InitiativeWords(content.language)
    let body = foot.body
    let headingHeight = type.heading.lineHeight * 1.25
    let themesTop = head.bottom + gap * 0.7
    let top = themesTop + themes.height + gap
    let room = body.maxY - gap * 0.5 - top
    // Wishes may take half of the room; on a page that is too small for all, contacts get the rest.
    let wishes =
      wishHeight > 0 ? min(wishHeight + gap, max(room / 2, room - fanHeight)) : 0
    // What is left becomes lines to write on, and air.
    let lines = WritingLines(content, words, type: type, width: body.width)
    let linesHeight = lines.map { $0.height + gap } ?? 0
    let hasLines = lines != nil && room - fanHeight - wishes >= linesHeight
    let used = fanHeight + wishes + (hasLines ? linesHeight : 0)
    let fanRoom = min(room - wishes - (hasLines ? linesHeight : 0), fanHeight * 1.35)
    let air = max(0, (room - max(used, used - fanHeight + fanRoom)) / 3)
    let fanTop = top + air
    let area = Rect(
      x: body.x, y: fanTop + headingHeight, width: body.width,
      height: max(0, fanRoom - headingHeight))
    let (contacts, omitted) = self.contacts(words, heading: fanTop, area: area)
    var y = area.maxY + gap + air
    var wishMarks = wishesBeside?.marks ?? []
    if wishHeight > 0,
      let lists = WishLists(
        content, words, type: type, x: body.x, top: y, width: body.width,
        height: wishes - gap + 1e-6)
    {
      wishMarks += lists.marks
      y = lists.bottom + gap
    }
    if hasLines, let lines {
      wishMarks += lines.marks.map { $0.moved(by: Point(body.x, y)) }
    }
    return (
      [
        .group(Group(id: "name", isHeading: true, marks: head.marks)),
        .group(
          Group(id: "themes", marks: themes.marks.map { $0.moved(by: Point(body.x, themesTop)) })),
        .group(
          Group(
            id: "network", title: words.contacts, description: words.description(content),
            marks: contacts)),
        .group(Group(id: "wishes", marks: wishMarks)), foot.mark,
      ], omitted
    )
  }

  private func contacts(
    _ words: InitiativeWords, heading top: Double, area: Rect
  ) -> (marks: [Mark], omitted: Int) {
    let heading = type.heading
    var marks: [Mark] = [
      .text(TextLine(words.contacts, at: Point(area.x, top + heading.size), style: heading))
    ]
    guard content.hasContacts else {
      var note = TextBlock(x: area.x, y: area.y, width: area.width)
      note.add(words.noContacts, type.facts, most: 3)
      return (marks + note.marks, 0)
    }
    let fan = ContactFan(
      content, key: key, name: type.contact, small: type.small, within: area)
    marks.append(fan.mark)
    if fan.omitted > 0 {
      marks.append(
        .text(
          TextLine(
            words.more(fan.omitted), at: Point(area.maxX, top + heading.size), style: type.small,
            anchor: .end)))
    }
    return (marks, fan.omitted)
  }
}
