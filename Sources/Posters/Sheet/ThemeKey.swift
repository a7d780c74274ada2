internal import Drawing
internal import Movement
internal import Words

/// The colour and letter of each theme, the same on all sheets of a register.
package struct ThemeKey {
  let themes: [Theme]
  private var slices: [String: Pie.Slice] = [:]

  init(_ themes: [Theme], language: Language) {
    self.themes = themes
    let letters = Self.letters(for: themes.map { $0.name[language] })
    for (i, colour) in ThemeColours(themes).colours.enumerated() {
      slices[themes[i].id] = Pie.Slice(colour: colour, letter: letters[i])
    }
  }

  func slice(_ theme: String) -> Pie.Slice? { slices[theme] }

  /// The slices of an actor's themes, in the order of the register.
  func slices(_ ids: some Collection<String>) -> [Pie.Slice] {
    themes.filter { ids.contains($0.id) }.compactMap { slices[$0.id] }
  }

  /// A different letter for each name: the first of its letters that is still free, else a digit.
  package static func letters(for names: [String]) -> [String] {
    var taken: Set<Character> = []
    return names.enumerated().map { i, name in
      let own = name.uppercased().first { $0.isLetter && !taken.contains($0) }
      guard let own else { return String(i + 1) }
      taken.insert(own)
      return String(own)
    }
  }
}
