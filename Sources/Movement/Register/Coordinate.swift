/// A point on the globe, in degrees (WGS 84).
public struct Coordinate: Sendable, Equatable, Codable {
  /// Degrees north, -90 to 90.
  public let latitude: Double
  /// Degrees east, -180 to 180.
  public let longitude: Double

  /// The point at these degrees.
  ///
  /// - Precondition: latitude lies in -90...90, longitude in -180...180.
  public init(latitude: Double, longitude: Double) {
    precondition(
      (-90...90).contains(latitude) && (-180...180).contains(longitude), "a point on earth")
    self.latitude = latitude
    self.longitude = longitude
  }
}
