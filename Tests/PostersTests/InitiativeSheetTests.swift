import Drawing
import Foundation
import Movement
import Posters
import Testing
import Words

struct InitiativeSheetTests {
  private static func register() throws -> ReleasedRegister {
    try #require(RegisterReader(folder: Utrecht.folder).read().register).released()
  }

  /// The shipped register with its first actor changed: websites, names, offers, needs.
  private static func register(first row: String) throws -> ReleasedRegister {
    try OverviewFilesTests.register([
      "actors.csv": { text in
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        return ([lines[0], Substring(row)] + lines.dropFirst(2)).joined(separator: "\n")
      }
    ]).released()
  }

  /// A row of actors.csv for the first actor.
  private static func row(
    name: String = "Voedselschuur", offers: String = "", needs: String = "", website: String = ""
  ) -> String {
    "voedselschuur-schalkwijk,\(name),initiative,GM0321,Schalkwijk,voedsel|energie,local,pioneer,"
      + ",,\(offers),\(needs),,,,\(website),,verslag-2020-11-05,,"
  }

  private func sheet(
    _ id: String, in register: ReleasedRegister, _ size: PageSize,
    _ orientation: PageOrientation = .portrait, _ language: Language = .nl
  ) throws -> InitiativeSheet {
    let actor = try #require(register.actors.first { $0.id == id })
    let content = try InitiativeContent(of: actor, in: register, language: language)
    return try InitiativeSheet(content, size: size, orientation: orientation)
  }

  @Test(arguments: SheetPage.all)
  func noTextOverlapsOrLeavesThePage(page: SheetPage) throws {
    let language: Language = page.orientation == .portrait ? .nl : .en
    let made = try MadeUpRegister.make(400).released()
    let busy = made.actors.prefix(60).map(\.id)
    let shipped = try Self.register()
    for (register, ids) in [(shipped, shipped.actors.map(\.id)), (made, Array(busy))] {
      for id in ids {
        let sheet = try sheet(id, in: register, page.size, page.orientation, language)
        SheetChecks.text(of: sheet.scene, on: page.size, id)
      }
    }
  }

  @Test(arguments: SheetPage.all)
  func nothingOverlapsWithACodeAndWishes(page: SheetPage) throws {
    let long = "Burgerinitiatievenondersteuningscoöperatievereniging Schalkwijk en Omstreken"
    for (name, website) in [
      ("Voedselschuur", "https://voedselschuur.nl"),
      (long, "https://www.voedselschuur-eiland-van-schalkwijk.example.org/over-ons"),
    ] {
      let register = try Self.register(
        first: Self.row(
          name: name, offers: "een keuken|kennis van de grond", needs: "vrijwilligers|een bus",
          website: website))
      let sheet = try sheet(
        "voedselschuur-schalkwijk", in: register, page.size, page.orientation)
      SheetChecks.text(of: sheet.scene, on: page.size, name)
      // The name is whole: broken where it must be, never cut.
      let text = lines(of: sheet.scene.marks).map(\.text).joined()
      let letters = text.filter { !$0.isWhitespace }
      #expect(letters.contains(name.filter { !$0.isWhitespace }))
      // Nothing but the code stands within its quiet zone.
      let code = try #require(Self.code(of: sheet.scene))
      let ground = code.ground
      for line in lines(of: sheet.scene.marks) {
        #expect(!box(line).overlaps(ground), "\(line.text)")
      }
    }
  }

  /// The code of a poster: its modules without and with the quiet zone.
  private static func code(of scene: Scene) -> (ink: Rect, ground: Rect, address: String)? {
    guard let group = SheetChecks.groups(of: scene.marks)["qr"] else { return nil }
    var ink: Rect?
    var ground: Rect?
    for mark in group.marks {
      if case .rect(let rect, _, _) = mark { ground = rect }
      if case .path(let path, _) = mark {
        ink = Rect(
          around: path.steps.compactMap { step -> Point? in
            switch step {
            case .move(let point), .line(let point): point
            default: nil
            }
          })
      }
    }
    guard let ink, let ground else { return nil }
    return (ink, ground, group.description)
  }

