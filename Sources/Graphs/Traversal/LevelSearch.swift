/// Finds how many edges every vertex is away from one vertex, level by level.
///
/// A level is mostly found from the one before: the neighbors of its vertices that were not seen
/// yet. While a level holds much of the graph, it is quicker to go the other way: every vertex not
/// seen yet looks for one neighbor in the level, and stops at the first. That takes lists that hold
/// both ends of every edge, so undirected graphs only.
///
/// Source: S. Beamer, K. Asanović, D. Patterson, Direction-optimizing breadth-first search, 2012.
struct LevelSearch {
  /// How much larger than the level the rest may be, in list entries, for the rest to look.
  private static let breadth = 14

  /// The number of edges from the source; infinite where no path leads.
  private(set) var distances: [Double]

  private let graph: Graph
  /// The vertices met so far.
  private var seen: VertexSet
  /// The vertices of the level at hand.
  private var level: [UInt32] = []
  private var levelArcCount = 0
  private var unseenArcCount: Int

  /// Searches the whole graph.
  ///
  /// - Complexity: O(vertices + edges).
  init(_ graph: Graph, from source: Int) {
    self.graph = graph
    distances = Array(repeating: .infinity, count: graph.vertexCount)
    seen = VertexSet(vertexCount: graph.vertexCount)
    unseenArcCount = graph.arcCount
    distances[source] = 0
    seen.insert(source)
    level.append(UInt32(truncatingIfNeeded: source))
    levelArcCount = graph.neighborRange(of: source).count
    var distance = 0.0
    while !level.isEmpty {
      distance += 1
      unseenArcCount -= levelArcCount
      if graph.direction == .undirected && levelArcCount > unseenArcCount / Self.breadth {
        letUnseenLook(distance)
      } else {
        spread(distance)
      }
    }
  }

  /// Finds the next level from this one.
  private mutating func spread(_ distance: Double) {
    let (offsets, targets) = (graph.offsets, graph.targets)
    var next: [UInt32] = []
    levelArcCount = 0
    for vertex in level {
      for i in offsets[Int(vertex)]..<offsets[Int(vertex) + 1] {
        let neighbor = Int(targets[i])
        guard seen.insert(neighbor) else { continue }
        distances[neighbor] = distance
        levelArcCount += offsets[neighbor + 1] - offsets[neighbor]
        next.append(targets[i])
      }
    }
    level = next
  }

  /// Finds the next level from the vertices that were not seen yet.
  private mutating func letUnseenLook(_ distance: Double) {
    let (offsets, targets) = (graph.offsets, graph.targets)
    var thisLevel = VertexSet(vertexCount: graph.vertexCount)
    for vertex in level { thisLevel.insert(Int(vertex)) }
    var next: [UInt32] = []
    levelArcCount = 0
    for word in seen.words.indices {
      var unseen = ~seen.words[word]
      while unseen != 0 {
        let vertex = 64 * word + unseen.trailingZeroBitCount
        unseen &= unseen - 1
        guard vertex < graph.vertexCount else { break }
        for i in offsets[vertex]..<offsets[vertex + 1] where thisLevel.contains(Int(targets[i])) {
          seen.insert(vertex)
          distances[vertex] = distance
          levelArcCount += offsets[vertex + 1] - offsets[vertex]
          next.append(UInt32(truncatingIfNeeded: vertex))
          break
        }
      }
    }
    level = next
  }
}

/// A set of vertices, one bit for each.
private struct VertexSet {
  private(set) var words: [UInt64]

  init(vertexCount: Int) { words = Array(repeating: 0, count: (vertexCount + 63) / 64) }

  @inline(__always)
  func contains(_ vertex: Int) -> Bool { words[vertex >> 6] & 1 << UInt64(vertex & 63) != 0 }

  /// Adds a vertex; false when it was there.
  @inline(__always) @discardableResult
  mutating func insert(_ vertex: Int) -> Bool {
    let bit: UInt64 = 1 << UInt64(vertex & 63)
    guard words[vertex >> 6] & bit == 0 else { return false }
    words[vertex >> 6] |= bit
    return true
  }
}
