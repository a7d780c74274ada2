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
  /// What a machine must read.
  public static let black = Colour(0x000000)
  /// Actors without a theme.
  public static let unthemed = Colour(0x8A8F99)

  /// Theme colours in the order in which themes receive them.
  ///
  /// They are what ``PaletteSearch`` finds for twelve. Each is at least 3:1 on paper. For the eye that tells them apart least, two of the
  /// first six differ by 13 or more, two of all by 9 (CIEDE2000).
  public static let themes: [Colour] = [
    Colour(0x861309), Colour(0x048FF4), Colour(0xA88822), Colour(0x65188D), Colour(0x16827D),
    Colour(0xB42965), Colour(0x9474AC), Colour(0x435BCF), Colour(0x015636), Colour(0x617209),
    Colour(0xE26A6E), Colour(0xA56A48),
  ]

  /// The colour of the theme at a place in the register's order; colours repeat past the twelfth.
  public static func theme(at index: Int) -> Colour { themes[index % themes.count] }
}
