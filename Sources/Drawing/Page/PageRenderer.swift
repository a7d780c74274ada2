internal import CPage

/// Turns a scene into PDF and PNG bytes through librsvg and cairo.
public enum PageRenderer {
  /// The words about a document that a PDF carries.
  public struct Metadata: Sendable {
    /// The document's title.
    public var title: String
    /// Who made it.
    public var author: String
    /// What it is about.
    public var subject: String
    /// When the data were made, as `2026-11-01`; it stands in for the moment of drawing, so that
    /// the same data give the same bytes.
    public var date: String

    /// Creates metadata.
    public init(title: String, author: String, subject: String, date: String) {
      self.title = title
      self.author = author
      self.subject = subject
      self.date = date
    }
  }

  /// A page of a PDF.
  public struct Page: Sendable {
    /// What it shows.
    public var scene: Scene
    /// The same as SVG.
    public var svg: String

    /// Creates a page.
    ///
    /// - Parameter svg: The scene as SVG.
    public init(_ scene: Scene, svg: String) {
      self.scene = scene
      self.svg = svg
    }
  }

  /// A PDF with a page for each scene in its exact size, with vectors and embedded fonts, its
  /// language, and the descriptions of groups as alternative texts.
  ///
  /// Of several pages each has a bookmark and is a section of the document's structure, both by the
  /// title of its scene.
  ///
  /// - Parameters:
  ///   - language: The language of the document.
  ///   - bleed: How far the paper goes on beyond the edge, in millimetres, for a printer who trims
  ///     the sheets; pages then grow, with crop marks, and say where to trim. 0 for none.
  /// - Precondition: There is a page.
  /// - Throws: `PageError.notDrawn` with the library's message.
  public static func pdf(
    of pages: [Page], language: String, metadata: Metadata, bleed: Double = 0
  ) throws(PageError) -> [UInt8] {
    precondition(!pages.isEmpty, "a page to draw")
    let points = 72 / 25.4
    let frame = bleed > 0 ? PrintFrame(bleed: bleed) : nil
    let margin = frame?.margin ?? 0
    let sizes = pages.map { page in
      Point(
        (page.scene.width + 2 * margin) * points, (page.scene.height + 2 * margin) * points)
    }
    let (bytes, texts) = try LibraryTurn.take { () throws(PageError) in
      try draw(pages, sizes: sizes, frame: frame, metadata: metadata)
    }
    return try PDFCompletion.completed(
      bytes, language: language, texts: texts, trim: margin * points,
      bleed: bleed * points, sizes: sizes)
  }

