internal import Drawing
internal import Insight
internal import Movement
internal import Words

/// The map of what is known where: municipalities tinted by their rate, with a disc of the themes of
/// their initiatives, and arcs for links between them.
struct GapMap {
  let marks: [Mark]
  /// The municipalities of the answer that stand on the map without name or number.
  let unnamed: [Int]

  /// Draws the map.
  ///
  /// - Parameters:
  ///   - links: Links between municipalities, to be drawn as arcs; nil for none.
  ///   - isNumbered: Whether a municipality whose name does not fit gets its number, which stands
  ///     before its row of the matrix.
  init(
    _ content: GapContent, areas: MapAreas, links: MunicipalLinks?, key: ThemeKey,
    isNumbered: Bool = true, type: SheetType, within frame: Rect
  ) {
    let words = SheetWords(content.language)
    let rows = content.gaps.municipalities
    let homes = rows.map { areas.numbers[$0.municipality] }
    let notes = Self.notes(content, areas: areas, links: links, words)
    let geometry = MapGeometry(
      areas,
      within: ProvinceMap.ground(
        within: frame, form: areas.form, notes: notes, type: type, words: words))
    let highest = rows.compactMap(\.ratePer10000).max() ?? 0
    var grounds = [ProvinceMap.Area](
      repeating: ProvinceMap.Area(ground: .quiet, title: ""), count: areas.rings.count)
    for (i, row) in rows.enumerated() {
      guard let home = homes[i] else { continue }
      grounds[home] = ProvinceMap.Area(
        ground: Self.ground(row, highest: highest), title: words.areaTitle(row))
    }

    let radii = Self.radii(rows, geometry: geometry, unit: type.label.size)
    var symbols: [ProvinceMap.Symbol] = []
    var names: [ProvinceMap.Name] = []
    var named: [Int] = []
    let most = Double(max(1, rows.compactMap(\.population).max() ?? 1))
    for (i, row) in rows.enumerated() {
      guard let home = homes[i], var center = geometry.centers[home] else { continue }
      let nameAt = center
      if radii[i] > 0 {
        // On a tile the name stands above the disc.
        if let tile = geometry.tileWidth { center.y += tile * 0.26 }
        let themes = content.gaps.cells
          .filter { $0.municipality == row.municipality && $0.kind.hasInitiatives }.map(\.theme)
        symbols.append(
          ProvinceMap.Symbol(center: center, radius: radii[i], slices: key.slices(themes)))
      }
      let isTile = geometry.tileWidth != nil
      let size = Double(row.population ?? 0) / most
      // Within a tile a halo is needed only where the ground would not let the name be read.
      var hasHalo = true
      if isTile, case .tint(let colour) = grounds[home].ground {
        hasHalo = colour.contrast(with: Palette.ink) < 4.5
      }
      names.append(
        ProvinceMap.Name(
          text: row.name, short: isNumbered ? "\(i + 1)" : nil, center: isTile ? nameAt : center,
          clearance: isTile ? 0 : radii[i], home: home, importance: 1 + size,
          hasHalo: hasHalo))
      named.append(i)
    }
    let map = ProvinceMap(
      geometry, areas: grounds, symbols: symbols,
      arcs: links?.arcs(areas, geometry, words) ?? [], names: names, notes: notes, type: type,
      words: words, within: frame)
    marks = map.marks
    unnamed = map.unnamed.map { named[$0] }
  }

  /// The height at which the map fills a width, its footnote included.
  static func height(
    _ content: GapContent, areas: MapAreas, width: Double, type: SheetType
  ) -> Double {
    let extent = Rect(around: areas.rings.joined().joined())
    guard extent.width > 0 else { return 0 }
    let words = SheetWords(content.language)
    let trial = Rect(x: 0, y: 0, width: width, height: 1e6)
    let ground = ProvinceMap.ground(
      within: trial, form: areas.form, notes: notes(content, areas: areas, links: nil, words),
      type: type, words: words)
    return width * extent.height / extent.width + trial.height - ground.height
  }

  /// The tint of a rate, from the lightest at zero to the deepest at the highest rate.
  static func tint(_ rate: Double, highest: Double) -> Colour {
    let share = highest > 0 ? rate / highest : 0
    return Palette.paper.mixed(with: Palette.known, share: 0.18 + 0.62 * share)
  }

  /// How an area is filled by what is known of it.
  static func ground(_ row: GapAnswer.MunicipalityRow, highest: Double) -> ProvinceMap.Ground {
    switch row.kind {
    case .covered, .unconnected, .unsupported, .startingOnly:
      .tint(tint(row.ratePer10000 ?? 0, highest: highest))
    case .noneFound: .noneFound
    case .unknown: .unknown
    }
  }

  /// The areas of discs as the numbers of initiatives; none is wider than municipalities are apart.
  private static func radii(
    _ rows: [GapAnswer.MunicipalityRow], geometry: MapGeometry, unit: Double
  ) -> [Double] {
    let most = Double(max(1, rows.compactMap(\.initiatives).max() ?? 1))
    let largest =
      geometry.tileWidth.map { min(unit * 1.6, $0 * 0.14) }
      ?? min(unit * 1.6, (geometry.millimetresPerKilometre ?? 1) * 2.6)
    return rows.map { row in
      guard row.kind.hasInitiatives else { return 0 }
      return largest * (0.4 + 0.6 * (Double(row.initiatives ?? 0) / most).squareRoot())
    }
  }

  private static func notes(
    _ content: GapContent, areas: MapAreas, links: MunicipalLinks?, _ words: SheetWords
  ) -> [String] {
    var notes = [links?.note(words)].compactMap { $0 }
    if let most = content.gaps.municipalities.compactMap(\.initiatives).max(), most > 0 {
      notes.append(words.discs(most))
    }
    let shown = Set(content.gaps.municipalities.map(\.municipality))
    let missing = areas.missing.map { content.register.municipalities[$0] }
      .filter { shown.contains($0.code) }.map(\.name)
    if !missing.isEmpty { notes.append(words.withoutArea(missing, form: areas.form)) }
    return notes
  }
}
