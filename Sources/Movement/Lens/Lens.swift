/// The choice that turns a register into a network.
public struct Lens: Sendable, Equatable {
  /// Which kinds of actor take part.
  ///
  /// The default is every organisation and programme: no policies, instruments or meetings.
  public var actorKinds: Set<ActorKind> = [
    .initiative, .network, .umbrella, .support, .government, .region, .fund, .programme,
  ]
  /// Which kinds of link count; nil counts all.
  ///
  /// The default is nil.
  public var linkKinds: Set<LinkKind>?
  /// Which statements count.
  ///
  /// The default is facts only.
  public var statements: Set<Statement> = [.fact]
  /// Actors need one of these themes; nil asks nothing.
  ///
  /// The default is nil.
  public var themes: Set<String>?
  /// Actors need one of these municipalities; nil asks nothing.
  ///
  /// The default is nil.
  public var municipalities: Set<String>?

  /// The default lens.
  public init() {}

  /// Whether an actor takes part.
  public func includes(_ actor: Actor) -> Bool {
    actorKinds.contains(actor.kind)
      && themes.map { !$0.isDisjoint(with: actor.themes) } ?? true
      && municipalities.map { !$0.isDisjoint(with: actor.municipalities) } ?? true
  }

  /// Whether a link counts, provided both its ends take part.
  public func includes(_ link: Link) -> Bool {
    statements.contains(link.statement) && linkKinds?.contains(link.kind) ?? true
  }
}
