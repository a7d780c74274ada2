internal import FoundationEssentials

/// The official boundaries of municipalities, from a file that the user brings.
///
/// The file is GeoJSON or TopoJSON, in degrees (WGS84) or on the Dutch grid (RD New). An area
/// belongs to the municipality whose code its property `statcode`, `gm_code`, `gemeentecode` or
/// `code` holds, with or without `GM`; else to that of the name in `statnaam`, `gm_naam`,
/// `gemeentenaam`, `name` or `naam`, capitals aside. Areas of other municipalities are left out.
/// Areas of one municipality, in one feature or in several, are its parts.
public struct Boundaries: Sendable, Equatable {
  /// Per municipality code, its closed rings: outlines and holes, of any number of parts.
  public let rings: [String: [[Coordinate]]]
  /// Codes of the municipalities of the register that the file does not have, in its order.
  public let missing: [String]
  /// Whose data these are: what the file says in `attribution`; else CBS and Kadaster when it
  /// names its areas in their way, by `statcode`; nil when it does not tell.
  public let credit: String?

  /// Reads the boundaries of municipalities.
  ///
  /// - Throws: `BoundariesError` when the file is of another kind, has none of the municipalities,
  ///   or has outlines that are none.
  public init(
    parsing bytes: [UInt8], for municipalities: [Municipality]
  ) throws(BoundariesError) {
    let file: GeoFile
    do { file = try JSONDecoder().decode(GeoFile.self, from: Data(bytes)) } catch {
      throw .notGeographic
    }
    let codes = Set(municipalities.map(\.code))
    var byName: [String: String] = [:]
    for municipality in municipalities {
      byName[municipality.name.lowercased()] = municipality.code
    }
    var rings: [String: [[Coordinate]]] = [:]
    for area in file.areas {
      guard let code = Self.code(of: area, codes: codes, byName: byName) else { continue }
      rings[code, default: []] += try Self.coordinates(of: area, named: code)
    }
    guard !rings.isEmpty else { throw .noneKnown(areas: file.areas.count) }
    self.rings = rings
    credit =
      file.attribution
      ?? (file.areas.contains { $0.properties["statcode"] != nil } ? "CBS/Kadaster" : nil)
    missing = municipalities.map(\.code).filter { rings[$0] == nil }
  }

  private static func code(
    of area: GeoFile.Area, codes: Set<String>, byName: [String: String]
  ) -> String? {
    for key in ["statcode", "gm_code", "gemeentecode", "code"] {
      guard let value = area.properties[key]?.uppercased() else { continue }
      if codes.contains(value) { return value }
      let padded = "GM" + String(repeating: "0", count: max(0, 4 - value.count)) + value
      if codes.contains(padded) { return padded }
    }
    for key in ["statnaam", "gm_naam", "gemeentenaam", "name", "naam"] {
      if let code = area.properties[key].flatMap({ byName[$0.lowercased()] }) { return code }
    }
    return nil
  }

  private static func coordinates(
    of area: GeoFile.Area, named name: String
  ) throws(BoundariesError) -> [[Coordinate]] {
    var rings: [[Coordinate]] = []
    for ring in area.rings {
      guard ring.count >= 4 else { throw .brokenRing(area: name) }
      var corners: [Coordinate] = []
      for point in ring {
        guard point.count >= 2 else { throw .brokenRing(area: name) }
        let (x, y) = (point[0], point[1])
        if abs(x) <= 180 && abs(y) <= 90 {
          corners.append(Coordinate(latitude: y, longitude: x))
        } else if DutchGrid.contains(x: x, y: y) {
          corners.append(DutchGrid.coordinate(x: x, y: y))
        } else {
          throw .outside(area: name, x: x, y: y)
        }
      }
      rings.append(corners)
    }
    return rings
  }
}
