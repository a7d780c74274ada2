/// Geographic coordinates on a flat page, in kilometres.
///
/// Equirectangular about a latitude and true to scale there.
/// Over a province the error stays below one percent.
public struct MapProjection: Sendable {
  private let latitude: Double
  private let stretch: Double
  /// Kilometres per degree of latitude.
  private static let kilometres = 111.2

  /// Centres the projection on a latitude in degrees.
  ///
  /// - Precondition: `latitude` lies between -85 and 85.
  public init(latitude: Double) {
    precondition(abs(latitude) <= 85, "a latitude between -85 and 85 degrees")
    self.latitude = latitude
    self.stretch = cosine(ofDegrees: latitude)
  }

  /// The place in kilometres, y downwards.
  public func point(latitude: Double, longitude: Double) -> Point {
    Point(longitude * stretch * Self.kilometres, (self.latitude - latitude) * Self.kilometres)
  }
}
