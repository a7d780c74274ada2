import Foundation
import Testing

/// The files of an overview.
struct OverviewTests {
  static let names = [
    "actors.csv", "clusters.csv", "gaps.csv", "gaps.svg", "network.dot", "overview.json",
    "overview.pdf", "overview.png", "overview.svg", "summary.md",
  ]

  @Test func makesAllFilesTheSameEachTime() async throws {
    let folder = try TemporaryFolder()
    // The first folder is made, with the one above it; the second is there and holds old files.
    try FileManager.default.createDirectory(
      at: folder.url.appending(path: "second"), withIntermediateDirectories: true)
    try folder.write("old", to: "second/summary.md")
    try folder.write("mine", to: "second/notes.txt")
    for output in ["new/first", "second"] {
      let outcome = try await Tool.run(
        ["overview", utrecht.path, "-o", output + "/", "--size", "a4"], in: folder.url)
      #expect(outcome.code == 0)
      #expect(outcome.errors.isEmpty)
      #expect(outcome.text.hasPrefix("Gemaakt in \(output)/: overview.svg, overview.pdf, "))
      #expect(outcome.text.contains("\n• 87 actoren, 55 verbanden\n"))
    }
    #expect(try folder.names() == ["new", "second"])
    #expect(try folder.names(in: "new/first") == Self.names)
    #expect(try folder.names(in: "second") == (Self.names + ["notes.txt"]).sorted())
    for name in Self.names {
      let first = try Data(contentsOf: folder.url.appending(path: "new/first/\(name)"))
      let second = try Data(contentsOf: folder.url.appending(path: "second/\(name)"))
      #expect(!first.isEmpty, "\(name)")
      #expect(first == second, "\(name)")
    }
  }

  @Test func reportsWhatItWasAsked() async throws {
    struct Report: Decodable {
      struct Records: Decodable { let actors, counted, links: Int }
      struct Options: Decodable {
        let size, lang, audience: String
        let themes: [String]?
      }

      let version: Int
      let question: String
      let seed: UInt64
      let synthetic: Bool
      let audience: String
      let withheld: Int
      let withheldRecords: Records
      let options: Options
    }
    let folder = try TemporaryFolder()
    let register = try folder.copyOfUtrecht()
    try folder.append(
      "stil,Stil,fund,,,,,,,,,,,,,,confidential,,,\ntel,Tel,fund,,,,,,,,,,,,,,counted,,,\n",
      to: "register/actors.csv")
    try folder.append("stil,tel,funds,fact,,,,,,\n", to: "register/links.csv")
    try folder.replace(
      "\"synthetic\": false", by: "\"synthetic\": true", in: "register/datapackage.json")
    for (audience, withheld) in [("public", [1, 1, 1]), ("internal", [0, 0, 0])] {
      let outcome = try await Tool.run([
        "overview", register.path, "-o", folder.path(audience), "--size", "a4", "--seed", "7",
        "--audience", audience, "--lang", "en", "--themes", "energie, voedsel", "--quiet",
      ])
      #expect(outcome.code == 0)
      #expect(outcome.output.isEmpty && outcome.errors.isEmpty)
      let report = try JSONDecoder().decode(
        Report.self, from: Data(contentsOf: folder.url.appending(path: "\(audience)/overview.json"))
      )
      #expect(report.version == 1 && report.question == "overview")
      #expect(report.seed == 7 && report.synthetic)
      #expect(report.audience == audience && report.options.audience == audience)
      #expect(report.options.size == "a4" && report.options.lang == "en")
      #expect(report.options.themes == ["energie", "voedsel"])
      let records = report.withheldRecords
      #expect([records.actors, records.counted, records.links] == withheld)
      #expect(report.withheld == withheld.reduce(0, +))
    }
  }

  @Test func nothingIsLeftWhereNoFolderCanBe() async throws {
    let folder = try TemporaryFolder()
    try folder.write("mine", to: "taken")
    for output in ["taken", "taken/below", "taken/far/below"] {
      let outcome = try await Tool.run(
        ["overview", utrecht.path, "-o", output, "--size", "a4"], in: folder.url)
      #expect(outcome.code == 3)
      #expect(
        outcome.errors == "taken is een bestand; geef een map om in te schrijven.\n", "\(output)")
      #expect(outcome.text.isEmpty)
      #expect(try folder.names() == ["taken"])
    }
    // A folder in the place of the last file: none of the others is written.
    try FileManager.default.createDirectory(
      at: folder.url.appending(path: "out/summary.md"), withIntermediateDirectories: true)
    let outcome = try await Tool.run(
      ["overview", utrecht.path, "-o", "out", "--size", "a4", "--lang", "en"], in: folder.url)
    #expect(outcome.code == 3)
    #expect(outcome.errors == "Could not write out/summary.md: it is a folder.\n")
    #expect(try folder.names(in: "out") == ["summary.md"])
    // Folders made on the way are removed: a name too long for the system stops the last one.
    let long = String(repeating: "x", count: 300)
    let tooLong = try await Tool.run(
      ["overview", utrecht.path, "-o", "a/b/\(long)", "--size", "a4"], in: folder.url)
    #expect(tooLong.code == 3)
    #expect(try folder.names() == ["out", "taken"])
  }

  @Test func aBrokenRegisterMakesNothing() async throws {
    let folder = try TemporaryFolder()
    let register = try folder.copyOfUtrecht()
    try folder.replace(
      "GM0321,Schalkwijk,voedsel,", by: "GM0321,Schalkwijk,voedsell,", in: "register/actors.csv")
    try folder.replace(
      "p10,vijfpuntenplan,founds,fact", by: "p10,p10,fonds,fakt", in: "register/links.csv")
    try folder.replace(",16402,", by: ",-16402,", in: "register/municipalities.csv")
    let outcome = try await Tool.run(
      ["overview", register.path, "-o", folder.path("out"), "--lang", "en"])
    #expect(outcome.code == 1)
    #expect(outcome.text.isEmpty)
    let population = try folder.line(of: "-16402", in: "register/municipalities.csv")
    let link = try folder.line(of: "fonds,fakt", in: "register/links.csv")
    let expected = [
      "error: municipalities.csv, line \(population), column population: “-16402” is not a whole number of 1 "
        + "or more.",
      "error: actors.csv, line 2, column themes: “voedsell” is not a known theme; did you mean "
        + "“voedsel”?",
      "error: links.csv, line \(link), column kind: “fonds” is not a known value for kind of link; did "
        + "you mean “funds”?",
      "error: links.csv, line \(link), column statement: “fakt” is not a known value for statement; did "
        + "you mean “fact”?",
      "error: links.csv, line \(link), column to: “p10” is linked to itself.", "5 errors.", "",
    ]
    #expect(
      outcome.errors.components(separatedBy: "\n") == expected)
    #expect(try folder.names() == ["register"])
    // The same from check, as its answer.
    let check = try await Tool.run(["check", register.path, "--lang", "en"])
    #expect(check.code == 1)
    #expect(check.text == outcome.errors)
    #expect(check.errors.isEmpty)
  }
}
