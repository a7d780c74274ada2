internal import Drawing
internal import Movement

/// The municipalities of a register as areas, before they have a place on a page: within their
/// official boundaries, schematic, or as equal tiles.
struct MapAreas {
  /// Where the areas come from.
  enum Form: Equatable {
    /// A file of boundaries, with whose data they are.
    case official(credit: String?)
    /// The register's places.
    case schematic
    /// A hexagon for each, of which so many pairs of neighbours stand beside one another.
    case tiles(kept: Int, of: Int)
  }

  let form: Form
  /// Per municipality of the register, its rings, outlines clockwise and holes the other way;
  /// empty for one of which the boundary, or every place, is missing.
  ///
  /// In kilometres; of tiles, in their width.
  let rings: [[[Point]]]
  /// Per municipality, where its symbol stands: its seat where that lies in the area, else the
  /// area's innermost point, else its middle by the register; nil when nothing is known of it.
  let centers: [Point?]
  /// Pairs of neighbours.
  let neighbors: [(Int, Int)]
  /// The number of each municipality by its code.
  let numbers: [String: Int]
  private let projection: MapProjection?

  /// The areas within boundaries when these are given; else schematic ones.
  init(_ register: ReleasedRegister, boundaries: Boundaries?) {
    numbers = Dictionary(
      register.municipalities.enumerated().map { ($0.element.code, $0.offset) },
      uniquingKeysWith: { first, _ in first })
    let places = register.places.compactMap { place in
      place.position.map { (position: $0, municipality: place.municipality) }
    }
    let known = boundaries.map { $0.rings.values.joined().joined().map(\.latitude) } ?? []
    let latitudes = known.isEmpty ? places.map(\.position.latitude) : known
    let middle = ((latitudes.min() ?? 52) + (latitudes.max() ?? 52)) / 2
    let projection = MapProjection(latitude: min(85, max(-85, middle)))
    self.projection = projection
    func project(_ position: Coordinate) -> Point {
      projection.point(latitude: position.latitude, longitude: position.longitude)
    }
    if let boundaries {
      form = .official(credit: boundaries.credit)
      rings = register.municipalities.map { municipality in
        Polygon.oriented(
          (boundaries.rings[municipality.code] ?? []).map { Self.open($0.map(project)) })
      }
    } else {
      form = .schematic
      let inner = places.map { project($0.position) }
      let known = inner + register.surroundings.map { project($0.position) }
      let bounds = Rect(around: inner).inset(by: -8)
      let sites = known + OpenGround.sites(beyond: known, within: bounds)
      let numbers = numbers
      let owners =
        places.map { numbers[$0.municipality] }
        + [Int?](repeating: nil, count: sites.count - inner.count)
      rings =
        AreaMap(
          Voronoi(sites: sites, within: bounds), areas: owners,
          count: register.municipalities.count
        ).outlines
    }
    let rings = rings
    centers = register.municipalities.enumerated().map { i, municipality in
      let seat = municipality.seatPosition.map(project)
      let area = rings[i]
      if let seat, area.isEmpty || Polygon.contains(area, seat) { return seat }
      return Polygon.innermostPoint(of: area) ?? seat ?? municipality.position.map(project)
    }
    neighbors = Self.neighbors(register, rings: rings, numbers: numbers)
  }

  /// The same municipalities as equal hexagons.
  init(tilesOf areas: MapAreas) {
    let known = areas.centers.compactMap { $0 }
    let middle = known.reduce(Point.zero, +) * (1 / Double(max(1, known.count)))
    // What stands in the middle of an area says more of where it lies than its seat does.
    let places = areas.rings.indices.map { i in
      Polygon.innermostPoint(of: areas.rings[i]) ?? areas.centers[i] ?? middle
    }
    let map = TileMap(places: places, neighbors: areas.neighbors)
    form = .tiles(kept: map.keptNeighbors, of: map.neighborPairs)
    rings = map.centers.map { center in [TileMap.corners.map { center + $0 }] }
    centers = map.centers
    neighbors = areas.neighbors
    numbers = areas.numbers
    projection = nil
  }

  /// Where a place lies; nil on tiles, which have no scale.
  func point(of position: Coordinate) -> Point? {
    projection?.point(latitude: position.latitude, longitude: position.longitude)
  }

  /// Whether there is anything to draw.
  var isEmpty: Bool { rings.allSatisfy(\.isEmpty) }

  /// The municipalities without an area.
  var missing: [Int] { rings.indices.filter { rings[$0].isEmpty } }

  /// A ring without its first point repeated at its end.
  private static func open(_ ring: [Point]) -> [Point] {
    ring.first == ring.last ? ring.dropLast() : ring
  }

  /// The neighbours by the register's own table; without one by the sides that areas share.
  private static func neighbors(
    _ register: ReleasedRegister, rings: [[[Point]]], numbers: [String: Int]
  ) -> [(Int, Int)] {
    let stated = register.borders.compactMap { border -> [Int]? in
      guard let a = numbers[border.municipality], let b = numbers[border.neighbor], a != b
      else { return nil }
      return [min(a, b), max(a, b)]
    }
    if !stated.isEmpty {
      return Set(stated).sorted { $0.lexicographicallyPrecedes($1) }.map { ($0[0], $0[1]) }
    }
    return SharedBorders.borders(between: rings).map { ($0.first, $0.second) }
  }
}
