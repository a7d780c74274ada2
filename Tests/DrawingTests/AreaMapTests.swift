import Drawing
import Testing

struct AreaMapTests {
  struct Places: CustomTestStringConvertible {
    let testDescription: String
    let sites: [Point]
    let areas: [Int?]
    let count: Int
  }

  /// Places at random, on grids that put four cells in every corner, on grids a hair off, in heaps
  /// and on a line, given to areas at random, by column, or as enclaves.
  static let cases: [Places] = {
    var cases: [Places] = []
    for seed in 1...12 {
      var generator = TestGenerator(seed: UInt64(seed))
      func number(_ range: ClosedRange<Double>) -> Double { .random(in: range, using: &generator) }
      let bounds = VoronoiTests.bounds
      var sites: [Point]
      switch seed % 4 {
      case 0:
        sites = (0..<90).map { i in
          Point(Double(i % 10) * 12 - 4, Double(i / 10) * 9 + 9.5)
        }
      case 1:
        sites = (0..<90).map { i in
          Point(
            Double(i % 10) * 12 - 4 + number(-1e-9...1e-9),
            Double(i / 10) * 9 + 9.5 + number(-1e-9...1e-9))
        }
      case 2:
        sites = VoronoiTests.sites(120, seed: UInt64(seed))
        sites += sites.prefix(10)
        sites += (0..<20).map { Point(20 + Double($0), 40) }
      default: sites = VoronoiTests.sites(150, seed: UInt64(seed))
      }
      let areas: [Int?] = sites.enumerated().map { i, site in
        switch seed % 3 {
        case 0: i % 9 == 0 ? nil : i % 5
        case 1: site.y > 65 ? nil : Int((site.x + 10) / 30) % 5
        default: site.distance(to: bounds.center) < 15 ? 4 : site.x < 50 ? 0 : 1
        }
      }
      cases.append(
        Places(testDescription: "seed \(seed)", sites: sites, areas: areas, count: 5))
    }
    return cases
  }()

  @Test(arguments: cases)
  func areasTileTheWholeWithoutOverlap(places: Places) {
    let voronoi = Voronoi(sites: places.sites, within: VoronoiTests.bounds)
    let map = AreaMap(voronoi, areas: places.areas, count: places.count)
    // Every point lies in the area of its nearest place, and in no other.
    for probe in VoronoiTests.sites(400, seed: 77) {
      let byDistance = places.sites.indices.sorted {
        places.sites[$0].distance(to: probe) < places.sites[$1].distance(to: probe)
      }
      let gap =
        places.sites[byDistance[1]].distance(to: probe)
        - places.sites[byDistance[0]].distance(to: probe)
      // On a border either will do; a place that stands twice is the first's.
      guard gap > 1e-6 || places.sites[byDistance[0]] == places.sites[byDistance[1]] else {
        continue
      }
      let home = places.sites.firstIndex(of: places.sites[byDistance[0]]).flatMap {
        places.areas[$0]
      }
      let holding = map.outlines.indices.filter { Polygon.contains(map.outlines[$0], probe) }
      #expect(holding == (home.map { [$0] } ?? []), "\(probe)")
    }
    // No area is lost, and none is counted twice.
    for area in 0..<places.count {
      let cells = voronoi.cells.indices.filter { places.areas[$0] == area }
        .reduce(0) { $0 + Polygon.signedArea(voronoi.cells[$1].corners) }
      let outline = map.outlines[area].reduce(0) { $0 + Polygon.signedArea($1) }
      #expect(abs(cells - outline) < 1e-4)
    }
  }

  @Test(arguments: cases)
  func bordersAreSharedToTheLastBit(places: Places) {
    let all = places.areas.map { $0 ?? places.count }
    let voronoi = Voronoi(sites: places.sites, within: VoronoiTests.bounds)
    let map = AreaMap(voronoi, areas: all, count: places.count + 1)
    struct Side: Hashable {
      let from: Point
      let to: Point
    }
    var sides: Set<Side> = []
    for ring in map.outlines.joined() {
      for i in ring.indices {
        let side = Side(from: ring[i], to: ring[(i + 1) % ring.count])
        #expect(side.from != side.to)
        #expect(sides.insert(side).inserted, "a side belongs to one area")
      }
    }
    // A side without its opposite lies on the edge of the bounds.
    let bounds = VoronoiTests.bounds
    for side in sides where !sides.contains(Side(from: side.to, to: side.from)) {
      let isOnEdge = [side.from, side.to].allSatisfy { point in
        abs(point.x - bounds.x) < 1e-6 || abs(point.x - bounds.maxX) < 1e-6
          || abs(point.y - bounds.y) < 1e-6 || abs(point.y - bounds.maxY) < 1e-6
      }
      #expect(isOnEdge, "\(side)")
    }
  }

  @Test func outlinesRunClockwiseAndHolesTheOtherWay() {
    let sites = (0..<25).map { Point(Double($0 % 5) * 10 + 5, Double($0 / 5) * 10 + 5) }
    let areas: [Int?] = sites.indices.map { $0 == 12 ? 1 : 0 }
    let voronoi = Voronoi(sites: sites, within: Rect(x: 0, y: 0, width: 50, height: 50))
    let map = AreaMap(voronoi, areas: areas, count: 3)
    #expect(map.outlines[0].count == 2)
    #expect(map.outlines[0].map { Polygon.signedArea($0).rounded() }.sorted() == [-100, 2500])
    #expect(map.outlines[1].map { Polygon.signedArea($0).rounded() } == [100])
    #expect(map.outlines[2].isEmpty)
  }

  @Test func partsThatTouchInACornerAreRingsOfTheirOwn() {
    // A chessboard of two by two.
    let sites = [Point(5, 5), Point(15, 5), Point(5, 15), Point(15, 15)]
    let voronoi = Voronoi(sites: sites, within: Rect(x: 0, y: 0, width: 20, height: 20))
    let map = AreaMap(voronoi, areas: [0, 1, 1, 0], count: 2)
    for outlines in map.outlines {
      #expect(outlines.count == 2)
      for ring in outlines { #expect(abs(Polygon.signedArea(ring) - 100) < 1e-9) }
    }
  }

  @Test func projectionKeepsDistances() {
    // Utrecht Dom tower to Amersfoort Onze-Lieve-Vrouwetoren: 19.5 km as the crow flies.
    let projection = MapProjection(latitude: 52.1)
    let one = projection.point(latitude: 52.09067, longitude: 5.12139)
    let other = projection.point(latitude: 52.15517, longitude: 5.38721)
    #expect(abs(one.distance(to: other) - 19.5) < 0.2)
  }
}
