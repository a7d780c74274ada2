/// A growing matching in a bipartite graph, with the prices that prove it best so far.
///
/// Invariants, with u the price of a left and v that of a right vertex: both are zero or more; an
/// edge that is not chosen weighs at most u + v, a chosen one at least that; a right vertex with
/// room has v = 0, and a left vertex that gave up a unit has u = 0. Left prices only fall and
/// right prices only rise.
struct AugmentingSearch {
  private let graph: BipartiteGraph
  private let rightCapacities: [Int]
  /// The left vertex of each edge.
  private let lefts: [UInt32]
  private var isChosen: [Bool]
  /// The chosen edges of each right vertex.
  private var chosen: [[Int]]
  private var leftPrices: [Int]
  private var rightPrices: [Int]

  // Vertices are numbered through: left vertices first, then right ones.
  /// How far each vertex is from where the search began; `Int.max` when it was not reached.
  private var distances: [Int]
  /// The edge by which each vertex was reached.
  private var edges: [Int]
  private var reached: [Int] = []
  private var queue = PriorityQueue<Int>()

  init(graph: BipartiteGraph, rightCapacities: [Int]) {
    self.graph = graph
    self.rightCapacities = rightCapacities
    lefts = (0..<graph.leftCount).flatMap { left in
      Array(
        repeating: UInt32(left), count: graph.offsets[left + 1] - graph.offsets[left])
    }
    isChosen = Array(repeating: false, count: graph.edgeCount)
    chosen = Array(repeating: [], count: graph.rightCount)
    leftPrices = Array(repeating: 0, count: graph.leftCount)
    rightPrices = Array(repeating: 0, count: graph.rightCount)
    distances = Array(repeating: .max, count: graph.leftCount + graph.rightCount)
    edges = Array(repeating: 0, count: graph.leftCount + graph.rightCount)
  }

  /// The choice so far.
  var matching: BipartiteMatching {
    var pairs: [BipartiteGraph.Edge] = []
    for edge in isChosen.indices where isChosen[edge] {
      pairs.append(
        .init(
          left: Int(lefts[edge]), right: Int(graph.rights[edge]), weight: graph.weights[edge]))
    }
    return BipartiteMatching(pairs: pairs, leftPrices: leftPrices, rightPrices: rightPrices)
  }

  /// Gives a left vertex that had no capacity so many units of it.
  mutating func add(_ left: Int, units: Int) {
    var price = 0
    for edge in graph.offsets[left]..<graph.offsets[left + 1] {
      // Prices are zero or more: the edges that follow are too light.
      guard graph.weights[edge] > price else { break }
      price = max(price, graph.weights[edge] - rightPrices[Int(graph.rights[edge])])
    }
    leftPrices[left] = price
    for _ in 0..<units {
      guard augment(from: left) else { return }
    }
  }

  /// Finds the path from a left vertex that adds most, and follows it; false when nothing adds.
  private mutating func augment(from source: Int) -> Bool {
    let shift = graph.leftCount
    defer {
      for vertex in reached { distances[vertex] = .max }
      reached.removeAll(keepingCapacity: true)
    }
    // The source itself may give up.
    var nearest = leftPrices[source]
    var end = source
    reach(source, at: 0, by: 0)
    queue.removeAll()
    queue.insert(source, at: 0)
    while let (vertex, distance) = queue.popFirst() {
      guard distance < nearest else { break }
      guard distance == distances[vertex] else { continue }
      if vertex < shift {
        let base = distance + leftPrices[vertex]
        for edge in graph.offsets[vertex]..<graph.offsets[vertex + 1] {
          let least = base - graph.weights[edge]
          guard least < nearest else { break }
          if isChosen[edge] { continue }
          let right = Int(graph.rights[edge])
          let length = least + rightPrices[right]
          guard length < nearest, length < distances[shift + right] else { continue }
          reach(shift + right, at: length, by: edge)
          if chosen[right].count < rightCapacities[right] {
            (nearest, end) = (length, shift + right)
          } else {
            queue.insert(shift + right, at: length)
          }
        }
      } else {
        let right = vertex - shift
        for edge in chosen[right] {
          let left = Int(lefts[edge])
          let length = distance + graph.weights[edge] - leftPrices[left] - rightPrices[right]
          guard length < nearest, length < distances[left] else { continue }
          reach(left, at: length, by: edge)
          if length + leftPrices[left] < nearest {
            (nearest, end) = (length + leftPrices[left], left)
          }
          queue.insert(left, at: length)
        }
      }
    }
    for vertex in reached where distances[vertex] < nearest {
      let change = nearest - distances[vertex]
      if vertex < shift {
        leftPrices[vertex] -= change
      } else {
        rightPrices[vertex - shift] += change
      }
    }
    follow(from: source, to: end)
    return end != source
  }

  private mutating func reach(_ vertex: Int, at distance: Int, by edge: Int) {
    if distances[vertex] == .max { reached.append(vertex) }
    distances[vertex] = distance
    edges[vertex] = edge
  }

  /// Swaps the edges of the path that was found: those not chosen for those chosen.
  private mutating func follow(from source: Int, to end: Int) {
    let shift = graph.leftCount
    var vertex = end
    while vertex != source {
      let edge = edges[vertex]
      let right = Int(graph.rights[edge])
      if vertex < shift {
        isChosen[edge] = false
        chosen[right].removeAll { $0 == edge }
        vertex = shift + right
      } else {
        isChosen[edge] = true
        chosen[right].append(edge)
        vertex = Int(lefts[edge])
      }
    }
  }
}
