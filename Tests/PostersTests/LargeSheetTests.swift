import Drawing
import Insight
import Movement
import Posters
import Testing
import Words

/// Sheets of movements of any size, on pages of any size.
struct LargeSheetTests {
  struct Page: CustomTestStringConvertible {
    let count: Int
    let size: PageSize
    let orientation: PageOrientation

    var testDescription: String { "\(count) on \(size) \(orientation)" }
  }

  static let pages =
    [30, 104, 800, 3000].map { Page(count: $0, size: .a0, orientation: .landscape) } + [
      Page(count: 104, size: .a4, orientation: .portrait),
      Page(count: 800, size: .a3, orientation: .portrait),
      Page(count: 800, size: .a4, orientation: .landscape),
    ]

  @Test(arguments: pages)
  func nothingCoversAnythingAndNobodyIsLost(page: Page) throws {
    let content = try OverviewContent(
      register: try MadeUpRegister.make(page.count).released(), lens: Lens(), language: .nl, seed: 1
    )
    let sheet = try OverviewSheet(content, size: page.size, orientation: page.orientation)
    let whole = Rect(x: 0, y: 0, width: sheet.scene.width, height: sheet.scene.height)
    let level = lines(of: sheet.scene.marks).filter { $0.rotation == 0 && $0.text.count > 1 }
    let boxes = level.map(box)
    let discs = sheet.positions.map { id, center in (id, center, sheet.radii[id] ?? 0) }
    var (onText, onDiscs) = (0, 0)
    for (i, line) in level.enumerated() {
      #expect(whole.contains(boxes[i]), "\(line.text)")
      for j in 0..<i where boxes[i].overlaps(boxes[j]) {
        onText += 1
        Issue.record("“\(line.text)” covers “\(level[j].text)”")
      }
      // A letter within a disc is one character; words stay off discs.
      for (_, center, radius) in discs where boxes[i].distance(to: center) < radius * 0.99 {
        onDiscs += 1
      }
    }
    #expect(onText == 0 && onDiscs == 0)
    // Everybody is drawn or listed, by name on the sheet or by key in the lists of who is not.
    let text = Set(level.map(\.text))
    let told = Set(sheet.unlabelled + sheet.unlisted)
    for actor in content.network.actors where !told.contains(actor.id) {
      let isWhole = text.contains(actor.name)
      let isWrapped = actor.name.split(separator: " ").allSatisfy { word in
        text.contains { $0.contains(word) }
      }
      #expect(isWhole || isWrapped, "\(actor.name) is nowhere")
    }
    for center in sheet.positions.values { #expect(whole.distance(to: center) == 0) }
  }

  @Test func aStandingPageStands() throws {
    let sheet = try OverviewSheet(try Utrecht.content(), size: .a2, orientation: .portrait)
    #expect(sheet.scene.width == 420 && sheet.scene.height == 594)
  }
}
