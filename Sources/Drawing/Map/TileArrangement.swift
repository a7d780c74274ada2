/// Areas on cells, and what that costs; see ``TileMap`` for what the cost is made of.
struct TileArrangement {
  private let land: TileLand
  /// Per area, its cell.
  private(set) var cell: [Int]
  /// Per cell, its area; -1 for none.
  private var occupant: [Int]
  /// What the arrangement costs.
  private(set) var cost = 0.0

  /// Puts each area on the free cell nearest its place, those in the middle first.
  init(on land: TileLand) {
    self.land = land
    cell = [Int](repeating: 0, count: land.places.count)
    occupant = [Int](repeating: -1, count: land.cells.count)
    let distances = land.places.map { $0.distance(to: Point(0, 0)) }
    let order = land.places.indices.sorted { (distances[$0], $0) < (distances[$1], $1) }
    for area in order {
      let place = land.places[area]
      let nearest = land.cells.indices.filter { occupant[$0] < 0 }
        .min { land.cells[$0].distance(to: place) < land.cells[$1].distance(to: place) }
      guard let nearest else { preconditionFailure("more cells than areas") }
      cell[area] = nearest
      occupant[nearest] = area
    }
    cost = wholeCost()
  }

  /// Looks for a cheaper arrangement and keeps the cheapest that it meets.
  mutating func anneal(_ generator: inout LayoutGenerator) {
    guard land.places.count > 1 else { return }
    var cheapest = cell
    var lowest = cost
    let moves = 1_000 * land.places.count + 40_000
    for move in 0..<moves {
      let left = 1 - Double(move) / Double(moves)
      let temperature = 0.7 * left * left + 0.005
      let area = generator.below(land.places.count)
      let target = target(for: area, &generator)
      let origin = cell[area]
      guard target != origin else { continue }
      let other = occupant[target]
      let before = cost(of: area, and: other)
      put(area, on: target)
      let change = cost(of: area, and: other) - before
      if change <= 0 || generator.unit() < exponential(-change / temperature) {
        cost += change
        // While it is warm, nothing found stays.
        if left < 0.5, cost < lowest - 1e-9 { (cheapest, lowest) = (cell, cost) }
      } else {
        put(area, on: origin)
      }
    }
    if lowest <= cost { cell = cheapest }
    occupant = [Int](repeating: -1, count: land.cells.count)
    for (area, cell) in cell.enumerated() { occupant[cell] = area }
    cost = wholeCost()
  }

  /// A cell to try: mostly one beside a neighbour, now and then one a step away.
  private func target(for area: Int, _ generator: inout LayoutGenerator) -> Int {
    let neighbors = land.neighbors[area]
    var from = cell[area]
    if !neighbors.isEmpty, generator.unit() < 0.7 {
      from = cell[neighbors[generator.below(neighbors.count)]]
    }
    let besides = land.besides[from]
    return besides[generator.below(besides.count)]
  }

  /// Puts an area on a cell; the area that stands there, if any, takes its place.
  private mutating func put(_ area: Int, on target: Int) {
    let origin = cell[area]
    let other = occupant[target]
    occupant[origin] = other
    if other >= 0 { cell[other] = origin }
    occupant[target] = area
    cell[area] = target
  }

  private func wholeCost() -> Double {
    var cost = 0.0
    for area in land.places.indices {
      cost += drift(of: area) + strangers(beside: area) / 2
      for other in land.neighbors[area] where other > area { cost += parting(area, other) }
    }
    return cost
  }

  /// What two areas that change places cost together; the second may be -1 for none.
  private func cost(of area: Int, and other: Int) -> Double {
    var cost = cost(of: area)
    guard other >= 0 else { return cost }
    cost += self.cost(of: other)
    if land.neighbors[area].contains(other) { cost -= parting(area, other) }
    return cost
  }

  private func cost(of area: Int) -> Double {
    var cost = drift(of: area) + strangers(beside: area)
    for other in land.neighbors[area] { cost += parting(area, other) }
    return cost
  }

  /// What it costs how two neighbours stand to one another.
  private func parting(_ a: Int, _ b: Int) -> Double {
    let there = land.cells[cell[b]] - land.cells[cell[a]]
    let truth = land.places[b] - land.places[a]
    let lengths = there.length * truth.length
    let alignment = lengths > 0 ? (there.x * truth.x + there.y * truth.y) / lengths : 1
    return (there.length > 1.2 ? 1 + 0.1 * (there.length - 1) : 0) + 0.25 * (1 - alignment)
  }

  /// What it costs that an area is away from its true place.
  private func drift(of area: Int) -> Double {
    let offset = land.cells[cell[area]] - land.places[area]
    return 0.02 * (offset.x * offset.x + offset.y * offset.y)
  }

  /// What it costs that an area stands beside others that are no neighbours.
  private func strangers(beside area: Int) -> Double {
    var count = 0
    for beside in land.besides[cell[area]] {
      let other = occupant[beside]
      if other >= 0 && !land.neighbors[area].contains(other) { count += 1 }
    }
    return 0.15 * Double(count)
  }
}
