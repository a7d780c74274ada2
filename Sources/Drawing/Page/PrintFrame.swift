/// What a printer who trims sheets needs around a page: paper beyond the edge, and crop marks.
struct PrintFrame {
  /// How far the paper goes on beyond the edge, in millimetres.
  let bleed: Double
  /// The name of the crop marks in the drawing.
  static let id = "crop-marks"
  /// The name of the paper, which goes on beyond the edge.
  static let paperID = "paper"

  private let markLength = 5.0
  /// Crop marks stay this far from what is printed.
  private let gap = 1.0

  /// What is added on each side of the page, in millimetres.
  var margin: Double { bleed + gap + markLength + 1 }

  /// The scene on a larger sheet.
  func framed(_ scene: Scene) -> Scene {
    var sheet = scene
    sheet.width += 2 * margin
    sheet.height += 2 * margin
    sheet.background = Palette.white
    let shift = Point(margin, margin)
    let page = Rect(x: margin, y: margin, width: scene.width, height: scene.height)
    let paper = Mark.rect(page.inset(by: -bleed), corner: 0, Style(fill: scene.background))
    sheet.marks =
      [.group(Group(id: Self.paperID, marks: [paper]))]
      + scene.marks.map { $0.moved(by: shift) } + [marks(around: page)]
    return sheet
  }

  private func marks(around page: Rect) -> Mark {
    let style = Style(stroke: Colour(0x000000), strokeWidth: 0.1)
    let (near, far) = (bleed + gap, bleed + gap + markLength)
    var lines: [Mark] = []
    for corner in page.corners {
      let out = Point(corner.x == page.x ? -1 : 1, corner.y == page.y ? -1 : 1)
      for way in [Point(out.x, 0), Point(0, out.y)] {
        lines.append(.path(Path(from: corner + way * near, to: corner + way * far), style))
      }
    }
    return .group(Group(id: Self.id, marks: lines))
  }
}
