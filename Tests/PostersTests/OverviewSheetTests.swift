import Drawing
import Foundation
import Insight
import Movement
import Posters
import Testing
import Words

/// The register that is shipped.
enum Utrecht {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Datasets/utrecht").path

  static func content(_ language: Language = .nl) throws -> OverviewContent {
    let register = try #require(RegisterReader(folder: folder).read().register)
    return try OverviewContent(
      register: register.released(), lens: Lens(), language: language, seed: 1)
  }
}

/// The lines of text of a scene, groups opened.
func lines(of marks: [Mark]) -> [TextLine] {
  marks.flatMap { mark -> [TextLine] in
    switch mark {
    case .text(let line): [line]
    case .group(let group): lines(of: group.marks)
    default: []
    }
  }
}

/// The box of the ink of a line that is not turned: from its capitals to its descenders.
func box(_ line: TextLine) -> Rect {
  let width = TextMeasure.width(of: line.text, style: line.style)
  let x =
    switch line.anchor {
    case .start: line.position.x
    case .middle: line.position.x - width / 2
    case .end: line.position.x - width
    }
  return Rect(
    x: x, y: line.position.y - line.style.capHeight, width: width,
    height: line.style.capHeight + line.style.descent * 0.8)
}

struct OverviewSheetTests {
  static let cases = PageSize.allCases.flatMap { size in Language.allCases.map { (size, $0) } }

  @Test(arguments: cases)
  func noTextCoversAnotherOrLeavesThePage(size: PageSize, language: Language) throws {
    let sheet = try OverviewSheet(try Utrecht.content(language), size: size)
    let page = Rect(x: 0, y: 0, width: size.width, height: size.height)
    // Letters within discs stand on their own; all other level text keeps apart.
    let level = lines(of: sheet.scene.marks).filter { $0.rotation == 0 && $0.text.count > 1 }
    let boxes = level.map(box)
    for (i, line) in level.enumerated() {
      #expect(page.contains(boxes[i]), "\(line.text)")
      for j in 0..<i where boxes[i].overlaps(boxes[j]) {
        Issue.record("“\(line.text)” covers “\(level[j].text)” on \(size) in \(language)")
      }
    }
  }

  @Test(arguments: [
    (PageSize.a0, 24.0), (.a1, 17), (.a2, 12.5), (.a3, 9), (.a4, 8),
  ])
  func noTextIsSmallerThanItsPageAsks(size: PageSize, smallest: Double) throws {
    let sheet = try OverviewSheet(try Utrecht.content(), size: size)
    for line in lines(of: sheet.scene.marks) where line.text.count > 1 {
      #expect(line.style.points >= smallest, "\(line.text)")
    }
  }

  @Test func everyLinkedActorHasItsNameOnTheLargestSheet() throws {
    let content = try Utrecht.content()
    let sheet = try OverviewSheet(content, size: .a0)
    #expect(sheet.unlabelled.isEmpty && sheet.unlisted.isEmpty)
    #expect(sheet.positions.count == content.network.actors.count - content.clusters.isolates.count)
    let text = lines(of: sheet.scene.marks).map(\.text).joined(separator: " ")
    for actor in content.network.actors {
      for word in actor.name.split(separator: " ") { #expect(text.contains(word)) }
    }
  }

  @Test func smallSheetsListWhatTheyLeaveOut() throws {
    let content = try Utrecht.content()
    let sheet = try OverviewSheet(content, size: .a4)
    let words = Set(lines(of: sheet.scene.marks).map(\.text))
    for id in sheet.unlisted {
      let name = content.network.index(of: id).map { content.network.actors[$0].name }
      #expect(!words.contains(name ?? ""))
    }
    #expect(Set(sheet.unlabelled).isDisjoint(with: sheet.unlisted))
  }

  @Test func findingsStandOnTheSheetInWords() throws {
    let content = try Utrecht.content()
    let sheet = try OverviewSheet(content, size: .a2)
    let text = lines(of: sheet.scene.marks).map(\.text).joined(separator: " ")
    for finding in content.findings { #expect(text.contains(finding.text)) }
    #expect(text.contains("Onbekend: niemand heeft gezocht"))
    #expect(!text.contains("niets gevonden"))
  }
}
