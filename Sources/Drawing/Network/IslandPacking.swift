/// Places islands in a rectangle without overlap, so that ties between them are short.
///
/// Simulated annealing (Kirkpatrick, Gelatt & Vecchi 1983) over places and mirrorings: the cost is
/// the length of the ties, between the very members that they join, plus shared and outlying area
/// at a price that rises as the search cools. A last step pushes remaining overlaps apart.
///
/// - Complexity: O(steps · (islands + ties of an island)); steps grow linearly with the islands.
package struct IslandPacking {
  /// The room that an island takes, relative to the middle of its body.
  package struct Shape {
    /// Boxes that cover the body; they mirror with it.
    package var body: [Rect]
    /// The box of the name, which stays where it is.
    package var name: Rect?

    package init(body: [Rect], name: Rect?) {
      self.body = body
      self.name = name
    }
  }

  /// A tie between two islands, from a member's offset to another's.
  package struct Tie {
    package var from: Int
    package var to: Int
    /// The member's place relative to the middle of its island's body.
    package var fromOffset: Point
    package var toOffset: Point
    package var weight: Double

    package init(from: Int, to: Int, fromOffset: Point, toOffset: Point, weight: Double) {
      self.from = from
      self.to = to
      self.fromOffset = fromOffset
      self.toOffset = toOffset
      self.weight = weight
    }
  }

  /// An island's place: the middle of its body and whether it is mirrored.
  package struct Place {
    package var center: Point
    package var flipX = false
    package var flipY = false

    /// Where a member stands, given its place relative to the middle of the body.
    package func position(of offset: Point) -> Point {
      Point(
        center.x + (flipX ? -offset.x : offset.x), center.y + (flipY ? -offset.y : offset.y))
    }

    /// Where a part of the body stands.
    package func box(_ part: Rect) -> Rect {
      Rect(center: position(of: part.center), width: part.width, height: part.height)
    }
  }

  private let shapes: [Shape]
  private let ties: [Tie]
  private let tiesOf: [[Int]]
  private let area: Rect
  private let typicalArea: Double
  package private(set) var places: [Place]
  /// Per island all its boxes and the box around them, where it stands now.
  private var boxes: [(parts: [Rect], around: Rect)] = []

  /// The share of an area that can be packed; fuller has hardly ever been.
  static let fullest = 0.93

  /// The share of an area that islands need, their names included.
  static func share(of shapes: [Shape], in area: Rect) -> Double {
    shapes.reduce(0) { sum, shape in
      sum + (shape.body + [shape.name].compactMap { $0 }).reduce(0) { $0 + $1.width * $1.height }
    } / (area.width * area.height)
  }

  /// Packs islands; nil when they cannot be placed without overlap.
  package init?(shapes: [Shape], ties: [Tie], within area: Rect, seed: UInt64) {
    self.shapes = shapes
    self.ties = ties
    self.area = area
    let covered = Self.share(of: shapes, in: area) * area.width * area.height
    typicalArea = max(1, covered / Double(max(1, shapes.count)))
    var tiesOf = [[Int]](repeating: [], count: shapes.count)
    for (i, tie) in ties.enumerated() {
      tiesOf[tie.from].append(i)
      tiesOf[tie.to].append(i)
    }
    self.tiesOf = tiesOf
    places = shapes.map { _ in Place(center: area.center) }
    for i in shapes.indices { boxes.append(standing(i)) }
    guard boxes.allSatisfy({ $0.around.width <= area.width && $0.around.height <= area.height })
    else { return nil }
    // Few islands are quickly tried again from another start.
    for attempt in 0..<(shapes.count <= 30 ? 4 : 1) {
      anneal(seed: seed &+ UInt64(attempt))
      if pushApart() {
        center()
        return
      }
    }
    return nil
  }

  private func standing(_ i: Int) -> (parts: [Rect], around: Rect) {
    var parts = shapes[i].body.map(places[i].box)
    if let name = shapes[i].name { parts.append(name.moved(by: places[i].center)) }
    let first = parts.first ?? Rect(center: places[i].center, width: 0, height: 0)
    return (parts, parts.dropFirst().reduce(first) { $0.union($1) })
  }

  private mutating func put(_ i: Int, at place: Place) {
    places[i] = place
    boxes[i] = standing(i)
  }

  private mutating func anneal(seed: UInt64) {
    guard shapes.count > 1 else { return }
    var generator = LayoutGenerator(seed: seed)
    for i in shapes.indices {
      put(i, at: Place(center: anywhere(&generator)))
    }
    let steps = min(240_000, 5_000 * shapes.count)
    let reach = max(area.width, area.height)
    for step in 0..<steps {
      let progress = Double(step) / Double(steps)
      let temperature = 0.4 * exponential(-8 * progress)
      let price = 1.5 + 80 * progress * progress
      let i = generator.below(shapes.count)
      let kind = generator.unit()
      var (moved, j) = (places[i], i)
      if kind < 0.68 {
        let stretch = reach * (0.5 * (1 - progress) * (1 - progress) + 0.008)
        moved.center.x += (generator.unit() - 0.5) * stretch
        moved.center.y += (generator.unit() - 0.5) * stretch
      } else if kind < 0.78 {
        if generator.unit() < 0.5 { moved.flipX.toggle() } else { moved.flipY.toggle() }
      } else if kind < 0.9 {
        j = generator.below(shapes.count)
        moved.center = places[j].center
      } else {
        moved.center = anywhere(&generator)
      }
      let (old, other) = (places[i], places[j])
      let lost = cost(of: i, price) + (j == i ? 0 : cost(of: j, price))
      put(i, at: moved)
      if j != i {
        var swapped = other
        swapped.center = old.center
        put(j, at: swapped)
      }
      let gained = cost(of: i, price) + (j == i ? 0 : cost(of: j, price))
      if gained > lost, generator.unit() >= exponential((lost - gained) / temperature) {
        put(i, at: old)
        if j != i { put(j, at: other) }
      }
    }
  }

  private func anywhere(_ generator: inout LayoutGenerator) -> Point {
    let x = generator.unit()
    return Point(area.x + x * area.width, area.y + generator.unit() * area.height)
  }

  private func cost(of i: Int, _ price: Double) -> Double {
    let own = boxes[i]
    var overlap = 0.0
    if !area.contains(own.around) {
      for part in own.parts {
        overlap += part.width * part.height - part.overlapArea(with: area)
      }
    }
    for j in shapes.indices where j != i && own.around.overlaps(boxes[j].around) {
      for part in own.parts {
        for other in boxes[j].parts { overlap += part.overlapArea(with: other) }
      }
    }
    var length = 0.0
    for t in tiesOf[i] {
      let tie = ties[t]
      let a = places[tie.from].position(of: tie.fromOffset)
      length += tie.weight * a.distance(to: places[tie.to].position(of: tie.toOffset))
    }
    let diagonal = Point(area.width, area.height).length
    return price * overlap / typicalArea + 3 * length / diagonal
  }

  /// Moves overlapping islands apart by the smaller of what is needed sideways and up or down;
  /// false when that does not end.
  private mutating func pushApart() -> Bool {
    for _ in 0..<2_000 {
      var moved = false
      for i in shapes.indices {
        for j in shapes.indices where j > i {
          guard let way = push(i, j) else { continue }
          moved = true
          for (island, sign) in [(i, -0.5), (j, 0.5)] {
            var place = places[island]
            place.center = place.center + way * sign
            put(island, at: place)
          }
        }
        if keepInside(i) { moved = true }
      }
      if !moved { return true }
    }
    return false
  }

  /// How far `j` must move away from `i`; nil when they do not touch.
  private func push(_ i: Int, _ j: Int) -> Point? {
    let (a, b) = (boxes[i], boxes[j])
    guard a.around.overlaps(b.around) else { return nil }
    var (wide, tall) = (0.0, 0.0)
    let right = a.around.center.x <= b.around.center.x
    let down = a.around.center.y <= b.around.center.y
    for one in a.parts {
      for other in b.parts where one.overlapArea(with: other) > 1e-6 {
        wide = max(wide, right ? one.maxX - other.x : other.maxX - one.x)
        tall = max(tall, down ? one.maxY - other.y : other.maxY - one.y)
      }
    }
    guard wide > 0 else { return nil }
    return wide < tall
      ? Point((wide + 1e-4) * (right ? 1 : -1), 0) : Point(0, (tall + 1e-4) * (down ? 1 : -1))
  }

  /// Moves all islands together to the middle of the area.
  private mutating func center() {
    guard let first = boxes.first else { return }
    let whole = boxes.dropFirst().reduce(first.around) { $0.union($1.around) }
    let way = area.center - whole.center
    for i in shapes.indices {
      var place = places[i]
      place.center = place.center + way
      put(i, at: place)
    }
  }

  private mutating func keepInside(_ i: Int) -> Bool {
    let box = boxes[i].around
    let x = max(0, area.x - box.x) - max(0, box.maxX - area.maxX)
    let y = max(0, area.y - box.y) - max(0, box.maxY - area.maxY)
    guard abs(x) + abs(y) > 1e-6 else { return false }
    var place = places[i]
    place.center = place.center + Point(x, y)
    put(i, at: place)
    return true
  }
}
