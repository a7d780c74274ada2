internal import Drawing
internal import Graphs
internal import Movement
internal import Words

/// The actors without a link in the overview, in a quiet strip: municipality by municipality, line by line.
struct IsolateList {
  /// The top of the strip on the page.
  let top: Double
  /// Actors that did not fit, by index in the network.
  let unlisted: [Int]
  private let marks: [Mark]

  /// A municipality's name or an actor, with the width it needs.
  private struct Entry {
    var text: String
    var actor: Int?
    var width: Double
  }

  init(
    _ content: OverviewContent, key: ThemeKey, type: SheetType, width: Double, bottom: Double,
    highest: Double
  ) {
    let words = SheetWords(content.language)
    let isolates = content.network.actors.indices.filter {
      content.network.graph.neighbors(of: $0).isEmpty
    }
    guard !isolates.isEmpty else {
      (top, unlisted, marks) = (bottom, [], [])
      return
    }
    let unit = type.label.size
    let row = unit * 1.42
    let head = type.strong.lineHeight * 1.2
    var marks: [Mark] = []
    var unlisted: [Int] = []
    var (x, y) = (0.0, head)
    for (home, group) in Self.groups(
      isolates, content, type: type, width: width, nowhere: words.nowhere)
    {
      var entries = [home] + group
      // A name of a municipality never ends a line.
      if x > 0 { x += unit * 0.6 }
      if x > 0, x + home.width + (group.first?.width ?? 0) > width { (x, y) = (0, y + row) }
      while let entry = entries.first {
        if x > 0, x + entry.width > width { (x, y) = (0, y + row) }
        guard y + row <= highest else { break }
        marks += Self.marks(of: entry, at: Point(x, y), content, key: key, type: type)
        x += entry.width
        entries.removeFirst()
      }
      unlisted += entries.compactMap(\.actor)
    }
    self.unlisted = unlisted
    var heading = words.isolatesHeading + " (\(content.language.number(isolates.count)))"
    if !unlisted.isEmpty { heading += " " + words.more(unlisted.count) }
    self.marks =
      [
        .text(TextLine(heading, at: Point(0, type.strong.size * 0.9), style: type.strong))
      ] + marks
    top = bottom - min(y + row, highest) - unit * 0.6
  }

  /// The strip, moved to its place.
  func mark(x: Double) -> Mark {
    .group(Group(id: "isolates", marks: marks.map { $0.moved(by: Point(x, top)) }))
  }

  /// The municipalities in the order of the register, each with its actors; at the end those of
  /// which no municipality is known.
  private static func groups(
    _ isolates: [Int], _ content: OverviewContent, type: SheetType, width: Double, nowhere: String
  ) -> [(home: Entry, actors: [Entry])] {
    let unit = type.label.size
    func entry(_ v: Int) -> Entry {
      let name = TextMeasure.fitted(
        content.network.actors[v].name, style: type.label, width: width - unit * 2.1)
      let width = TextMeasure.width(of: name, style: type.label) + unit * 2.1
      return Entry(text: name, actor: v, width: width)
    }
    func home(_ name: String) -> Entry {
      let style = homeStyle(type)
      let name = TextMeasure.fitted(name, style: style, width: width / 2)
      return Entry(text: name, width: TextMeasure.width(of: name, style: style) + unit * 0.7)
    }
    var groups: [(home: Entry, actors: [Entry])] = []
    var rest = isolates
    for municipality in content.register.municipalities {
      let here = rest.filter {
        content.network.actors[$0].municipalities.first == municipality.code
      }
      guard !here.isEmpty else { continue }
      groups.append((home(municipality.name), here.map(entry)))
      rest.removeAll(where: here.contains)
    }
    return rest.isEmpty ? groups : groups + [(home(nowhere), rest.map(entry))]
  }

  private static func homeStyle(_ type: SheetType) -> TextStyle {
    TextStyle(points: type.label.points, weight: .bold, colour: Palette.quiet)
  }

  private static func marks(
    of entry: Entry, at corner: Point, _ content: OverviewContent, key: ThemeKey, type: SheetType
  ) -> [Mark] {
    let unit = type.label.size
    let baseline = corner.y + unit
    guard let v = entry.actor else {
      return [
        .text(TextLine(entry.text, at: Point(corner.x, baseline), style: homeStyle(type)))
      ]
    }
    let actor = content.network.actors[v]
    let radius = unit * 0.45
    let center = Point(corner.x + radius, baseline - type.label.capHeight / 2)
    let slices = key.slices(actor.themes)
    let words: Mark = .text(
      TextLine(entry.text, at: Point(corner.x + unit * 1.15, baseline), style: type.label))
    guard actor.phase == .signal else {
      return Pie.marks(at: center, radius: radius, slices: slices, letters: nil) + [words]
    }
    let ring = Style(
      stroke: slices.first?.colour ?? Palette.unthemed, strokeWidth: radius * 0.18,
      dashes: [radius * 0.36, radius * 0.36])
    return [.circle(center, radius: radius * 0.9, ring), words]
  }
}
