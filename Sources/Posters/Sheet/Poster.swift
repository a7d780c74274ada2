public import Drawing
public import Movement

/// A sheet ready for a wall: its drawing in each form that a file can have.
public struct Poster: Sendable {
  /// The drawing.
  public let scene: Scene
  private let size: PageSize
  private let date: String
  private let text: String

  /// A poster of a drawing.
  ///
  /// - Parameters:
  ///   - size: The page size, by which a PNG gets its resolution.
  ///   - date: When the data were made; it stands in the PDF in place of the moment of drawing.
  public init(scene: Scene, size: PageSize, date: PartialDate?) {
    self.scene = scene
    self.size = size
    self.date = date?.firstDay ?? "1970-01-01"
    text = SVGWriter.svg(of: scene)
  }

  /// The drawing as SVG.
  public var svg: [UInt8] { Array(text.utf8) }

  /// What the drawing says and shows, as plain text for those who cannot see it.
  public var words: [UInt8] { Array(TextWriter.text(of: scene).utf8) }

  /// The drawing as a PDF of one page.
  ///
  /// - Parameter bleed: How far the paper goes on beyond the edge, in millimetres; 0 for none.
  /// - Throws: `PageError.notDrawn` with the library's message.
  public func pdf(bleed: Double) throws(PageError) -> [UInt8] {
    try Self.pdf(of: [self], title: scene.title, about: scene.description, bleed: bleed)
  }

  /// Drawings as one PDF with a page for each, in the language of the first.
  ///
  /// - Parameters:
  ///   - title: The name of the document.
  ///   - subject: What it is about.
  ///   - bleed: How far the paper goes on beyond the edges, in millimetres; 0 for none.
  /// - Precondition: There is a drawing.
  /// - Throws: `PageError.notDrawn` with the library's message.
  static func pdf(
    of posters: [Poster], title: String, about subject: String, bleed: Double
  ) throws(PageError) -> [UInt8] {
    precondition(!posters.isEmpty, "a drawing for a page")
    return try PageRenderer.pdf(
      of: posters.map { PageRenderer.Page($0.scene, svg: $0.text) },
      language: posters[0].scene.language,
      metadata: PageRenderer.Metadata(
        title: title, author: "Vliegwiel", subject: subject, date: posters[0].date),
      bleed: bleed)
  }

  /// The drawing as PNG, enough for a screen.
  ///
  /// - Throws: `PageError.notDrawn` with the library's message.
  public func png() throws(PageError) -> [UInt8] {
    try PageRenderer.png(of: text, scene: scene, dotsPerInch: size.dotsPerInch)
  }
}

extension PartialDate {
  /// The first day that the date can mean, as `2026-11-01`.
  fileprivate var firstDay: String {
    var text = description
    if month == nil { text += "-01" }
    if day == nil { text += "-01" }
    return text
  }
}
