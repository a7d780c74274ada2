internal import Drawing
internal import Movement

/// Lines to write on, for what an actor offers and what it looks for when it has said neither: on a
/// market day people fill them in.
struct WritingLines {
  let marks: [Mark]
  let height: Double

  /// Draws lines from the origin down; nil when the actor says what it offers or looks for.
  init?(
    _ content: InitiativeContent, _ words: InitiativeWords, type: InitiativeType, width: Double
  ) {
    guard content.actor.offers.isEmpty, content.actor.needs.isEmpty else { return nil }
    let gutter = type.item.size * 1.5
    let column = (width - gutter) / 2
    let pitch = type.item.lineHeight * 1.5
    var marks: [Mark] = []
    for (i, heading) in [words.offers, words.needs].enumerated() {
      let x = Double(i) * (column + gutter)
      let text = TextMeasure.fitted(heading + " …", style: type.heading, width: column)
      marks.append(
        .text(TextLine(text, at: Point(x, type.heading.size), style: type.heading)))
      for line in 1...2 {
        let y = type.heading.lineHeight + Double(line) * pitch
        marks.append(
          .path(
            Path(from: Point(x, y), to: Point(x + column, y)),
            Style(stroke: Palette.line, strokeWidth: type.item.size * 0.06)))
      }
    }
    self.marks = marks
    height = type.heading.lineHeight + 2.2 * pitch
  }
}
