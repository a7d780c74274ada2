internal import Drawing
internal import Movement
internal import Words

/// Where a municipality lies: itself in strong colour, its neighbours in a tint with their names.
struct LocatorMap {
  let mark: Mark

  /// Whether it is known where any municipality lies.
  static func isPossible(_ content: MunicipalityContent) -> Bool {
    !MapAreas(content.register, boundaries: content.boundaries).isEmpty
  }

  /// Draws the map; nil when nothing is known of where municipalities lie.
  init?(_ content: MunicipalityContent, type: SheetType, within frame: Rect) {
    let areas = MapAreas(content.register, boundaries: content.boundaries)
    guard !areas.isEmpty, let own = areas.numbers[content.municipality.code] else { return nil }
    let words = SheetWords(content.language)
    let geometry = MapGeometry(
      areas,
      within: ProvinceMap.ground(within: frame, form: areas.form, type: type, words: words))
    let neighbors = content.neighbors.compactMap { areas.numbers[$0.code] }
    let strong = Palette.paper.mixed(with: Palette.known, share: 0.85)
    let pale = Palette.paper.mixed(with: Palette.known, share: 0.22)
    let grounds = content.register.municipalities.enumerated().map { i, municipality in
      ProvinceMap.Area(
        ground: i == own ? .tint(strong) : neighbors.contains(i) ? .tint(pale) : .quiet,
        title: municipality.name)
    }
    let names = ([own] + neighbors).compactMap { i -> ProvinceMap.Name? in
      guard let center = geometry.centers[i] else { return nil }
      return ProvinceMap.Name(
        text: content.register.municipalities[i].name, short: nil, center: center, clearance: 0,
        home: i, importance: i == own ? 10 : 1,
        style: i == own
          ? TextStyle(points: type.label.points, weight: .bold, colour: Palette.ink) : nil)
    }
    let map = ProvinceMap(
      geometry, areas: grounds, symbols: [], names: names, type: type, words: words, within: frame)
    let sheetWords = MunicipalityWords(content.language)
    mark = .group(
      Group(
        id: "map", title: sheetWords.mapHeading,
        description: sheetWords.mapDescription(content), marks: map.marks))
  }
}
