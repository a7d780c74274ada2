public import Drawing
internal import Movement
internal import Words

/// A poster of one actor for its stand on a market day, to be read from three metres.
public struct InitiativeSheet: Sendable {
  /// The drawing.
  public let scene: Scene
  /// Contacts for which there was no room, in number; they are in the register.
  public let omittedContacts: Int

  /// Draws a poster on a page.
  ///
  /// From top to bottom: a bar of its themes' colours, its name, what it is and where and how far
  /// along, its themes, with whom it works, what it offers and seeks, and its website as text and
  /// as a QR code; on a page that lies the code stands right of the rest. What it does not say of
  /// offers and needs becomes lines to write on, where there is room. All is set as large as fits.
  ///
  /// - Throws: `PageError` when the typeface is missing.
  public init(
    _ content: InitiativeContent, size: PageSize, orientation: PageOrientation = .portrait
  ) throws(PageError) {
    try TextMeasure.requireTypeface()
    let sides = size.dimensions(orientation)
    let key = ThemeKey(content.register.themes, language: content.language)
    let unit = size.height
    let margin = unit * 0.07
    let page = Rect(
      x: margin, y: margin + unit * 0.015, width: sides.x - 2 * margin,
      height: sides.y - 1.75 * margin - unit * 0.015)
    var plan = InitiativePlan(
      content, key: key, size: size, orientation: orientation, step: InitiativeType.steps[0],
      page: page)
    for step in InitiativeType.steps.dropFirst() where !plan.fits {
      plan = InitiativePlan(
        content, key: key, size: size, orientation: orientation, step: step, page: page)
    }
    var scene = Scene(
      width: sides.x, height: sides.y, title: content.actor.name, description: content.facts,
      language: content.language.rawValue, background: Palette.paper)
    let drawn = plan.marks()
    omittedContacts = drawn.omitted
    scene.marks =
      [.group(Group(id: "bar", marks: Self.bar(content, key: key, width: sides.x, unit: unit)))]
      + drawn.marks
    self.scene = scene
  }

  /// Equal stripes of the colours of its themes along the top edge.
  private static func bar(
    _ content: InitiativeContent, key: ThemeKey, width: Double, unit: Double
  ) -> [Mark] {
    let slices = key.slices(content.actor.themes)
    let colours = slices.isEmpty ? [Palette.unthemed] : slices.map(\.colour)
    let stripe = width / Double(colours.count)
    return colours.enumerated().map { i, colour in
      .rect(
        Rect(x: Double(i) * stripe, y: 0, width: stripe, height: unit * 0.035), corner: 0,
        Style(fill: colour))
    }
  }
}
