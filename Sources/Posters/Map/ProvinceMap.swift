internal import Drawing
internal import Insight
internal import Movement
internal import Words

/// A map of municipalities: areas by what is known of them, arcs, symbols and names, and under it
/// the scale and where the areas come from.
struct ProvinceMap {
  /// How an area is filled.
  enum Ground {
    /// In this colour.
    case tint(Colour)
    /// White: somebody looked and found nothing.
    case noneFound
    /// Hatched: it is not known whether there is anything.
    case unknown
    /// Not: it is there for orientation.
    case quiet
  }

  /// A municipality on the map.
  struct Area {
    /// How it is filled.
    var ground: Ground
    /// What is known of it, for those who cannot see it.
    var title: String
  }

  /// A disc of themes at a place of the page.
  struct Symbol {
    var center: Point
    var radius: Double
    var slices: [Pie.Slice]
  }

  /// Links between two places of the page.
  struct Arc {
    var from: Point
    var to: Point
    /// How many links.
    var count: Int
    /// What it says, for those who point at it or cannot see it.
    var title: String
  }

  /// A name at a place of the page.
  struct Name {
    var text: String
    /// What stands for it where it does not fit, such as the number of its row in a list.
    var short: String?
    var center: Point
    /// The radius of its symbol; zero for none.
    var clearance: Double
    /// The municipality in which it had better stand; nil for none.
    var home: Int?
    /// How bad it is to leave it out, compared with others.
    var importance: Double = 1
    /// Its weight and colour; the size is that of labels.
    var style: TextStyle?
    /// Whether it has a halo of the paper's colour.
    var hasHalo = true
  }

  let marks: [Mark]
  /// The numbers of the names that found no place, not even in their short form.
  let unnamed: [Int]

  /// Draws a map.
  ///
  /// - Parameters:
  ///   - frame: What map and footnote may fill; the geometry's frame is what `ground(within:)` says.
  ///   - areas: Per municipality of the register.
  ///   - notes: What else to say under the map, after the scale and the source of the areas.
  init(
    _ geometry: MapGeometry, areas: [Area], symbols: [Symbol], arcs: [Arc] = [], names: [Name],
    notes: [String] = [], type: SheetType, words: SheetWords, within frame: Rect
  ) {
    let unit = type.label.size
    var grounds: [Mark] = []
    var borders = Path()
    for (i, area) in areas.enumerated() where !geometry.rings[i].isEmpty {
      let marks = Self.ground(geometry.rings[i], area.ground, unit: unit)
      if case .quiet = area.ground {
        grounds.insert(contentsOf: marks, at: 0)
      } else {
        grounds.append(.group(Group(title: area.title, marks: marks)))
        for ring in geometry.rings[i] { borders.append(Path(polyline: ring, closed: true)) }
      }
    }
    let isTiles = geometry.tileWidth != nil
    grounds.append(
      .path(
        borders,
        Style(stroke: Palette.paper, strokeWidth: unit * (isTiles ? 0.3 : 0.12))))
    // White hardly stands out from paper: what is white has a line about it, over its borders.
    for (i, area) in areas.enumerated() {
      guard case .noneFound = area.ground else { continue }
      for ring in geometry.rings[i] {
        grounds.append(
          .path(
            Path(polyline: ring, closed: true),
            Style(stroke: Palette.quiet, strokeWidth: unit * 0.08)))
      }
    }
    let drawn = symbols.flatMap { symbol -> [Mark] in
      [.circle(symbol.center, radius: symbol.radius * 1.12, Style(fill: Palette.paper))]
        + Pie.marks(
          at: symbol.center, radius: symbol.radius, slices: symbol.slices, letters: nil)
    }
    let labels = MapNames(
      names, geometry: geometry, symbols: symbols, type: type)
    unnamed = labels.unnamed
    marks = [
      .group(Group(id: "map-areas", marks: grounds)),
      .group(Group(id: "map-arcs", marks: arcs.map { Self.arc($0, unit: unit) })),
      .group(Group(id: "map-symbols", marks: drawn)),
      .group(Group(id: "map-names", marks: labels.marks)),
      .group(
        Group(
          id: "map-scale",
          marks: MapFootnote(
            geometry.form, notes: notes, type: type, words: words, width: frame.width
          )
          .marks(
            millimetresPerKilometre: geometry.millimetresPerKilometre,
            at: Point(frame.x, frame.maxY)))),
    ]
  }

  /// What of a frame the areas may fill: the footnote stands under them.
  static func ground(
    within frame: Rect, form: MapAreas.Form, notes: [String] = [], type: SheetType,
    words: SheetWords
  ) -> Rect {
    let foot = MapFootnote(form, notes: notes, type: type, words: words, width: frame.width).height
    // Borders and symbols reach a little beyond the areas.
    return Rect(
      x: frame.x, y: frame.y, width: frame.width,
      height: max(1, frame.height - foot - type.label.size * 0.5))
  }

  /// The marks of an area.
  static func ground(_ rings: [[Point]], _ ground: Ground, unit: Double) -> [Mark] {
    var path = Path()
    for ring in rings { path.append(Path(polyline: ring, closed: true)) }
    switch ground {
    case .tint(let colour): return [.path(path, Style(fill: colour))]
    case .noneFound: return [.path(path, Style(fill: Palette.white))]
    case .unknown:
      return [
        .path(path, Style(fill: Palette.blank)),
        .path(
          Polygon.hatch(rings, spacing: unit * 0.62),
          Style(stroke: Palette.line, strokeWidth: unit * 0.09)),
      ]
    case .quiet:
      return [.path(path, Style(stroke: Palette.line, strokeWidth: unit * 0.06))]
    }
  }

  /// A bow that is the wider the more links it stands for.
  private static func arc(_ arc: Arc, unit: Double) -> Mark {
    let width = unit * min(0.5, 0.1 + 0.06 * Double(arc.count).squareRoot())
    return .group(
      Group(
        title: arc.title,
        marks: [
          .path(
            Path(bowFrom: arc.from, to: arc.to, bend: 0.18),
            Style(stroke: Palette.between, strokeWidth: width, strokeOpacity: 0.45))
        ]))
  }
}
