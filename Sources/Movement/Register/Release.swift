/// Who may see a record.
public enum Release: String, Vocabulary {
  /// Everybody.
  case `public`
  /// Partners of the network.
  case network
  /// Nobody outside, but the record may count in totals.
  case counted
  /// Nobody outside.
  case confidential
}

/// For whom an output is made.
public enum Audience: String, Vocabulary {
  /// Everybody.
  case `public`
  /// Partners of the network.
  case network
  /// Those who keep the register.
  case `internal`
}
