internal import Drawing

/// Names beside the points of a chart, as many as fit without touching one another, the most
/// important first.
struct PointLabels {
  /// A point, and what to call it.
  struct Item {
    var at: Point
    var radius: Double
    /// Nil for a point that only keeps names away.
    var name: String?
  }

  let marks: [Mark]
  /// The places of the items whose names did not fit.
  let omitted: [Int]

  /// Places names.
  ///
  /// - Parameters:
  ///   - order: The places of the items with names, the most important first.
  ///   - lines: What names may not cross, each a list of points.
  init(
    _ items: [Item], order: [Int], lines: [[Point]] = [], within area: Rect, style: TextStyle
  ) {
    // A line is as many points as it takes for no name to slip between them.
    let step = style.size * 0.3
    let obstacles = lines.flatMap { line in
      zip(line, line.dropFirst()).flatMap { from, to -> [Rect] in
        let count = max(1, Int(from.distance(to: to) / step))
        return (0...count).map { i in
          Rect(center: from + (to - from) * (Double(i) / Double(count)), width: 0, height: 0)
        }
      }
    }
    let placed = LabelPlacement.place(
      order.compactMap { i in
        items[i].name.map { name in
          LabelPlacement.Label(
            vertex: i, width: TextMeasure.width(of: name, style: style),
            height: style.size * 1.05, room: nil, mayStray: true)
        }
      }, discs: items.map { ($0.at, $0.radius) }, edges: [], obstacles: obstacles,
      within: area, gap: style.size * 0.3)
    var marks: [Mark] = []
    for label in placed {
      if let leader = label.leader {
        marks.append(
          .path(
            Path(from: leader.from, to: leader.to),
            Style(stroke: Palette.quiet, strokeWidth: style.size * 0.05)))
      }
    }
    for label in placed {
      marks.append(
        .text(
          TextLine(
            items[label.vertex].name ?? "",
            at: Point(label.box.x, label.box.center.y + style.capHeight / 2), style: style,
            halo: style.size * 0.12)))
    }
    self.marks = marks
    let shown = Set(placed.map(\.vertex))
    omitted = order.filter { !shown.contains($0) }
  }
}
