internal import Drawing
internal import Insight
internal import Movement
internal import Words

/// The matrix of municipalities and themes: how many initiatives are known, and what is unknown.
struct GapMatrix {
  let marks: [Mark]
  let height: Double

  /// The width that the matrix needs at least.
  static func width(_ content: GapContent, type: SheetType) -> Double {
    nameWidth(content, type) + Double(content.gaps.themes.count) * columnWidth(content, type)
      + rateWidth(content, type)
  }

  /// The width of a column: wide enough for a theme's total.
  private static func columnWidth(_ content: GapContent, _ type: SheetType) -> Double {
    let total = TextStyle(points: type.label.points, weight: .semibold, colour: Palette.ink)
    let widest = content.gaps.themes.map {
      TextMeasure.width(of: content.language.number($0.initiatives ?? 0), style: total)
    }.max()
    return max(type.label.size * 1.75, (widest ?? 0) + type.label.size * 0.4)
  }

  /// How the themes stand above their columns.
  enum Head {
    /// By letter and name.
    case names
    /// By letter alone, where room is short; the legend names them.
    case letters
  }

  /// The height of a matrix of so many municipalities when its rows are as low as they may be.
  static func lowest(
    _ content: GapContent, rows: Int, type: SheetType, head: Head
  ) -> Double {
    headHeight(content, type, head) + Double(rows + 1) * lowestRow(type)
  }

  /// How many municipalities fit a height.
  static func rows(
    _ content: GapContent, within height: Double, type: SheetType, head: Head
  ) -> Int {
    let fit = Int((height - headHeight(content, type, head)) / lowestRow(type)) - 1
    return min(content.gaps.municipalities.count, max(0, fit))
  }

  private static func lowestRow(_ type: SheetType) -> Double { type.label.size * 1.22 }

  /// Draws the matrix.
  ///
  /// - Parameters:
  ///   - count: How many municipalities; the ones with most inhabitants, in the order of the
  ///     register.
  init(
    _ content: GapContent, rows count: Int, key: ThemeKey, type: SheetType,
    within area: Rect, head form: Head
  ) {
    let gaps = content.gaps
    let largest = gaps.municipalities.indices.sorted {
      (-(gaps.municipalities[$0].population ?? 0), $0)
        < (-(gaps.municipalities[$1].population ?? 0), $1)
    }
    let shown = largest.prefix(count).sorted()
    let words = SheetWords(content.language)
    let head = Self.headHeight(content, type, form)
    let rowHeight = min(
      type.label.size * 1.6, (area.height - head) / Double(shown.count + 1))
    let left = area.x + Self.nameWidth(content, type)
    let right = area.maxX - Self.rateWidth(content, type)
    let column = min(
      type.label.size * 5, (right - left) / Double(max(1, gaps.themes.count)))
    let label = type.label
    func baseline(_ row: Int) -> Double {
      area.y + head + (Double(row) + 0.5) * rowHeight + label.capHeight / 2
    }
    func center(_ column: Double, _ index: Int) -> Double { left + (Double(index) + 0.5) * column }

    var marks: [Mark] = []
    for (j, theme) in content.themes.enumerated() {
      guard let slice = key.slice(theme.id) else { continue }
      let foot = Point(center(column, j), area.y + head - label.size * 1.05)
      let style = TextStyle(
        points: label.points, weight: .semibold,
        colour: Palette.ink.mixed(with: slice.colour, share: 0.55))
      if form == .names {
        marks.append(
          .text(
            TextLine(
              TextMeasure.fitted(
                theme.name[content.language], style: style, width: Self.headRoom(type)),
              at: Point(foot.x + label.size * 0.25, foot.y - label.size * 0.75), style: style,
              rotation: -45)))
      }
      marks += Pie.marks(
        at: foot + Point(0, label.size * 0.15), radius: label.size * 0.62, slices: [slice],
        letters: label)
    }
    let quiet = TextStyle(points: label.points, colour: Palette.quiet)
    let rates = TextMeasure.width(of: words.perTenThousand, style: label) + label.size * 0.6
    func figures(_ count: String, _ rate: String?, _ y: Double, _ style: TextStyle) -> [Mark] {
      [(count, area.maxX - rates), (rate ?? "–", area.maxX)].map { text, x in
        .text(TextLine(text, at: Point(x, y), style: style, anchor: .end))
      }
    }
    marks += figures(
      words.together, words.perTenThousand, area.y + head - label.size * 0.5, quiet)

    let nameRoom = left - area.x - label.size * 2.1
    for (line, i) in shown.enumerated() {
      let row = gaps.municipalities[i]
      let number = TextStyle(points: label.points, colour: Palette.quiet)
      marks.append(
        .text(
          TextLine(
            "\(i + 1)", at: Point(area.x + label.size * 1.25, baseline(line)), style: number,
            anchor: .end)))
      marks.append(
        .text(
          TextLine(
            TextMeasure.fitted(row.name, style: label, width: nameRoom),
            at: Point(area.x + label.size * 1.7, baseline(line)), style: label)))
      for (j, theme) in gaps.themes.enumerated() {
        let cell = gaps.cells[i * gaps.themes.count + j]
        let box = Rect(
          center: Point(
            center(column, j), area.y + head + (Double(line) + 0.5) * rowHeight),
          width: column * 0.92, height: rowHeight * 0.86)
        let colour = key.slice(theme.theme)?.colour ?? Palette.unthemed
        marks += Self.cell(
          cell.kind, initiatives: cell.initiatives ?? 0, isExpected: (cell.expected ?? 0) >= 1,
          colour: colour, box, type)
      }
      let isUnknown = row.kind == .unknown
      marks += figures(
        isUnknown ? "?" : content.language.number(row.initiatives ?? 0),
        isUnknown ? "?" : row.ratePer10000.map(words.rate), baseline(line), quiet)
    }
    let last = shown.count
    let total = TextStyle(points: label.points, weight: .semibold, colour: Palette.ink)
    marks.append(
      .text(
        TextLine(
          TextMeasure.fitted(
            words.wholeArea(content.register.area?[content.language]), style: total,
            width: nameRoom), at: Point(area.x + label.size * 1.7, baseline(last)), style: total)))
    for (j, theme) in gaps.themes.enumerated() {
      marks.append(
        .text(
          TextLine(
            theme.kind == .unknown ? "?" : content.language.number(theme.initiatives ?? 0),
            at: Point(center(column, j), baseline(last)), style: total, anchor: .middle)))
    }
    let isAllUnknown = gaps.municipalities.allSatisfy { $0.kind == .unknown }
    let rate = gaps.population.map { Double(gaps.initiatives) * 10_000 / Double($0) }
    marks += figures(
      isAllUnknown ? "?" : content.language.number(gaps.initiatives),
      isAllUnknown ? "?" : rate.map(words.rate), baseline(last), total)
    self.marks = marks
    height = head + Double(last + 1) * rowHeight
  }