  /// Draws pages as cairo writes them, each of a size in points.
  ///
  /// - Returns: The file, and the text of each element of its structure.
  private static func draw(
    _ pages: [Page], sizes: [Point], frame: PrintFrame?, metadata: Metadata
  ) throws(PageError) -> (bytes: [UInt8], texts: [String]) {
    let sink = ByteSink()
    // Cairo writes to it until the surface is gone, which is after the last line.
    defer { withExtendedLifetime(sink) {} }
    let surface = unsafe cairo_pdf_surface_create_for_stream(
      ByteSink.write, Unmanaged.passUnretained(sink).toOpaque(), sizes[0].x, sizes[0].y)
    defer { unsafe cairo_surface_destroy(surface) }
    unsafe cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_TITLE, metadata.title)
    unsafe cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_AUTHOR, metadata.author)
    unsafe cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_SUBJECT, metadata.subject)
    unsafe cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_CREATOR, "Vliegwiel")
    unsafe cairo_pdf_surface_set_metadata(
      surface, CAIRO_PDF_METADATA_CREATE_DATE, metadata.date + "T00:00:00Z")
    let context = unsafe cairo_create(surface)
    defer { unsafe cairo_destroy(context) }
    var texts: [String] = []
    for (i, page) in pages.enumerated() {
      let size = sizes[i]
      unsafe cairo_pdf_surface_set_size(surface, size.x, size.y)
      let drawing = try Document(frame.map { SVGWriter.svg(of: $0.framed(page.scene)) } ?? page.svg)
      // Paper and crop marks belong to no element: cairo takes no marks between elements.
      if frame != nil {
        unsafe try drawing.draw(PrintFrame.paperID, on: context, width: size.x, height: size.y)
      } else {
        unsafe fill(context, with: page.scene.background)
      }
      let element = pages.count > 1 ? "Sect" : "Document"
      unsafe cairo_tag_begin(context, element, "")
      texts += unsafe try tag(
        page.scene, drawing, on: context, width: size.x, height: size.y)
      unsafe cairo_tag_end(context, element)
      if frame != nil {
        unsafe try drawing.draw(PrintFrame.id, on: context, width: size.x, height: size.y)
      }
      if pages.count > 1 {
        unsafe _ = cairo_pdf_surface_add_outline(
          surface, CAIRO_PDF_OUTLINE_ROOT, page.scene.title, "page=\(i + 1) pos=[0 0]",
          CAIRO_PDF_OUTLINE_FLAG_OPEN)
      }
      unsafe cairo_show_page(context)
      try check(unsafe cairo_status(context))
    }
    unsafe cairo_surface_finish(surface)
    try check(unsafe cairo_surface_status(surface))
    return (sink.bytes, texts)
  }

  /// Draws a scene's groups one by one, each as an element of the document's structure: the heading,
  /// figures, and text.
  ///
  /// - Returns: The text of each element, in order: of a figure its description, else its words.
  private static func tag(
    _ scene: Scene, _ drawing: borrowing Document, on context: OpaquePointer?, width: Double,
    height: Double
  ) throws(PageError) -> [String] {
    let groups = scene.marks.map { mark -> Group? in
      guard case .group(let group) = mark, !group.id.isEmpty else { return nil }
      return group
    }
    // A scene with loose marks is one figure.
    guard groups.allSatisfy({ $0 != nil }), !groups.isEmpty else {
      unsafe cairo_tag_begin(context, "Figure", "")
      unsafe try drawing.draw(on: context, width: width, height: height)
      unsafe cairo_tag_end(context, "Figure")
      return [[scene.title, scene.description].filter { !$0.isEmpty }.joined(separator: ". ")]
    }
    var texts: [String] = []
    for group in groups.compactMap({ $0 }) {
      let isFigure = !group.description.isEmpty
      texts.append(
        isFigure
          ? [group.title, group.description].filter { !$0.isEmpty }.joined(separator: ". ")
          : group.words.joined(separator: " "))
      let element = isFigure ? "Figure" : group.isHeading ? "H1" : "P"
      unsafe cairo_tag_begin(context, element, "")
      unsafe try drawing.draw(group.id, on: context, width: width, height: height)
      unsafe cairo_tag_end(context, element)
    }
    return texts
  }

  /// A PNG of the scene at a resolution in dots per inch, on the scene's own paper.
  ///
  /// - Throws: `PageError.notDrawn` with the library's message.
  public static func png(of svg: String, scene: Scene, dotsPerInch: Double) throws(PageError)
    -> [UInt8]
  {
    try LibraryTurn.take { () throws(PageError) in
      try drawPNG(of: svg, scene: scene, dotsPerInch: dotsPerInch)
    }
  }

  private static func drawPNG(of svg: String, scene: Scene, dotsPerInch: Double) throws(PageError)
    -> [UInt8]
  {
    let width = (scene.width / 25.4 * dotsPerInch).rounded()
    let height = (scene.height / 25.4 * dotsPerInch).rounded()
    let surface = unsafe cairo_image_surface_create(
      CAIRO_FORMAT_RGB24, Int32(width), Int32(height))
    defer { unsafe cairo_surface_destroy(surface) }
    let context = unsafe cairo_create(surface)
    defer { unsafe cairo_destroy(context) }
    // The last row and column of pixels are only partly on the page: they get the paper too.
    unsafe fill(context, with: scene.background)
    unsafe try Document(svg).draw(on: context, width: width, height: height)
    let sink = ByteSink()
    let status = unsafe cairo_surface_write_to_png_stream(
      surface, ByteSink.write, Unmanaged.passUnretained(sink).toOpaque())
    try check(status)
    return sink.bytes
  }

  private static func fill(_ context: OpaquePointer?, with paper: Colour) {
    unsafe cairo_set_source_rgb(
      context, Double(paper.red) / 255, Double(paper.green) / 255, Double(paper.blue) / 255)
    unsafe cairo_paint(context)
  }

  fileprivate static func check(_ status: cairo_status_t) throws(PageError) {
    guard status != CAIRO_STATUS_SUCCESS else { return }
    throw .notDrawn(unsafe String(cString: cairo_status_to_string(status)))
  }

  fileprivate static func message(of error: UnsafeMutablePointer<GError>?) -> String {
    guard let error = unsafe error else { return "no reason given" }
    defer { unsafe g_error_free(error) }
    return unsafe String(cString: error.pointee.message)
  }
}

/// An SVG that librsvg has read.
@safe private struct Document: ~Copyable {
  private let handle: UnsafeMutablePointer<RsvgHandle>

  init(_ svg: String) throws(PageError) {
    var error: UnsafeMutablePointer<GError>?
    let bytes = Array(svg.utf8)
    let read = unsafe bytes.withUnsafeBufferPointer { buffer in
      unsafe rsvg_handle_new_from_data(buffer.baseAddress, gsize(buffer.count), &error)
    }
    guard let read = unsafe read else { throw unsafe .notDrawn(PageRenderer.message(of: error)) }
    unsafe handle = read
  }

  deinit { unsafe vw_unref(UnsafeMutableRawPointer(handle)) }

  /// Draws the whole, or the element with a name in its place.
  func draw(_ id: String? = nil, on context: OpaquePointer?, width: Double, height: Double)
    throws(PageError)
  {
    var error: UnsafeMutablePointer<GError>?
    var page = RsvgRectangle(x: 0, y: 0, width: width, height: height)
    let isDrawn =
      if let id {
        unsafe rsvg_handle_render_layer(handle, context, "#" + id, &page, &error)
      } else {
        unsafe rsvg_handle_render_document(handle, context, &page, &error)
      }
    guard isDrawn != 0 else { throw unsafe .notDrawn(PageRenderer.message(of: error)) }
    try PageRenderer.check(unsafe cairo_status(context))
  }
}

/// Gathers the bytes that cairo writes.
private final class ByteSink {
  var bytes: [UInt8] = []

  static let write: cairo_write_func_t = { closure, data, length in
    guard let closure = unsafe closure else { return CAIRO_STATUS_WRITE_ERROR }
    let sink = unsafe Unmanaged<ByteSink>.fromOpaque(closure).takeUnretainedValue()
    unsafe sink.bytes.append(contentsOf: UnsafeBufferPointer(start: data, count: Int(length)))
    return CAIRO_STATUS_SUCCESS
  }
}
