internal import Drawing
internal import Graphs
internal import Movement
internal import Words

/// What the network does not say in place, in rows under it: the names of clusters that wear a
/// number, and the groups of two that would be specks.
struct NetworkNotes {
  let height: Double
  /// Actors of small groups that did not fit, by index in the network.
  let unlisted: [Int]
  private let marks: [Mark]

  init(
    _ content: OverviewContent, islands: OverviewIslands, key: ThemeKey, type: SheetType,
    width: Double, highest: Double
  ) {
    let words = SheetWords(content.language)
    let unit = type.label.size
    let clusters = FlowRows(
      islands.numbered.map { Self.cluster($0, islands, type: type, width: width) },
      heading: { left in
        words.numberedHeading(islands.numbered.count)
          + (left > 0 ? " " + words.moreClusters(left) : "")
      }, type: type, width: width, highest: highest * 0.62)
    let groups = FlowRows(
      islands.listed.map { Self.group($0, content, key: key, type: type, width: width) },
      heading: { left in
        words.groupsHeading + " (\(content.language.number(islands.listed.count)))"
          + (left > 0 ? " " + words.more(left) : "")
      }, type: type, width: width, highest: highest - clusters.height)
    unlisted = islands.listed.dropFirst(groups.shown).flatMap { $0 }
    let gap = groups.height > 0 && clusters.height > 0 ? unit * 0.5 : 0
    marks =
      clusters.marks
      + groups.marks.map { $0.moved(by: Point(0, clusters.height + gap)) }
    height = clusters.height + gap + groups.height
  }

  /// The rows, moved to their place.
  func mark(at corner: Point) -> Mark {
    .group(Group(id: "network-notes", marks: marks.map { $0.moved(by: corner) }))
  }

  private static func cluster(
    _ island: Int, _ islands: OverviewIslands, type: SheetType, width: Double
  ) -> FlowRows.Entry {
    let number = TextStyle(points: type.label.points, weight: .bold, colour: Palette.ink)
    let indent = TextMeasure.width(of: "\(island + 1)", style: number) + type.label.size * 0.35
    let name = TextMeasure.fitted(islands.names[island], style: type.label, width: width - indent)
    return FlowRows.Entry(
      width: indent + TextMeasure.width(of: name, style: type.label),
      marks: { corner in
        [
          .text(TextLine("\(island + 1)", at: corner, style: number)),
          .text(TextLine(name, at: Point(corner.x + indent, corner.y), style: type.label)),
        ]
      })
  }

  private static func group(
    _ members: [Int], _ content: OverviewContent, key: ThemeKey, type: SheetType, width: Double
  ) -> FlowRows.Entry {
    let unit = type.label.size
    let share = width / Double(max(1, members.count)) - unit * 2.4
    let names = members.map { v in
      TextMeasure.fitted(content.network.actors[v].name, style: type.label, width: share)
    }
    let widths = names.map { TextMeasure.width(of: $0, style: type.label) }
    // Disc, name, and a short line to the next disc.
    let steps = widths.map { unit * 1.15 + $0 + unit * 1.15 }
    return FlowRows.Entry(
      width: steps.reduce(0, +) - unit * 1.15,
      marks: { corner in
        var marks: [Mark] = []
        var x = corner.x
        let middle = corner.y - type.label.capHeight / 2
        for (i, v) in members.enumerated() {
          let slices = key.slices(content.network.actors[v].themes)
          marks += Pie.marks(
            at: Point(x + unit * 0.45, middle), radius: unit * 0.45, slices: slices, letters: nil)
          marks.append(
            .text(TextLine(names[i], at: Point(x + unit * 1.15, corner.y), style: type.label)))
          if i + 1 < members.count {
            let end = x + steps[i]
            marks.append(
              .path(
                Path(
                  from: Point(end - unit * 0.95, middle), to: Point(end - unit * 0.2, middle)),
                Style(stroke: Palette.quiet, strokeWidth: unit * 0.08)))
          }
          x += steps[i]
        }
        return marks
      })
  }
}
