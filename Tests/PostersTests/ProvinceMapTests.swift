import Drawing
import Foundation
import Movement
import Posters
import Testing
import Words

/// Maps within boundaries, and on tiles.
struct ProvinceMapTests {
  private static let official = URL(filePath: Utrecht.folder).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "shared/data/geo/utrecht_municipalities.geojson")

  private static func boundaries(_ features: [String]) throws -> Boundaries {
    let text =
      "{\"type\": \"FeatureCollection\", \"attribution\": \"Kaartmakers\", \"features\": ["
      + features.joined(separator: ",") + "]}"
    let register = try OverviewFilesTests.register([:]).released()
    return try Boundaries(parsing: Array(text.utf8), for: register.municipalities)
  }

  private static func feature(_ code: String, _ type: String, _ coordinates: String) -> String {
    "{\"type\": \"Feature\", \"properties\": {\"code\": \"\(code)\"}, \"geometry\": {\"type\": "
      + "\"\(type)\", \"coordinates\": \(coordinates)}}"
  }

  private static func ring(_ corners: [(Double, Double)]) -> String {
    "[" + (corners + corners.prefix(1)).map { "[\($0.0), \($0.1)]" }.joined(separator: ",") + "]"
  }

  /// The rings of each municipality's area on a sheet, by its name.
  private static func areas(_ scene: Scene) throws -> [String: [[Point]]] {
    let group = try #require(SheetChecks.groups(of: scene.marks)["map-areas"])
    var areas: [String: [[Point]]] = [:]
    for case .group(let area) in group.marks {
      guard case .path(let path, _) = area.marks.first else { continue }
      var rings: [[Point]] = []
      for step in path.steps {
        switch step {
        case .move(let point): rings.append([point])
        case .line(let point): rings[rings.count - 1].append(point)
        default: break
        }
      }
      areas[String(area.title.prefix { $0 != ":" })] = rings
    }
    return areas
  }

  @Test func holesPartsAndEnclavesAreDrawn() throws {
    // Zeist with a hole that Bunnik fills, and a part apart; the hole runs the same way round.
    let outer = Self.ring([(5.0, 52.0), (5.4, 52.0), (5.4, 52.3), (5.0, 52.3)])
    let hole = Self.ring([(5.1, 52.1), (5.2, 52.1), (5.2, 52.2), (5.1, 52.2)])
    let apart = Self.ring([(5.5, 52.0), (5.6, 52.0), (5.55, 52.1)])
    let boundaries = try Self.boundaries([
      Self.feature("GM0355", "MultiPolygon", "[[\(outer), \(hole)], [\(apart)]]"),
      Self.feature("GM0312", "Polygon", "[\(hole)]"),
      // Of another province.
      Self.feature("GM0014", "Polygon", "[\(apart)]"),
    ])
    let sheet = try GapSheet(
      try GapSheetTests.content("utrecht", boundaries: boundaries), size: .a3)
    let areas = try Self.areas(sheet.scene)
    #expect(areas.keys.sorted() == ["Bunnik", "Zeist"])
    let zeist = try #require(areas["Zeist"])
    let bunnik = try #require(areas["Bunnik"])
    #expect(zeist.map { Polygon.signedArea($0) > 0 } == [true, false, true])
    #expect(bunnik.map { Polygon.signedArea($0) > 0 } == [true])
    // What the hole leaves open is just what the enclave fills.
    #expect(Set(zeist[1]) == Set(bunnik[0]))
    let text = SheetChecks.words(of: sheet.scene)
    #expect(text.contains("grenzen: Kaartmakers"))
    #expect(text.contains("niet in het bestand met grenzen: Amersfoort, Baarn,"))
    #expect(!text.contains("schematisch"))
    SheetChecks.text(of: sheet.scene, on: .a3)
  }

  @Test(
    .enabled(if: FileManager.default.fileExists(atPath: official.path), "no ../shared/data/geo"))
  func officialAreasLieSideBySide() throws {
    let register = try OverviewFilesTests.register([:])
    let boundaries = try Boundaries(
      parsing: Array(try Data(contentsOf: Self.official)),
      for: register.released().municipalities)
    for size in [PageSize.a4, .a0] {
      let content = try GapSheetTests.content(register, boundaries: boundaries)
      let sheet = try GapSheet(content, size: size)
      let areas = try Self.areas(sheet.scene)
      #expect(areas.count == 26)
      try Self.expectNoOverlap(areas)
      SheetChecks.text(of: sheet.scene, on: size)
      #expect(SheetChecks.words(of: sheet.scene).contains("CBS/Kadaster"))
    }
  }

  @Test(arguments: [PageSize.a4, .a0])
  func schematicAreasLieSideBySide(size: PageSize) throws {
    let sheet = try GapSheet(try GapSheetTests.content("utrecht"), size: size)
    let areas = try Self.areas(sheet.scene)
    #expect(areas.count == 26)
    try Self.expectNoOverlap(areas)
    #expect(SheetChecks.words(of: sheet.scene).contains("grenzen schematisch"))
  }

  /// Expects that no point lies in two areas, and that sides shared are shared whole.
  private static func expectNoOverlap(_ areas: [String: [[Point]]]) throws {
    let names = areas.keys.sorted()
    let extent = Rect(around: areas.values.joined().joined())
    var (inOne, inMore) = (0, 0)
    for column in 0..<90 {
      for row in 0..<90 {
        let probe = Point(
          extent.x + (Double(column) + 0.503) / 90 * extent.width,
          extent.y + (Double(row) + 0.507) / 90 * extent.height)
        let holding = names.count { Polygon.contains(areas[$0] ?? [], probe) }
        if holding == 1 { inOne += 1 }
        if holding > 1 { inMore += 1 }
      }
    }
    #expect(inOne > 1500)
    #expect(inMore == 0)
    let borders = SharedBorders.borders(between: names.map { areas[$0] ?? [] })
    #expect(borders.count > 40)
  }

  @Test func tilesKeepMostNeighborsAndSayHowMany() throws {
    let content = try GapSheetTests.content("utrecht")
    let sheet = try GapSheet(content, size: .a3, map: .tiles)
    let areas = try Self.areas(sheet.scene)
    #expect(areas.count == 26)
    let centers = areas.mapValues { Rect(around: $0.joined()).center }
    let width = Rect(around: (areas["Zeist"] ?? []).joined()).width
    let names = Dictionary(
      uniqueKeysWithValues: content.register.municipalities.map { ($0.code, $0.name) })
    var pairs: Set<Set<String>> = []
    for border in content.register.borders {
      if let a = names[border.municipality], let b = names[border.neighbor] {
        pairs.insert([a, b])
      }
    }
    let kept = pairs.count { pair in
      let places = pair.compactMap { centers[$0] }
      return places.count == 2 && places[0].distance(to: places[1]) < width * 1.05
    }
    #expect(pairs.count == 55)
    #expect(kept > 43)
    #expect(SheetChecks.words(of: sheet.scene).contains("\(kept) van de 55 paren buurgemeenten"))
    #expect(!SheetChecks.words(of: sheet.scene).contains(" km"))
  }

  @Test func neighborsFollowFromTheAreasWhereTheRegisterDoesNotSay() throws {
    let register = try OverviewFilesTests.register([
      "municipality-neighbours.csv": { String($0.prefix { $0 != "\n" }) + "\n" }
    ])
    let text = SheetChecks.words(
      of: try GapSheet(try GapSheetTests.content(register), size: .a3, map: .tiles).scene)
    let words = text.split(separator: " ")
    let at = try #require(words.firstIndex(of: "paren"))
    let pairs = try #require(Int(words[at - 1]))
    #expect((45...65).contains(pairs))
    #expect(try #require(Int(words[at - 4])) * 10 >= pairs * 7)
  }

  @Test func linksBetweenMunicipalitiesAreArcs() throws {
    let register = try OverviewFilesTests.register([
      "actors.csv": { _ in
        """
        id,name,kind,municipalities
        a,A,initiative,GM0355
        b,B,initiative,GM0344
        c,C,initiative,GM0344
        d,D,initiative,GM0344|GM0355
        e,E,initiative,

        """
      },
      "links.csv": { _ in
        """
        from,to,kind,statement
        a,b,member,fact
        c,a,member,fact
        a,d,member,fact
        b,c,member,fact
        e,a,member,fact

        """
      },
    ])
    let released = register.released()
    let content = try OverviewContent(
      register: released, lens: Lens(), language: .nl, seed: 1)
    let scene = try OverviewSheet(content, size: .a3).scene
    let arcs = try #require(SheetChecks.groups(of: scene.marks)["map-arcs"])
    #expect(arcs.marks.count == 1)
    #expect(SheetChecks.words(of: scene).contains("bogen: verbanden tussen gemeenten (2)"))
    let titles = arcs.marks.map { mark -> String in
      guard case .group(let arc) = mark else { return "" }
      return arc.title
    }
    #expect(titles == ["Utrecht – Zeist: 2 verbanden"])
  }

  /// Of many pairs of municipalities only the strongest are drawn, and the map says so.
  @Test func noMoreArcsThanMunicipalities() throws {
    let released = try MadeUpRegister.make(400).released()
    let content = try OverviewContent(
      register: released, lens: Lens(), language: .nl, seed: 1)
    let scene = try OverviewSheet(content, size: .a3).scene
    let arcs = try #require(SheetChecks.groups(of: scene.marks)["map-arcs"])
    #expect((5...26).contains(arcs.marks.count))
    let words = SheetChecks.words(of: scene)
    let bound = try #require(words.firstMatch(of: /minder dan (\d+) niet getekend/))
    for case .group(let arc) in arcs.marks {
      let count = try #require(arc.title.firstMatch(of: /: (\d+) verband/))
      #expect(try #require(Int(count.1)) >= #require(Int(bound.1)))
    }
  }
}
