internal import CPage
internal import Synchronization

/// Measures text with the typeface that the page will use.
public enum TextMeasure {
  /// The width of a line in millimetres.
  public static func width(of text: String, style: TextStyle) -> Double {
    ems(of: text, weight: style.weight) * style.size
  }

  /// The lines of a text wrapped at words, ragged right, none wider than `width` millimetres; a
  /// word that is wider alone is broken.
  public static func wrap(_ text: String, style: TextStyle, width: Double) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in text.split(separator: " ") {
      let longer = line.isEmpty ? String(word) : line + " " + word
      if self.width(of: longer, style: style) <= width {
        line = longer
        continue
      }
      if !line.isEmpty { lines.append(line) }
      line = String(word)
      while self.width(of: line, style: style) > width {
        let head = longestStart(of: line, style: style, width: width)
        lines.append(head)
        line = String(line.dropFirst(head.count))
      }
    }
    return line.isEmpty ? lines : lines + [line]
  }

  /// The text, or as much of its start as fits `width` millimetres with an ellipsis behind it.
  public static func fitted(_ text: String, style: TextStyle, width: Double) -> String {
    guard self.width(of: text, style: style) > width else { return text }
    let room = width - self.width(of: "…", style: style)
    return longestStart(of: text, style: style, width: room) + "…"
  }

  /// The longest start of a text that is no wider than `width`, at least one character.
  private static func longestStart(of text: String, style: TextStyle, width: Double) -> String {
    var (fits, tooLong) = (1, text.count)
    while fits + 1 < tooLong {
      let middle = (fits + tooLong) / 2
      if self.width(of: String(text.prefix(middle)), style: style) <= width {
        fits = middle
      } else {
        tooLong = middle
      }
    }
    return String(text.prefix(fits))
  }

  /// The lines of a text, as evenly filled as the number of lines allows: the narrowest wrap that
  /// needs no more lines than `wrap` at the full width, and breaks no more words.
  public static func balanced(_ text: String, style: TextStyle, width: Double) -> [String] {
    let count = wrap(text, style: style, width: width).count
    guard count > 1 else { return wrap(text, style: style, width: width) }
    let widestWord = text.split(separator: " ").map { self.width(of: String($0), style: style) }
      .max()
    var narrow = min(width, widestWord ?? 0)
    var wide = width
    if wrap(text, style: style, width: narrow).count <= count {
      return wrap(text, style: style, width: narrow)
    }
    for _ in 0..<12 {
      let middle = (narrow + wide) / 2
      if wrap(text, style: style, width: middle).count <= count {
        wide = middle
      } else {
        narrow = middle
      }
    }
    return wrap(text, style: style, width: wide)
  }

  /// The lines of a label: balanced, and at most four; of a longer name the end is left out.
  ///
  /// Long words widen the label to twice the width at most before they are broken.
  public static func label(_ text: String, style: TextStyle, width: Double) -> [String] {
    let words = text.split(separator: " ").map { self.width(of: String($0), style: style) }
    let width = min(2 * width, max(width, words.max() ?? 0))
    return clipped(balanced(text, style: style, width: width), to: 4, style: style, width: width)
  }

  /// The first lines, the last of them ending in an ellipsis when lines were left out.
  public static func clipped(_ lines: [String], to most: Int, style: TextStyle, width: Double)
    -> [String]
  {
    precondition(most > 0, "at least one line")
    guard lines.count > most else { return lines }
    let rest = lines[(most - 1)...].joined(separator: " ")
    return lines.prefix(most - 1) + [fitted(rest, style: style, width: width)]
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
///
/// The fonts are its own: Pango's default map belongs to the thread that asks for it, which also draws
/// pages with it, while any thread may measure.
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
    let fonts = unsafe pango_cairo_font_map_new()
    unsafe context = pango_font_map_create_context(fonts)
    unsafe vw_unref(UnsafeMutableRawPointer(fonts))
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
    let ems = LibraryTurn.take { measured(text, weight: weight) }
    known[key] = ems
    return ems
  }

  private func measured(_ text: String, weight: TextStyle.Weight) -> Double {
    let font = unsafe pango_font_description_new()
    defer { unsafe pango_font_description_free(font) }
    unsafe pango_font_description_set_family(font, TextStyle.family)
    unsafe pango_font_description_set_weight(font, PangoWeight(UInt32(weight.rawValue)))
    unsafe pango_font_description_set_absolute_size(font, measuringSize * Double(PANGO_SCALE))
    unsafe pango_layout_set_font_description(layout, font)
    unsafe pango_layout_set_text(layout, text, -1)
    var extent = PangoRectangle()
    unsafe pango_layout_get_extents(layout, nil, &extent)
    return Double(extent.width) / Double(PANGO_SCALE) / measuringSize
  }

  func hasFamily(_ name: String) -> Bool {
    LibraryTurn.take { isLoaded(name) }
  }

  /// Whether Pango gives a typeface when it is asked for it, not another.
  private func isLoaded(_ name: String) -> Bool {
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
