import Drawing
import Foundation
import Insight
import Movement
import Posters
import Testing
import Words

/// The sheets of gaps and of municipalities in order.
struct GapSheetTests {
  struct Page: CustomTestStringConvertible, Sendable {
    let register: String
    let size: PageSize
    let orientation: PageOrientation

    var testDescription: String { "\(register) on \(size) \(orientation)" }
  }

  static let pages = ["utrecht", "30", "400"].flatMap { register in
    PageSize.allCases.flatMap { size in
      PageOrientation.allCases.map {
        Page(register: register, size: size, orientation: $0)
      }
    }
  }

  static func content(
    _ name: String, language: Language = .nl, boundaries: Boundaries? = nil
  ) throws -> GapContent {
    let register =
      try Int(name).map { try MadeUpRegister.make($0) } ?? OverviewFilesTests.register([:])
    return try content(register, language: language, boundaries: boundaries)
  }

  static func content(
    _ register: Register, language: Language = .nl, boundaries: Boundaries? = nil
  ) throws -> GapContent {
    let released = register.released()
    return GapContent(
      register: released, network: try Network(of: released), language: language, seed: 1,
      boundaries: boundaries)
  }

  @Test(arguments: pages)
  func nothingCoversAnything(page: Page) throws {
    for language in Language.allCases {
      let content = try Self.content(page.register, language: language)
      for map in MapKind.allCases {
        let sheet = try GapSheet(
          content, size: page.size, orientation: page.orientation, map: map)
        SheetChecks.text(of: sheet.scene, on: page.size)
        #expect(sheet.omittedRows == 0)
      }
      let list = try RankingSheet(content, size: page.size, orientation: page.orientation)
      SheetChecks.text(of: list.scene, on: page.size)
      #expect(list.omitted == 0)
    }
  }

  @Test func theSheetSaysWhatTheAnswerSays() throws {
    let content = try Self.content("utrecht")
    let sheet = try GapSheet(content, size: .a2)
    let text = SheetChecks.words(of: sheet.scene)
    #expect(text.contains("40 bekende initiatieven in 26 gemeenten."))
    #expect(text.contains("onbekend, niet afwezig"))
    // The first gaps of both lists, in the order of the answer.
    let first = try #require(content.gaps.ranked.first { $0.kind != .unknown })
    #expect(first.municipality == "GM0344")
    let missing = try #require(SheetChecks.groups(of: sheet.scene.marks)["gaps-missing"])
    let told = lines(of: missing.marks).map(\.text)
    #expect(told.dropFirst().contains("Utrecht: voedsel en landbouw"))
    #expect(told.joined(separator: " ").contains("378.278 inwoners (2026): 2,4 te verwachten."))
    #expect(told.joined(separator: " ").contains("Werkelijk: 0,01–0,40 per 10.000."))
    // What does not fit is counted.
    let listed = content.gaps.ranked.count + content.gaps.places.count
    let entries = ["gaps-missing", "gaps-look-first", "gap-places"].compactMap {
      SheetChecks.groups(of: sheet.scene.marks)[$0]
    }
    #expect(entries.count == 3)
    #expect(sheet.omitted > 0 && sheet.omitted < listed)
    let more = entries.flatMap { lines(of: $0.marks) }.map(\.text)
      .filter { $0.hasPrefix("… en nog") }
    let numbers = more.compactMap { line in
      Int(line.split(separator: " ").dropFirst(3).first ?? "")
    }
    #expect(numbers.reduce(0, +) == sheet.omitted)
  }

  @Test func whatWasLookedForLooksOtherThanWhatWasNot() throws {
    let surveyed = try OverviewFilesTests.register([
      "surveys.csv": { $0 + "GM0313,,2026-05-01,rondgebeld,0.9,,\n" }
    ])
    let content = try Self.content(surveyed)
    let sheet = try GapSheet(content, size: .a3)
    let text = SheetChecks.words(of: sheet.scene)
    #expect(text.contains("Gezocht, niets gevonden"))
    #expect(text.contains("Onbekend: niemand heeft gezocht"))
    #expect(!text.contains("nog nergens gezocht"))
    let map = try #require(SheetChecks.groups(of: sheet.scene.marks)["map-areas"])
    func marks(_ name: String) -> [Mark] {
      map.marks.compactMap { mark -> Group? in
        if case .group(let group) = mark, group.title.hasPrefix(name) { group } else { nil }
      }.flatMap(\.marks)
    }
    func fill(_ name: String) -> Colour? {
      if case .path(_, let style) = marks(name).first { style.fill } else { nil }
    }
    #expect(fill("Bunschoten: gezocht, niets gevonden") == Palette.white)
    #expect(fill("Renswoude: onbekend") == Palette.blank)
    #expect(marks("Bunschoten").count == 1 && marks("Renswoude").count == 2)
    let list = SheetChecks.words(of: try RankingSheet(content, size: .a3).scene)
    #expect(list.contains("gezocht, geen gevonden · "))
  }