  /// A cell: the number in the theme's tint; a hatch where nothing is known; a nought where
  /// somebody looked; a frame where the area's rate leads one to expect an initiative.
  static func cell(
    _ kind: GapAnswer.Kind, initiatives: Int, isExpected: Bool, colour: Colour, _ box: Rect,
    _ type: SheetType
  ) -> [Mark] {
    let corner = type.label.size * 0.16
    let line = type.label.size * 0.05
    let baseline = Point(box.center.x, box.center.y + type.label.capHeight / 2)
    var marks: [Mark] = []
    switch kind {
    case .covered, .unconnected, .unsupported, .startingOnly:
      let depth = min(1, 0.28 + 0.14 * Double(initiatives))
      let fill = Palette.paper.mixed(with: colour, share: depth)
      let ink = fill.contrast(with: Palette.ink) >= 4.5 ? Palette.ink : Palette.paper
      marks = [
        .rect(box, corner: corner, Style(fill: fill)),
        .text(
          TextLine(
            "\(initiatives)", at: baseline,
            style: TextStyle(points: type.label.points, weight: .semibold, colour: ink),
            anchor: .middle)),
      ]
    case .noneFound:
      marks = [
        .rect(box, corner: corner, Style(fill: Palette.white)),
        .text(
          TextLine(
            "0", at: baseline,
            style: TextStyle(points: type.label.points, weight: .bold, colour: Palette.alert),
            anchor: .middle)),
      ]
    case .unknown:
      let inner = box.inset(by: line)
      let corners = [
        Point(inner.x, inner.y), Point(inner.maxX, inner.y), Point(inner.maxX, inner.maxY),
        Point(inner.x, inner.maxY),
      ]
      marks = [
        .path(
          Polygon.hatch([corners], spacing: type.label.size * 0.36),
          Style(stroke: Palette.line, strokeWidth: line, strokeOpacity: 0.75))
      ]
    }
    if !kind.hasInitiatives, isExpected {
      marks.append(
        .rect(
          box.inset(by: line), corner: corner,
          Style(stroke: Palette.alert, strokeWidth: line * 2.4)))
    }
    return marks
  }

  private static func nameWidth(_ content: GapContent, _ type: SheetType) -> Double {
    let words = SheetWords(content.language)
    let total = TextStyle(points: type.label.points, weight: .semibold, colour: Palette.ink)
    let names = content.gaps.municipalities.map {
      TextMeasure.width(of: $0.name, style: type.label)
    }
    let whole = words.wholeArea(content.register.area?[content.language])
    let widest = max(names.max() ?? 0, TextMeasure.width(of: whole, style: total))
    return min(widest, type.label.size * 16) + type.label.size * 2.3
  }

  private static func rateWidth(_ content: GapContent, _ type: SheetType) -> Double {
    let words = SheetWords(content.language)
    return TextMeasure.width(of: words.together, style: type.label)
      + TextMeasure.width(of: words.perTenThousand, style: type.label) + type.label.size * 1.4
  }

  private static func headHeight(_ content: GapContent, _ type: SheetType, _ head: Head)
    -> Double
  {
    guard head == .names else { return type.label.size * 1.8 }
    let names = content.themes.map { $0.name[content.language] }
    let widest = names.map { TextMeasure.width(of: $0, style: type.label) }.max() ?? 0
    return min(widest, headRoom(type)) * 0.7072 + type.label.size * 2.6
  }

  /// The longest that a theme's name may be above its column.
  private static func headRoom(_ type: SheetType) -> Double { type.label.size * 16 }
}
