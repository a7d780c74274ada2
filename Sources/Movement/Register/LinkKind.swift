/// What a link says that one actor does with another.
public enum LinkKind: String, Vocabulary {
  /// Is a member of.
  case member
  /// Collaborates with.
  case collaborates
  /// Supports.
  case supports
  /// Funds.
  case funds
  /// Founded.
  case founds
  /// Is part of.
  case partOf = "part-of"
  /// Takes part in.
  case takesPart = "takes-part"
  /// Facilitates.
  case facilitates
  /// Advises.
  case advises
  /// Commissions.
  case commissions
  /// Executes.
  case executes
  /// Recognises.
  case recognises
  /// Uses.
  case uses
  /// Contributes to.
  case contributes
  /// Knows.
  case knows
  /// Refers to.
  case refersTo = "refers-to"
  /// Lacks direction from.
  case lacksDirectionFrom = "lacks-direction-from"
  /// Takes over from.
  case takesOver = "takes-over"
  /// Works against.
  case worksAgainst = "works-against"
  /// Is about.
  case concerns
  /// Explores.
  case explores
  /// Wants contact with.
  case wantsContactWith = "wants-contact-with"
}

/// How sure a link is.
public enum Statement: String, Vocabulary {
  /// It is so.
  case fact
  /// Somebody proposed it.
  case proposed
  /// Somebody wishes it.
  case wish
  /// Somebody misses it or objects to it.
  case criticism
}
