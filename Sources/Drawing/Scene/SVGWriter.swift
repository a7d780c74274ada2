/// Writes a scene as SVG 1.1, in millimetres.
public struct SVGWriter {
  private var text = ""
  private var depth = 1

  private init() {}

  /// The scene as an SVG document with exact page size, title, description and roles.
  ///
  /// The same scene gives the same text. Characters that XML cannot hold become U+FFFD.
  public static func svg(of scene: Scene) -> String {
    var writer = SVGWriter()
    let (width, height) = (number(scene.width), number(scene.height))
    writer.text += """
      <?xml version="1.0" encoding="UTF-8"?>
      <svg xmlns="http://www.w3.org/2000/svg" width="\(width)mm" height="\(height)mm" \
      viewBox="0 0 \(width) \(height)" lang="\(escaped(scene.language))" \
      xml:lang="\(escaped(scene.language))" role="img" aria-labelledby="page-title page-description" \
      font-family="\(TextStyle.family), Helvetica, Arial, sans-serif">
      <title id="page-title">\(escaped(scene.title))</title>
      <desc id="page-description">\(escaped(scene.description))</desc>

      """
    let page = Rect(x: 0, y: 0, width: scene.width, height: scene.height)
    writer.write(.rect(page, corner: 0, Style(fill: scene.background)))
    scene.marks.forEach { writer.write($0) }
    writer.text += "</svg>\n"
    return writer.text
  }

  private mutating func write(_ mark: Mark) {
    switch mark {
    case .path(let path, let style):
      guard !path.steps.isEmpty else { return }
      line("<path d=\"\(Self.data(of: path))\"\(Self.attributes(style))/>")
    case .circle(let center, let radius, let style):
      line(
        "<circle cx=\"\(Self.number(center.x))\" cy=\"\(Self.number(center.y))\" "
          + "r=\"\(Self.number(radius))\"\(Self.attributes(style))/>")
    case .rect(let rect, let corner, let style):
      let round = corner > 0 ? " rx=\"\(Self.number(corner))\"" : ""
      line(
        "<rect x=\"\(Self.number(rect.x))\" y=\"\(Self.number(rect.y))\" "
          + "width=\"\(Self.number(rect.width))\" height=\"\(Self.number(rect.height))\""
          + round + Self.attributes(style) + "/>")
    case .text(let words): write(words)
    case .group(let group): write(group)
    }
  }

  private mutating func write(_ words: TextLine) {
    let style = words.style
    var tag = "<text x=\"\(Self.number(words.position.x))\" y=\"\(Self.number(words.position.y))\""
    tag += " font-size=\"\(Self.number(style.size))\""
    if style.weight != .regular { tag += " font-weight=\"\(style.weight.rawValue)\"" }
    if words.anchor != .start { tag += " text-anchor=\"\(words.anchor.rawValue)\"" }
    if words.rotation != 0 {
      tag += " transform=\"rotate(\(Self.number(words.rotation)) "
      tag += "\(Self.number(words.position.x)) \(Self.number(words.position.y)))\""
    }
    tag += " fill=\"\(style.colour.hex)\""
    if words.halo > 0 {
      tag += " stroke=\"\(Palette.paper.hex)\" stroke-width=\"\(Self.number(2 * words.halo))\""
      tag += " stroke-linejoin=\"round\" paint-order=\"stroke\""
    }
    line(tag + ">\(Self.escaped(words.text))</text>")
  }

  private mutating func write(_ group: Group) {
    var tag = "<g"
    if !group.id.isEmpty { tag += " id=\"\(Self.escaped(group.id))\"" }
    let described = !group.title.isEmpty || !group.description.isEmpty
    line(tag + (described ? " role=\"group\">" : ">"))
    depth += 1
    if !group.title.isEmpty { line("<title>\(Self.escaped(group.title))</title>") }
    if !group.description.isEmpty { line("<desc>\(Self.escaped(group.description))</desc>") }
    group.marks.forEach { write($0) }
    depth -= 1
    line("</g>")
  }

  private mutating func line(_ content: String) {
    text += String(repeating: " ", count: depth) + content + "\n"
  }

  private static func attributes(_ style: Style) -> String {
    var text = " fill=\"\(style.fill?.hex ?? "none")\""
    if style.fill != nil, style.fillOpacity < 1 {
      text += " fill-opacity=\"\(number(style.fillOpacity))\""
    }
    guard let stroke = style.stroke, style.strokeWidth > 0 else { return text }
    text += " stroke=\"\(stroke.hex)\" stroke-width=\"\(number(style.strokeWidth))\""
    text += " stroke-linecap=\"round\" stroke-linejoin=\"round\""
    if style.strokeOpacity < 1 { text += " stroke-opacity=\"\(number(style.strokeOpacity))\"" }
    if !style.dashes.isEmpty {
      text += " stroke-dasharray=\"\(style.dashes.map(number).joined(separator: " "))\""
    }
    return text
  }

  private static func data(of path: Path) -> String {
    func pair(_ point: Point) -> String { "\(number(point.x)) \(number(point.y))" }
    return path.steps.map { step in
      switch step {
      case .move(let point): "M\(pair(point))"
      case .line(let point): "L\(pair(point))"
      case .curve(let first, let second, let end): "C\(pair(first)) \(pair(second)) \(pair(end))"
      case .arc(let radius, let clockwise, let end):
        "A\(number(radius)) \(number(radius)) 0 0 \(clockwise ? 1 : 0) \(pair(end))"
      case .close: "Z"
      }
    }.joined()
  }

  /// A length with at most three decimals, a thousandth of a millimetre, and no exponent.
  static func number(_ value: Double) -> String {
    let thousandths = Int((value * 1000).rounded())
    let sign = thousandths < 0 ? "-" : ""
    let whole = thousandths.magnitude / 1000
    let rest = thousandths.magnitude % 1000
    guard rest > 0 else { return "\(sign)\(whole)" }
    var digits = String(rest)
    digits = String(repeating: "0", count: 3 - digits.count) + digits
    while digits.hasSuffix("0") { digits.removeLast() }
    return "\(sign)\(whole).\(digits)"
  }

  /// Text as XML content or attribute value.
  static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "\t", "\n", "\r": result += " "
      case "\u{0}"..."\u{1F}", "\u{FFFE}", "\u{FFFF}": result += "\u{FFFD}"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
