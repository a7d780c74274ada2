import Drawing
import Foundation
import Movement
import Posters
import Testing
import Words

struct InitiativeSheetTests {
  private static let utrecht = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../Datasets/utrecht").standardized

  private static func register() throws -> ReleasedRegister {
    try #require(RegisterReader(folder: utrecht.path).read().register).released()
  }

  /// All lines of text on a sheet.
  private func lines(_ marks: [Mark]) -> [TextLine] {
    marks.flatMap { mark -> [TextLine] in
      switch mark {
      case .text(let line): [line]
      case .group(let group): lines(group.marks)
      default: []
      }
    }
  }

  private func box(_ line: TextLine) -> Rect {
    let width = TextMeasure.width(of: line.text, style: line.style)
    let start =
      switch line.anchor {
      case .start: line.position.x
      case .middle: line.position.x - width / 2
      case .end: line.position.x - width
      }
    return Rect(
      x: start, y: line.position.y - line.style.capHeight, width: width,
      height: line.style.capHeight)
  }

  @Test(arguments: [PageSize.a4, .a3, .a0])
  func noTextOverlapsOrLeavesThePage(size: PageSize) throws {
    let register = try Self.register()
    for actor in register.actors {
      let content = try InitiativeContent(of: actor, in: register, language: .nl)
      let scene = try InitiativeSheet(content, size: size).scene
      let boxes = lines(scene.marks).map { (line: $0, box: box($0)) }
      let page = Rect(x: 0, y: 0, width: scene.width, height: scene.height)
      for (i, one) in boxes.enumerated() {
        #expect(page.contains(one.box), "\(actor.id): \(one.line.text)")
        for other in boxes[..<i] {
          #expect(
            !one.box.overlaps(other.box), "\(actor.id): \(one.line.text) / \(other.line.text)")
        }
      }
    }
  }

  @Test func aLongNameOfAContactTakesTwoLines() throws {
    let register = try Self.register()
    let actor = try #require(register.actors.first { $0.id == "gelukkig-en-vitaal" })
    let content = try InitiativeContent(of: actor, in: register, language: .nl)
    let sheet = try InitiativeSheet(content, size: .a3)
    let texts = lines(sheet.scene.marks).map(\.text)
    #expect(sheet.omittedContacts == 0)
    #expect(texts.contains("Gemeente Bunnik"))
    // The whole name, over two lines.
    #expect(texts.contains("Vliegwiel van") && texts.contains("gemeenschapskracht"))
  }
}
