/// What an actor is.
public enum ActorKind: String, Vocabulary {
  /// An initiative of residents themselves.
  case initiative
  /// A network of initiatives.
  case network
  /// An association with members.
  case umbrella
  /// Professional help.
  case support
  /// A government or a part of one.
  case government
  /// A cooperation of municipalities.
  case region
  /// A fund.
  case fund
  /// A programme.
  case programme
  /// A policy.
  case policy
  /// An instrument, such as a right or a knowledge base.
  case instrument
  /// A meeting.
  case meeting

  /// The sector that follows from the kind.
  public var sector: Sector {
    switch self {
    case .initiative, .network, .umbrella: .community
    case .support: .support
    case .government, .region: .government
    case .fund, .programme, .policy, .instrument, .meeting: .other
    }
  }
}
