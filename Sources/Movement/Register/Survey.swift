/// That somebody looked for initiatives in a municipality, and how.
///
/// Without a survey a blank on the map is unknown, not none.
public struct Survey: Sendable, Equatable {
  /// The code of the municipality.
  public let municipality: String
  /// Key of the theme; nil when all themes were looked at.
  public let theme: String?
  /// When.
  public let date: PartialDate
  /// How.
  public let method: String?
  /// An estimate of the share, 0 to 1, of what is there that was found; nil when nobody says.
  public let found: Double?
  /// Who may see it.
  public let release: Release
  /// Key of the source that states it.
  public let source: String?
}
