import Drawing
import Foundation
import Movement
import Posters
import Testing
import Words

struct OverviewFilesTests {
  /// A copy of the shipped register with other files, given by name.
  static func register(_ changes: [String: (String) -> String]) throws -> Register {
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
    let heading = { (text: String) in String(text.prefix { $0 != "\n" }) + "\n" }
    let files = try Self.files(
      try Self.register(["actors.csv": heading, "links.csv": heading]))
    #expect(files["overview.svg"]?.contains("0 actoren") == true)
    #expect(files["actors.csv"]?.split(separator: "\n").count == 1)
  }
}
