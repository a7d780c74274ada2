public import Drawing
public import Movement

/// The colours of a register's themes, and what is doubtful about those that it fixes itself.
public struct ThemeColours: Sendable {
  /// Why a colour that the register fixes does not do.
  public enum Doubt: Sendable, Equatable {
    /// It hardly stands out from the paper: less than 3:1.
    case faint(theme: String, contrast: Double)
    /// Some people cannot tell it from that of another theme: a CIEDE2000 difference below 6.
    case alike(theme: String, other: String, difference: Double)
  }

  /// Per theme, its colour: the register's own, else one that differs from all others.
  public let colours: [Colour]
  /// What is doubtful about the register's own colours, in the order of the themes.
  public let doubts: [Doubt]

  private static let leastContrast = 3.0
  private static let leastDifference = 6.0

  /// Gives each theme its colour.
  public init(_ themes: [Theme]) {
    let own = themes.map { $0.color.flatMap { Colour($0) } }
    let fixed = own.compactMap { $0 }
    let missing = themes.count - fixed.count
    // Past the twelfth, colours repeat; letters still tell themes apart.
    var others =
      fixed.isEmpty || missing == 0
      ? (0..<missing).map(Palette.theme)
      : Array(
        PaletteSearch(count: min(missing, Palette.themes.count), beside: fixed).colours
          .dropFirst(fixed.count))
    while others.count < missing { others.append(Palette.theme(at: others.count)) }
    colours = own.map { $0 ?? others.removeFirst() }
    doubts = Self.doubts(themes.map(\.id), own)
  }

  private static func doubts(_ themes: [String], _ own: [Colour?]) -> [Doubt] {
    var doubts: [Doubt] = []
    for (i, colour) in own.enumerated() {
      guard let colour else { continue }
      let contrast = colour.contrast(with: Palette.paper)
      if contrast < leastContrast { doubts.append(.faint(theme: themes[i], contrast: contrast)) }
      for (j, other) in own.enumerated().prefix(i) {
        guard let other else { continue }
        let difference = colour.leastDifference(from: other)
        if difference < leastDifference {
          doubts.append(.alike(theme: themes[j], other: themes[i], difference: difference))
        }
      }
    }
    return doubts
  }
}
