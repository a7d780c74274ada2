/// A village, town, hamlet or quarter in a municipality of the register.
public struct Place: Sendable, Equatable {
  /// What people call it.
  public let name: String
  /// What it is, in the register's own word: "woonplaats", "buurtschap".
  public let kind: String?
  /// The code of its municipality.
  public let municipality: String
  /// Where it lies.
  public let position: Coordinate?
  /// How many people live there.
  public let population: Int?
}

/// A place outside the area, for orientation on a map.
public struct SurroundingPlace: Sendable, Equatable {
  /// What people call it.
  public let name: String
  /// Where it lies.
  public let position: Coordinate
}
