/// How far an actor reaches.
public enum Scale: String, Vocabulary {
  /// A neighbourhood, village or street.
  case local
  /// A city.
  case city
  /// A municipality.
  case municipal
  /// Several municipalities.
  case intermunicipal
  /// A region.
  case regional
  /// The province.
  case provincial
  /// The country.
  case national
}

/// How far along an actor is.
public enum Phase: String, Vocabulary {
  /// A first signal, or a plan.
  case signal
  /// A pioneer.
  case pioneer
  /// Growing.
  case growth
  /// Established.
  case established
  /// Stuck.
  case stuck
  /// Stopped.
  case stopped

  /// Whether an actor in this phase has experience to share.
  public var isExperienced: Bool { self == .growth || self == .established }

  /// Whether an actor in this phase is starting.
  public var isStarting: Bool { self == .signal || self == .pioneer }
}

/// What a residents' organisation does for others.
public enum Role: String, Vocabulary {
  /// Speaks for others.
  case representing
  /// Advises.
  case advising
  /// Gets people moving.
  case activating
  /// Connects people and organisations.
  case connecting
}
