/// What one actor does with another, as a source states it.
public struct Link: Sendable, Hashable {
  /// Key of the actor that does something.
  public let from: String
  /// Key of the actor it does it with.
  public let to: String
  /// What it does.
  public let kind: LinkKind
  /// How sure that is.
  public let statement: Statement
  /// How strong the link is, above 0; 1 when the register does not say.
  public let weight: Double
  /// When it began.
  public let since: PartialDate?
  /// When it ended.
  public let until: PartialDate?
  /// Who may see it.
  public let release: Release
  /// Key of the source that states it.
  public let source: String?
  /// Columns of this record that were concluded rather than stated.
  public let derived: [String]
  /// Cells of columns the register does not know; empty in what other audiences get.
  public internal(set) var extra: [ExtraCell]
}
