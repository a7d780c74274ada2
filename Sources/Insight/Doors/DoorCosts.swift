public import Movement

/// How hard it is to get from one actor to another over a link between them.
///
/// The default is a table of three grades:
///
/// - 1, people who work together or belong together: member, part-of, collaborates, founds, knows;
/// - 1.5, people who deal with each other: supports, funds, facilitates, advises, commissions,
///   executes, recognises, contributes, takes-part, takes-over;
/// - 2, people who know of each other: uses, refers-to, explores.
///
/// A link opens as well from either end. Four kinds open no door and are avoided: works-against,
/// lacks-direction-from, wants-contact-with (which says that there is no contact yet) and concerns
/// (which is about somebody, not with somebody).
public struct DoorCosts: Sendable, Equatable {
  /// What each kind of link costs that is not in the table of the default.
  public var changed: [LinkKind: Double] = [:]
  /// Kinds of link that open no door.
  public var avoided: Set<LinkKind> = Self.avoidedByDefault

  /// Kinds of link that open no door unless one says otherwise.
  public static let avoidedByDefault: Set<LinkKind> = [
    .worksAgainst, .lacksDirectionFrom, .wantsContactWith, .concerns,
  ]

  /// The default costs.
  public init() {}

  /// The default costs for a lens: a kind of link that it asks for by name is not avoided.
  public init(for lens: Lens) {
    avoided.subtract(lens.linkKinds ?? [])
  }

  /// What a link of a kind costs; nil when it opens no door.
  public subscript(kind: LinkKind) -> Double? {
    avoided.contains(kind) ? nil : cost(of: kind)
  }

  /// What a link of a kind costs when it is not avoided.
  public func cost(of kind: LinkKind) -> Double { changed[kind] ?? Self.standard(kind) }

  private static func standard(_ kind: LinkKind) -> Double {
    switch kind {
    case .member, .partOf, .collaborates, .founds, .knows: 1
    case .supports, .funds, .facilitates, .advises, .commissions, .executes, .recognises,
      .contributes, .takesPart, .takesOver:
      1.5
    case .uses, .refersTo, .explores: 2
    // Avoided by default; who lets them in gets the highest cost.
    case .worksAgainst, .lacksDirectionFrom, .wantsContactWith, .concerns: 2
    }
  }
}
