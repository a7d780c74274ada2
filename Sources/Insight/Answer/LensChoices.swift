public import Movement

/// A lens as the options of an answer tell it, with its defaults filled in.
public struct LensChoices: Sendable, Encodable, Equatable {
  /// The kinds of actor that take part.
  public let actorKinds: [String]
  /// The kinds of link that count.
  public let linkKinds: [String]
  /// The statements that count.
  public let statements: [String]
  /// The themes of which an actor needs one; nil asks nothing.
  public let themes: [String]?
  /// Codes of the municipalities of which an actor needs one; nil asks nothing.
  public let municipalities: [String]?

  /// What a lens chooses, in the order of each vocabulary.
  public init(_ lens: Lens) {
    actorKinds = ActorKind.allCases.filter(lens.actorKinds.contains).map(\.rawValue)
    linkKinds = LinkKind.allCases.filter { lens.linkKinds?.contains($0) ?? true }.map(\.rawValue)
    statements = Statement.allCases.filter(lens.statements.contains).map(\.rawValue)
    themes = lens.themes?.sorted()
    municipalities = lens.municipalities?.sorted()
  }
}
