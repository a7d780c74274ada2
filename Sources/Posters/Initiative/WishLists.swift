internal import Drawing
internal import Movement
internal import Words

/// What an actor offers and what it looks for, side by side; only what it says.
struct WishLists {
  /// How two lists stand.
  enum Arrangement {
    case sideBySide
    case stacked
  }

  let marks: [Mark]
  let bottom: Double

  /// Sets the lists; nil when there is nothing to say.
  ///
  /// - Parameter height: What they may fill; what does not fit is counted.
  init?(
    _ content: InitiativeContent, _ words: InitiativeWords, type: InitiativeType, x: Double,
    top: Double, width: Double, height: Double = .infinity, arrangement: Arrangement = .sideBySide
  ) {
    let language = content.language
    let lists = [
      (words.offers, content.actor.offers), (words.needs, content.actor.needs),
      (words.roles, content.actor.roles.map { $0.label(in: language) }),
    ].filter { !$0.1.isEmpty }
    guard !lists.isEmpty else { return nil }
    // Two lists side by side are read more easily than three.
    let shown = lists.prefix(2)
    let gutter = type.item.size
    let beside = arrangement == .sideBySide ? shown.count : 1
    let column = (width - gutter * Double(beside - 1)) / Double(beside)
    var marks: [Mark] = []
    var bottom = top
    for (i, list) in shown.enumerated() {
      var block =
        arrangement == .sideBySide
        ? TextBlock(x: x + Double(i) * (column + gutter), y: top, width: column)
        : TextBlock(x: x, y: i == 0 ? top : bottom + gutter * 0.6, width: column)
      block.add(list.0, type.heading, most: 1)
      block.skip(type.item.size * 0.2)
      var left = list.1.count
      for item in list.1.prefix(5) {
        var longer = block
        longer.add("• " + item, type.item, most: 2)
        // The line that counts the rest needs room too, unless nothing is left.
        let rest = left > 1 ? type.small.lineHeight : 0
        guard longer.height + rest <= height else { break }
        block = longer
        left -= 1
      }
      if left > 0 { block.add(words.more(left), type.small, most: 1) }
      marks += block.marks
      bottom = max(bottom, block.bottom)
    }
    self.marks = marks
    self.bottom = bottom
  }
}
