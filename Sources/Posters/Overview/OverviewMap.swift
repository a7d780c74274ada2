internal import Drawing
internal import Insight
internal import Movement
internal import Words

/// The map of an overview: schematic municipalities, tinted by what is known of them, with a pie
/// of the themes of their initiatives.
struct OverviewMap {
  let marks: [Mark]
  init(_ content: OverviewContent, key: ThemeKey, type: SheetType, within area: Rect) {
    // The scale stands on a line of its own under the map.
    let ground = Rect(
      x: area.x, y: area.y, width: area.width,
      height: max(0, area.height - type.label.size * 1.5))
    let geometry = MapGeometry(
      content.register, of: content.gaps.municipalities.map(\.municipality), within: ground)
    let rows = content.gaps.municipalities
    let highest = rows.compactMap(\.ratePer10000).max() ?? 0
    var areas: [Mark] = []
    for (i, row) in rows.enumerated() where !geometry.outlines[i].isEmpty {
      areas.append(
        .group(
          Group(
            title: row.name,
            marks: Self.area(geometry.outlines[i], row, highest: highest, type: type))))
    }
    var borders = Path()
    for outline in geometry.outlines.joined() {
      borders.append(Path(polyline: outline, closed: true))
    }
    for outline in geometry.elsewhere {
      let quiet = Style(stroke: Palette.line, strokeWidth: type.label.size * 0.06)
      areas.insert(.path(Path(polyline: outline, closed: true), quiet), at: 0)
    }
    areas.append(
      .path(borders, Style(stroke: Palette.paper, strokeWidth: type.label.size * 0.12)))
    let symbols = Self.symbols(content, key: key, type: type, geometry: geometry, within: ground)
    marks = [
      .group(Group(id: "map-areas", marks: areas)),
      .group(Group(id: "map-symbols", marks: symbols)),
      .group(Group(id: "map-scale", marks: Self.scale(geometry, type, content.language, area))),
    ]
  }

  /// Whether the register knows where any place of its municipalities lies.
  static func isPossible(_ content: OverviewContent) -> Bool {
    let codes = Set(content.gaps.municipalities.map(\.municipality))
    return content.register.places.contains {
      $0.position != nil && codes.contains($0.municipality)
    }
  }

  /// The tint of a rate, from the lightest at zero to the deepest at the highest rate.
  static func tint(_ rate: Double, highest: Double) -> Colour {
    let share = highest > 0 ? rate / highest : 0
    return Palette.paper.mixed(with: Palette.known, share: 0.18 + 0.62 * share)
  }

  private static func area(
    _ outlines: [[Point]], _ row: GapAnswer.MunicipalityRow, highest: Double, type: SheetType
  ) -> [Mark] {
    var path = Path()
    for outline in outlines { path.append(Path(polyline: outline, closed: true)) }
    switch row.kind {
    case .covered, .unconnected, .unsupported, .startingOnly:
      return [.path(path, Style(fill: tint(row.ratePer10000 ?? 0, highest: highest)))]
    case .noneFound:
      return [.path(path, Style(fill: Palette.white))]
    case .unknown:
      let lines = Polygon.hatch(outlines, spacing: type.label.size * 0.62)
      return [
        .path(path, Style(fill: Palette.blank)),
        .path(lines, Style(stroke: Palette.line, strokeWidth: type.label.size * 0.09)),
      ]
    }
  }

  private static func symbols(
    _ content: OverviewContent, key: ThemeKey, type: SheetType, geometry: MapGeometry,
    within area: Rect
  ) -> [Mark] {
    let rows = content.gaps.municipalities
    let themesHere = content.gaps.municipalities.map { row in
      content.gaps.cells.filter { $0.municipality == row.municipality && $0.kind.hasInitiatives }
        .map(\.theme)
    }
    let most = Double(max(1, rows.map { $0.initiatives ?? 0 }.max() ?? 1))
    let discs = rows.indices.map { i -> (center: Point, radius: Double) in
      let share = (Double(rows[i].initiatives ?? 0) / most).squareRoot()
      // Never wider than the smallest municipalities are apart.
      let largest = min(type.label.size * 1.45, geometry.millimetresPerKilometre * 2.6)
      let radius = rows[i].kind.hasInitiatives ? largest * (0.45 + 0.55 * share) : 0
      return (geometry.centers[i] ?? Point(-1e6, -1e6), radius)
    }
    var marks: [Mark] = []
    for i in rows.indices where discs[i].radius > 0 && geometry.centers[i] != nil {
      let (center, radius) = discs[i]
      marks.append(.circle(center, radius: radius * 1.12, Style(fill: Palette.paper)))
      marks += Pie.marks(
        at: center, radius: radius, slices: key.slices(themesHere[i]), letters: nil)
    }
    // The most peopled municipalities come first; whose name does not fit gets its number.
    let order = rows.indices.filter { geometry.centers[$0] != nil }
      .sorted { (-(rows[$0].population ?? 0), $0) < (-(rows[$1].population ?? 0), $1) }
    let names = order.map { i in
      LabelPlacement.Label(
        vertex: i, width: TextMeasure.width(of: rows[i].name, style: type.label),
        height: type.label.size, room: nil)
    }
    let gap = type.label.size * 0.22
    let placed = LabelPlacement.place(
      names, discs: discs, edges: [], obstacles: [], within: area, gap: gap)
    let named = Set(placed.map(\.vertex))
    let numbers = order.filter { !named.contains($0) }.map { i in
      LabelPlacement.Label(
        vertex: i, width: TextMeasure.width(of: "\(i + 1)", style: type.label),
        height: type.label.size, room: nil)
    }
    var numbered: [LabelPlacement.Placed] = []
    // A number that finds no place at the usual distance stands nearer.
    for distance in [gap, gap * 0.3] {
      let done = Set(numbered.map(\.vertex))
      numbered += LabelPlacement.place(
        numbers.filter { !done.contains($0.vertex) }, discs: discs, edges: [],
        obstacles: (placed + numbered).map(\.box), within: area, gap: distance)
    }
    for label in placed + numbered {
      let text =
        named.contains(label.vertex) ? rows[label.vertex].name : "\(label.vertex + 1)"
      marks.append(
        .text(
          TextLine(
            text, at: Point(label.box.center.x, label.box.center.y + type.label.capHeight / 2),
            style: type.label, anchor: .middle, halo: type.label.size * 0.13)))
    }
    return marks
  }

  /// A bar of a round number of kilometres at the foot of the map.
  private static func scale(
    _ geometry: MapGeometry, _ type: SheetType, _ language: Language, _ area: Rect
  ) -> [Mark] {
    let kilometres = geometry.millimetresPerKilometre * 10 < area.width * 0.35 ? 10 : 5
    let length = geometry.millimetresPerKilometre * Double(kilometres)
    let y = area.maxY - type.label.size * 0.3
    let style = TextStyle(points: type.label.points, colour: Palette.quiet)
    let words = SheetWords(language).schematicScale(kilometres: kilometres)
    return [
      .path(
        Path(from: Point(area.x, y), to: Point(area.x + length, y)),
        Style(stroke: Palette.quiet, strokeWidth: type.label.size * 0.12)),
      .text(
        TextLine(
          words, at: Point(area.x + length + type.label.size * 0.5, y + style.capHeight / 2),
          style: style)),
    ]
  }
}
