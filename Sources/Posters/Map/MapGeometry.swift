internal import Drawing
internal import Movement

/// Areas on the page: as large as fits a rectangle, or as much of them as lies about some of them.
///
/// Corners stand on a grid of a twentieth of a millimetre, finer than a print shows, and sides
/// shorter than that fall away: a file of any detail gives a small drawing, and borders that areas
/// share remain shared, since both have the same corners.
struct MapGeometry {
  /// Per municipality of the register, its rings; empty where it has no area on the page.
  let rings: [[[Point]]]
  /// Per municipality, where its symbol stands; nil when that is not known or not on the page.
  let centers: [Point?]
  /// The scale; nil for tiles, which have none.
  let millimetresPerKilometre: Double?
  /// The width of a tile; nil for others.
  let tileWidth: Double?
  /// What the map may fill.
  let frame: Rect
  private let areas: MapAreas
  private let scale: Double
  private let offset: Point

  /// Lays areas on the page.
  ///
  /// - Parameters:
  ///   - focus: The municipalities that fill the frame, the others as far as it reaches; nil for
  ///     all.
  ///   - margin: How many kilometres about those in focus are on the map too.
  init(_ areas: MapAreas, focus: [Int]? = nil, margin: Double = 0, within frame: Rect) {
    self.areas = areas
    self.frame = frame
    let inFocus = focus ?? Array(areas.rings.indices)
    let corners = inFocus.flatMap { areas.rings[$0].joined() }
    let extent = Rect(around: corners + inFocus.compactMap { areas.centers[$0] })
      .inset(by: -margin)
    let scale =
      extent.width > 0 && extent.height > 0
      ? min(frame.width / extent.width, frame.height / extent.height) : 1
    let offset = frame.center - extent.center * scale
    self.scale = scale
    self.offset = offset
    let isTiles = if case .tiles = areas.form { true } else { false }
    millimetresPerKilometre = isTiles ? nil : scale
    tileWidth = isTiles ? scale : nil
    rings = areas.rings.map { rings in
      rings.compactMap { ring in
        let placed = Self.snapped(ring.map { $0 * scale + offset })
        guard focus != nil else { return placed.count > 2 ? placed : nil }
        let part = Polygon.clipped(placed, to: frame)
        return part.isEmpty ? nil : part
      }
    }
    centers = areas.centers.map { center in
      center.map { $0 * scale + offset }.flatMap { frame.distance(to: $0) < 1e-6 ? $0 : nil }
    }
  }

  /// Where a place lies on the page; nil on tiles, and outside the frame.
  func point(of position: Coordinate) -> Point? {
    guard let point = areas.point(of: position).map({ $0 * scale + offset }),
      frame.distance(to: point) < 1e-6
    else { return nil }
    return point
  }

  /// Where the areas come from.
  var form: MapAreas.Form { areas.form }

  private static func snapped(_ ring: [Point]) -> [Point] {
    let step = 0.05
    var corners: [Point] = []
    for point in ring {
      let corner = Point(
        (point.x / step).rounded() * step, (point.y / step).rounded() * step)
      if corner != corners.last { corners.append(corner) }
    }
    while corners.count > 1, corners.first == corners.last { corners.removeLast() }
    return corners
  }
}
