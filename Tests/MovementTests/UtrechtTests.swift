import Foundation
import Movement
import Testing
import Words

/// The register the project ships, and broken copies of it.
struct UtrechtTests {
  @Test func isReadWithoutProblems() throws {
    let (register, problems) = RegisterReader(folder: utrecht.path).read()
    #expect(problems.map { $0.message(in: .en) } == [])
    let released = try #require(register).released()
    #expect(released.actors.count == 104)
    #expect(released.links.count == 91)
    #expect(released.themes.map(\.id).prefix(2) == ["voedsel", "bereikbaarheid"])
    #expect(released.municipalities.count == 26)
    #expect(released.places.count == 334)
    #expect(released.surroundings.count == 331)
    #expect(released.borders.count == 151)
    #expect(released.surveys.isEmpty)
    #expect(released.language == .nl)
    #expect(released.area?[.en] == "province of Utrecht")
    #expect(released.title?[.nl] == "Bewonersinitiatieven in de provincie Utrecht")
    #expect(released.created == PartialDate("2026-11-21"))
    #expect(
      released.credits == [
        "CBS (gemeenten, inwoners, oppervlakte; CC BY 4.0)",
        "GeoNames (plaatsen, coördinaten; CC BY 4.0)",
      ])
    #expect(!released.isSynthetic)
    #expect(released.withheld.numbers == [0, 0, 0])
    let amersfoort = try #require(released.municipalities.first)
    #expect(amersfoort.population == 163_766)
    #expect(amersfoort.landArea == 62.62)
    #expect(amersfoort.seatPosition == Coordinate(latitude: 52.155, longitude: 5.3875))
  }

  @Test func brokenCopyGivesEveryProblemAtOnce() throws {
    try withCopyOfUtrecht { folder in
      let actors = folder.appending(path: "actors.csv")
      try replace("GM0321,Schalkwijk,voedsel,", by: "GM0321,Schalkwijk,voedsell,", in: actors)
      try replace("binnenbos,Ontmoetingscentrum", by: "austerlitz,Ontmoetingscentrum", in: actors)
      let links = folder.appending(path: "links.csv")
      try replace("omzien,zorgbelang,", by: "omzien,zorgbelan,", in: links)
      try replace("p10,vijfpuntenplan,founds,fact", by: "p10,p10,fonds,fakt", in: links)
      let municipalities = folder.appending(path: "municipalities.csv")
      try replace(",16402,", by: ",-16402,", in: municipalities)
      let (register, problems) = RegisterReader(folder: folder.path).read()
      #expect(register == nil)
      #expect(
        problems.map(\.place) == [
          "municipalities.csv:5:population", "actors.csv:2:themes", "actors.csv:11:id",
          "links.csv:13:to", "links.csv:44:from", "links.csv:53:kind", "links.csv:53:statement",
          "links.csv:53:to",
        ])
    }
  }

  @Test(arguments: ["cp1252", "utf16"])
  func isReadFromExcel(encoding: String) throws {
    try withCopyOfUtrecht { folder in
      let file = folder.appending(path: "actors.csv")
      let text = try String(contentsOf: file, encoding: .utf8)
        .replacingOccurrences(of: "\n", with: "\r\n")
      let target: String.Encoding = encoding == "utf16" ? .utf16 : .windowsCP1252
      try #require(text.data(using: target)).write(to: file)
      let (register, problems) = RegisterReader(folder: folder.path).read()
      #expect(problems == [])
      let actors = register?.released().actors
      #expect(actors?.count == 104)
      #expect(actors?.contains { $0.name == "'t Coöperijtje" } == true)
    }
  }

  @Test func linksOutOfTheFolderAreNotFollowed() throws {
    try withCopyOfUtrecht { folder in
      let secret = folder.deletingLastPathComponent().appending(path: "secret-\(UUID()).csv")
      try "id,name,kind\na,A,initiative\n".write(to: secret, atomically: true, encoding: .utf8)
      defer { try? FileManager.default.removeItem(at: secret) }
      let actors = folder.appending(path: "actors.csv")
      try FileManager.default.removeItem(at: actors)
      try FileManager.default.createSymbolicLink(at: actors, withDestinationURL: secret)
      let problems = RegisterReader(folder: folder.path).read().problems
      #expect(problems.contains { $0.kind == .outsideFolder && $0.file == "actors.csv" })
    }
  }

  @Test func nothingThereIsOneProblem() {
    let problems = RegisterReader(folder: "/nowhere/at/all").read().problems
    #expect(problems.map(\.kind) == [.noRegister])
    #expect(problems.map(\.isUnreadable) == [true])
  }
}
