import Drawing
import Foundation
import Insight
import Movement
import Posters
import Testing
import Words

struct OverviewFilesTests {
  /// A copy of the shipped register with other files, given by name.
  static func register(_ changes: [String: @Sendable (String) -> String]) throws -> Register {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: folder) }
    try FileManager.default.copyItem(at: URL(filePath: Utrecht.folder), to: folder)
    for (name, change) in changes {
      let file = folder.appending(path: name)
      let text = change(try String(contentsOf: file, encoding: .utf8))
      try Data(text.utf8).write(to: file)
    }
    let (register, problems) = RegisterReader(folder: folder.path).read()
    return try #require(register, "\(problems.map { $0.message(in: .en) })")
  }

  static func files(_ register: Register, audience: Audience = .public) throws -> [String: String] {
    let overview = try OverviewFiles(
      register: register.released(to: audience),
      options: OverviewOptions(
        size: .a3, language: .nl, audience: audience, seed: 1, lens: Lens()))
    return Dictionary(
      uniqueKeysWithValues: overview.files.map {
        ($0.name, String(decoding: $0.bytes, as: UTF8.self))
      })
  }

  @Test func theFilesTellTheSameFacts() throws {
    let files = try Self.files(try Self.register([:]))
    #expect(
      files.keys.sorted() == [
        "actors.csv", "clusters.csv", "gaps.csv", "gaps.svg", "network.dot", "overview.json",
        "overview.pdf", "overview.png", "overview.svg", "summary.md",
      ])
    #expect(files["actors.csv"]?.split(separator: "\n").count == 1 + 87)
    #expect(files["gaps.csv"]?.split(separator: "\n").count == 1 + 26 * 9)
    let summary = try #require(files["summary.md"])
    #expect(summary.contains("| Bunschoten | ? | ? | ? | ? | ? | ? | ? | ? | ? | ? | ? |"))
    #expect(summary.contains("Omzien naar Elkaar"))
    #expect(summary.contains("CBS") && summary.contains("GeoNames"))
    #expect(files["overview.json"]?.contains("\"version\" : 1") == true)
    #expect(files["overview.json"]?.contains("noneFound") == false)
  }

  @Test func aSurveyTurnsUnknownIntoNone() throws {
    let surveyed = try Self.register([
      "surveys.csv": { $0 + "GM0313,,2026-05-01,rondgebeld,0.9,,\n" }
    ])
    let files = try Self.files(surveyed)
    #expect(
      files["summary.md"]?.contains("| Bunschoten | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0,00 |")
        == true)
    #expect(files["gaps.csv"]?.contains("GM0313,Bunschoten,energie,Energie,noneFound,0,") == true)
    #expect(files["overview.svg"]?.contains("Gezocht, niets gevonden") == true)
  }

  @Test func syntheticDataSaysSoEverywhere() throws {
    let register = try Self.register([
      "datapackage.json": {
        $0.replacingOccurrences(of: "\"synthetic\": false", with: "\"synthetic\": true")
      }
    ])
    let files = try Self.files(register)
    #expect(files["overview.svg"]?.contains("VERZONNEN GEGEVENS") == true)
    #expect(files["summary.md"]?.contains("VERZONNEN GEGEVENS") == true)
    #expect(files["gaps.svg"]?.contains("VERZONNEN GEGEVENS") == true)
    #expect(files["overview.json"]?.contains("\"synthetic\" : true") == true)
    #expect(files["network.dot"]?.contains("VERZONNEN GEGEVENS") == true)
  }

  @Test func anEmptyMovementStillHasASheet() throws {
    let heading: @Sendable (String) -> String = { text in String(text.prefix { $0 != "\n" }) + "\n"
    }
    let files = try Self.files(
      try Self.register(["actors.csv": heading, "links.csv": heading]))
    #expect(files["overview.svg"]?.contains("0 actoren") == true)
    #expect(files["actors.csv"]?.split(separator: "\n").count == 1)
  }

  @Test func oneSurveyDoesNotSpeakForAllMunicipalities() throws {
    let surveyed = try Self.register([
      "surveys.csv": { $0 + "GM0307,energie,2026-05-01,rondgebeld,0.9,,\n" }
    ])
    let content = try OverviewContent(
      register: surveyed.released(), lens: Lens(), language: .nl, seed: 1)
    let text = lines(of: try OverviewSheet(content, size: .a0).scene.marks).map(\.text)
    // Nobody looked for mobility anywhere: its total is unknown.
    #expect(content.gaps.themes.first { $0.theme == "bereikbaarheid" }?.kind == .unknown)
    #expect(text.count { $0 == "0" } == 3, "the surveyed cell, and two keys in the legend")
    #expect(text.contains { $0.hasPrefix("Gezocht en niets gevonden") })
  }

  @Test func whatIsWithheldIsNotCalledUnsearched() throws {
    let register = try Self.register([
      "surveys.csv": { $0 + "GM0313,,2026-05-01,rondgebeld,0.9,confidential,\n" }
    ])
    let files = try Self.files(register)
    #expect(files["overview.svg"]?.contains("niemand heeft gezocht") == false)
    #expect(files["overview.svg"]?.contains("of er gezocht is, kunnen we niet zeggen") == true)
    #expect(files["overview.json"]?.contains("\"surveys\" : 1") == true)
  }

  /// Registers that strain a page: many municipalities, one, none with a place, endless names.
  static let strains: [(String, [String: @Sendable (String) -> String])] = [
    (
      "120 municipalities",
      [
        "municipalities.csv": { text in
          text
            + (0..<120).map { "GM9\($0 + 100),Gemeente nummer \($0),\(9000 + $0),2026,,,,,,,\n" }
            .joined()
        }
      ]
    ),
    (
      "no places",
      ["places.csv": { String($0.prefix { $0 != "\n" }) + "\n" }]
    ),
    (
      "endless names",
      [
        "actors.csv": {
          $0.replacingOccurrences(
            of: "Energiek Baarn", with: String(repeating: "Baarn", count: 60)
          ).replacingOccurrences(
            of: "Omzien naar Elkaar", with: String(repeating: "Omzien ", count: 60))
        },
        "municipalities.csv": {
          $0.replacingOccurrences(
            of: "Utrechtse Heuvelrug", with: String(repeating: "Heuvelrug", count: 20))
        },
        "themes.csv": {
          $0.replacingOccurrences(
            of: ",Energie,", with: ",\(String(repeating: "Energie", count: 20)),")
        },
        "places.csv": { $0 },
      ]
    ),
  ]

  @Test(arguments: strains.map(\.0), PageSize.allCases)
  func aStrainedPageKeepsItsTextOnThePage(name: String, size: PageSize) throws {
    let changes = try #require(Self.strains.first { $0.0 == name }).1
    let register = try Self.register(changes)
    let content = try OverviewContent(
      register: register.released(), lens: Lens(), language: .nl, seed: 1)
    let sheet = try OverviewSheet(content, size: size)
    for scene in [sheet.scene, sheet.gapScene] {
      let page = Rect(x: 0, y: 0, width: scene.width, height: scene.height)
      let level = lines(of: scene.marks).filter { $0.rotation == 0 && $0.text.count > 1 }
      let boxes = level.map(box)
      for (i, line) in level.enumerated() {
        #expect(page.contains(boxes[i]), "\(line.text) on \(size)")
        for j in 0..<i where boxes[i].overlaps(boxes[j]) {
          Issue.record("“\(line.text)” covers “\(level[j].text)” on \(size)")
        }
      }
    }
  }
}
