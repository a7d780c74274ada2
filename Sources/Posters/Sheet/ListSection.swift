internal import Drawing

/// A heading with entries under each other.
struct ListSection {
  /// What stands under a heading.
  struct Entry {
    /// How high it is.
    var height: Double
    /// Whether it is a heading of what follows, and never stands last.
    var isHeading = false
    /// Draws it from its top left corner.
    var marks: (Point) -> [Mark]
  }

  /// A name that is unique on the sheet.
  var id: String
  var heading: String
  var entries: [Entry]
  /// What is said when so many entries do not fit.
  var more: (Int) -> String
}

extension ListSection.Entry {
  /// Lines of text, wrapped, beside a symbol.
  ///
  /// - Parameters:
  ///   - texts: Texts with their styles, each from a new line.
  ///   - symbol: Draws the symbol about its middle, which lies level with the first line.
  ///   - indent: How far the text stands from the left; the symbol has this room.
  ///   - after: The room below.
  init(
    _ texts: [(text: String, style: TextStyle)], symbol: ((Point) -> [Mark])? = nil,
    indent: Double = 0, width: Double, after: Double, isHeading: Bool = false
  ) {
    var lines: [(text: String, style: TextStyle, y: Double)] = []
    var y = 0.0
    for (text, style) in texts where !text.isEmpty {
      for line in TextMeasure.wrap(text, style: style, width: width - indent) {
        lines.append((line, style, y + style.size * 0.95))
        y += style.lineHeight
      }
    }
    let first = texts.first?.style
    let (placed, middle) = (lines, (first?.size ?? 0) * 0.95 - (first?.capHeight ?? 0) / 2)
    self.init(height: y + after, isHeading: isHeading) { corner in
      (symbol.map { $0(Point(corner.x + indent * 0.4, corner.y + middle)) } ?? [])
        + placed.map { line in
          .text(TextLine(line.text, at: corner + Point(indent, line.y), style: line.style))
        }
    }
  }
}

/// Sections under each other in a column; where they do not all fit, each keeps its fair share of
/// the height and says how much it leaves out.
struct SectionColumn {
  let marks: [Mark]
  /// Where it ends.
  let bottom: Double
  /// How many entries did not fit.
  let omitted: Int
  /// Of how many sections no entry fits.
  let empty: Int

  /// The height that sections need to be shown in full.
  static func height(of sections: [ListSection], type: SheetType) -> Double {
    let shown = sections.filter { !$0.entries.isEmpty }
    return shown.reduce(0) { $0 + headHeight(type) + $1.height }
      + Double(max(0, shown.count - 1)) * gap(type)
  }

  /// Sets sections; those without entries are left out.
  init(_ sections: [ListSection], type: SheetType, within area: Rect) {
    let shown = sections.filter { !$0.entries.isEmpty }
    let heights = Self.shares(
      shown.map { Self.headHeight(type) + $0.height },
      of: area.height - Double(max(0, shown.count - 1)) * Self.gap(type))
    var marks: [Mark] = []
    var (omitted, empty) = (0, 0)
    var y = area.y
    for (section, height) in zip(shown, heights) {
      let drawn = Self.draw(
        section, type: type, at: Point(area.x, y), width: area.width, height: height)
      marks.append(
        .group(Group(id: section.id, title: section.heading, marks: drawn.marks)))
      omitted += drawn.omitted
      empty += drawn.isEmpty ? 1 : 0
      y = drawn.bottom + Self.gap(type)
    }
    self.marks = marks
    self.omitted = omitted
    self.empty = empty
    bottom = shown.isEmpty ? area.y : y - Self.gap(type)
  }

  private static func headHeight(_ type: SheetType) -> Double { type.heading.size * 1.5 }
  private static func gap(_ type: SheetType) -> Double { type.heading.size * 0.8 }

  private static func draw(
    _ section: ListSection, type: SheetType, at corner: Point, width: Double, height: Double
  ) -> (marks: [Mark], bottom: Double, omitted: Int, isEmpty: Bool) {
    let (head, top) = type.figureHead(section.heading, at: corner, width: width)
    var marks = head
    var y = top
    let style = TextStyle(points: type.legend.points, colour: Palette.quiet)
    // Rounding must not leave out what fits exactly.
    let room = corner.y + height + 1e-6
    let isWhole = y + section.height <= room
    let end = isWhole ? room : room - style.lineHeight
    var count = 0
    var used = y
    for entry in section.entries {
      guard used + entry.height <= end else { break }
      used += entry.height
      count += 1
    }
    while count > 0, count < section.entries.count, section.entries[count - 1].isHeading {
      count -= 1
    }
    for entry in section.entries.prefix(count) {
      marks.append(.group(Group(marks: entry.marks(Point(corner.x, y)))))
      y += entry.height
    }
    let omitted = section.entries.dropFirst(count).count { !$0.isHeading }
    if omitted > 0 {
      let text = TextMeasure.fitted(section.more(omitted), style: style, width: width)
      marks.append(.text(TextLine(text, at: Point(corner.x, y + style.size * 0.95), style: style)))
      y += style.lineHeight
    }
    return (marks, y, omitted, count == 0)
  }

  /// What each gets of a height: what it needs, or when that is too much for all an equal share of
  /// what the modest ones leave.
  static func shares(_ needs: [Double], of height: Double) -> [Double] {
    var shares = needs
    var (left, open) = (height, Array(needs.indices))
    while !open.isEmpty {
      let fair = left / Double(open.count)
      let modest = open.filter { needs[$0] <= fair }
      guard !modest.isEmpty else {
        for i in open { shares[i] = max(0, fair) }
        break
      }
      for i in modest { left -= needs[i] }
      open.removeAll(where: modest.contains)
    }
    return shares
  }
}

extension ListSection {
  /// The height of all entries.
  var height: Double { entries.reduce(0) { $0 + $1.height } }
}
