/// The boxes of islands where they stand now, in flat arrays: the annealing asks for their overlaps
/// hundreds of thousands of times.
package struct StandingIslands {
  private let shapes: [IslandPacking.Shape]
  /// All islands' parts; those of an island lie from the top down, `first[i]..<first[i + 1]`.
  private var parts: [Rect]
  private let first: [Int]
  private var names: [Rect?]
  private(set) var places: [IslandPacking.Place]
  /// The box around each island, its name included.
  private(set) var around: [Rect]

  /// Stands all islands at a place of their own.
  ///
  /// - Precondition: The tops and bottoms of a body's boxes both come in order, from the top down.
  package init(_ shapes: [IslandPacking.Shape], at start: Point) {
    self.shapes = shapes
    parts = shapes.flatMap(\.body)
    var first = [0]
    for shape in shapes { first.append(first[first.count - 1] + shape.body.count) }
    self.first = first
    names = shapes.map(\.name)
    places = shapes.map { _ in IslandPacking.Place(center: start) }
    around = shapes.map { _ in Rect(x: 0, y: 0, width: 0, height: 0) }
    for i in shapes.indices { put(i, at: places[i]) }
  }

  var count: Int { shapes.count }

  package mutating func put(_ i: Int, at place: IslandPacking.Place) {
    places[i] = place
    let body = shapes[i].body
    let range = first[i]..<first[i + 1]
    var (left, top) = (Double.infinity, Double.infinity)
    var (right, bottom) = (-Double.infinity, -Double.infinity)
    for (k, slot) in range.enumerated() {
      let box = place.box(body[place.flipY ? body.count - 1 - k : k])
      parts[slot] = box
      left = min(left, box.x)
      top = min(top, box.y)
      right = max(right, box.maxX)
      bottom = max(bottom, box.maxY)
    }
    if let name = shapes[i].name {
      let box = name.moved(by: place.center)
      names[i] = box
      left = min(left, box.x)
      top = min(top, box.y)
      right = max(right, box.maxX)
      bottom = max(bottom, box.maxY)
    }
    around[i] =
      left <= right
      ? Rect(x: left, y: top, width: right - left, height: bottom - top)
      : Rect(center: place.center, width: 0, height: 0)
  }

  /// The boxes of an island, its name last.
  package func boxes(_ i: Int) -> [Rect] {
    parts[first[i]..<first[i + 1]] + (names[i].map { [$0] } ?? [])
  }

  /// The area that an island has outside another area.
  func outside(_ i: Int, of area: Rect) -> Double {
    guard !area.contains(around[i]) else { return 0 }
    return boxes(i).reduce(0) { $0 + $1.width * $1.height - $1.overlapArea(with: area) }
  }

  /// The area that two islands share.
  package func overlap(_ i: Int, _ j: Int) -> Double {
    guard around[i].overlaps(around[j]) else { return 0 }
    var shared = 0.0
    // Both lists run from the top down, so what lies above a part lies above all later ones.
    var start = first[j]
    let end = first[j + 1]
    for a in first[i]..<first[i + 1] {
      let part = parts[a]
      while start < end, parts[start].maxY <= part.y { start += 1 }
      var b = start
      while b < end, parts[b].y < part.maxY {
        shared += part.overlapArea(with: parts[b])
        b += 1
      }
    }
    if let name = names[i] {
      for b in first[j]..<end { shared += name.overlapArea(with: parts[b]) }
      if let other = names[j] { shared += name.overlapArea(with: other) }
    }
    if let other = names[j] {
      for a in first[i]..<first[i + 1] { shared += other.overlapArea(with: parts[a]) }
    }
    return shared
  }

  /// How far `j` must move away from `i`, the shorter of sideways and up or down; nil when they do
  /// not touch.
  func push(_ i: Int, _ j: Int) -> Point? {
    guard around[i].overlaps(around[j]) else { return nil }
    var (wide, tall) = (0.0, 0.0)
    let right = around[i].center.x <= around[j].center.x
    let down = around[i].center.y <= around[j].center.y
    for one in boxes(i) {
      for other in boxes(j) where one.overlapArea(with: other) > 1e-6 {
        wide = max(wide, right ? one.maxX - other.x : other.maxX - one.x)
        tall = max(tall, down ? one.maxY - other.y : other.maxY - one.y)
      }
    }
    guard wide > 0 else { return nil }
    return wide < tall
      ? Point((wide + 1e-4) * (right ? 1 : -1), 0) : Point(0, (tall + 1e-4) * (down ? 1 : -1))
  }

  /// How far an island must move to lie within an area; nil when it does.
  func wayInside(_ i: Int, _ area: Rect) -> Point? {
    let box = around[i]
    let x = max(0, area.x - box.x) - max(0, box.maxX - area.maxX)
    let y = max(0, area.y - box.y) - max(0, box.maxY - area.maxY)
    return abs(x) + abs(y) > 1e-6 ? Point(x, y) : nil
  }

  mutating func move(_ i: Int, by way: Point) {
    var place = places[i]
    place.center = place.center + way
    put(i, at: place)
  }
}
