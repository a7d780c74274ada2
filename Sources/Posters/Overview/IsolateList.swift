internal import Drawing
internal import Graphs
internal import Movement
internal import Words

/// The actors without a known link, listed by municipality in a quiet strip.
struct IsolateList {
  /// The top of the strip on the page.
  let top: Double
  /// Actors that did not fit, by index in the network.
  let unlisted: [Int]
  private let marks: [Mark]

  private enum Entry {
    case place(String)
    case actor(Int)
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
      top = bottom
      unlisted = []
      marks = []
      return
    }
    let entries = Self.entries(isolates, content, nowhere: words.nowhere)
    let row = type.label.size * 1.3
    let head = type.strong.lineHeight * 1.15
    let names = isolates.map { content.network.actors[$0].name }
    let widest = names.map { TextMeasure.width(of: $0, style: type.label) }.max() ?? 0
    let columns = max(1, Int(width / min(widest + type.label.size * 2.6, width)))
    let available = max(1, Int((highest - head) / row))
    let fits = min(entries.count, columns * available)
    // The rows are spread evenly, and a municipality does not end a column.
    let rows = min(available, Int((Double(fits) / Double(columns)).rounded(.up)) + 1)

    var marks: [Mark] = []
    var listed: Set<Int> = []
    var (column, line) = (0, 0)
    let columnWidth = width / Double(columns)
    for (i, entry) in entries.enumerated() {
      var needs = 1
      if case .place = entry { needs = 2 }
      if line + needs > rows {
        column += 1
        line = 0
      }
      guard column < columns else { break }
      let x = Double(column) * columnWidth
      let y = head + Double(line) * row
      switch entry {
      case .place(let name):
        let style = TextStyle(points: type.label.points, weight: .semibold, colour: Palette.quiet)
        marks.append(.text(TextLine(name, at: Point(x, y + type.label.size * 0.9), style: style)))
      case .actor(let v):
        let actor = content.network.actors[v]
        let radius = type.label.size * 0.42
        let center = Point(x + radius, y + type.label.size * 0.9 - type.label.capHeight / 2)
        let slices = key.slices(actor.themes)
        if actor.phase == .signal {
          marks.append(
            .circle(
              center, radius: radius * 0.9,
              Style(
                stroke: slices.first?.colour ?? Palette.unthemed, strokeWidth: radius * 0.16,
                dashes: [radius * 0.35, radius * 0.35])))
        } else {
          marks += Pie.marks(at: center, radius: radius, slices: slices, letters: nil)
        }
        marks.append(
          .text(
            TextLine(
              actor.name, at: Point(x + type.label.size * 1.2, y + type.label.size * 0.9),
              style: type.label)))
        listed.insert(v)
      }
      line += 1
      if i == entries.count - 1 { break }
    }
    unlisted = isolates.filter { !listed.contains($0) }
    var heading = words.isolatesHeading + " (\(content.language.number(isolates.count)))"
    if !unlisted.isEmpty { heading += " " + words.more(unlisted.count) }
    let title: Mark = .text(
      TextLine(heading, at: Point(0, type.strong.size * 0.9), style: type.strong))
    self.marks = [title] + marks
    top = bottom - head - Double(rows) * row - type.label.size
  }

  /// The strip, moved to its place.
  func mark(x: Double) -> Mark {
    .group(Group(id: "isolates", marks: marks.map { $0.moved(by: Point(x, top)) }))
  }

  /// The municipalities in the order of the register, each with its actors; at the end those of
  /// which no municipality is known.
  private static func entries(
    _ isolates: [Int], _ content: OverviewContent, nowhere: String
  ) -> [Entry] {
    var entries: [Entry] = []
    var rest = isolates
    for municipality in content.register.municipalities {
      let here = rest.filter {
        content.network.actors[$0].municipalities.first == municipality.code
      }
      guard !here.isEmpty else { continue }
      entries.append(.place(municipality.name))
      entries += here.map { .actor($0) }
      rest.removeAll(where: here.contains)
    }
    if !rest.isEmpty { entries.append(.place(nowhere)) }
    return entries + rest.map { .actor($0) }
  }
}
