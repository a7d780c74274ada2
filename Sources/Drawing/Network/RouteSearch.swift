/// Cheapest ways over a grid from one set of cells to others (Dijkstra 1959), in steps to the
/// sixteen neighbours that a king and a knight reach.
///
/// - Complexity: O(cells · log cells) for each search.
package struct RouteSearch {
  private let grid: RouteGrid
  private var cost: [Double]
  private var came: [Int]
  private var isDone: [Bool]
  private let moves: [(i: Int, j: Int, length: Double)]

  package init(_ grid: RouteGrid) {
    self.grid = grid
    cost = []
    came = []
    isDone = []
    var moves: [(i: Int, j: Int, length: Double)] = []
    for j in -2...2 {
      for i in -2...2 where max(abs(i), abs(j)) == 1 || abs(i) + abs(j) == 3 {
        moves.append((i, j, Double(i * i + j * j).squareRoot()))
      }
    }
    self.moves = moves
  }

  /// Searches from cells until the visitor, called with each cell in order of its cost, is
  /// satisfied.
  package mutating func run(
    from sources: [Int], prices: [Double], until isEnough: (Int) -> Bool
  ) {
    cost = [Double](repeating: .infinity, count: prices.count)
    came = [Int](repeating: -1, count: prices.count)
    isDone = [Bool](repeating: false, count: prices.count)
    var queue = CellQueue()
    for cell in sources {
      cost[cell] = 0
      queue.insert(cell, cost: 0)
    }
    while let cell = queue.removeFirst() {
      guard !isDone[cell] else { continue }
      isDone[cell] = true
      if isEnough(cell) { return }
      let (i, j) = (cell % grid.columns, cell / grid.columns)
      for move in moves {
        let (x, y) = (i + move.i, j + move.j)
        guard x >= 0, y >= 0, x < grid.columns, y < grid.rows else { continue }
        let next = y * grid.columns + x
        guard !isDone[next] else { continue }
        let reached = cost[cell] + move.length * (prices[cell] + prices[next]) / 2
        guard reached < cost[next] else { continue }
        cost[next] = reached
        came[next] = cell
        queue.insert(next, cost: reached)
      }
    }
  }

  /// The cells of the way that the last search found to a cell, from its source.
  package func way(to cell: Int) -> [Int] {
    var way = [cell]
    var at = cell
    while came[at] >= 0 {
      at = came[at]
      way.append(at)
    }
    return way.reversed()
  }
}

/// A binary heap of cells, the cheapest first; equal costs by number.
private struct CellQueue {
  private var heap: [(cost: Double, cell: Int)] = []

  mutating func insert(_ cell: Int, cost: Double) {
    heap.append((cost, cell))
    var at = heap.count - 1
    while at > 0, heap[at] < heap[(at - 1) / 2] {
      heap.swapAt(at, (at - 1) / 2)
      at = (at - 1) / 2
    }
  }

  mutating func removeFirst() -> Int? {
    guard let first = heap.first, let last = heap.popLast() else { return nil }
    guard !heap.isEmpty else { return first.cell }
    heap[0] = last
    var at = 0
    while true {
      var least = at
      for child in [2 * at + 1, 2 * at + 2] where child < heap.count && heap[child] < heap[least] {
        least = child
      }
      guard least != at else { return first.cell }
      heap.swapAt(at, least)
      at = least
    }
  }
}
