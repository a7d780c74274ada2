internal import Drawing
internal import Insight
internal import Movement
internal import Words

/// The small print at the foot of a sheet: counts, date, audience, what was withheld, sources.
struct Imprint {
  let mark: Mark
  let top: Double

  init(_ content: OverviewContent, type: SheetType, page: Rect) {
    let style = TextStyle(points: type.label.points, colour: Palette.quiet)
    let lines = TextMeasure.wrap(
      "Vliegwiel · " + Self.text(content), style: style, width: page.width)
    let height = Double(lines.count) * style.lineHeight
    top = page.maxY - height
    mark = .group(
      Group(
        id: "imprint",
        marks: lines.enumerated().map { number, line in
          .text(
            TextLine(
              line,
              at: Point(
                page.x, page.maxY - height + Double(number) * style.lineHeight + style.size),
              style: style))
        }))
  }

  /// The small print in words.
  static func text(_ content: OverviewContent) -> String {
    let words = SheetWords(content.language)
    let register = content.register
    var parts = [
      words.register(actors: register.actors.count, links: register.links.count),
      words.shown(content.network.lens, of: register),
    ]
    if let date = register.created { parts.append(words.date(date.description)) }
    parts.append(words.audience(register.audience.label(in: content.language)))
    parts.append(
      words.withheld(
        register.withheld.actors, counted: register.withheld.counted,
        of: register.actors.count + register.withheld.actors + register.withheld.counted))
    parts.append(words.sources(register.sources.count, credits: register.credits))
    return parts.joined(separator: " · ")
  }
}
