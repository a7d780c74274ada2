import Drawing
import Foundation
import Movement
import Posters
import Testing

struct ThemeColoursTests {
  /// Themes with the colours given, as a register has them.
  private func themes(_ colours: [String]) throws -> [Theme] {
    let folder = FileManager.default.temporaryDirectory.appending(path: "colours-\(UUID())")
    try FileManager.default.copyItem(at: utrechtFolder, to: folder)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appending(path: "themes.csv")
    var lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map(
      String.init)
    for i in lines.indices.dropFirst() {
      let start = lines[i].lastIndex(of: ",").map { lines[i][...$0] } ?? ""
      lines[i] = start + (colours.indices.contains(i - 1) ? colours[i - 1] : "")
    }
    try (lines.joined(separator: "\n") + "\n").write(to: file, atomically: true, encoding: .utf8)
    let register = try #require(RegisterReader(folder: folder.path).read().register)
    return register.released(to: .public).themes
  }

  private let utrechtFolder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../Datasets/utrecht").standardized

  @Test func withoutColoursThemesGetThePalette() throws {
    let colours = ThemeColours(try themes([]))
    #expect(colours.colours == Array(Palette.themes.prefix(9)))
    #expect(colours.doubts.isEmpty)
  }

  @Test func theRegistersOwnColoursStayAndTheOthersKeepAway() throws {
    let colours = ThemeColours(try themes(["#2F6DB5", "", "#861309"])).colours
    #expect(colours[0] == Colour(0x2F6DB5))
    #expect(colours[2] == Colour(0x861309))
    for i in colours.indices {
      for j in 0..<i { #expect(colours[i].leastDifference(from: colours[j]) > 6) }
    }
  }

  @Test func doubtfulColoursAreNamed() throws {
    let doubts = ThemeColours(try themes(["#FFEE88", "#4F8A10", "#B5651D", "#4F8A11"])).doubts
    guard case .faint(theme: "voedsel", let contrast) = try #require(doubts.first) else {
      Issue.record("the yellow is faint")
      return
    }
    #expect(contrast < 3)
    let pairs = doubts.compactMap { doubt -> [String]? in
      guard case .alike(let theme, let other, let difference) = doubt else { return nil }
      #expect(difference < 6)
      return [theme, other]
    }
    #expect(pairs.contains(["bereikbaarheid", "gezond"]))
  }

  @Test func theShippedRegisterHasNoDoubtfulColours() throws {
    let register = try #require(RegisterReader(folder: utrechtFolder.path).read().register)
    #expect(ThemeColours(register.released(to: .public).themes).doubts.isEmpty)
  }
}
