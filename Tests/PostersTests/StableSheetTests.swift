import Drawing
import Foundation
import Insight
import Movement
import Posters
import Testing
import Words

/// A small change in the register changes the picture a little.
struct StableSheetTests {
  static func sheet(_ register: Register, like: EarlierLayout? = nil) throws -> OverviewSheet {
    try OverviewSheet(
      try OverviewContent(register: register.released(), lens: Lens(), language: .nl, seed: 1),
      size: .a1, like: like)
  }

  /// How far those in both stand from where they stood, as shares of the page's width, sorted.
  static func moves(_ one: OverviewSheet, _ other: OverviewSheet) -> [Double] {
    one.positions.compactMap { id, place in
      other.positions[id].map { place.distance(to: $0) / one.scene.width }
    }.sorted()
  }

  @Test func oneActorMoreMovesTheOthersLittle() throws {
    let register = try OverviewFilesTests.register([:])
    let files = try OverviewFiles(
      register: register.released(),
      options: OverviewOptions(
        size: .a1, language: .nl, audience: .public, seed: 1, lens: Lens())
    ).files
    let json = try #require(files.first { $0.name == "overview.json" }).bytes
    let before = try Self.sheet(register)
    let grown = try OverviewFilesTests.register([
      "actors.csv": { $0 + "nieuw,Nieuwe Buurttuin,initiative,GM0344,,voedsel,,,,,,,,,,,,,,\n" },
      "links.csv": { $0 + "nieuw,voedselschuur-schalkwijk,collaborates,fact,,,,,,\n" },
    ])
    let like = try EarlierLayout(json: json)
    let after = try Self.sheet(grown, like: like)
    #expect(after.positions["nieuw"] != nil)
    let moves = Self.moves(before, after)
    let fresh = Self.moves(before, try Self.sheet(grown))
    #expect(moves[moves.count / 2] < 0.03, "half hardly move: \(moves[moves.count / 2])")
    #expect(moves[moves.count * 9 / 10] < 0.09, "\(moves[moves.count * 9 / 10])")
    #expect(moves[moves.count / 2] < 0.3 * fresh[fresh.count / 2], "\(fresh[fresh.count / 2])")
  }

  @Test(arguments: ["", "{}", "[1]", #"{"layout": {"width": 0, "height": 1, "actors": []}}"#])
  func whatIsNoLayoutIsSaid(json: String) {
    #expect(throws: EarlierLayout.NotALayout.self) {
      try EarlierLayout(json: Array(json.utf8))
    }
  }
}
