/// A thing worth seeing, in words.
public struct Finding: Sendable, Codable, Equatable {
  /// What it is about.
  public enum Topic: String, Sendable, Codable {
    /// How large the movement is.
    case size
    /// Who holds it together.
    case connectors
    /// Where it clusters.
    case clusters
    /// Where it is missing.
    case gaps
    /// Where somebody looked and found none although one would expect some.
    case noneFound
    /// Where to look first.
    case lookFirst
  }

  /// What it is about.
  public let topic: Topic
  /// A few words that say it all.
  public let headline: String
  /// One or two sentences with the figures.
  public let text: String
}
