import Foundation
import Movement
import Testing
import Words

struct BoundariesTests {
  private func municipalities() throws -> [Municipality] {
    try #require(RegisterReader(folder: utrecht.path).read().register).released().municipalities
  }

  private func boundaries(_ text: String) throws -> Boundaries {
    try Boundaries(parsing: Array(text.utf8), for: municipalities())
  }

  private func feature(_ properties: String, _ coordinates: String) -> String {
    """
    {"type": "FeatureCollection", "features": [{"type": "Feature", "properties": {\(properties)},
    "geometry": {"type": "Polygon", "coordinates": [\(coordinates)]}}]}
    """
  }

  private let square = "[[5.1, 52.0], [5.2, 52.0], [5.2, 52.1], [5.1, 52.0]]"

  @Test(arguments: [
    "\"statcode\": \"GM0344\"", "\"code\": 344", "\"gemeentecode\": \"0344\"",
    "\"statnaam\": \"UTRECHT\"", "\"naam\": \"Utrecht\", \"code\": \"PV26\"",
  ])
  func anAreaIsKnownByItsCodeOrName(properties: String) throws {
    let boundaries = try boundaries(feature(properties, square))
    #expect(Array(boundaries.rings.keys) == ["GM0344"])
    #expect(boundaries.missing.count == 25)
    let corner = try #require(boundaries.rings["GM0344"]?.first?[1])
    #expect(corner == Coordinate(latitude: 52.0, longitude: 5.2))
  }

  @Test func whoseDataTheyAreIsKnownAsFarAsTheFileSays() throws {
    #expect(try boundaries(feature("\"code\": \"GM0344\"", square)).credit == nil)
    let official = feature("\"statcode\": \"GM0344\"", square)
    #expect(try boundaries(official).credit == "CBS/Kadaster")
    let stated = official.replacing(
      "{\"type\": \"FeatureC", with: "{\"attribution\": \"Ik\", \"type\": \"FeatureC")
    #expect(try boundaries(stated).credit == "Ik")
    // What is no text says nothing.
    let odd = official.replacing(
      "{\"type\": \"FeatureC", with: "{\"attribution\": [1], \"type\": \"FeatureC")
    #expect(try boundaries(odd).credit == "CBS/Kadaster")
  }

  /// Published points of the grid: the spire of Amersfoort, and two towers.
  @Test(arguments: [
    (155_000.0, 463_000.0, 52.155_174_40, 5.387_206_21),
    (120_700.723, 487_525.502, 52.374_532_53, 4.883_525_59),
    (233_883.131, 582_065.167, 53.219_383_17, 6.568_200_53),
  ])
  func theDutchGridIsUnderstood(x: Double, y: Double, latitude: Double, longitude: Double) throws {
    let ring = "[[\(x), \(y)], [\(x + 10), \(y)], [\(x), \(y + 10)], [\(x), \(y)]]"
    let corner = try #require(
      try boundaries(feature("\"code\": \"GM0344\"", ring)).rings["GM0344"]?.first?.first)
    // A quarter of a metre.
    #expect(abs(corner.latitude - latitude) < 2.5e-6)
    #expect(abs(corner.longitude - longitude) < 4e-6)
  }

  @Test func topologiesAreUnfolded() throws {
    // Two squares that share their middle side, arc 0.
    let topology = """
      {"type": "Topology", "transform": {"scale": [0.1, 0.1], "translate": [5, 52]},
       "arcs": [[[1, 0], [0, 1]], [[1, 1], [-1, 0], [0, -1], [1, 0]], [[1, 1], [1, 0], [0, -1], [-1, 0]]],
       "objects": {"gemeenten": {"type": "GeometryCollection", "geometries": [
         {"type": "Polygon", "arcs": [[0, 1]], "properties": {"statcode": "GM0344"}},
         {"type": "MultiPolygon", "arcs": [[[2, 0]]], "properties": {"statcode": "GM0310"}},
         {"type": "Point", "coordinates": [1, 1]}]}}}
      """
    let boundaries = try boundaries(topology)
    let left = try #require(boundaries.rings["GM0344"]?.first)
    let right = try #require(boundaries.rings["GM0310"]?.first)
    #expect(left.count == 5 && right.count == 5)
    #expect(left.first == left.last && right.first == right.last)
    let shared = left.filter { corner in right.contains { $0 == corner } }
    #expect(Set(shared.map(\.latitude)).count == 2)
  }

  @Test func backwardArcsAreTurnedAround() throws {
    let topology = """
      {"type": "Topology",
       "arcs": [[[5.0, 52.0], [5.1, 52.0], [5.1, 52.1]], [[5.0, 52.0], [5.1, 52.1]]],
       "objects": {"g": {"type": "Polygon", "arcs": [[0, -2]], "properties": {"code": "GM0344"}}}}
      """
    let ring = try #require(try boundaries(topology).rings["GM0344"]?.first)
    #expect(ring.map(\.latitude) == [52.0, 52.0, 52.1, 52.0])
  }

  @Test func wrongFilesAreRefused() throws {
    func error(_ text: String) -> BoundariesError? {
      do { _ = try boundaries(text) } catch { return error as? BoundariesError }
      return nil
    }
    for text in ["", "naam,code", "{}", "[1]", "{\"type\": \"Point\"}", "{\"type\": \"Topology\"}"]
    {
      #expect(error(text) == .notGeographic, "\(text)")
    }
    #expect(error(feature("\"name\": \"Parijs\"", square)) == .noneKnown(areas: 1))
    #expect(
      error(feature("\"code\": \"GM0344\"", "[[5, 52], [6, 52], [5, 52]]"))
        == .brokenRing(area: "GM0344"))
    #expect(
      error(feature("\"code\": \"GM0344\"", "[[5, 52], [6], [5, 53], [5, 52]]"))
        == .brokenRing(area: "GM0344"))
    #expect(
      error(feature("\"code\": \"GM0344\"", "[[5e6, 52], [6, 52], [5, 53], [5, 52]]"))
        == .outside(area: "GM0344", x: 5e6, y: 52))
    // A topology that names an arc it does not have.
    #expect(
      error(
        """
        {"type": "Topology", "arcs": [], "objects": {"g": {"type": "Polygon", "arcs": [[3]],
        "properties": {"code": "GM0344"}}}}
        """) == .notGeographic)
    for wrong in [
      BoundariesError.notGeographic, .noneKnown(areas: 1), .brokenRing(area: "x"),
      .outside(area: "x", x: 1, y: 2),
    ] {
      #expect(wrong.message(in: .nl) != wrong.message(in: .en))
    }
  }

  private static let official = packageFolder.appending(
    path: "../shared/data/geo/utrecht_municipalities.geojson")

  @Test(
    .enabled(
      if: FileManager.default.fileExists(atPath: official.path),
      "the official boundaries are not here"))
  func officialBoundariesAreRead() throws {
    let boundaries = try Boundaries(
      parsing: Array(try Data(contentsOf: Self.official)), for: municipalities())
    #expect(boundaries.missing.isEmpty)
    #expect(boundaries.rings.count == 26)
  }
}
