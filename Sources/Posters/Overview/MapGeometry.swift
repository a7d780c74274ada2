internal import Drawing
internal import Movement

/// A register's municipalities on the page: schematic outlines from their places.
struct MapGeometry {
  /// Per municipality asked for, its outlines on the page; empty when the register knows no place in it.
  let outlines: [[[Point]]]
  /// The outlines of the other municipalities, for orientation.
  let elsewhere: [[Point]]
  /// Per municipality asked for, where its symbol stands: its seat, else its middle.
  let centers: [Point?]
  /// The scale.
  let millimetresPerKilometre: Double

  init(_ register: ReleasedRegister, of codes: [String], within area: Rect) {
    let places = register.places.compactMap { place in
      place.position.map { (position: $0, municipality: place.municipality) }
    }
    let latitudes = places.map(\.position.latitude)
    let middle = ((latitudes.min() ?? 52) + (latitudes.max() ?? 52)) / 2
    let projection = MapProjection(latitude: middle)
    func project(_ position: Coordinate) -> Point {
      projection.point(latitude: position.latitude, longitude: position.longitude)
    }
    var number: [String: Int] = [:]
    for (i, municipality) in register.municipalities.enumerated() {
      number[municipality.code] = i
    }
    let inner = places.map { project($0.position) }
    let sites = inner + register.surroundings.map { project($0.position) }
    let areas = places.map { number[$0.municipality] } + register.surroundings.map { _ in nil }
    let bounds = Rect(around: inner).inset(by: -8)
    let map = AreaMap(
      Voronoi(sites: sites, within: bounds), areas: areas,
      count: register.municipalities.count)

    // The drawn areas, not the bounds, fill the space.
    let extent = Rect(around: map.outlines.joined().joined())
    let scale =
      extent.width > 0 && extent.height > 0
      ? min(area.width / extent.width, area.height / extent.height) : 1
    let offset = area.center - extent.center * scale
    func place(_ point: Point) -> Point { point * scale + offset }
    let placed = map.outlines.map { $0.map { $0.map(place) } }
    let asked = codes.compactMap { number[$0] }
    outlines = asked.map { placed[$0] }
    elsewhere = placed.indices.filter { !asked.contains($0) }.flatMap { placed[$0] }
    centers = asked.map { i in
      let municipality = register.municipalities[i]
      return (municipality.seatPosition ?? municipality.position).map { place(project($0)) }
    }
    millimetresPerKilometre = scale
  }
}
