import Drawing
import Insight
import Movement
import Posters
import Testing
import Words

struct ThemeSheetTests {
  private func content(
    _ id: String, in register: ReleasedRegister, _ language: Language = .nl
  ) throws -> ThemeContent {
    let theme = try #require(register.themes.first { $0.id == id })
    return try ThemeContent(of: theme, in: register, lens: Lens(), language: language, seed: 1)
  }

  private func utrecht() throws -> ReleasedRegister {
    try #require(RegisterReader(folder: Utrecht.folder).read().register).released()
  }

  @Test(arguments: SheetPage.all)
  func noTextCoversAnotherOrLeavesThePage(page: SheetPage) throws {
    let registers = [
      ("shipped", try utrecht()), ("30", try MadeUpRegister.make(30).released()),
      ("400", try MadeUpRegister.make(400).released()),
    ]
    for (name, register) in registers {
      for language in Language.allCases {
        let contents = try ["energie", "circulair"].map {
          try content($0, in: register, language)
        }
        for content in contents {
          let sheet = try ThemeSheet(content, size: page.size, orientation: page.orientation)
          SheetChecks.text(
            of: sheet.scene, on: page.size, "\(content.theme.id) in \(name), \(language)")
        }
      }
    }
  }

  @Test func theSheetCountsWhatIsKnown() throws {
    let register = try utrecht()
    let content = try content("energie", in: register)
    let sheet = try ThemeSheet(content, size: .a2)
    let text = SheetChecks.words(of: sheet.scene)
    let named = register.actors.filter { $0.kind == .initiative && $0.themes.contains("energie") }
    #expect(
      text.contains("We kennen \(named.count) initiatieven, in 13 van de 26 gemeenten."))
    #expect(text.contains("Van 13 gemeenten weten we het niet"))
    #expect(!text.contains("niets gevonden"))
    for actor in named {
      for word in actor.name.split(separator: " ") { #expect(text.contains(word), "\(actor.name)") }
    }
    #expect(sheet.scene.description.contains("26 gemeenten"))
  }

  @Test func pairsSayWhatChanceGives() throws {
    let register = try MadeUpRegister.make(400).released()
    let content = try content("energie", in: register)
    let sheet = try ThemeSheet(content, size: .a0)
    let text = SheetChecks.words(of: sheet.scene)
    // Communities have their own theme here, so some themes meet less often than by chance.
    let fewer = content.pairs.filter { ($0.z ?? 0) <= -2 }
    #expect(
      fewer.contains { pair in
        text.contains("\(pair.observed) verband" + (pair.observed == 1 ? "," : "en,"))
      })
    #expect(text.contains("duidelijk minder vaak"))
  }

  @Test func sheetsAreTheSameTwice() throws {
    let register = try utrecht()
    let sheets = try (0..<2).map { _ in
      try ThemeSheet(try content("energie", in: register), size: .a3).scene
    }
    #expect(sheets[0] == sheets[1])
  }
}
