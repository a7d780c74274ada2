internal import CPage
internal import Synchronization

/// Measures text with the typeface that the page will use.
public enum TextMeasure {
  /// The width of a line in millimetres.
  public static func width(of text: String, style: TextStyle) -> Double {
    ems(of: text, weight: style.weight) * style.size
  }

  /// The lines of a text wrapped at words, ragged right, none wider than `width` millimetres
  /// unless a single word is.
  public static func wrap(_ text: String, style: TextStyle, width: Double) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in text.split(separator: " ") {
      let longer = line.isEmpty ? String(word) : line + " " + word
      if line.isEmpty || self.width(of: longer, style: style) <= width {
        line = longer
      } else {
        lines.append(line)
        line = String(word)
      }
    }
    return line.isEmpty ? lines : lines + [line]
  }

  /// The lines of a text, as evenly filled as the number of lines allows: the narrowest wrap that
  /// needs no more lines than `wrap` at the full width.
  public static func balanced(_ text: String, style: TextStyle, width: Double) -> [String] {
    let count = wrap(text, style: style, width: width).count
    guard count > 1 else { return wrap(text, style: style, width: width) }
    var narrow = 0.0
    var wide = width
    for _ in 0..<12 {
      let middle = (narrow + wide) / 2
      let lines = wrap(text, style: style, width: middle)
      let fits =
        lines.count <= count
        && lines.allSatisfy { self.width(of: $0, style: style) <= width }
      if fits { wide = middle } else { narrow = middle }
    }
    return wrap(text, style: style, width: wide)
  }

  /// Checks that the typeface is installed.
  ///
  /// - Throws: `PageError.fontMissing` when another typeface would be taken instead.
  public static func requireTypeface() throws(PageError) {
    let found = measurer.withLock { measurer in measurer.hasFamily(TextStyle.family) }
    guard found else { throw .fontMissing(TextStyle.family) }
  }

  private static func ems(of text: String, weight: TextStyle.Weight) -> Double {
    measurer.withLock { measurer in measurer.ems(of: text, weight: weight) }
  }

  private static let measurer = Mutex(Measurer())
}

/// Pango's context, a layout to measure with, and what was measured before.
@safe private struct Measurer: ~Copyable {
  private struct Key: Hashable {
    var text: String
    var weight: TextStyle.Weight
  }

  private let context: OpaquePointer?
  private let layout: OpaquePointer?
  private var known: [Key: Double] = [:]
  /// Measured at this size in device units, where rounding to whole units does not matter.
  private let measuringSize = 200.0

  init() {
    unsafe context = pango_font_map_create_context(pango_cairo_font_map_get_default())
    let options = unsafe cairo_font_options_create()
    unsafe cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF)
    unsafe pango_cairo_context_set_font_options(context, options)
    unsafe cairo_font_options_destroy(options)
    unsafe layout = pango_layout_new(context)
  }

  deinit {
    unsafe vw_unref(UnsafeMutableRawPointer(layout))
    unsafe vw_unref(UnsafeMutableRawPointer(context))
  }

  mutating func ems(of text: String, weight: TextStyle.Weight) -> Double {
    let key = Key(text: text, weight: weight)
    if let ems = known[key] { return ems }
    let font = unsafe pango_font_description_new()
    defer { unsafe pango_font_description_free(font) }
    unsafe pango_font_description_set_family(font, TextStyle.family)
    unsafe pango_font_description_set_weight(font, PangoWeight(UInt32(weight.rawValue)))
    unsafe pango_font_description_set_absolute_size(font, measuringSize * Double(PANGO_SCALE))
    unsafe pango_layout_set_font_description(layout, font)
    unsafe pango_layout_set_text(layout, text, -1)
    var extent = PangoRectangle()
    unsafe pango_layout_get_extents(layout, nil, &extent)
    let ems = Double(extent.width) / Double(PANGO_SCALE) / measuringSize
    known[key] = ems
    return ems
  }

  func hasFamily(_ name: String) -> Bool {
    let font = unsafe pango_font_description_from_string(name)
    defer { unsafe pango_font_description_free(font) }
    guard let loaded = unsafe pango_context_load_font(context, font) else { return false }
    defer { unsafe vw_unref(UnsafeMutableRawPointer(loaded)) }
    let found = unsafe pango_font_describe(loaded)
    defer { unsafe pango_font_description_free(found) }
    guard let family = unsafe pango_font_description_get_family(found) else { return false }
    return unsafe String(cString: family) == name
  }
}
