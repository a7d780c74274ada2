internal import Drawing

/// The title of a sheet about one thing, with the facts under it; synthetic data say so, large.
struct SubjectHeader {
  let mark: Mark
  let bottom: Double

  /// Sets a header.
  ///
  /// - Parameters:
  ///   - kind: What the thing is, in small type above its name.
  ///   - facts: Lines under the name, each wrapped.
  init(
    kind: String, title: String, facts: [String], isSynthetic: Bool, words: SheetWords,
    type: SheetType, within area: Rect
  ) {
    var block = TextBlock(x: area.x, y: area.y - type.subtitle.size * 0.2, width: area.width)
    let above = TextStyle(
      points: type.subtitle.points, weight: .semibold, colour: Palette.quiet)
    block.add(kind, above, most: 1)
    block.add(title, Self.style(of: title, type: type, width: area.width), most: 2)
    block.skip(type.subtitle.size * 0.15)
    for (i, fact) in facts.enumerated() {
      let style = i == 0 ? type.subtitle : type.legend
      block.add(fact, style, most: 3)
    }
    if isSynthetic {
      let warning = TextStyle(points: type.heading.points, weight: .bold, colour: Palette.alert)
      block.skip(type.subtitle.size * 0.15)
      block.add(words.synthetic, warning, most: 2)
    }
    mark = .group(Group(id: "header", isHeading: true, marks: block.marks))
    bottom = block.bottom
  }

  /// The title's size, or smaller where a word would not fit in a line: words are not broken.
  private static func style(of title: String, type: SheetType, width: Double) -> TextStyle {
    var style = type.title
    let widest =
      title.split(separator: " ").map { TextMeasure.width(of: String($0), style: style) }.max() ?? 0
    if widest > width {
      style.points = max(type.heading.points, style.points * width / widest * 0.999)
    }
    return style
  }
}
