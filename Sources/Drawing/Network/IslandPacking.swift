/// Places islands in a rectangle without overlap, so that ties between them are short.
///
/// Simulated annealing (Kirkpatrick, Gelatt & Vecchi 1983) over places and mirrorings: the cost is
/// the length of the ties, between the very members that they join, plus shared and outlying area
/// at a price that rises as the search cools. A last step pushes remaining overlaps apart.
///
/// - Complexity: O(steps · (islands + ties of an island)); steps grow linearly with the islands.
struct IslandPacking {
  /// A tie between two islands, from a member's offset to another's.
  struct Tie {
    var from: Int
    var to: Int
    /// The member's place relative to the centre of its island.
    var fromOffset: Point
    var toOffset: Point
    var weight: Double
  }

  /// An island's place: its centre and whether it is mirrored.
  struct Place {
    var center: Point
    var flipX = false
    var flipY = false

    /// Where a member stands, given its place relative to the island's centre.
    func position(of offset: Point) -> Point {
      Point(
        center.x + (flipX ? -offset.x : offset.x), center.y + (flipY ? -offset.y : offset.y))
    }
  }

  private let sizes: [Point]
  private let ties: [Tie]
  private let tiesOf: [[Int]]
  private let area: Rect
  private let typicalArea: Double
  private(set) var places: [Place]

  /// Packs islands of the given sizes, which already include the air around them; nil when they
  /// cannot be placed without overlap.
  init?(sizes: [Point], ties: [Tie], within area: Rect, seed: UInt64) {
    let total = sizes.reduce(0) { $0 + $1.x * $1.y }
    guard total <= area.width * area.height * 0.97,
      sizes.allSatisfy({ $0.x <= area.width && $0.y <= area.height })
    else { return nil }
    self.sizes = sizes
    self.ties = ties
    self.area = area
    typicalArea = max(1, total / Double(max(1, sizes.count)))
    var tiesOf = [[Int]](repeating: [], count: sizes.count)
    for (i, tie) in ties.enumerated() {
      tiesOf[tie.from].append(i)
      tiesOf[tie.to].append(i)
    }
    self.tiesOf = tiesOf
    places = Self.shelves(sizes, within: area)
    anneal(seed: seed)
    guard pushApart() else { return nil }
  }

  /// Rows of islands, tallest first.
  private static func shelves(_ sizes: [Point], within area: Rect) -> [Place] {
    var places = [Place](repeating: Place(center: area.center), count: sizes.count)
    var x = area.x
    var y = area.y
    var rowHeight = 0.0
    for i in sizes.indices.sorted(by: { (-sizes[$0].y, $0) < (-sizes[$1].y, $1) }) {
      if x + sizes[i].x > area.maxX, x > area.x {
        x = area.x
        y += rowHeight
        rowHeight = 0
      }
      places[i].center = Point(x + sizes[i].x / 2, y + sizes[i].y / 2)
      x += sizes[i].x
      rowHeight = max(rowHeight, sizes[i].y)
    }
    return places
  }

  private mutating func anneal(seed: UInt64) {
    guard sizes.count > 1 else {
      places = places.map { _ in Place(center: area.center) }
      return
    }
    var generator = LayoutGenerator(seed: seed)
    let steps = min(400_000, 6_000 * sizes.count)
    let reach = max(area.width, area.height)
    for step in 0..<steps {
      let progress = Double(step) / Double(steps)
      let temperature = 0.3 * exponential(-7 * progress)
      let price = 2 + 60 * progress
      let i = generator.below(sizes.count)
      let before = places
      let kind = generator.unit()
      var touched = [i]
      if kind < 0.65 {
        let stretch = reach * (0.5 * (1 - progress) * (1 - progress) + 0.01)
        places[i].center.x += (generator.unit() - 0.5) * stretch
        places[i].center.y += (generator.unit() - 0.5) * stretch
      } else if kind < 0.75 {
        if generator.unit() < 0.5 { places[i].flipX.toggle() } else { places[i].flipY.toggle() }
      } else if kind < 0.9 {
        let j = generator.below(sizes.count)
        let center = places[i].center
        places[i].center = places[j].center
        places[j].center = center
        touched.append(j)
      } else {
        places[i].center = Point(
          area.x + generator.unit() * area.width, area.y + generator.unit() * area.height)
      }
      let after = places
      let gained = touched.reduce(0) { $0 + cost(of: $1, price: price) }
      places = before
      let lost = touched.reduce(0) { $0 + cost(of: $1, price: price) }
      if gained <= lost || generator.unit() < exponential((lost - gained) / temperature) {
        places = after
      }
    }
  }

  private func box(_ i: Int) -> Rect {
    Rect(center: places[i].center, width: sizes[i].x, height: sizes[i].y)
  }

  private func cost(of i: Int, price: Double) -> Double {
    let own = box(i)
    var overlap = own.width * own.height - own.overlapArea(with: area)
    for j in sizes.indices where j != i { overlap += own.overlapArea(with: box(j)) }
    var length = 0.0
    for t in tiesOf[i] {
      let tie = ties[t]
      let a = places[tie.from].position(of: tie.fromOffset)
      length += tie.weight * a.distance(to: places[tie.to].position(of: tie.toOffset))
    }
    let diagonal = Point(area.width, area.height).length
    // Large islands are drawn to the middle a little, so that small ones frame them.
    let pull = own.center.distance(to: area.center) / diagonal * own.width * own.height
    return price * overlap / typicalArea + 3 * length / diagonal + 0.05 * pull / typicalArea
  }

  /// Moves overlapping islands apart along their smaller overlap; false when that does not end.
  private mutating func pushApart() -> Bool {
    for _ in 0..<3_000 {
      var moved = false
      for i in sizes.indices {
        for j in sizes.indices where j > i {
          let (a, b) = (box(i), box(j))
          let wide = min(a.maxX, b.maxX) - max(a.x, b.x)
          let tall = min(a.maxY, b.maxY) - max(a.y, b.y)
          guard wide > 1e-6, tall > 1e-6 else { continue }
          moved = true
          if wide < tall {
            let shift = (wide / 2 + 1e-4) * (a.center.x <= b.center.x ? 1 : -1)
            places[i].center.x -= shift
            places[j].center.x += shift
          } else {
            let shift = (tall / 2 + 1e-4) * (a.center.y <= b.center.y ? 1 : -1)
            places[i].center.y -= shift
            places[j].center.y += shift
          }
        }
        if keepInside(i) { moved = true }
      }
      if !moved { return true }
    }
    return false
  }

  private mutating func keepInside(_ i: Int) -> Bool {
    let old = places[i].center
    let half = sizes[i] * 0.5
    places[i].center.x = min(max(old.x, area.x + half.x), area.maxX - half.x)
    places[i].center.y = min(max(old.y, area.y + half.y), area.maxY - half.y)
    return places[i].center.distance(to: old) > 1e-6
  }
}