  /// From how far the code on a page can be read, in metres.
  private func distance(
    of website: String, on size: PageSize, _ orientation: PageOrientation
  ) throws -> Double {
    let register = try Self.register(first: Self.row(website: website))
    let sheet = try sheet("voedselschuur-schalkwijk", in: register, size, orientation)
    let code = try #require(Self.code(of: sheet.scene))
    let modules = try #require(QRCode(code.address)).size
    let quiet = (code.ground.width - code.ink.width) / 2
    #expect(abs(quiet - 4 * code.ink.width / Double(modules)) < 1e-6, "the zone is four modules")
    let page = Rect(x: 0, y: 0, width: sheet.scene.width, height: sheet.scene.height)
    #expect(page.contains(code.ground))
    return code.ink.width / Double(modules) / QRCode.module(readableFrom: 1)
  }

  @Test(arguments: PageOrientation.allCases)
  func codesAreReadFromThreeMetresOnA3AndLarger(orientation: PageOrientation) throws {
    let usual = "https://" + String(repeating: "a", count: 51) + ".nl"
    #expect(usual.utf8.count == 62)
    for size in [PageSize.a3, .a2, .a1, .a0] {
      #expect(try distance(of: usual, on: size, orientation) >= 3 - 1e-9, "\(size)")
    }
    #expect(
      try distance(of: "https://voedselschuur.nl", on: .a3, orientation) >= 3 - 1e-9)
    // A4 has no room for that.
    let onA4 = try distance(of: "https://voedselschuur.nl", on: .a4, orientation)
    #expect(onA4 > 2.75 && onA4 < 3)
  }

  @Test func theCodeOnAPosterIsReadByAnotherProgram() throws {
    guard let zbarimg = QRReader.path else { return }
    let address = "https://www.voedselschuur.nl/over-ons"
    let register = try Self.register(first: Self.row(website: address))
    for orientation in PageOrientation.allCases {
      let sheet = try sheet("voedselschuur-schalkwijk", in: register, .a3, orientation)
      // As a telephone sees the whole page: a few points for each module.
      let png = try PageRenderer.png(
        of: SVGWriter.svg(of: sheet.scene), scene: sheet.scene, dotsPerInch: 30)
      #expect(try QRReader.read(png, with: zbarimg) == address + "\n")
    }
  }

  @Test func aLongNameOfAContactIsWhole() throws {
    let register = try Self.register()
    let sheet = try sheet("gelukkig-en-vitaal", in: register, .a3)
    let text = SheetChecks.words(of: sheet.scene)
    #expect(sheet.omittedContacts == 0)
    #expect(text.contains("Gemeente Bunnik"))
    #expect(text.contains("Vliegwiel van gemeenschapskracht"))
  }

  @Test func thePhaseStandsWithTheOtherFacts() throws {
    let register = try Self.register()
    let sheet = try sheet("voedselschuur-schalkwijk", in: register, .a3)
    let text = SheetChecks.words(of: sheet.scene)
    #expect(text.contains("Initiatief · Schalkwijk, gemeente Houten · net begonnen"))
  }

  @Test func whatIsKnownReplacesTheLinesToWriteOn() throws {
    let empty = try sheet("energie-u", in: try Self.register(), .a3)
    #expect(SheetChecks.words(of: empty.scene).contains("Wij zoeken …"))
    let register = try Self.register(first: Self.row(needs: "vrijwilligers"))
    let told = try sheet("voedselschuur-schalkwijk", in: register, .a3)
    let text = SheetChecks.words(of: told.scene)
    #expect(text.contains("• vrijwilligers") && !text.contains("Wij zoeken …"))
  }
}

/// A program that reads codes from pictures.
enum QRReader {
  /// Where it is; nil when it is not installed, which CI does not forgive.
  static let path: URL? = {
    let folders = ProcessInfo.processInfo.environment["PATH"]?.split(separator: ":") ?? []
    let found = folders.map { URL(filePath: String($0)).appending(path: "zbarimg") }
      .first { FileManager.default.isExecutableFile(atPath: $0.path) }
    if found == nil, ProcessInfo.processInfo.environment["CI"] != nil {
      Issue.record("zbarimg is not installed")
    }
    return found
  }()

  /// The text of the codes in a picture.
  static func read(_ png: [UInt8], with program: URL) throws -> String {
    let file = FileManager.default.temporaryDirectory.appending(path: "qr-\(UUID()).png")
    defer { try? FileManager.default.removeItem(at: file) }
    try Data(png).write(to: file)
    let process = Process()
    process.executableURL = program
    process.arguments = ["--raw", "--quiet", "-Sdisable", "-Sqrcode.enable", file.path]
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = FileHandle.nullDevice
    try process.run()
    let output = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return String(decoding: output, as: UTF8.self)
  }
}
