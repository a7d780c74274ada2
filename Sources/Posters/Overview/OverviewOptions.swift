public import Drawing
public import Movement
public import Words

/// What an overview was asked for; it stands in the JSON with all defaults filled in.
public struct OverviewOptions: Sendable {
  /// The page.
  public var size: PageSize
  /// Which way the page lies.
  public var orientation: PageOrientation
  /// How far the paper of the PDF goes on beyond the edge of the page, in millimetres; 0 for none.
  public var bleed: Double
  /// An earlier overview to look like; nil for none.
  public var like: EarlierLayout?
  /// The official boundaries of municipalities; nil for schematic ones.
  public var boundaries: Boundaries?
  /// The language of all words.
  public var language: Language
  /// For whom it is made.
  public var audience: Audience
  /// The seed of everything that depends on chance.
  public var seed: UInt64
  /// Which actors and links take part.
  public var lens: Lens

  /// Creates options.
  public init(
    size: PageSize, language: Language, audience: Audience, seed: UInt64, lens: Lens,
    orientation: PageOrientation = .landscape, bleed: Double = 0, like: EarlierLayout? = nil,
    boundaries: Boundaries? = nil
  ) {
    self.orientation = orientation
    self.bleed = bleed
    self.like = like
    self.boundaries = boundaries
    self.size = size
    self.language = language
    self.audience = audience
    self.seed = seed
    self.lens = lens
  }
}
