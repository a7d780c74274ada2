/// The side of society an actor belongs to; it follows from its kind.
public enum Sector: String, Vocabulary {
  /// Residents: initiatives, their networks and umbrellas.
  case community
  /// Professional help.
  case support
  /// Governments and cooperations of municipalities.
  case government
  /// Funds, programmes, policies, instruments and meetings.
  case other
}
