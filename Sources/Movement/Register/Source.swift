/// Where a record comes from.
public struct Source: Sendable, Equatable {
  /// The source's own, unchanging key.
  public let id: String
  /// Its title.
  public let title: String
  /// When it was made.
  public let date: PartialDate?
  /// Its web address, http or https.
  public let url: String?
}
