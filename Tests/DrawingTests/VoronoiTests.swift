import Drawing
import Testing

struct VoronoiTests {
  static let bounds = Rect(x: -10, y: 5, width: 120, height: 80)

  static func sites(_ count: Int, seed: UInt64) -> [Point] {
    var generator = TestGenerator(seed: seed)
    return (0..<count).map { _ in
      Point(
        .random(in: bounds.x...bounds.maxX, using: &generator),
        .random(in: bounds.y...bounds.maxY, using: &generator))
    }
  }

  @Test(arguments: [1, 2, 3, 10, 60])
  func cellsDivideTheBoundsAmongTheNearest(count: Int) {
    let sites = Self.sites(count, seed: UInt64(count))
    let voronoi = Voronoi(sites: sites, within: Self.bounds)
    let whole = voronoi.cells.reduce(0) { $0 + abs(Polygon.signedArea($1.corners)) }
    #expect(abs(whole - Self.bounds.width * Self.bounds.height) < 1e-6)
    for probe in Self.sites(300, seed: 99) {
      let nearest = sites.indices.min {
        probe.distance(to: sites[$0]) < probe.distance(to: sites[$1])
      }
      let home = voronoi.cells.indices.first { Polygon.contains(voronoi.cells[$0].corners, probe) }
      #expect(home == nearest)
    }
  }

  @Test func neighborsKnowEachOther() {
    let voronoi = Voronoi(sites: Self.sites(40, seed: 4), within: Self.bounds)
    for (i, cell) in voronoi.cells.enumerated() {
      for j in cell.across where j >= 0 { #expect(voronoi.cells[j].across.contains(i)) }
    }
  }

  @Test func aGridWithFourCellsAtACornerWorks() {
    let sites = (0..<16).map { Point(Double($0 % 4) * 10 + 5, Double($0 / 4) * 10 + 5) }
    let voronoi = Voronoi(sites: sites, within: Rect(x: 0, y: 0, width: 40, height: 40))
    for cell in voronoi.cells { #expect(abs(abs(Polygon.signedArea(cell.corners)) - 100) < 1e-9) }
  }

  @Test func aRepeatedSiteHasAnEmptyCell() {
    let voronoi = Voronoi(
      sites: [Point(1, 1), Point(1, 1)], within: Rect(x: 0, y: 0, width: 2, height: 2))
    #expect(voronoi.cells[1].corners.isEmpty)
    #expect(abs(abs(Polygon.signedArea(voronoi.cells[0].corners)) - 4) < 1e-12)
  }
}
