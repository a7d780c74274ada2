internal import Drawing

/// The names on a map: beside symbols, within areas, or within tiles.
struct MapNames {
  let marks: [Mark]
  /// The numbers of the names that found no place, not even in their short form.
  let unnamed: [Int]

  init(
    _ names: [ProvinceMap.Name], geometry: MapGeometry, symbols: [ProvinceMap.Symbol],
    type: SheetType
  ) {
    let styles = names.map { name in
      TextStyle(
        points: type.label.points, weight: name.style?.weight ?? .regular,
        colour: name.style?.colour ?? Palette.ink)
    }
    let forms = names.indices.map { Self.forms(names[$0], style: styles[$0], geometry) }
    let unit = type.label.size
    let labels = names.indices.map { i in
      MapLabels.Label(
        center: names[i].center, clearance: names[i].clearance,
        forms: forms[i].map { Self.size($0, style: styles[i]) },
        home: names[i].home.map { geometry.rings[$0] } ?? [], importance: names[i].importance)
    }
    let placed = MapLabels.place(
      labels, discs: symbols.map { ($0.center, $0.radius) }, within: geometry.frame,
      gap: unit * 0.22)
    var marks: [Mark] = []
    for (i, place) in placed.enumerated() {
      guard let place else { continue }
      for (number, line) in forms[i][place.form].enumerated() {
        let y =
          place.box.y + unit / 2 + type.label.capHeight / 2
          + Double(number) * styles[i].lineHeight
        marks.append(
          .text(
            TextLine(
              line, at: Point(place.box.center.x, y), style: styles[i], anchor: .middle,
              halo: names[i].hasHalo ? unit * 0.13 : 0)))
      }
    }
    self.marks = marks
    unnamed = placed.indices.filter { placed[$0] == nil }
  }

  /// The lines of a name's forms: in one line, in more, and short.
  private static func forms(
    _ name: ProvinceMap.Name, style: TextStyle, _ geometry: MapGeometry
  ) -> [[String]] {
    var forms = [[name.text]]
    let width = TextMeasure.width(of: name.text, style: style)
    if name.text.contains(" ") {
      forms.append(TextMeasure.balanced(name.text, style: style, width: width * 0.7))
    }
    if let tile = geometry.tileWidth {
      // A name that leaves its tile is another tile's.
      forms = forms.filter { form in
        form.allSatisfy { TextMeasure.width(of: $0, style: style) <= tile * 0.94 }
      }
    }
    return forms + (name.short.map { [[$0]] } ?? [])
  }

  private static func size(_ lines: [String], style: TextStyle) -> Point {
    Point(
      lines.map { TextMeasure.width(of: $0, style: style) }.max() ?? 0,
      style.size * 1.04 + Double(lines.count - 1) * style.lineHeight)
  }
}
