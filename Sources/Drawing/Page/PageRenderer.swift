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

  /// A PDF of one page with the scene's exact size, vectors and embedded fonts.
  ///
  /// - Throws: `PageError.notDrawn` with the library's message.
  public static func pdf(of svg: String, scene: Scene, metadata: Metadata) throws(PageError)
    -> [UInt8]
  {
    let points = 72 / 25.4
    let width = scene.width * points
    let height = scene.height * points
    let sink = ByteSink()
    let surface = unsafe cairo_pdf_surface_create_for_stream(
      ByteSink.write, Unmanaged.passUnretained(sink).toOpaque(), width, height)
    defer { unsafe cairo_surface_destroy(surface) }
    unsafe cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_TITLE, metadata.title)
    unsafe cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_AUTHOR, metadata.author)
    unsafe cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_SUBJECT, metadata.subject)
    unsafe cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_CREATOR, "Vliegwiel")
    unsafe cairo_pdf_surface_set_metadata(
      surface, CAIRO_PDF_METADATA_CREATE_DATE, metadata.date + "T00:00:00Z")
    let context = unsafe cairo_create(surface)
    defer { unsafe cairo_destroy(context) }
    unsafe cairo_tag_begin(context, "Document", "")
    unsafe cairo_tag_begin(context, "Figure", "")
    unsafe try draw(svg, on: context, width: width, height: height)
    unsafe cairo_tag_end(context, "Figure")
    unsafe cairo_tag_end(context, "Document")
    unsafe cairo_show_page(context)
    unsafe cairo_surface_finish(surface)
    try check(unsafe cairo_surface_status(surface))
    return sink.bytes
  }

  /// A PNG of the scene at a resolution in dots per inch, on the scene's own paper.
  ///
  /// - Throws: `PageError.notDrawn` with the library's message.
  public static func png(of svg: String, scene: Scene, dotsPerInch: Double) throws(PageError)
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
    let paper = scene.background
    unsafe cairo_set_source_rgb(
      context, Double(paper.red) / 255, Double(paper.green) / 255, Double(paper.blue) / 255)
    unsafe cairo_paint(context)
    unsafe try draw(svg, on: context, width: width, height: height)
    let sink = ByteSink()
    let status = unsafe cairo_surface_write_to_png_stream(
      surface, ByteSink.write, Unmanaged.passUnretained(sink).toOpaque())
    try check(status)
    return sink.bytes
  }

  private static func draw(_ svg: String, on context: OpaquePointer?, width: Double, height: Double)
    throws(PageError)
  {
    var error: UnsafeMutablePointer<GError>?
    let bytes = Array(svg.utf8)
    let handle = unsafe bytes.withUnsafeBufferPointer { buffer in
      unsafe rsvg_handle_new_from_data(buffer.baseAddress, gsize(buffer.count), &error)
    }
    guard let handle = unsafe handle else { throw unsafe .notDrawn(message(of: error)) }
    defer { unsafe vw_unref(UnsafeMutableRawPointer(handle)) }
    var page = RsvgRectangle(x: 0, y: 0, width: width, height: height)
    guard unsafe rsvg_handle_render_document(handle, context, &page, &error) != 0 else {
      throw unsafe .notDrawn(message(of: error))
    }
    try check(unsafe cairo_status(context))
  }

  private static func check(_ status: cairo_status_t) throws(PageError) {
    guard status != CAIRO_STATUS_SUCCESS else { return }
    throw .notDrawn(unsafe String(cString: cairo_status_to_string(status)))
  }

  private static func message(of error: UnsafeMutablePointer<GError>?) -> String {
    guard let error = unsafe error else { return "no reason given" }
    defer { unsafe g_error_free(error) }
    return unsafe String(cString: error.pointee.message)
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
