/// The colours of all pictures.
public enum Palette {
  /// The paper.
  public static let paper = Colour(0xFBF8F1)
  /// Text and strong lines.
  public static let ink = Colour(0x1E2530)
  /// Quieter text; at least 4.5:1 on paper.
  public static let quiet = Colour(0x596273)
  /// Hairlines and frames.
  public static let line = Colour(0xC9C4B8)
  /// The fill of areas about which nothing is known.
  public static let blank = Colour(0xF1EDE3)
  /// What asks for attention.
  public static let alert = Colour(0xB3261E)
  /// Ties between clusters: told apart from other ties, and no alarm.
  public static let between = Colour(0x6B4A2F)
  /// Streams of ties between clusters: `between`, pale.
  public static let stream = between.mixed(with: paper, share: 0.62)
  /// The deepest tint of areas of which much is known.
  public static let known = Colour(0x1F6F78)
  /// The ground of areas where somebody looked and found nothing.
  public static let white = Colour(0xFFFFFF)
  /// Actors without a theme.
  public static let unthemed = Colour(0x8A8F99)

  /// Theme colours in the order in which themes receive them; each at least 3:1 on paper, and
  /// neighbours in the list differ in lightness as well as hue.
  public static let themes: [Colour] = [
    Colour(0x4F8A10), Colour(0x2F6DB5), Colour(0xB5376B), Colour(0xCF5A28), Colour(0xA87A00),
    Colour(0x16857A), Colour(0x64519C), Colour(0x8C5A3C), Colour(0x4A5568), Colour(0xC2479F),
    Colour(0x2A8FB0), Colour(0x6B7A1C),
  ]

  /// The colour of the theme at a place in the register's order; colours repeat past the twelfth.
  public static func theme(at index: Int) -> Colour { themes[index % themes.count] }
}
