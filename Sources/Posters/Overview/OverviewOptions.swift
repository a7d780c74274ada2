public import Drawing
public import Movement
public import Words

/// What an overview was asked for; it stands in the JSON with all defaults filled in.
public struct OverviewOptions: Sendable {
  /// The page.
  public var size: PageSize
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
    size: PageSize, language: Language, audience: Audience, seed: UInt64, lens: Lens
  ) {
    self.size = size
    self.language = language
    self.audience = audience
    self.seed = seed
    self.lens = lens
  }
}
