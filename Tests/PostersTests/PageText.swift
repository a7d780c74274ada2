import Drawing
import Testing

/// The lines of text of a scene, with the boxes that they fill.
struct PageText {
  struct Piece {
    let line: TextLine
    let box: Rect
  }

  let pieces: [Piece]
  private let page: Rect

  init(_ scene: Scene) {
    page = Rect(x: 0, y: 0, width: scene.width, height: scene.height)
    pieces = Self.lines(scene.marks).map { Piece(line: $0, box: Self.box($0)) }
  }

  var words: [String] { pieces.map(\.line.text) }

  /// Expects that no two lines touch, that all are on the page and none is smaller than allowed.
  func expectClean(
    leastPoints: Double, _ comment: String, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    for (i, one) in pieces.enumerated() where !one.line.text.isEmpty {
      #expect(
        page.contains(one.box), "\(comment): \(one.line.text)", sourceLocation: sourceLocation)
      #expect(
        one.line.style.points >= leastPoints, "\(comment): \(one.line.text)",
        sourceLocation: sourceLocation)
      for other in pieces[..<i] where one.line.rotation == 0 && other.line.rotation == 0 {
        #expect(
          !one.box.overlaps(other.box),
          "\(comment): \(one.line.text) / \(other.line.text)", sourceLocation: sourceLocation)
      }
    }
  }

  private static func lines(_ marks: [Mark]) -> [TextLine] {
    marks.flatMap { mark -> [TextLine] in
      switch mark {
      case .text(let line): [line]
      case .group(let group): lines(group.marks)
      default: []
      }
    }
  }

  private static func box(_ line: TextLine) -> Rect {
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
}
