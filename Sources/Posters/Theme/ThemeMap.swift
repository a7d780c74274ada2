internal import Drawing
internal import Insight
internal import Movement
internal import Words

/// The map of one theme: municipalities tinted by known initiatives per inhabitant, with their
/// number, and arcs for links between them.
struct ThemeMap {
  let marks: [Mark]

  init(_ content: ThemeContent, colour: Colour, type: SheetType, within frame: Rect) {
    let words = SheetWords(content.language)
    let areas = content.areas
    let notes = [content.links.note(words)].compactMap { $0 }
    let geometry = MapGeometry(
      areas,
      within: ProvinceMap.ground(
        within: frame, form: areas.form, notes: notes, type: type, words: words))
    let highest = content.gaps.cells.compactMap(\.ratePer10000).max() ?? 0
    var grounds = [ProvinceMap.Area](
      repeating: ProvinceMap.Area(ground: .quiet, title: ""), count: areas.rings.count)
    var names: [ProvinceMap.Name] = []
    let municipalities = content.register.municipalities
    let largest = Double(max(1, municipalities.compactMap(\.population).max() ?? 1))
    let strong = TextStyle(points: type.label.points, weight: .semibold, colour: Palette.ink)
    for cell in content.gaps.cells {
      guard let home = areas.numbers[cell.municipality] else { continue }
      let isKnown = cell.kind.hasInitiatives
      let name = municipalities[home].name
      let number = content.language.number(cell.initiatives ?? 0)
      grounds[home] = ProvinceMap.Area(
        ground: Self.ground(cell, highest: highest, colour: colour),
        title: "\(name): " + ThemeWords(content.language).known(cell))
      guard let center = geometry.centers[home] else { continue }
      names.append(
        ProvinceMap.Name(
          // The number stays with the last word.
          text: isKnown ? "\(name)\u{A0}\(number)" : name, short: isKnown ? number : nil,
          center: center, clearance: 0, home: home,
          importance: (isKnown ? 2 : 1) + Double(municipalities[home].population ?? 0) / largest,
          style: isKnown ? strong : nil))
    }
    marks =
      ProvinceMap(
        geometry, areas: grounds, symbols: [], arcs: content.links.arcs(areas, geometry, words),
        names: names, notes: notes, type: type, words: words, within: frame
      ).marks
  }

  private static func ground(
    _ cell: GapAnswer.Cell, highest: Double, colour: Colour
  ) -> ProvinceMap.Ground {
    switch cell.kind {
    case .unknown: .unknown
    case .noneFound: .noneFound
    default: .tint(tint(cell.ratePer10000 ?? 0, highest: highest, colour: colour))
    }
  }

  private static func tint(_ rate: Double, highest: Double, colour: Colour) -> Colour {
    let share = highest > 0 ? rate / highest : 0
    return Palette.paper.mixed(with: colour, share: 0.18 + 0.55 * share)
  }

  /// What hatches, white and tints mean; only what occurs.
  static func keys(
    _ content: ThemeContent, colour: Colour, type: SheetType
  ) -> [LegendRows.Key] {
    let words = SheetWords(content.language)
    let unit = type.legend.size
    let box = Point(unit * 1.5, unit * 0.95)
    let kinds = Set(content.gaps.cells.map(\.kind))
    func cell(_ kind: GapAnswer.Kind, _ text: String) -> LegendRows.Key {
      LegendRows.Key(
        symbol: { center in
          GapMatrix.cell(
            kind, initiatives: 0, isExpected: false, colour: colour,
            Rect(center: center, width: box.x, height: box.y), type)
        }, width: box.x, words: text)
    }
    var keys: [LegendRows.Key] = []
    if kinds.contains(.unknown) {
      let isWithheld = content.register.withheld.surveys > 0
      keys.append(cell(.unknown, isWithheld ? words.notToBeSaid : words.unknown))
    }
    if kinds.contains(.noneFound) { keys.append(cell(.noneFound, words.noneFound)) }
    let highest = content.gaps.cells.compactMap(\.ratePer10000).max() ?? 0
    if kinds.contains(where: \.hasInitiatives) {
      let steps = highest > 0 ? 5 : 1
      let rate = highest > 0 ? words.known(upTo: highest) + "; " : ""
      keys.append(
        LegendRows.Key(
          symbol: { center in
            (0..<steps).map { step -> Mark in
              let tint = tint(
                highest > 0 ? Double(step) / 4 * highest : 0, highest: highest, colour: colour)
              let left = center.x + (Double(step) - Double(steps) / 2) * unit
              return .rect(
                Rect(x: left, y: center.y - box.y / 2, width: unit, height: box.y), corner: 0,
                Style(fill: tint))
            }
          }, width: unit * Double(steps),
          words: rate + ThemeWords(content.language).numberOnMap))
    }
    let years = content.gaps.cells.compactMap(\.populationYear)
    if let first = years.min(), let last = years.max() {
      keys.append(
        LegendRows.Key(symbol: { _ in [] }, width: 0, words: words.population(first, last)))
    }
    return keys
  }
}
