internal import Drawing
internal import Movement
internal import Words

/// The links of a municipality, with a line for each.
///
/// Its own actors stand in a box, partners elsewhere on either side by where they are. Every name
/// stands beside its disc.
struct MunicipalityFan {
  private(set) var marks: [Mark]
  /// Where the drawing ends.
  let bottom: Double
  let rows: PartnerRows
  private let name: TextStyle
  private let widths: PartnerWidths
  private let links: MunicipalityLinks

  /// Where the columns stand.
  private struct Columns {
    let leftDisc: Double
    let box: Rect
    let ownDisc: Double
    let rightDisc: Double
  }

  /// Draws the links within an area, in the largest of a few sizes at which every row has its
  /// place.
  init(_ content: MunicipalityContent, key: ThemeKey, type: SheetType, within area: Rect) {
    let words = MunicipalityWords(content.language)
    let head = type.strong.lineHeight * 1.6
    let room = area.height - head - type.label.size
    func rows(_ points: Double) -> (PartnerRows, TextStyle, PartnerWidths) {
      let name = TextStyle(points: points, colour: Palette.ink)
      let widths = PartnerWidths(content, name: name, width: area.width)
      return (
        PartnerRows(content, key: key, name: name, widths: widths, within: room), name, widths
      )
    }
    var best = rows(type.body.points)
    for points in [type.legend.points, type.label.points]
    where best.0.isBroken || best.0.isMerged || best.0.omittedOwn + best.0.omittedPartners > 0 {
      best = rows(points)
    }
    (self.rows, name, widths) = best
    links = content.links
    let unit = name.size
    let top = area.y + head
    let height = self.rows.height
    let boxWidth = widths.own + unit * 3.8
    let left = area.x + (widths.left > 0 ? widths.left + unit * 1.6 + widths.gap : 0)
    let columns = Columns(
      leftDisc: area.x + widths.left + unit * 0.9,
      box: Rect(
        x: left, y: top - unit * 0.4, width: boxWidth, height: height + unit * 0.8),
      ownDisc: left + unit * 2.1,
      rightDisc: left + boxWidth + widths.gap + unit * 0.7)
    bottom = columns.box.maxY
    var marks: [Mark] = [
      .rect(
        columns.box, corner: unit * 0.8,
        Style(
          fill: Palette.paper.mixed(with: Palette.known, share: 0.13),
          stroke: Palette.paper.mixed(with: Palette.known, share: 0.5), strokeWidth: unit * 0.05))
    ]
    let strong = TextStyle(
      points: type.strong.points, weight: .bold,
      colour: Palette.ink.mixed(with: Palette.known, share: 0.45))
    let quiet = TextStyle(points: type.label.points, weight: .semibold, colour: Palette.quiet)
    let titleY = area.y + type.strong.size
    marks.append(
      .text(
        TextLine(
          TextMeasure.fitted(content.municipality.name, style: strong, width: boxWidth),
          at: Point(columns.box.center.x, titleY), style: strong, anchor: .middle)))
    if widths.left > 0 {
      marks.append(
        .text(
          TextLine(
            TextMeasure.fitted(words.peers, style: quiet, width: widths.left + unit),
            at: Point(columns.leftDisc + unit * 0.5, titleY), style: quiet, anchor: .end)))
    }
    if widths.right > 0 {
      marks.append(
        .text(
          TextLine(
            TextMeasure.fitted(words.helpers, style: quiet, width: widths.right + unit),
            at: Point(columns.rightDisc - unit * 0.5, titleY), style: quiet)))
    }
    self.marks = marks
    self.marks =
      marks + [
        .group(Group(id: "ties", marks: ties(columns, top: top))),
        .group(Group(id: "actors", marks: discsAndNames(columns, top: top))),
      ]
  }

  // MARK: Ties

  private func ties(_ columns: Columns, top: Double) -> [Mark] {
    var ownRow: [Int: Int] = [:]
    for (i, row) in rows.own.enumerated() { for actor in row.actors { ownRow[actor] = i } }
    var marks: [Mark] = []
    for (side, isLeft) in [(rows.left, true), (rows.right, false)] {
      for row in side {
        let members = Set(row.actors)
        var counts: [Int: (links: Int, members: Int)] = [:]
        for tie in links.ties {
          let (inner, outer) = members.contains(tie.from) ? (tie.to, tie.from) : (tie.from, tie.to)
          guard members.contains(outer), let i = ownRow[inner] else { continue }
          let isMembership = tie.link.kind == .member || tie.link.kind == .partOf
          counts[i, default: (0, 0)].links += 1
          counts[i, default: (0, 0)].members += isMembership ? 1 : 0
        }
        for (i, count) in counts.sorted(by: { $0.key < $1.key }) {
          let start = Point(isLeft ? columns.leftDisc : columns.rightDisc, top + row.y)
          let end = Point(
            isLeft ? columns.ownDisc : columns.box.maxX, top + rows.own[i].y)
          marks.append(
            titled(
              row, rows.own[i],
              curve(start, end, count.links, isDashed: count.members == count.links)))
        }
      }
    }
    return marks + arcs(ownRow, columns, top: top)
  }

