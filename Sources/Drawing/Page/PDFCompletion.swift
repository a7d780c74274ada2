internal import CQPDF

/// Adds to a PDF of cairo what cairo 1.16 cannot write, through qpdf: the document's language, that
/// a reader shows its title, alternative texts, and the boxes of pages that are to be trimmed.
enum PDFCompletion {
  /// The PDF with the additions; the same bytes give the same bytes.
  ///
  /// - Parameters:
  ///   - alternatives: The text of each figure, in the order of the figures in the document.
  ///   - trim: Per side of each page, in points, how much is trimmed away; 0 for nothing.
  ///   - bleed: How much of that, in points, is drawn on.
  ///   - sizes: Width and height of each page, in points.
  /// - Throws: `PageError.notDrawn` with qpdf's message.
  static func completed(
    _ pdf: [UInt8], language: String, alternatives: [String], trim: Double, bleed: Double,
    sizes: [Point]
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
      if sizes.count > 1 {
        // Readers open with the bookmarks beside the pages.
        unsafe qpdf_oh_replace_key(
          document, root, "/PageMode", qpdf_oh_new_name(document, "/UseOutlines"))
      }
      var rest = alternatives[...]
      let structure = unsafe qpdf_oh_get_key(document, root, "/StructTreeRoot")
      unsafe gatherSections(below: structure, of: document)
      unsafe describe(qpdf_oh_get_key(document, structure, "/K"), of: document, from: &rest)
      for (number, size) in sizes.enumerated() where trim > 0 {
        let page = unsafe qpdf_get_page_n(document, number)
        for (name, margin) in [("/TrimBox", trim), ("/BleedBox", trim - bleed)] {
          let corners = [margin, margin, size.x - margin, size.y - margin]
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

  /// Puts the sections of several pages below one element for the whole document, as PDF wants it;
  /// cairo can end no element on a later page without marking what lies between pages.
  private static func gatherSections(below structure: qpdf_oh, of document: qpdf_data) {
    let sections = unsafe qpdf_oh_get_key(document, structure, "/K")
    guard unsafe qpdf_oh_is_array(document, sections) != 0 else { return }
    let whole = unsafe qpdf_make_indirect_object(
      document, qpdf_oh_parse(document, "<< /Type /StructElem /S /Document >>"))
    unsafe qpdf_oh_replace_key(document, whole, "/P", structure)
    unsafe qpdf_oh_replace_key(document, whole, "/K", sections)
    for i in 0..<(unsafe qpdf_oh_get_array_n_items(document, sections)) {
      let section = unsafe qpdf_oh_get_array_item(document, sections, i)
      unsafe qpdf_oh_replace_key(document, section, "/P", whole)
    }
    unsafe qpdf_oh_replace_key(document, structure, "/K", whole)
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