  @Test func theListKeepsTheOrderOfTheAnswer() throws {
    let content = try Self.content("utrecht")
    let sheet = try RankingSheet(content, size: .a3)
    let names = content.gaps.municipalities.sorted {
      ($0.rateRank ?? 0, $0.name) < ($1.rateRank ?? 0, $1.name)
    }.map(\.name)
    let group = try #require(SheetChecks.groups(of: sheet.scene.marks)["ranking"])
    let shown = lines(of: group.marks).map(\.text).filter(names.contains)
    #expect(shown == names)
    let text = SheetChecks.words(of: sheet.scene)
    #expect(text.contains("VERZONNEN") == false)
    #expect(text.contains("plaats 2 tot 26"))
    #expect(text.contains("3 bekend · 163.766 inwoners (2026) · 4,6 verwacht · plaats 2 tot 26"))
  }

  /// The mean and the intervals stand where the axis says.
  @Test func whiskersStandOnTheAxis() throws {
    let content = try Self.content("utrecht")
    let scene = try RankingSheet(content, size: .a3).scene
    let group = try #require(SheetChecks.groups(of: scene.marks)["ranking"])
    // Labels of the axis: its ends stand at the chart's edges.
    let all = lines(of: group.marks)
    let zero = try #require(all.first { $0.text == "0,0" || $0.text == "0" })
    let end = try #require(
      all.filter { $0.anchor == .end && abs($0.position.y - zero.position.y) < 1e-9 }.max {
        $0.position.x < $1.position.x
      })
    let top = try #require(Double(end.text.replacing(",", with: ".")))
    for row in content.gaps.municipalities {
      let marks = group.marks.compactMap { mark -> [Mark]? in
        if case .group(let one) = mark, one.title.hasPrefix("\(row.name): ") {
          one.marks
        } else {
          nil
        }
      }.joined()
      let dot = marks.compactMap { mark -> Point? in
        if case .circle(let center, _, _) = mark { center } else { nil }
      }.first
      let x = try #require(dot).x
      let column = zero.position.x
      let rate = (x - column) / (end.position.x - column) * top
      #expect(abs(rate - (row.shrunkRate ?? -1)) < 1e-6, "\(row.name)")
    }
  }

  @Test func syntheticDataSayTheyAre() throws {
    let register = try OverviewFilesTests.register([
      "datapackage.json": {
        $0.replacingOccurrences(of: "\"synthetic\": false", with: "\"synthetic\": true")
      }
    ])
    let content = try Self.content(register)
    for scene in [
      try GapSheet(content, size: .a4).scene, try RankingSheet(content, size: .a4).scene,
    ] { #expect(SheetChecks.words(of: scene).contains("VERZONNEN GEGEVENS")) }
  }

  @Test func aRegisterWithoutAnythingHasSheetsToo() throws {
    let heads: [String: @Sendable (String) -> String] = [
      "actors.csv": { String($0.prefix { $0 != "\n" }) + "\n" },
      "links.csv": { String($0.prefix { $0 != "\n" }) + "\n" },
    ]
    var bare = heads
    for name in ["places.csv", "surroundings.csv"] {
      bare[name] = { String($0.prefix { $0 != "\n" }) + "\n" }
    }
    for changes in [heads, bare] {
      let content = try Self.content(try OverviewFilesTests.register(changes))
      for orientation in PageOrientation.allCases {
        for map in MapKind.allCases {
          SheetChecks.text(
            of: try GapSheet(content, size: .a4, orientation: orientation, map: map).scene, on: .a4)
        }
        SheetChecks.text(
          of: try RankingSheet(content, size: .a4, orientation: orientation).scene, on: .a4)
      }
    }
  }

  @Test func manyThemesTakeTheRoomOfTheMap() throws {
    let register = try OverviewFilesTests.register([
      "themes.csv": { text in
        text
          + (0..<14).map { "thema-\($0),Thema nummer \($0),Theme number \($0),\(20 + $0),,\n" }
          .joined()
      }
    ])
    let content = try Self.content(register)
    for orientation in PageOrientation.allCases {
      let sheet = try GapSheet(content, size: .a4, orientation: orientation)
      SheetChecks.text(of: sheet.scene, on: .a4)
      let hasMap = SheetChecks.groups(of: sheet.scene.marks)["map"] != nil
      #expect(hasMap == (orientation == .landscape))
      #expect(SheetChecks.words(of: sheet.scene).contains("de kaart niet op dit vel") == !hasMap)
    }
  }

  @Test func manyMunicipalitiesAreShownAsFarAsTheyFit() throws {
    // Three hundred municipalities without places.
    let register = try OverviewFilesTests.register([
      "municipalities.csv": { text in
        text
          + (0..<300).map { i in
            "GM9\(100 + i),Buiten-\(i),\(9000 + i),2026,30,\(51.8 + Double(i % 20) * 0.02),"
              + "\(4.9 + Double(i / 20) * 0.04),,,,\n"
          }.joined()
      }
    ])
    let content = try Self.content(register)
    for orientation in PageOrientation.allCases {
      let sheet = try GapSheet(content, size: .a3, orientation: orientation)
      SheetChecks.text(of: sheet.scene, on: .a3)
      #expect(sheet.omittedRows > 200)
      #expect(SheetChecks.words(of: sheet.scene).contains("grootste van 326 gemeenten"))
      let list = try RankingSheet(content, size: .a3, orientation: orientation)
      SheetChecks.text(of: list.scene, on: .a3)
      #expect(list.omitted > 0)
      #expect(
        SheetChecks.words(of: list.scene).contains("De \(326 - list.omitted) grootste van 326"))
    }
  }
}