  private func curve(_ start: Point, _ end: Point, _ links: Int, isDashed: Bool) -> Mark {
    let width = name.size * min(0.4, 0.07 * Double(links).squareRoot())
    let bend = (end.x - start.x) * 0.5
    var path = Path()
    path.add(.move(start))
    path.add(.curve(start + Point(bend, 0), end - Point(bend, 0), to: end))
    return .path(
      path,
      Style(
        stroke: Palette.quiet, strokeWidth: width, strokeOpacity: 0.6,
        dashes: isDashed ? [width * 2.5, width * 2] : []))
  }

  /// Links among its own actors: bows left of their discs, the farther the deeper.
  private func arcs(_ ownRow: [Int: Int], _ columns: Columns, top: Double) -> [Mark] {
    var drawn: [[Int]: Bool] = [:]
    for tie in links.ties {
      guard let a = ownRow[tie.from], let b = ownRow[tie.to], a != b else { continue }
      let isMembership = tie.link.kind == .member || tie.link.kind == .partOf
      drawn[[min(a, b), max(a, b)], default: true] =
        drawn[[min(a, b), max(a, b)], default: true] && isMembership
    }
    let longest = Double(drawn.keys.map { $0[1] - $0[0] }.max() ?? 1)
    return drawn.sorted { $0.key.lexicographicallyPrecedes($1.key) }.map { pair, isDashed in
      let (a, b) = (
        Point(columns.ownDisc, top + rows.own[pair[0]].y),
        Point(columns.ownDisc, top + rows.own[pair[1]].y)
      )
      let depth = name.size * (1 + 1.2 * Double(pair[1] - pair[0]) / longest)
      var path = Path()
      path.add(.move(a))
      path.add(.curve(a - Point(depth, 0), b - Point(depth, 0), to: b))
      let width = name.size * 0.1
      return titled(
        rows.own[pair[0]], rows.own[pair[1]],
        .path(
          path,
          Style(
            stroke: Palette.known, strokeWidth: width,
            dashes: isDashed ? [width * 2.5, width * 2] : [])))
    }
  }

  /// A line with the names of its ends, for those who point at it or cannot see it.
  private func titled(_ one: PartnerRows.Row, _ other: PartnerRows.Row, _ line: Mark) -> Mark {
    let names = [one, other].map { $0.lines.joined(separator: " ") }
    return .group(Group(title: names.joined(separator: " – "), marks: [line]))
  }

  // MARK: Discs and names

  private func discsAndNames(_ columns: Columns, top: Double) -> [Mark] {
    let unit = name.size
    var marks: [Mark] = []
    for row in rows.own {
      let at = Point(columns.ownDisc, top + row.y)
      marks += [disc(row, at: at)] + text(row, x: at.x + unit * 0.9, y: at.y, isLeft: false)
    }
    for row in rows.left {
      let at = Point(columns.leftDisc, top + row.y)
      marks += [disc(row, at: at)] + text(row, x: at.x - unit * 0.9, y: at.y, isLeft: true)
    }
    for row in rows.right {
      let at = Point(columns.rightDisc, top + row.y)
      marks += [disc(row, at: at)] + text(row, x: at.x + unit * 0.9, y: at.y, isLeft: false)
    }
    return marks
  }

  private func disc(_ row: PartnerRows.Row, at center: Point) -> Mark {
    let radius = name.size * 0.5
    let line = name.size * 0.08
    let first = row.slices.first?.colour ?? Palette.unthemed
    var marks: [Mark] = [.circle(center, radius: radius * 1.15, Style(fill: Palette.paper))]
    if row.isHollow {
      marks.append(
        .circle(
          center, radius: radius * 0.9,
          Style(
            fill: Palette.paper, stroke: first, strokeWidth: line, dashes: [line * 2, line * 2])))
    } else if row.hasRing {
      marks.append(
        .circle(center, radius: radius, Style(stroke: first, strokeWidth: line)))
      marks += Pie.marks(at: center, radius: radius * 0.7, slices: row.slices, letters: nil)
    } else {
      marks += Pie.marks(at: center, radius: radius, slices: row.slices, letters: nil)
    }
    return .group(Group(title: row.lines.joined(separator: " "), marks: marks))
  }

  private func text(
    _ row: PartnerRows.Row, x: Double, y: Double, isLeft: Bool
  ) -> [Mark] {
    let anchor: TextLine.Anchor = isLeft ? .end : .start
    let first = y - Double(row.lines.count - 1) / 2 * name.lineHeight + name.capHeight / 2
    var marks = row.lines.enumerated().map { i, line -> Mark in
      .text(
        TextLine(
          line, at: Point(x, first + Double(i) * name.lineHeight), style: name, anchor: anchor))
    }
    if let heading = row.heading {
      let style = TextStyle(points: name.points, weight: .bold, colour: Palette.quiet)
      marks.append(
        .text(
          TextLine(
            heading, at: Point(x, first - name.lineHeight * 1.1), style: style, anchor: anchor)))
    }
    return marks
  }
}
