internal import Drawing
internal import Insight
internal import Movement
internal import Words

/// What the colours, rings, lines and sizes of the network mean, at the foot of its column.
struct NetworkLegend {
  let mark: Mark
  let top: Double

  private struct Item {
    var symbol: (Point) -> [Mark]
    var symbolWidth: Double
    var words: String
  }

  init(_ content: OverviewContent, key: ThemeKey, type: SheetType, area: Rect) {
    let words = SheetWords(content.language)
    let unit = type.legend.size
    let disc = unit * 0.55
    var items = key.themes.map { theme in
      let slices = key.slices([theme.id])
      return Item(
        symbol: { Pie.marks(at: $0, radius: disc, slices: slices, letters: type.label) },
        symbolWidth: disc * 2, words: theme.name[content.language])
    }
    let several = Array(key.themes.prefix(3).compactMap { key.slice($0.id) })
    items.append(
      Item(
        symbol: { Pie.marks(at: $0, radius: disc, slices: several, letters: nil) },
        symbolWidth: disc * 2, words: words.severalThemes))
    items.append(
      Item(
        symbol: { Pie.marks(at: $0, radius: disc, slices: [], letters: nil) },
        symbolWidth: disc * 2, words: words.noTheme))
    let ring = Style(stroke: Palette.ink, strokeWidth: unit * 0.07)
    items.append(
      Item(
        symbol: {
          [
            .circle($0, radius: disc, ring),
            .circle($0, radius: disc * 0.68, Style(fill: Palette.ink)),
          ]
        }, symbolWidth: disc * 2, words: words.ring))
    let dashes = [unit * 0.14, unit * 0.14]
    items.append(
      Item(
        symbol: {
          [
            .circle(
              $0, radius: disc, Style(stroke: Palette.ink, strokeWidth: unit * 0.07, dashes: dashes)
            )
          ]
        }, symbolWidth: disc * 2, words: words.hollow))
    for (text, colour, isDashed) in [
      (words.within, Palette.quiet, false), (words.membership, Palette.quiet, true),
      (words.between, Palette.alert, false),
    ] {
      items.append(
        Item(
          symbol: { center in
            let half = Point(unit * 0.8, 0)
            return [
              .path(
                Path(from: center - half, to: center + half),
                Style(
                  stroke: colour, strokeWidth: unit * 0.08,
                  dashes: isDashed ? [unit * 0.2, unit * 0.2] : []))
            ]
          }, symbolWidth: unit * 1.6, words: text))
    }
    if let share = content.centrality.rows.first?.betweennessShare, share > 0 {
      let radii = [0.16, 0.32, 0.55].map { $0 * unit }
      let width = radii.reduce(0) { $0 + 2 * $1 } + unit * 0.5
      items.append(
        Item(
          symbol: { center in
            var x = center.x - width / 2
            return radii.map { radius in
              x += 2 * radius + unit * 0.25
              return .circle(
                Point(x - radius - unit * 0.25, center.y), radius: radius,
                Style(fill: Palette.quiet))
            }
          }, symbolWidth: width,
          words: words.size(large: Int((share * 100).rounded()))))
    }

    // Laid in lines of words, then moved up so that the last stands on the foot of the area.
    var marks: [Mark] = []
    var (x, y) = (0.0, 0.0)
    let line = unit * 1.55
    for item in items {
      let text = TextMeasure.width(of: item.words, style: type.legend)
      let width = item.symbolWidth + unit * 0.4 + text
      if x > 0, x + width > area.width {
        x = 0
        y += line
      }
      marks += item.symbol(Point(x + item.symbolWidth / 2, y))
      marks.append(
        .text(
          TextLine(
            item.words,
            at: Point(x + item.symbolWidth + unit * 0.4, y + type.legend.capHeight / 2),
            style: type.legend)))
      x += width + unit * 1.3
    }
    let shift = Point(area.x, area.maxY - y - unit * 0.7)
    mark = .group(Group(id: "legend", marks: marks.map { $0.moved(by: shift) }))
    top = area.maxY - y - unit * 2.1
  }
}
