internal import Drawing
internal import Insight
internal import Movement
internal import Words

/// What the colours, rings, lines and sizes of the network mean, at the foot of its column.
struct NetworkLegend {
  let mark: Mark
  let top: Double

  init(
    _ content: OverviewContent, islands: OverviewIslands, key: ThemeKey, type: SheetType,
    area: Rect
  ) {
    let words = SheetWords(content.language)
    let unit = type.legend.size
    let actors = content.network.actors
    let gapThemes = Set(content.regions.themes.map(\.id))
    var keys = Self.keys(
      to: actors, themes: key.themes.filter { gapThemes.contains($0.id) }, key: key, type: type,
      words: words)
    let ties = content.network.ties
    let between = islands.tiesBetween(in: content.network)
    let isBundled = between >= TieBundles.fewest
    for (text, colour, isDashed, occurs) in [
      (words.within, Palette.quiet, false, ties.contains { $0.link.kind != .member }),
      (words.membership, Palette.quiet, true, ties.contains { $0.link.kind == .member }),
      (words.between, Palette.between, false, between > 0 && !isBundled),
    ] where occurs {
      keys.append(
        LegendRows.Key(
          symbol: { center in
            let half = Point(unit * 0.8, 0)
            return [
              .path(
                Path(from: center - half, to: center + half),
                Style(
                  stroke: colour, strokeWidth: unit * 0.08,
                  dashes: isDashed ? [unit * 0.2, unit * 0.2] : []))
            ]
          }, width: unit * 1.6, words: text))
    }
    if isBundled {
      let scale = TieBundles.Scale(ties: between, unit: type.label.size)
      let examples = scale.examples
      let step = unit * 0.9
      keys.append(
        LegendRows.Key(
          symbol: { center in
            examples.enumerated().map { number, ties in
              let x = center.x + (Double(number) - Double(examples.count) / 2) * step
              return .rect(
                Rect(
                  x: x, y: center.y - scale.width(of: Double(ties)) / 2, width: step * 0.85,
                  height: scale.width(of: Double(ties))), corner: 0, Style(fill: Palette.stream))
            }
          }, width: step * Double(examples.count), words: words.streams(examples)))
    }
    if let share = content.centrality.rows.first?.betweennessShare, share > 0 {
      let radii = [0.16, 0.32, 0.55].map { $0 * unit }
      let width = radii.reduce(0) { $0 + 2 * $1 } + unit * 0.5
      keys.append(
        LegendRows.Key(
          symbol: { center in
            var x = center.x - width / 2
            return radii.map { radius in
              x += 2 * radius + unit * 0.25
              return .circle(
                Point(x - radius - unit * 0.25, center.y), radius: radius,
                Style(fill: Palette.quiet))
            }
          }, width: width, words: words.size(largest: share)))
    }
    let rows = LegendRows(keys, style: type.legend, width: area.width)
    top = area.maxY - rows.height - unit * 0.5
    let place = Point(area.x, area.maxY - rows.height)
    mark = .group(Group(id: "legend", marks: rows.marks.map { $0.moved(by: place) }))
  }

  /// What the discs of actors mean; only what occurs is explained.
  ///
  /// - Parameter themes: Themes to explain also where no actor has them.
  static func keys(
    to actors: [Actor], themes: [Theme], key: ThemeKey, type: SheetType, words: SheetWords
  ) -> [LegendRows.Key] {
    let unit = type.legend.size
    let disc = unit * 0.55
    let discs = key.themes.filter { theme in
      themes.contains(theme) || actors.contains { $0.themes.contains(theme.id) }
    }.map { theme in
      let slices = key.slices([theme.id])
      return LegendRows.Key(
        symbol: { Pie.marks(at: $0, radius: disc, slices: slices, letters: type.label) },
        width: disc * 2, words: theme.name[words.language])
    }
    return discs
      + signs(
        of: actors, type: type, words: words,
        severally: Array(
          key.themes.prefix(3).compactMap { key.slice($0.id) }))
  }

  /// What discs of several themes or none, rings and open circles mean; only what occurs.
  ///
  /// - Parameter several: The slices of the disc that stands for several themes; none leaves it out.
  static func signs(
    of actors: [Actor], type: SheetType, words: SheetWords, severally several: [Pie.Slice] = []
  ) -> [LegendRows.Key] {
    let unit = type.legend.size
    let disc = unit * 0.55
    var keys: [LegendRows.Key] = []
    func add(_ text: String, when occurs: Bool, _ symbol: @escaping (Point) -> [Mark]) {
      if occurs { keys.append(LegendRows.Key(symbol: symbol, width: disc * 2, words: text)) }
    }
    add(words.severalThemes, when: !several.isEmpty && actors.contains { $0.themes.count > 1 }) {
      Pie.marks(at: $0, radius: disc, slices: several, letters: nil)
    }
    add(words.noTheme, when: actors.contains { $0.themes.isEmpty }) {
      Pie.marks(at: $0, radius: disc, slices: [], letters: nil)
    }
    add(words.ring, when: actors.contains { $0.kind == .umbrella || $0.kind == .network }) {
      [
        .circle($0, radius: disc, Style(stroke: Palette.ink, strokeWidth: unit * 0.07)),
        .circle($0, radius: disc * 0.68, Style(fill: Palette.ink)),
      ]
    }
    add(words.hollow, when: actors.contains { $0.phase == .signal }) {
      let dashes = [unit * 0.14, unit * 0.14]
      return [
        .circle(
          $0, radius: disc, Style(stroke: Palette.ink, strokeWidth: unit * 0.07, dashes: dashes))
      ]
    }
    return keys
  }

  /// What a dashed line means.
  static func membership(type: SheetType, words: SheetWords) -> LegendRows.Key {
    let unit = type.legend.size
    return LegendRows.Key(
      symbol: { center in
        let half = Point(unit * 0.8, 0)
        return [
          .path(
            Path(from: center - half, to: center + half),
            Style(
              stroke: Palette.quiet, strokeWidth: unit * 0.08, dashes: [unit * 0.2, unit * 0.2]))
        ]
      }, width: unit * 1.6, words: words.membership)
  }
}
