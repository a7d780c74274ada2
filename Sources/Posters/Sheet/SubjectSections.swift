internal import Drawing
internal import Insight
internal import Words

/// The lists of a sheet about one thing, a theme or a municipality, for a width and a type: what they
/// look like.
protocol SubjectSections {
  var key: ThemeKey { get }
  var type: SheetType { get }
  var language: Language { get }
}

extension SubjectSections {
  var unit: Double { type.legend.size }

  /// Headings within a list.
  var bold: TextStyle {
    TextStyle(points: type.legend.points, weight: .bold, colour: Palette.quiet)
  }

  /// Names of actors.
  var name: TextStyle {
    TextStyle(points: type.legend.points, weight: .semibold, colour: Palette.ink)
  }

  func section(
    _ id: String, _ heading: String, _ entries: [ListSection.Entry]
  ) -> ListSection {
    ListSection(
      id: id, heading: heading, entries: entries, more: SheetWords(language).notOnSheet)
  }

  func note(_ text: String, width: Double) -> ListSection.Entry {
    ListSection.Entry([(text, type.quiet)], width: width, after: unit * 0.4)
  }

  /// A disc with themes, as wide as `size` lines of text are high.
  func disc(_ themes: [String], size: Double = 1) -> (Point) -> [Mark] {
    let slices = key.slices(themes)
    return { [unit] in
      Pie.marks(at: $0, radius: unit * size / 2, slices: slices, letters: nil)
    }
  }
}
