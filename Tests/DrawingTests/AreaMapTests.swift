import Drawing
import Testing

struct AreaMapTests {
  @Test(arguments: 1...8)
  func outlinesHoldJustTheCellsOfTheirArea(seed: Int) {
    let sites = VoronoiTests.sites(80, seed: UInt64(seed))
    // Areas by column of the page, and a quarter that belongs to none.
    let areas: [Int?] = sites.map { $0.y > 65 ? nil : Int(($0.x + 10) / 30) % 4 }
    let voronoi = Voronoi(sites: sites, within: VoronoiTests.bounds)
    let map = AreaMap(voronoi, areas: areas, count: 4)
    for area in 0..<4 {
      let cells = voronoi.cells.indices.filter { areas[$0] == area }
        .reduce(0) { $0 + Polygon.signedArea(voronoi.cells[$1].corners) }
      let outline = map.outlines[area].reduce(0) { $0 + Polygon.signedArea($1) }
      #expect(abs(cells - outline) < 1e-6)
    }
  }

  @Test func anEnclaveLeavesAHole() {
    let sites = (0..<25).map { Point(Double($0 % 5) * 10 + 5, Double($0 / 5) * 10 + 5) }
    let areas: [Int?] = sites.indices.map { $0 == 12 ? 1 : 0 }
    let voronoi = Voronoi(sites: sites, within: Rect(x: 0, y: 0, width: 50, height: 50))
    let map = AreaMap(voronoi, areas: areas, count: 3)
    #expect(map.outlines[0].count == 2)
    #expect(abs(abs(map.outlines[0].reduce(0) { $0 + Polygon.signedArea($1) }) - 2400) < 1e-9)
    #expect(map.outlines[1].count == 1)
    #expect(map.outlines[2].isEmpty)
  }

  @Test func projectionKeepsDistances() {
    // Utrecht Dom tower to Amersfoort Onze-Lieve-Vrouwetoren: 19.5 km as the crow flies.
    let projection = MapProjection(latitude: 52.1)
    let one = projection.point(latitude: 52.09067, longitude: 5.12139)
    let other = projection.point(latitude: 52.15517, longitude: 5.38721)
    #expect(abs(one.distance(to: other) - 19.5) < 0.2)
  }
}
