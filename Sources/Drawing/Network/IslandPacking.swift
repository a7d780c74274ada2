/// Places islands in a rectangle without overlap, so that ties between them are short.
///
/// Simulated annealing (Kirkpatrick, Gelatt & Vecchi 1983) over places and mirrorings: the cost is
/// the length of the ties, between the very members that they join, plus shared and outlying area
/// at a price that rises as the search cools. A last step pushes remaining overlaps apart.
///
/// Islands with a place to start from keep near it: the search begins cold, moves them little and
/// mirrors nothing, and distance from the start has its price.
///
/// - Complexity: O(steps · (islands + ties of an island)); steps grow linearly with the islands.
package struct IslandPacking {
  /// The room that an island takes, relative to the middle of its body.
  package struct Shape {
    /// Boxes that cover the body, from the top down; they mirror with it.
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

    package init(center: Point) { self.center = center }

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

  private let ties: [Tie]
  private let tiesOf: [[Int]]
  private let area: Rect
  private let typicalArea: Double
  /// What a millimetre of tie costs.
  ///
  /// Many ties together weigh no more than a few for each island:
  /// they would draw all islands into one heap.
  private let priceOfLength: Double
  private let start: [Point?]
  private var islands: StandingIslands

  /// The places found.
  package var places: [Place] { islands.places }

  /// The share of an area that can be packed; fuller has hardly ever been.
  static let fullest = 0.93

  /// The share of an area that islands need, their names included.
  static func share(of shapes: [Shape], in area: Rect) -> Double {
    shapes.reduce(0) { sum, shape in
      sum + (shape.body + [shape.name].compactMap { $0 }).reduce(0) { $0 + $1.width * $1.height }
    } / (area.width * area.height)
  }

  /// Packs islands; nil when they cannot be placed without overlap.
  ///
  /// - Parameter start: Per island where it had better stay; nil, or none at all, for anywhere.
  package init?(
    shapes: [Shape], ties: [Tie], within area: Rect, seed: UInt64, start: [Point?] = []
  ) {
    self.ties = ties
    self.area = area
    self.start = start.isEmpty ? shapes.map { _ in nil } : start
    let covered = Self.share(of: shapes, in: area) * area.width * area.height
    typicalArea = max(1, covered / Double(max(1, shapes.count)))
    var tiesOf = [[Int]](repeating: [], count: shapes.count)
    for (i, tie) in ties.enumerated() {
      tiesOf[tie.from].append(i)
      tiesOf[tie.to].append(i)
    }
    self.tiesOf = tiesOf
    let share = min(1, 2 * Double(shapes.count) / max(1, ties.reduce(0) { $0 + $1.weight }))
    priceOfLength = 3 * share / max(1, Point(area.width, area.height).length)
    islands = StandingIslands(shapes, at: area.center)
    guard
      islands.around.allSatisfy({ $0.width <= area.width && $0.height <= area.height })
    else { return nil }
    let isKept = self.start.contains { $0 != nil }
    // Few islands are quickly tried again from another start.
    for attempt in 0..<(isKept ? 1 : shapes.count <= 30 ? 4 : 2) {
      anneal(seed: seed &+ UInt64(attempt), isKept: isKept)
      if pushApart() {
        if !isKept { center() }
        return
      }
    }
    return nil
  }

  private mutating func anneal(seed: UInt64, isKept: Bool) {
    guard islands.count > 1 || isKept else { return }
    var generator = LayoutGenerator(seed: seed)
    for i in 0..<islands.count {
      islands.put(i, at: Place(center: start[i] ?? anywhere(&generator)))
    }
    let steps = min(240_000, 5_000 * islands.count)
    let reach = max(area.width, area.height)
    for step in isKept ? steps * 3 / 4..<steps : 0..<steps {
      let progress = Double(step) / Double(steps)
      let temperature = 0.4 * exponential(-8 * progress)
      // In the last fifth hardly anything counts but that islands part.
      let end = max(0, progress - 0.8)
      let price = 1.5 + 80 * progress * progress + 10_000 * end * end
      let i = generator.below(islands.count)
      let kind = start[i] == nil ? generator.unit() : 0
      var (moved, j) = (places[i], i)
      if kind < 0.68 {
        let stretch = reach * (0.5 * (1 - progress) * (1 - progress) + 0.008)
        moved.center.x += (generator.unit() - 0.5) * stretch
        moved.center.y += (generator.unit() - 0.5) * stretch
      } else if kind < 0.78 {
        if generator.unit() < 0.5 { moved.flipX.toggle() } else { moved.flipY.toggle() }
      } else if kind < 0.9, !isKept {
        j = generator.below(islands.count)
        moved.center = places[j].center
      } else {
        moved.center = anywhere(&generator)
      }
      let (old, other) = (places[i], places[j])
      let lost = cost(of: i, price) + (j == i ? 0 : cost(of: j, price))
      islands.put(i, at: moved)
      if j != i {
        var swapped = other
        swapped.center = old.center
        islands.put(j, at: swapped)
      }
      let gained = cost(of: i, price) + (j == i ? 0 : cost(of: j, price))
      if gained > lost, generator.unit() >= exponential((lost - gained) / temperature) {
        islands.put(i, at: old)
        if j != i { islands.put(j, at: other) }
      }
    }
  }

  private func anywhere(_ generator: inout LayoutGenerator) -> Point {
    let x = generator.unit()
    return Point(area.x + x * area.width, area.y + generator.unit() * area.height)
  }

  private func cost(of i: Int, _ price: Double) -> Double {
    var overlap = islands.outside(i, of: area)
    for j in 0..<islands.count where j != i { overlap += islands.overlap(i, j) }
    var length = 0.0
    for t in tiesOf[i] {
      let tie = ties[t]
      let a = islands.places[tie.from].position(of: tie.fromOffset)
      let b = islands.places[tie.to].position(of: tie.toOffset)
      length += tie.weight * a.distance(to: b)
    }
    // Near its start an island is worth more than short ties.
    let strayed = start[i].map { $0.distance(to: islands.places[i].center) } ?? 0
    return price * overlap / typicalArea + priceOfLength * (length + 20 * strayed)
  }

  /// Moves overlapping islands apart by the smaller of what is needed sideways and up or down;
  /// false when that does not end.
  private mutating func pushApart() -> Bool {
    for _ in 0..<2_000 {
      var moved = false
      for i in 0..<islands.count {
        for j in (i + 1)..<max(i + 1, islands.count) {
          guard let way = islands.push(i, j) else { continue }
          moved = true
          islands.move(i, by: way * -0.5)
          islands.move(j, by: way * 0.5)
        }
        if let way = islands.wayInside(i, area) {
          islands.move(i, by: way)
          moved = true
        }
      }
      if !moved { return true }
    }
    return false
  }

  /// Moves all islands together to the middle of the area.
  private mutating func center() {
    guard let first = islands.around.first else { return }
    let whole = islands.around.dropFirst().reduce(first) { $0.union($1) }
    let way = area.center - whole.center
    for i in 0..<islands.count { islands.move(i, by: way) }
  }
}
