internal import Drawing
internal import Insight
internal import Movement
internal import Words

/// The small print at the foot of a sheet: counts, date, audience, what was withheld, sources.
struct Imprint {
  let height: Double
  private let lines: [Mark]

  /// Sets the small print of a sheet.
  ///
  /// - Parameters:
  ///   - lens: What of the register the sheet shows.
  ///   - notes: What else there is to know of this sheet, before the audience.
  init(
    _ register: ReleasedRegister, lens: Lens, language: Language, notes: [String] = [],
    type: SheetType, width: Double
  ) {
    let style = TextStyle(points: type.label.points, colour: Palette.quiet)
    let texts = TextMeasure.wrap(
      "Vliegwiel · " + Self.text(register, lens: lens, language: language, notes: notes),
      style: style, width: width)
    height = Double(texts.count) * style.lineHeight
    lines = texts.enumerated().map { number, text in
      .text(
        TextLine(
          text, at: Point(0, Double(number) * style.lineHeight + style.size), style: style))
    }
  }

  /// The small print with its top left corner at a point.
  func mark(at corner: Point) -> Mark {
    .group(Group(id: "imprint", marks: lines.map { $0.moved(by: corner) }))
  }

  /// The small print in words.
  static func text(
    _ register: ReleasedRegister, lens: Lens, language: Language, notes: [String] = []
  ) -> String {
    let words = SheetWords(language)
    var parts = [
      words.register(actors: register.actors.count, links: register.links.count),
      words.shown(lens, of: register),
    ]
    parts += notes
    if let date = register.created { parts.append(words.date(date.description)) }
    parts.append(words.audience(register.audience.label(in: language)))
    parts.append(
      words.withheld(
        register.withheld.actors, counted: register.withheld.counted,
        of: register.actors.count + register.withheld.actors + register.withheld.counted))
    parts.append(words.sources(register.sources.count, credits: register.credits))
    return parts.joined(separator: " · ")
  }
}
