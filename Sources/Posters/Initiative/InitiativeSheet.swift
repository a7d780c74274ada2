public import Drawing
internal import Movement
internal import Words

/// A poster of one actor for its stand on a market day, upright, to be read from three metres.
public struct InitiativeSheet: Sendable {
  /// The drawing.
  public let scene: Scene
  /// Contacts for which there was no room, in number; they are in the register.
  public let omittedContacts: Int

  /// Draws a poster on an upright page.
  ///
  /// From top to bottom: a bar of its themes' colours, its name as large as three lines allow, what
  /// it is and where, its themes, what it offers and seeks when it says so, with whom it works,
  /// and its website as text and as a QR code. What is not known takes no room.
  ///
  /// - Throws: `PageError` when the typeface is missing.
  public init(
    _ content: InitiativeContent, size: PageSize, orientation: PageOrientation = .portrait
  ) throws(PageError) {
    try TextMeasure.requireTypeface()
    let sides = size.dimensions(orientation)
    let (width, height) = (sides.x, sides.y)
    let type = InitiativeType(width: size.height)
    let key = ThemeKey(content.register.themes, language: content.language)
    let words = InitiativeWords(content.language)
    var scene = Scene(
      width: width, height: height, title: content.actor.name, description: content.facts,
      language: content.language.rawValue, background: Palette.paper)
    let margin = width * 0.07
    let page = Rect(
      x: margin, y: margin, width: width - 2 * margin, height: height - 2 * margin * 0.85)

    var block = TextBlock(x: page.x, y: page.y + width * 0.035, width: page.width)
    let title = type.title(for: content.actor.name, width: page.width)
    block.add(content.actor.name, title, most: 4)
    block.skip(title.size * 0.18)
    block.add(content.facts, type.facts, most: 2)
    if let phase = content.actor.phase {
      block.add(words.phase(phase).capitalizedFirst, type.facts, most: 1)
    }
    if content.register.isSynthetic {
      block.add(SheetWords(content.language).synthetic, type.warning, most: 2)
    }
    let themes = Self.themes(
      content, key: key, type: type, at: Point(page.x, block.bottom + width * 0.03),
      width: page.width)
    let foot = InitiativeFoot(content, type: type, page: page)
    let lists = WishLists(
      content, words, type: type, x: page.x, top: themes.bottom + width * 0.035, width: page.width)

    let heading = type.heading
    let fanTop = lists.bottom + width * 0.04
    let hasContacts = !content.peers.isEmpty || !content.helpers.isEmpty
    let area = Rect(
      x: page.x, y: fanTop + heading.lineHeight * 1.3, width: page.width,
      height: max(0, foot.top - width * 0.03 - fanTop - heading.lineHeight * 1.3))
    var contacts: [Mark] = [
      .text(
        TextLine(words.contacts, at: Point(page.x, fanTop + heading.size), style: heading))
    ]
    var omitted = 0
    if hasContacts {
      let fan = ContactFan(
        content, key: key, name: type.contact, small: type.small, within: area)
      contacts.append(fan.mark)
      omitted = fan.omitted
      if omitted > 0 {
        contacts.append(
          .text(
            TextLine(
              words.more(omitted), at: Point(page.maxX, fanTop + heading.size), style: type.small,
              anchor: .end)))
      }
    } else {
      var note = TextBlock(x: area.x, y: area.y, width: area.width)
      note.add(words.noContacts, type.facts, most: 3)
      contacts += note.marks
    }
    omittedContacts = omitted
    scene.marks = [
      .group(Group(id: "bar", marks: Self.bar(content, key: key, width: width))),
      .group(Group(id: "name", marks: block.marks)),
      .group(Group(id: "themes", marks: themes.marks)),
      .group(Group(id: "wishes", marks: lists.marks)),
      .group(Group(id: "network", title: words.contacts, marks: contacts)),
      foot.mark,
    ]
    self.scene = scene
  }

  /// Equal stripes of the colours of its themes along the top edge.
  private static func bar(
    _ content: InitiativeContent, key: ThemeKey, width: Double
  ) -> [Mark] {
    let slices = key.slices(content.actor.themes)
    let colours = slices.isEmpty ? [Palette.unthemed] : slices.map(\.colour)
    let stripe = width / Double(colours.count)
    return colours.enumerated().map { i, colour in
      .rect(
        Rect(x: Double(i) * stripe, y: 0, width: stripe, height: width * 0.035), corner: 0,
        Style(fill: colour))
    }
  }

  /// Each theme as a disc with its letter, and its name beside it.
  private static func themes(
    _ content: InitiativeContent, key: ThemeKey, type: InitiativeType, at corner: Point,
    width: Double
  ) -> (marks: [Mark], bottom: Double) {
    let own = key.themes.filter { content.actor.themes.contains($0.id) }
    let radius = type.facts.size * 0.72
    let rows = LegendRows(
      own.map { theme in
        LegendRows.Key(
          symbol: { at in
            Pie.marks(
              at: at, radius: radius, slices: key.slices([theme.id]),
              letters: TextStyle(
                points: type.facts.points * 0.85, weight: .semibold, colour: Palette.paper))
          },
          width: 2 * radius, words: theme.name[content.language])
      }, style: type.facts, width: width)
    return (rows.marks.map { $0.moved(by: corner) }, corner.y + rows.height)
  }
}
