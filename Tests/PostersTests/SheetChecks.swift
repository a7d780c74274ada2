import Drawing
import Testing

/// What holds for every sheet.
enum SheetChecks {
  /// The smallest type of each page, in points.
  static func smallest(_ size: PageSize) -> Double {
    switch size {
    case .a0: 24
    case .a1: 17
    case .a2: 12.5
    case .a3: 9
    case .a4: 8
    }
  }

  /// Expects that no text covers another, leaves the page or is smaller than its page asks.
  static func expectReadable(_ scene: Scene, _ size: PageSize) {
    let page = Rect(x: 0, y: 0, width: scene.width, height: scene.height)
    // Letters within discs and figures within cells stand on their own.
    let level = lines(of: scene.marks).filter { $0.rotation == 0 && $0.text.count > 1 }
    #expect(level.count > 5)
    let boxes = level.map(box)
    for (i, line) in level.enumerated() {
      #expect(page.contains(boxes[i]), "“\(line.text)” leaves the page")
      #expect(line.style.points >= smallest(size), "“\(line.text)” is too small")
      for j in 0..<i where boxes[i].overlaps(boxes[j]) {
        Issue.record("“\(line.text)” covers “\(level[j].text)”")
      }
    }
  }

  /// The group of a name within marks.
  static func group(_ id: String, in marks: [Mark]) -> Group? {
    for mark in marks {
      guard case .group(let group) = mark else { continue }
      if group.id == id { return group }
      if let found = self.group(id, in: group.marks) { return found }
    }
    return nil
  }

  /// All words of a scene, a line after the other.
  static func text(_ scene: Scene) -> String {
    lines(of: scene.marks).map(\.text).joined(separator: " ")
  }
}
