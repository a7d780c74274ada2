internal import Synchronization

/// Shortest paths drawn by chance: how many, and how many of them pass each vertex.
///
/// Several drawers work side by side, each with a stream of chance of its own. How many there are
/// and what each draws does not depend on the number of threads.
struct PathSample {
  private static let drawerCount = 8

  /// How many pairs were drawn.
  private(set) var size = 0
  /// How many of the paths between them pass each vertex.
  private(set) var counts: [Int]

  private let drawers: [Drawer]
  private let threads: Int?

  init(of graph: Graph, seed: UInt64, threads: Int?) {
    let incoming = graph.transposed()
    counts = Array(repeating: 0, count: graph.vertexCount)
    drawers = (0..<Self.drawerCount).map {
      Drawer(PathDrawer(graph, incoming: incoming, seed: seed, stream: UInt64($0)))
    }
    self.threads = threads
  }

  /// Draws a number of pairs more, not too many at once for the memory that their paths take.
  mutating func draw(_ more: Int) {
    var left = more
    while left > 0 {
      let round = min(left, 1 << 20)
      drawRound(round)
      left -= round
    }
  }

  private mutating func drawRound(_ more: Int) {
    let drawers = drawers
    let paths = concurrentMap(chunkCount: drawers.count, threads: threads) { drawer in
      let share = more * (drawer + 1) / drawers.count - more * drawer / drawers.count
      return drawers[drawer].draw(share)
    }
    for vertex in paths.joined() { counts[Int(vertex)] += 1 }
    size += more
  }

  /// Draws as many as a plan asks for.
  ///
  /// When that depends on what comes up, a first, small sample divides the doubt and is then
  /// thrown away.
  mutating func draw(by plan: SamplingPlan) {
    guard plan.stopping == .adaptive else { return draw(plan.limit) }
    draw(plan.looks[0])
    let doubts = plan.logarithmsOfDoubts(shares: counts.map { Double($0) / Double(size) })
    counts = Array(repeating: 0, count: counts.count)
    size = 0
    var unknown = 0
    for look in plan.looks {
      draw(look - size)
      // Who was not known the last time is most likely not known yet.
      if !isKnown(unknown, plan, doubts) { continue }
      guard let next = counts.indices.first(where: { !isKnown($0, plan, doubts) }) else { return }
      unknown = next
    }
  }

  private func isKnown(_ vertex: Int, _ plan: SamplingPlan, _ doubts: [Double]) -> Bool {
    plan.isKnown(
      share: Double(counts[vertex]) / Double(size), after: size, logarithmOfDoubt: doubts[vertex])
  }
}

/// A drawer that remembers, between its turns, where its chance stands.
private final class Drawer: Sendable {
  private let paths: Mutex<PathDrawer>

  init(_ paths: PathDrawer) { self.paths = Mutex(paths) }

  /// The inner vertices of a number of paths, one after another.
  func draw(_ count: Int) -> [UInt32] {
    paths.withLock { paths in
      var vertices: [UInt32] = []
      for _ in 0..<count { paths.drawPath(appendingTo: &vertices) }
      return vertices
    }
  }
}
