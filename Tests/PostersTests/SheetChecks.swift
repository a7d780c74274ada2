import Drawing
import Foundation
import Movement
import Posters
import Testing

/// What must hold of every sheet.
enum SheetChecks {
  /// The least size of text on a page, in points.
  static func smallest(on size: PageSize) -> Double {
    switch size {
    case .a0: 24
    case .a1: 17
    case .a2: 12.5
    case .a3: 9
    case .a4: 8
    }
  }

  /// All text lies on the page and off other text, and none is smaller than the page asks.
  static func text(of scene: Scene, on size: PageSize, _ name: String = "") {
    let page = Rect(x: 0, y: 0, width: scene.width, height: scene.height)
    // Letters and numbers within discs and cells stand on their own.
    let level = lines(of: scene.marks).filter { $0.rotation == 0 && $0.text.count > 2 }
    #expect(level.count > 2, "\(name): next to no text")
    let boxes = level.map(box)
    for (i, line) in level.enumerated() {
      #expect(page.contains(boxes[i]), "\(name): “\(line.text)” leaves the page")
      #expect(
        line.style.points >= smallest(on: size) - 1e-9, "\(name): “\(line.text)” is too small")
      for j in 0..<i where boxes[i].overlaps(boxes[j]) {
        Issue.record("\(name): “\(line.text)” covers “\(level[j].text)”")
      }
    }
  }

  /// All groups of a scene by their id.
  static func groups(of marks: [Mark]) -> [String: Group] {
    var found: [String: Group] = [:]
    for case .group(let group) in marks {
      if !group.id.isEmpty { found[group.id] = group }
      found.merge(groups(of: group.marks)) { one, _ in one }
    }
    return found
  }

  /// All text of a scene in one string.
  static func words(of scene: Scene) -> String {
    lines(of: scene.marks).map(\.text).joined(separator: " ")
  }
}

/// A page of a size that lies or stands.
struct SheetPage: CustomTestStringConvertible {
  let size: PageSize
  let orientation: PageOrientation

  var testDescription: String { "\(size) \(orientation)" }

  static let all = [PageSize.a4, .a3, .a2, .a0].flatMap { size in
    PageOrientation.allCases.map { SheetPage(size: size, orientation: $0) }
  }
}
