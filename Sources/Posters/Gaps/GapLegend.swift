internal import Drawing
internal import Insight
internal import Movement
internal import Words

/// What hatches, noughts, frames and tints of the map and the matrix mean, from the origin down.
struct GapLegend {
  let rows: LegendRows

  init(_ content: GapContent, type: SheetType, width: Double) {
    let gaps = content.gaps
    let words = SheetWords(content.language)
    let unit = type.label.size
    let box = Point(unit * 1.5, unit * 0.95)
    func cell(_ kind: GapAnswer.Kind, isExpected: Bool, _ text: String) -> LegendRows.Key {
      LegendRows.Key(
        symbol: { center in
          GapMatrix.cell(
            kind, initiatives: 0, isExpected: isExpected, colour: Palette.unthemed,
            Rect(center: center, width: box.x, height: box.y), type)
        }, width: box.x, words: text)
    }
    // Only what occurs is explained.
    let kinds = Set(gaps.cells.map(\.kind) + gaps.municipalities.map(\.kind))
    var keys: [LegendRows.Key] = []
    if kinds.contains(.unknown) {
      let isWithheld = content.register.withheld.surveys > 0
      keys.append(
        cell(.unknown, isExpected: false, isWithheld ? words.notToBeSaid : words.unknown))
    }
    if kinds.contains(.noneFound) {
      keys.append(cell(.noneFound, isExpected: false, words.noneFound))
    }
    if !gaps.whereToLookFirst.isEmpty || !gaps.surprisinglyNone.isEmpty {
      let kind = gaps.whereToLookFirst.isEmpty ? GapAnswer.Kind.noneFound : .unknown
      keys.append(cell(kind, isExpected: true, words.expected))
    }
    let highest = gaps.municipalities.compactMap(\.ratePer10000).max() ?? 0
    if highest > 0 {
      keys.append(
        LegendRows.Key(
          symbol: { center in
            (0..<5).map { step -> Mark in
              let tint = GapMap.tint(Double(step) / 4 * highest, highest: highest)
              let left = center.x + (Double(step) - 2.5) * unit
              return .rect(
                Rect(x: left, y: center.y - box.y / 2, width: unit, height: box.y), corner: 0,
                Style(fill: tint))
            }
          }, width: unit * 5, words: words.known(upTo: highest)))
    } else if kinds.contains(where: \.hasInitiatives) {
      keys.append(
        LegendRows.Key(
          symbol: { center in
            let tint = GapMap.tint(0, highest: 0)
            return [
              .rect(
                Rect(center: center, width: box.x, height: box.y), corner: 0, Style(fill: tint))
            ]
          }, width: box.x, words: words.knownSomewhere))
    }
    let years = gaps.municipalities.compactMap(\.populationYear)
    if let first = years.min(), let last = years.max() {
      keys.append(
        LegendRows.Key(symbol: { _ in [] }, width: 0, words: words.population(first, last)))
    }
    rows = LegendRows(keys, style: type.label, width: width)
  }
}
