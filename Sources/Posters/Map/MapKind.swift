/// How a map shows municipalities.
public enum MapKind: String, Sendable, CaseIterable {
  /// As areas: within official boundaries, or schematic.
  case areas
  /// As equal hexagons.
  case tiles
}
