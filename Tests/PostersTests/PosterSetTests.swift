import Drawing
import Foundation
import Movement
import Posters
import Testing
import Words

struct PosterSetTests {
  private func items(_ count: Int) throws -> ([PosterSet.Item], ReleasedRegister) {
    let register = try OverviewFilesTests.register([:]).released()
    let items = try register.actors.prefix(count).map { actor in
      PosterSet.Item(
        id: actor.id,
        scene: try InitiativeSheet(
          InitiativeContent(of: actor, in: register, language: .nl), size: .a3
        ).scene)
    }
    return (items, register)
  }

  private func set(_ count: Int) throws -> PosterSet {
    let (items, register) = try self.items(count)
    return PosterSet(items, title: "Affiches", register: register, language: .nl, size: .a3)
  }

  @Test func threadsDoNotShow() throws {
    let set = try self.set(12)
    let one = try set.files(bleed: 0, threads: 1)
    for _ in 0..<3 {
      let two = try set.files(bleed: 0, threads: 2)
      #expect(one.map(\.name) == two.map(\.name))
      for (a, b) in zip(one, two) { #expect(a.bytes == b.bytes, "\(a.name)") }
    }
  }

  @Test func everyPosterHasItsPageAndItsFile() throws {
    let (items, register) = try self.items(21)
    let set = PosterSet(items, title: "Affiches", register: register, language: .nl, size: .a3)
    let files = try set.files(bleed: 3)
    #expect(
      files.map(\.name) == ["posters.pdf", "contact-sheet.pdf", "posters.txt"]
        + items.map { "\($0.id).pdf" })
    func pages(_ file: PosterSet.File) -> Int {
      String(decoding: file.bytes, as: Unicode.ASCII.self)
        .components(separatedBy: "/MediaBox").count - 1
    }
    #expect(pages(files[0]) == 21)
    // Twenty small pictures a page.
    #expect(pages(files[1]) == 2)
    #expect(files.dropFirst(3).allSatisfy { pages($0) == 1 })
    let words = String(decoding: files[2].bytes, as: UTF8.self)
    #expect(items.allSatisfy { words.contains($0.scene.title + "\n=") })
    #expect(String(decoding: files[0].bytes, as: Unicode.ASCII.self).contains("/TrimBox"))
    #expect(!String(decoding: files[1].bytes, as: Unicode.ASCII.self).contains("/TrimBox"))
  }

  @Test func namesOfFilesAreSafeAndDiffer() {
    let keys = [
      "energie-u", "Energie U", "ENERGIE-U", "../../etc/passwd", "", "…", "con", "posters", "a/b",
      "a\\b", "café", String(repeating: "x", count: 300), "energie-u-2",
    ]
    let names = SafeFileNames.names(for: keys, taken: ["posters"])
    #expect(
      names == [
        "energie-u", "energie-u-2", "energie-u-3", "etc-passwd", "poster", "poster-2", "con-1",
        "posters-2", "a-b", "a-b-2", "caf", String(repeating: "x", count: 80), "energie-u-2-2",
      ])
    #expect(Set(names.map { $0.lowercased() }).count == keys.count)
  }
}
