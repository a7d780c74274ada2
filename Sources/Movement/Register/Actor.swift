/// Anything that can be linked: an initiative, a government, a fund, a meeting.
public struct Actor: Sendable, Equatable {
  /// The actor's own, unchanging key.
  public let id: String
  /// What people call it.
  public let name: String
  /// What it is.
  public let kind: ActorKind
  /// Codes of the municipalities it works in; empty when not stated.
  public let municipalities: [String]
  /// The village, town or hamlet.
  public let place: String?
  /// Keys of its themes.
  public let themes: [String]
  /// How far it reaches.
  public let scale: Scale?
  /// How far along it is.
  public let phase: Phase?
  /// From 1, owned by the community, to 4, owned by a government or organisation.
  public let ownership: Int?
  /// What it does for others.
  public let roles: [Role]
  /// What it can give.
  public let offers: [String]
  /// What it looks for.
  public let needs: [String]
  /// When it began.
  public let since: PartialDate?
  /// When it ended.
  public let until: PartialDate?
  /// How many members it has.
  public let members: Int?
  /// Its website, http or https.
  public let website: String?
  /// Who may see it.
  public let release: Release
  /// Key of the source that states it.
  public let source: String?
  /// Columns of this record that were concluded rather than stated.
  public let derived: [String]
  /// A remark for those who keep the register; empty in what other audiences get.
  public internal(set) var note: String?
  /// Cells of columns the register does not know; empty in what other audiences get.
  public internal(set) var extra: [ExtraCell]

  /// The side of society it belongs to.
  public var sector: Sector { kind.sector }
  /// Whether it exists: it has not stopped, as far as its phase says.
  public var isActive: Bool { phase != .stopped }
  /// Whether it has experience to share; false when its phase is unknown.
  public var isExperienced: Bool { phase?.isExperienced ?? false }
  /// Whether it is starting; false when its phase is unknown.
  public var isStarting: Bool { phase?.isStarting ?? false }
}

/// A cell of a column that the register does not know.
public struct ExtraCell: Sendable, Hashable {
  /// The heading of the column, as it stands in the file.
  public let column: String
  /// What the cell says.
  public let value: String
}
