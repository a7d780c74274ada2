/// A municipality.
public struct Municipality: Sendable, Equatable {
  /// The code of Statistics Netherlands: GM0344.
  public let code: String
  /// What people call it.
  public let name: String
  /// How many people live there.
  public let population: Int?
  /// The year on whose first of January they were counted.
  public let populationYear: Int?
  /// Its land in square kilometres.
  public let landArea: Double?
  /// The middle of its land.
  public let position: Coordinate?
  /// The name of its seat.
  public let seat: String?
  /// Where its seat lies.
  public let seatPosition: Coordinate?
  /// The name of the region within the area that it belongs to.
  public let region: String?
}

/// A border between two municipalities.
public struct Border: Sendable, Equatable {
  /// The code of a municipality of the register.
  public let municipality: String
  /// The code of the municipality next to it, which may lie outside the register.
  public let neighbor: String
  /// The name of the municipality next to it.
  public let neighborName: String?
  /// The province of the municipality next to it.
  public let neighborProvince: String?
  /// The length of the border in kilometres.
  public let length: Double?
}
