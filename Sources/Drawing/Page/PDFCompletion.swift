internal import CQPDF

/// Adds to a PDF of cairo what cairo 1.16 cannot write, through qpdf: the document's language, that
/// a reader shows its title, alternative texts, and the boxes of a page that is to be trimmed.
enum PDFCompletion {
  /// The PDF with the additions; the same bytes give the same bytes.
  ///
  /// - Parameters:
  ///   - alternatives: The text of each figure, in the order of the figures in the document.
  ///   - trim: Per side of the page, in points, how much is trimmed away; 0 for nothing.
  ///   - bleed: How much of that, in points, is drawn on.
  /// - Throws: `PageError.notDrawn` with qpdf's message.
  static func completed(
    _ pdf: [UInt8], language: String, alternatives: [String], trim: Double, bleed: Double,
    width: Double, height: Double
  ) throws(PageError) -> [UInt8] {
    var opened = unsafe qpdf_init()
    defer { unsafe qpdf_cleanup(&opened) }
    guard let document = unsafe opened else { throw .notDrawn("qpdf does not start") }
    unsafe qpdf_set_suppress_warnings(document, QPDF_TRUE)
    // qpdf reads from the buffer until the document is written.
    let bytes = pdf.map { CChar(bitPattern: $0) }
    return unsafe try bytes.withUnsafeBufferPointer { buffer throws(PageError) in
      unsafe try check(
        document,
        qpdf_read_memory(document, "page", buffer.baseAddress, UInt64(buffer.count), nil))
      let root = unsafe qpdf_get_root(document)
      unsafe qpdf_oh_replace_key(
        document, root, "/Lang", qpdf_oh_new_unicode_string(document, language))
      unsafe qpdf_oh_replace_key(
        document, root, "/ViewerPreferences",
        qpdf_oh_parse(document, "<< /DisplayDocTitle true >>"))
      var rest = alternatives[...]
      let structure = unsafe qpdf_oh_get_key(document, root, "/StructTreeRoot")
      unsafe describe(qpdf_oh_get_key(document, structure, "/K"), of: document, from: &rest)
      if trim > 0 {
        let page = unsafe qpdf_get_page_n(document, 0)
        for (name, margin) in [("/TrimBox", trim), ("/BleedBox", trim - bleed)] {
          let corners = [margin, margin, width - margin, height - margin]
          let text = "[ " + corners.map(SVGWriter.number).joined(separator: " ") + " ]"
          unsafe qpdf_oh_replace_key(document, page, name, qpdf_oh_parse(document, text))
        }
      }
      unsafe try check(document, qpdf_init_write_memory(document))
      unsafe qpdf_set_deterministic_ID(document, QPDF_TRUE)
      unsafe qpdf_set_object_stream_mode(document, qpdf_o_disable)
      unsafe try check(document, qpdf_write(document))
      let length = unsafe qpdf_get_buffer_length(document)
      return unsafe Array(UnsafeBufferPointer(start: qpdf_get_buffer(document), count: length))
    }
  }

  /// Gives each figure of the structure, in order, its text.
  private static func describe(
    _ element: qpdf_oh, of document: qpdf_data, from rest: inout ArraySlice<String>
  ) {
    if unsafe qpdf_oh_is_array(document, element) != 0 {
      for i in 0..<(unsafe qpdf_oh_get_array_n_items(document, element)) {
        unsafe describe(
          qpdf_oh_get_array_item(document, element, i), of: document, from: &rest)
      }
    } else if unsafe qpdf_oh_is_dictionary(document, element) != 0 {
      let kind = unsafe qpdf_oh_get_key(document, element, "/S")
      if unsafe qpdf_oh_is_name_and_equals(document, kind, "/Figure") != 0,
        let text = rest.popFirst()
      {
        unsafe qpdf_oh_replace_key(
          document, element, "/Alt", qpdf_oh_new_unicode_string(document, text))
      }
      unsafe describe(qpdf_oh_get_key(document, element, "/K"), of: document, from: &rest)
    }
  }

  /// Stops at an error; a warning, which the code tells as well, is none.
  private static func check(_ document: qpdf_data, _: QPDF_ERROR_CODE) throws(PageError) {
    guard unsafe qpdf_has_error(document) != 0 else { return }
    let error = unsafe qpdf_get_error(document)
    throw .notDrawn(unsafe String(cString: qpdf_get_error_full_text(document, error)))
  }
}
