import Foundation
import Testing

/// What `vliegwiel generate` leaves behind.
struct GenerateTests {
  static let files = [
    "actors.csv", "datapackage.json", "links.csv", "municipalities.csv",
    "municipality-neighbours.csv", "places.csv", "sources.csv", "surroundings.csv", "surveys.csv",
    "themes.csv", "truth.json",
  ]

  private func generate(_ arguments: String..., into folder: String) async throws -> Tool.Outcome {
    try await Tool.run(["generate", "-o", folder] + arguments)
  }

  @Test func makesARegisterThatPassesTheCheck() async throws {
    let folder = try TemporaryFolder()
    let outcome = try await generate(
      "--actors", "300", "--clusters", "4", "--gaps", "3", "--brokers", "2", "--matches", "5",
      into: folder.path("new/made-up"))
    #expect(outcome.code == 0, "\(outcome.errors)")
    #expect(outcome.errors.isEmpty)
    #expect(try folder.names(in: "new/made-up") == Self.files)
    let check = try await Tool.run(["check", folder.path("new/made-up"), "--lang", "en"])
    #expect(check.code == 0)
    #expect(check.text == "No problems found.\n")
    // Every output says that it was made up.
    let clusters = try await Tool.run(["clusters", folder.path("new/made-up")])
    #expect(clusters.text.contains("VERZONNEN"))
  }

  @Test func sameOptionsGiveTheSameBytes() async throws {
    let folder = try TemporaryFolder()
    for name in ["one", "two"] {
      let outcome = try await generate(
        "--actors", "12000", "--seed", "7", "--clusters", "3", "-q", into: folder.path(name))
      #expect(outcome.code == 0)
      #expect(outcome.output.isEmpty)
    }
    for name in Self.files {
      let one = try Data(contentsOf: folder.url.appending(path: "one/\(name)"))
      #expect(try one == Data(contentsOf: folder.url.appending(path: "two/\(name)")), "\(name)")
    }
  }

  @Test func neverOverwritesARegisterThatPeopleKeep() async throws {
    let folder = try TemporaryFolder()
    let register = try folder.copyOfUtrecht()
    let before = try folder.text(of: "register/actors.csv")
    let outcome = try await generate("--actors", "10", into: register.path)
    #expect(outcome.code == 2)
    #expect(outcome.errors.contains("niet verzonnen"))
    #expect(try folder.text(of: "register/actors.csv") == before)
    // One without datapackage.json is kept as well; one that was made up may be made again.
    try FileManager.default.removeItem(at: register.appending(path: "datapackage.json"))
    #expect(try await generate("--actors", "10", into: register.path).code == 2)
    for _ in 0..<2 {
      #expect(try await generate("--actors", "10", into: folder.path("again")).code == 0)
    }
  }

  @Test func otherGroundComesFromAFolderOrAFile() async throws {
    let folder = try TemporaryFolder()
    let register = try folder.copyOfUtrecht()
    let fromFolder = try await generate(
      "--actors", "50", "--municipalities", register.path, into: folder.path("a"))
    #expect(fromFolder.code == 0, "\(fromFolder.errors)")
    try folder.write("code,naam,inwoners\nX1,Eén,500\n", to: "mijn.csv")
    let fromFile = try await generate(
      "--actors", "50", "--municipalities", folder.path("mijn.csv"), into: folder.path("b"))
    #expect(fromFile.code == 0, "\(fromFile.errors)")
    #expect(try folder.text(of: "b/actors.csv").contains("X1"))
    try folder.write("code,naam\nX1,\n", to: "stuk.csv")
    let broken = try await generate(
      "--actors", "50", "--municipalities", folder.path("stuk.csv"), into: folder.path("c"))
    #expect(broken.code == 1)
    #expect(broken.errors.contains("stuk.csv"))
    let missing = try await generate(
      "--actors", "50", "--municipalities", folder.path("nergens"), into: folder.path("c"))
    #expect(missing.code == 3)
    #expect(!FileManager.default.fileExists(atPath: folder.path("c")))
  }

  @Test func saysEverythingThatCannotBe() async throws {
    let folder = try TemporaryFolder()
    let outcome = try await generate(
      "--actors", "40", "--clusters", "99", "--brokers", "1", "--gaps=-1", "--lang", "en",
      into: folder.path("out"))
    #expect(outcome.code == 2)
    #expect(outcome.errors.contains("--clusters: 99 is not possible; choose a number from 0 to 2."))
    #expect(outcome.errors.contains("--gaps: -1 is not possible"))
    #expect(try folder.names().isEmpty)
    let alone = try await generate(
      "--actors", "40", "--brokers", "1", "--lang", "en", into: folder.path("out"))
    #expect(alone.errors.contains("give --clusters 2 or more as well"))
  }
}
