internal import Drawing
internal import Insight
internal import Movement
internal import Words

/// The matrix of municipalities and themes: how many initiatives are known, and what is unknown.
struct GapMatrix {
  let marks: [Mark]
  let height: Double

  /// The width that the matrix needs at least.
  static func width(_ content: OverviewContent, type: SheetType) -> Double {
    nameWidth(content, type) + Double(content.gaps.themes.count) * type.label.size * 1.75
      + rateWidth(content, type)
  }

  /// How the themes stand above their columns.
  enum Head {
    /// By letter and name.
    case names
    /// By letter alone, where room is short; the legend names them.
    case letters
  }

  /// The height of the matrix when its rows are as low as they may be.
  static func lowest(_ content: OverviewContent, type: SheetType, head: Head) -> Double {
    headHeight(content, type, head)
      + Double(content.gaps.municipalities.count + 1) * type.label.size * 1.22
  }

  init(
    _ content: OverviewContent, key: ThemeKey, type: SheetType, within area: Rect, head form: Head
  ) {
    let gaps = content.gaps
    let words = SheetWords(content.language)
    let head = Self.headHeight(content, type, form)
    let rowHeight = min(
      type.label.size * 1.6, (area.height - head) / Double(gaps.municipalities.count + 1))
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
    for (j, theme) in content.gapThemes.enumerated() {
      guard let slice = key.slice(theme.id) else { continue }
      let foot = Point(center(column, j), area.y + head - label.size * 1.05)
      let style = TextStyle(
        points: label.points, weight: .semibold,
        colour: Palette.ink.mixed(with: slice.colour, share: 0.55))
      if form == .names {
        marks.append(
          .text(
            TextLine(
              theme.name[content.language],
              at: Point(foot.x + label.size * 0.25, foot.y - label.size * 0.75), style: style,
              rotation: -45)))
      }
      marks += Pie.marks(
        at: foot + Point(0, label.size * 0.15), radius: label.size * 0.62, slices: [slice],
        letters: label)
    }
    let quiet = TextStyle(points: label.points, colour: Palette.quiet)
    marks.append(
      .text(
        TextLine(
          words.perTenThousand, at: Point(area.maxX, area.y + head - label.size * 0.5),
          style: quiet, anchor: .end)))

    for (i, row) in gaps.municipalities.enumerated() {
      let number = TextStyle(points: label.points, colour: Palette.quiet)
      marks.append(
        .text(
          TextLine(
            "\(i + 1)", at: Point(area.x + label.size * 1.25, baseline(i)), style: number,
            anchor: .end)))
      marks.append(
        .text(TextLine(row.name, at: Point(area.x + label.size * 1.7, baseline(i)), style: label)))
      for (j, theme) in gaps.themes.enumerated() {
        let cell = gaps.cells[i * gaps.themes.count + j]
        let box = Rect(
          center: Point(
            center(column, j), area.y + head + (Double(i) + 0.5) * rowHeight),
          width: column * 0.92, height: rowHeight * 0.86)
        let colour = key.slice(theme.theme)?.colour ?? Palette.unthemed
        marks += Self.cell(
          cell.kind, initiatives: cell.initiatives, isExpected: (cell.expected ?? 0) >= 1,
          colour: colour, box, type)
      }
      let rate =
        row.kind == .unknown
        ? "?"
        : row.ratePer10000.map {
          content.language.number($0, decimals: 1)
        } ?? ""
      marks.append(
        .text(
          TextLine(rate, at: Point(area.maxX, baseline(i)), style: quiet, anchor: .end)))
    }
    let last = gaps.municipalities.count
    let total = TextStyle(points: label.points, weight: .semibold, colour: Palette.ink)
    marks.append(
      .text(
        TextLine(
          words.wholeArea(content.register.area?[content.language]),
          at: Point(area.x + label.size * 1.7, baseline(last)), style: total)))
    for (j, theme) in gaps.themes.enumerated() {
      marks.append(
        .text(
          TextLine(
            theme.initiatives == 0 && !gaps.isSurveyed
              ? "?" : content.language.number(theme.initiatives),
            at: Point(center(column, j), baseline(last)), style: total, anchor: .middle)))
    }
    if let population = gaps.population, gaps.municipalities.count > 0 {
      let rate = Double(gaps.initiatives) * 10_000 / Double(population)
      marks.append(
        .text(
          TextLine(
            content.language.number(rate, decimals: 1), at: Point(area.maxX, baseline(last)),
            style: total, anchor: .end)))
    }
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
    case .covered:
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
    if kind != .covered, isExpected {
      marks.append(
        .rect(
          box.inset(by: line), corner: corner,
          Style(stroke: Palette.alert, strokeWidth: line * 2.4)))
    }
    return marks
  }

  private static func nameWidth(_ content: OverviewContent, _ type: SheetType) -> Double {
    let names = content.gaps.municipalities.map(\.name)
    let widest = names.map { TextMeasure.width(of: $0, style: type.label) }.max() ?? 0
    return widest + type.label.size * 2.3
  }

  private static func rateWidth(_ content: OverviewContent, _ type: SheetType) -> Double {
    let words = SheetWords(content.language).perTenThousand
    return TextMeasure.width(of: words, style: type.label) + type.label.size * 0.6
  }

  private static func headHeight(_ content: OverviewContent, _ type: SheetType, _ head: Head)
    -> Double
  {
    guard head == .names else { return type.label.size * 1.8 }
    let names = content.gapThemes.map { $0.name[content.language] }
    let widest = names.map { TextMeasure.width(of: $0, style: type.label) }.max() ?? 0
    return widest * 0.7072 + type.label.size * 2.6
  }
}
