import Foundation
import Testing

/// Maps with boundaries, and the sheets that have them.
struct MapTests {
  private static func feature(_ code: String, west: Double) -> String {
    let corners = [(west, 52.0), (west + 0.2, 52.0), (west + 0.2, 52.2), (west, 52.0)]
    let ring = corners.map { "[\($0.0), \($0.1)]" }.joined(separator: ", ")
    return "{\"type\": \"Feature\", \"properties\": {\"statcode\": \"\(code)\"}, "
      + "\"geometry\": {\"type\": \"Polygon\", \"coordinates\": [[\(ring)]]}}"
  }

  @Test(arguments: ["overview", "gaps"])
  func missingMunicipalitiesAreNamed(kind: String) async throws {
    let folder = try TemporaryFolder()
    let name = "grenzen.geojson"
    let codes = (307...400).map { "GM0\($0)" } + ["GM1581", "GM1904", "GM1961"]
    // All municipalities of the register but Baarn, and many others.
    let file = try folder.write(
      "{\"type\": \"FeatureCollection\", \"features\": ["
        + codes.filter { $0 != "GM0308" }.enumerated().map {
          Self.feature($0.element, west: 4 + Double($0.offset) * 0.02)
        }.joined(separator: ",") + "]}", to: name
    ).path
    let outcome = try await Tool.run([
      "poster", utrecht.path, kind, "-o", folder.path("x.svg"), "--boundaries", file, "--lang",
      "nl",
    ])
    #expect(outcome.code == 0)
    #expect(outcome.errors.contains("heeft geen grens van"))
    #expect(outcome.errors.contains("Baarn (GM0308)"))
    #expect(!outcome.errors.contains("Zeist"))
    let svg = try folder.text(of: "x.svg")
    #expect(svg.contains("grenzen: CBS/Kadaster"))
    #expect(svg.contains("Baarn"))
  }

  @Test func aFileWithoutBoundariesIsAProblemOfTheData() async throws {
    let folder = try TemporaryFolder()
    let file = utrecht.appending(path: "themes.csv").path
    for arguments in [
      ["overview", utrecht.path, "-o", folder.path("out")],
      ["poster", utrecht.path, "gaps", "-o", folder.path("x.pdf")],
    ] {
      let outcome = try await Tool.run(arguments + ["--boundaries", file, "--lang", "nl"])
      #expect(outcome.code == 1)
      #expect(outcome.errors.contains("\(file): dit is geen GeoJSON of TopoJSON met vlakken."))
    }
    let absent = try await Tool.run([
      "poster", utrecht.path, "gaps", "-o", folder.path("x.pdf"), "--boundaries",
      folder.path("nergens.geojson"),
    ])
    #expect(absent.code == 3)
    #expect(try folder.names().isEmpty)
  }

  @Test func whatDoesNotGoWithASheetIsWrongUse() async throws {
    let folder = try TemporaryFolder()
    for arguments in [
      ["overview", "--map", "tiles"], ["list", "--map", "areas"],
      ["list", "--boundaries", "x.geojson"], ["initiative", "energie-u", "--map", "tiles"],
      ["initiative", "energie-u", "--boundaries", "x"], ["gaps", "Zeist"],
    ] {
      let outcome = try await Tool.run(
        ["poster", utrecht.path] + arguments + ["-o", folder.path("x.svg"), "--lang", "en"])
      #expect(outcome.code == 2, "\(arguments)")
      #expect(outcome.errors.contains(arguments[0]))
    }
    #expect(try folder.names().isEmpty)
  }

  @Test func tilesSayHowManyNeighborsTheyKeep() async throws {
    let folder = try TemporaryFolder()
    let outcome = try await Tool.run([
      "poster", utrecht.path, "gaps", "--map", "tiles", "-o", folder.path("x.svg"), "--lang", "en",
      "--size", "a4", "--orientation", "portrait", "--quiet",
    ])
    #expect(outcome.code == 0, "\(outcome.errors)")
    let svg = try folder.text(of: "x.svg")
    #expect(svg.contains("of 55 pairs"))
    #expect(svg.contains("width=\"210mm\" height=\"297mm\""))
  }

  @Test func theListIsASheetOfItsOwn() async throws {
    let folder = try TemporaryFolder()
    let outcome = try await Tool.run([
      "poster", utrecht.path, "list", "-o", folder.path("x.svg"), "--themes", "energie",
    ])
    #expect(outcome.code == 0, "\(outcome.errors)")
    let svg = try folder.text(of: "x.svg")
    #expect(svg.contains("Gemeenten op een rij"))
    #expect(svg.contains("met thema “Energie”"))
  }
}
