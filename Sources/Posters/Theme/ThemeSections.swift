internal import Drawing
internal import Insight
internal import Movement
internal import Words

/// The lists of the sheet of a theme, for a width and a type.
struct ThemeSections: SubjectSections {
  private let content: ThemeContent
  let key: ThemeKey
  let type: SheetType
  private let words: ThemeWords

  init(_ content: ThemeContent, key: ThemeKey, type: SheetType) {
    self.content = content
    self.key = key
    self.type = type
    words = ThemeWords(content.language)
  }

  var language: Language { content.language }

  // MARK: Who

  /// The initiatives by municipality, in the order of the register; one of several municipalities
  /// stands under the first.
  func initiatives(width: Double) -> ListSection {
    var entries: [ListSection.Entry] = []
    func add(_ heading: String, _ actors: [Actor]) {
      guard !actors.isEmpty else { return }
      entries.append(
        ListSection.Entry([(heading, bold)], width: width, after: unit * 0.2, isHeading: true))
      entries += actors.map { actor in
        ListSection.Entry(
          [
            (actor.name, name),
            (words.detail(actor, theme: content.theme, themes: key.themes), type.quiet),
          ],
          symbol: disc(actor.themes), indent: unit * 1.5, width: width, after: unit * 0.3)
      }
    }
    var rest = content.initiatives
    for municipality in content.register.municipalities {
      add(municipality.name, rest.filter { $0.municipalities.first == municipality.code })
      rest.removeAll { $0.municipalities.first == municipality.code }
    }
    add(words.noMunicipality, rest)
    let unnamed = content.gaps.initiatives + content.gaps.unplaced - content.initiatives.count
    if unnamed > 0 {
      entries.append(note(MunicipalityWords(content.language).unnamed(unnamed), width: width))
    }
    if entries.isEmpty { entries = [note(words.nobody, width: width)] }
    return section("initiatives", words.whoHeading, entries)
  }

  /// Umbrellas, networks and programmes.
  func connectors(width: Double) -> ListSection {
    section("connectors", words.connectorsHeading, companions(content.connectors, width: width))
  }

  /// Governments, funds and support.
  func helpers(width: Double) -> ListSection {
    section("helpers", words.helpersHeading, companions(content.helpers, width: width))
  }

  private func companions(
    _ companions: [ThemeContent.Companion], width: Double
  ) -> [ListSection.Entry] {
    guard !companions.isEmpty else { return [note(words.nobody, width: width)] }
    return companions.map { companion in
      ListSection.Entry(
        [(companion.actor.name, name), (words.companion(companion), type.quiet)], width: width,
        after: unit * 0.35)
    }
  }

  // MARK: Other themes

  /// How often it is linked with other themes: those more often than by chance first, then those
  /// less often, then those of which that is not clear.
  func pairs(width: Double) -> ListSection {
    let shown = content.pairs.filter { $0.observed > 0 || $0.expected >= 0.05 }
      .enumerated().sorted {
        let (one, other) = (ThemePairVerdict($0.element), ThemePairVerdict($1.element))
        return (one.rawValue, -$0.element.observed, $0.offset)
          < (other.rawValue, -$1.element.observed, $1.offset)
      }.map(\.element)
    guard !shown.isEmpty else {
      return section("pairs", words.pairsHeading, [note(words.noPairs, width: width)])
    }
    let largest = shown.map { max(Double($0.observed), $0.expected) }.max() ?? 1
    return section(
      "pairs", words.pairsHeading,
      [note(words.pairsNote, width: width)]
        + shown.map { entry($0, largest: largest, width: width) })
  }

  /// The name of a theme, a bar with the mark of chance, and what it means in words.
  private func entry(
    _ pair: ClusterAnswer.ThemePair, largest: Double, width: Double
  ) -> ListSection.Entry {
    let id = pair.a == content.theme.id ? pair.b : pair.a
    let other = key.themes.first { $0.id == id }
    let indent = unit * 1.5
    let title = ListSection.Entry(
      [(other?.name[content.language] ?? id, name)], symbol: disc([id]), indent: indent,
      width: width, after: 0)
    let verdict = ListSection.Entry(
      [(words.pair(pair), type.quiet)], indent: indent, width: width, after: unit * 0.45)
    let bar = unit * 0.55
    let scale = (width - indent - unit * 0.2) / largest
    let fill = key.slice(id)?.colour ?? Palette.unthemed
    return ListSection.Entry(height: title.height + bar * 1.6 + verdict.height) { [unit] corner in
      let left = corner.x + indent
      let top = corner.y + title.height + bar * 0.3
      let chance = left + pair.expected * scale
      let mark = Path(from: Point(chance, top - bar * 0.2), to: Point(chance, top + bar * 1.2))
      return title.marks(corner) + [
        .rect(
          Rect(x: left, y: top, width: Double(pair.observed) * scale, height: bar), corner: 0,
          Style(fill: fill)),
        .path(mark, Style(stroke: Palette.paper, strokeWidth: unit * 0.3)),
        .path(mark, Style(stroke: Palette.ink, strokeWidth: unit * 0.12)),
      ] + verdict.marks(corner + Point(0, title.height + bar * 1.6))
    }
  }

  // MARK: Gaps

  /// The municipalities with a gap, the surest and gravest first.
  func gaps(width: Double) -> ListSection {
    let isWithheld = content.register.withheld.surveys > 0
    let names = Dictionary(
      content.register.municipalities.map { ($0.code, $0.name) },
      uniquingKeysWith: { first, _ in first })
    let lines = MunicipalityWords(content.language)
    let box = Point(unit * 2, unit * 1.15)
    let colour = key.slice(content.theme.id)?.colour ?? Palette.unthemed
    let entries = content.gaps.ranked.map { cell in
      let isExpected = !cell.kind.hasInitiatives && (cell.expected ?? 0) >= 1
      return ListSection.Entry(
        [
          (names[cell.municipality] ?? cell.municipality, name),
          (lines.state(cell, isWithheld: isWithheld), type.quiet),
        ],
        symbol: { [type] center in
          GapMatrix.cell(
            cell.kind, initiatives: cell.initiatives ?? 0, isExpected: isExpected, colour: colour,
            Rect(center: center, width: box.x, height: box.y), type)
        }, indent: unit * 2.6, width: width, after: unit * 0.35)
    }
    return section(
      "gaps", words.gapsHeading, entries.isEmpty ? [note(words.noGaps, width: width)] : entries)
  }
}
