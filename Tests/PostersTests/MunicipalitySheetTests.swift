import Drawing
import Movement
import Posters
import Testing
import Words

struct MunicipalitySheetTests {
  private func content(
    _ name: String, in register: ReleasedRegister, _ language: Language = .nl
  ) throws -> MunicipalityContent {
    let municipality = try #require(register.municipalities.first { $0.name == name })
    return try MunicipalityContent(
      of: municipality, in: register, lens: Lens(), language: language, seed: 1)
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
      for place in ["Utrecht", "Zeist", "Renswoude"] {
        for language in Language.allCases {
          let sheet = try MunicipalitySheet(
            try content(place, in: register, language), size: page.size,
            orientation: page.orientation)
          let sides = page.size.dimensions(page.orientation)
          #expect(sheet.scene.width == sides.x && sheet.scene.height == sides.y)
          SheetChecks.text(of: sheet.scene, on: page.size, "\(place) in \(name), \(language)")
        }
      }
    }
  }

  @Test func everythingOfATownOfSomeInitiativesFitsOnA2() throws {
    let register = try utrecht()
    let sheet = try MunicipalitySheet(try content("Zeist", in: register), size: .a2)
    #expect(sheet.omitted == 0)
    let text = SheetChecks.words(of: sheet.scene)
    for actor in register.actors where actor.municipalities == ["GM0355"] {
      for word in actor.name.split(separator: " ") { #expect(text.contains(word), "\(actor.name)") }
    }
    #expect(text.contains("66.656 inwoners (1 januari 2026)"))
    #expect(text.contains("heeft hier nog niemand gezocht: onbekend is niet hetzelfde als geen"))
    // Nobody looked, so nothing is said to be missing.
    #expect(!text.contains("niets gevonden"))
  }

  @Test func aSearchedMunicipalityIsNotUnknown() throws {
    let register = try OverviewFilesTests.register([
      "surveys.csv": { $0 + "GM0339,,2026-05-01,rondgebeld,0.9,,\n" }
    ]).released()
    let sheet = try MunicipalitySheet(try content("Renswoude", in: register), size: .a2)
    let text = SheetChecks.words(of: sheet.scene)
    #expect(text.contains("Hier is in 2026-05-01 (rondgebeld) gezocht"))
    #expect(text.contains("naar schatting 90% gevonden"))
    #expect(text.contains("gezocht (2026-05-01), niets gevonden"))
    #expect(!text.contains("niemand heeft gezocht"))
  }

  @Test func withoutLinksTheSheetAsksForThem() throws {
    let register = try utrecht()
    let sheet = try MunicipalitySheet(try content("Baarn", in: register), size: .a3)
    let text = SheetChecks.words(of: sheet.scene)
    #expect(text.contains("We kennen hier 1 initiatief, en nog geen verband."))
    #expect(text.contains("Nog geen verband bekend. Vraag aan tafel"))
    #expect(!text.contains("1 initiatieven"))
  }

  @Test func whatDoesNotFitIsSaid() throws {
    let register = try MadeUpRegister.make(400).released()
    let sheet = try MunicipalitySheet(try content("Utrecht", in: register), size: .a4)
    #expect(sheet.omitted > 0)
    let said = lines(of: sheet.scene.marks).compactMap { line -> Int? in
      guard line.text.hasPrefix("… en nog "), line.text.hasSuffix(" die niet op dit vel passen")
      else {
        return nil
      }
      return Int(line.text.dropFirst("… en nog ".count).prefix { $0.isNumber })
    }
    #expect(said.reduce(0, +) == sheet.omitted)
  }

  @Test func partsHaveTitlesAndDescriptions() throws {
    let register = try utrecht()
    let sheet = try MunicipalitySheet(try content("Zeist", in: register), size: .a2)
    let groups = SheetChecks.groups(of: sheet.scene.marks)
    for id in ["map", "network", "initiatives", "themes", "matches", "table"] {
      #expect(groups[id]?.title.isEmpty == false, "\(id)")
    }
    #expect(groups["map"]?.description.contains("Zeist grenst aan") == true)
    #expect(groups["network"]?.description.contains("verbanden") == true)
    #expect(sheet.scene.description.contains("66.656"))
  }

  @Test func sheetsAreTheSameTwice() throws {
    let register = try MadeUpRegister.make(400).released()
    let sheets = try (0..<2).map { _ in
      try MunicipalitySheet(try content("Zeist", in: register), size: .a3).scene
    }
    #expect(sheets[0] == sheets[1])
  }
}
