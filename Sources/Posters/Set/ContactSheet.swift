internal import Drawing
internal import Movement
internal import Words

/// Small pictures of the posters of a set with their names and page numbers, on A4 pages.
enum ContactSheet {
  private static let margin = 12.0
  /// How many pictures stand in a row, by what fills the pages best.
  private static let columnCounts = 4...5
  private static let gutter = 6.0

  /// The pages, as many as it takes.
  static func scenes(
    of posters: [Scene], title: String, register: ReleasedRegister, language: Language
  ) -> [Scene] {
    let page = PageSize.a4.dimensions(.portrait)
    let type = SheetType(.a4)
    let inner = Rect(x: 0, y: 0, width: page.x, height: page.y).inset(by: margin)
    // All posters of a set have one size.
    let tall = posters.map { $0.height / $0.width }.max() ?? 1
    let name = TextStyle(points: type.label.points, colour: Palette.ink)
    let words = 2 * name.lineHeight + 3
    let head = type.heading.lineHeight + type.label.lineHeight * 3.2
    let room = inner.height - head - type.label.lineHeight * 1.5
    func widthOf(_ columns: Int) -> Double {
      (inner.width - gutter * Double(columns - 1)) / Double(columns)
    }
    func rowsOf(_ columns: Int) -> Int { max(1, Int(room / (widthOf(columns) * tall + words))) }
    let columns =
      columnCounts.max { a, b in
        let filled = [a, b].map { Double(rowsOf($0)) * (widthOf($0) * tall + words) }
        return (filled[0], -a) < (filled[1], -b)
      } ?? 4
    let (width, rows) = (widthOf(columns), rowsOf(columns))
    let height = width * tall
    // What is left over becomes air between rows.
    let pitch = min(room / Double(rows), (height + words) * 1.2)
    let perPage = rows * columns
    let pages = max(1, (posters.count + perPage - 1) / perPage)
    return (0..<pages).map { number in
      let first = number * perPage
      let shown = posters[first..<min(posters.count, first + perPage)]
      var scene = Scene(
        width: page.x, height: page.y, title: title,
        description: language(
          nl: "Contactblad: kleine afbeeldingen met paginanummer en naam.",
          en: "Contact sheet: small pictures with page number and name."),
        language: language.rawValue, background: Palette.paper)
      scene.marks = [
        header(
          title, page: number + 1, of: pages, register: register, language: language, type: type,
          within: inner)
      ]
      for (place, poster) in shown.enumerated() {
        let corner = Point(
          inner.x + Double(place % columns) * (width + gutter),
          inner.y + head + Double(place / columns) * pitch)
        scene.marks.append(
          thumbnail(
            poster, number: first + place + 1, at: corner, width: width, height: height,
            style: name, language: language))
      }
      scene.marks.append(
        .group(
          Group(
            id: "imprint",
            marks: [
              .text(
                TextLine(
                  imprint(register, language), at: Point(inner.x, inner.maxY),
                  style: TextStyle(points: type.label.points, colour: Palette.quiet)))
            ])))
      return scene
    }
  }

  private static func header(
    _ title: String, page: Int, of pages: Int, register: ReleasedRegister, language: Language,
    type: SheetType, within inner: Rect
  ) -> Mark {
    var block = TextBlock(x: inner.x, y: inner.y, width: inner.width)
    block.add(title, type.heading, most: 1)
    var line = language(
      nl: "Contactblad \(page) van \(pages) · het nummer is de bladzijde in \(PosterSet.all)",
      en: "Contact sheet \(page) of \(pages) · the number is the page in \(PosterSet.all)")
    if let name = register.title?[language] { line += " · " + name }
    block.add(line, TextStyle(points: type.label.points, colour: Palette.quiet), most: 1)
    if register.isSynthetic {
      block.add(
        SheetWords(language).synthetic,
        TextStyle(points: type.label.points, weight: .bold, colour: Palette.alert), most: 1)
    }
    return .group(Group(id: "header", isHeading: true, marks: block.marks))
  }

  private static func thumbnail(
    _ poster: Scene, number: Int, at corner: Point, width: Double, height: Double,
    style: TextStyle, language: Language
  ) -> Mark {
    let factor = min(width / poster.width, height / poster.height)
    let paper = Rect(
      x: corner.x, y: corner.y, width: poster.width * factor, height: poster.height * factor)
    var marks: [Mark] = [
      .rect(paper, corner: 0, Style(fill: poster.background))
    ]
    marks += poster.marks.map { $0.scaled(by: factor).moved(by: corner) }
    marks.append(.rect(paper, corner: 0, Style(stroke: Palette.line, strokeWidth: 0.25)))
    let strong = TextStyle(points: style.points, weight: .bold, colour: Palette.ink)
    let page = language.number(number)
    let gap = TextMeasure.width(of: page, style: strong) + style.size * 0.5
    let room = width - gap
    let lines = TextMeasure.clipped(
      TextMeasure.wrap(poster.title, style: style, width: room), to: 2, style: style, width: room)
    let baseline = corner.y + height + style.size * 1.35
    marks.append(.text(TextLine(page, at: Point(corner.x, baseline), style: strong)))
    for (i, line) in lines.enumerated() {
      marks.append(
        .text(
          TextLine(
            line, at: Point(corner.x + gap, baseline + Double(i) * style.lineHeight),
            style: style)))
    }
    return .group(
      Group(
        id: "poster-\(number)",
        title: language(nl: "Bladzijde \(page)", en: "Page \(page)"), description: poster.title,
        marks: marks))
  }

  private static func imprint(_ register: ReleasedRegister, _ language: Language) -> String {
    let words = SheetWords(language)
    var parts = ["Vliegwiel"]
    if let date = register.created { parts.append(words.date(date.description)) }
    parts.append(words.audience(register.audience.label(in: language)))
    return parts.joined(separator: " · ")
  }
}
