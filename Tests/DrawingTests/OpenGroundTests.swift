import Drawing
import Testing

struct OpenGroundTests {
  /// Places a kilometre apart on a square of ten by ten.
  private static let town = (0..<100).map { Point(Double($0 % 10), Double($0 / 10)) }

  @Test func groundBeyondThePlacesIsOpen() {
    let bounds = Rect(x: -10, y: -10, width: 30, height: 30)
    let sites = OpenGround.sites(beyond: Self.town, within: bounds)
    #expect(!sites.isEmpty)
    for site in sites { #expect(!Self.town.contains { $0.distance(to: site) < 4 }) }
    // With them no cell of a place reaches far.
    let voronoi = Voronoi(sites: Self.town + sites, within: bounds)
    for (place, cell) in zip(Self.town, voronoi.cells) {
      for corner in cell.corners { #expect(corner.distance(to: place) < 6) }
    }
    let without = Voronoi(sites: Self.town, within: bounds)
    #expect(without.cells[0].corners.contains { $0.distance(to: Self.town[0]) > 10 })
  }

  @Test func aGapAmongPlacesIsNoOpenGround() {
    // A ring of places about a void of ten kilometres.
    let ring = (0..<900).map { Point(Double($0 % 30), Double($0 / 30)) }
      .filter { $0.distance(to: Point(15, 15)) > 10 }
    let bounds = Rect(around: ring)
    #expect(OpenGround.sites(beyond: ring, within: bounds).isEmpty)
  }

  @Test func withoutPlacesThereIsNothingToMeasureBy() {
    let bounds = Rect(x: 0, y: 0, width: 9, height: 9)
    #expect(OpenGround.sites(beyond: [], within: bounds).isEmpty)
    #expect(OpenGround.sites(beyond: [Point(1, 1)], within: bounds).isEmpty)
    #expect(OpenGround.sites(beyond: [Point(1, 1), Point(1, 1)], within: bounds).isEmpty)
  }
}
