/// The grid of Dutch maps (RD New, EPSG:28992), in metres.
enum DutchGrid {
  /// The coordinate (WGS84, which here is ETRS89) of a point on the grid, to about a quarter of a
  /// metre within the Netherlands.
  ///
  /// Source: Schreutelkamp & Strang van Hees 2001, "Benaderingsformules voor de transformatie
  /// tussen RD- en WGS84-kaartcoördinaten".
  static func coordinate(x: Double, y: Double) -> Coordinate {
    let (u, v) = ((x - 155_000) * 1e-5, (y - 463_000) * 1e-5)
    return Coordinate(
      latitude: 52.155_174_40 + sum(latitudeTerms, u, v) / 3600,
      longitude: 5.387_206_21 + sum(longitudeTerms, u, v) / 3600)
  }

  /// Whether a point lies on the grid's part of the earth.
  static func contains(x: Double, y: Double) -> Bool {
    (-10_000...310_000).contains(x) && (280_000...640_000).contains(y)
  }

  private typealias Term = (p: Int, q: Int, seconds: Double)

  private static func sum(_ terms: [Term], _ u: Double, _ v: Double) -> Double {
    func power(_ base: Double, _ exponent: Int) -> Double {
      (0..<exponent).reduce(1) { value, _ in value * base }
    }
    return terms.reduce(0) { $0 + $1.seconds * power(u, $1.p) * power(v, $1.q) }
  }

  private static let latitudeTerms: [Term] = [
    (0, 1, 3235.65389), (2, 0, -32.58297), (0, 2, -0.24750), (2, 1, -0.84978), (0, 3, -0.06550),
    (2, 2, -0.01709), (1, 0, -0.00738), (4, 0, 0.00530), (2, 3, -0.00039), (4, 1, 0.00033),
    (1, 1, -0.00012),
  ]

  private static let longitudeTerms: [Term] = [
    (1, 0, 5260.52916), (1, 1, 105.94684), (1, 2, 2.45656), (3, 0, -0.81885), (1, 3, 0.05594),
    (3, 1, -0.05607), (0, 1, 0.01199), (3, 2, -0.00256), (1, 4, 0.00128), (0, 2, 0.00022),
    (2, 0, -0.00022), (5, 0, 0.00026),
  ]
}
