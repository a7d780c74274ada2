/// Vertices that wait for their turn, each once at most.
struct VertexQueue {
  /// A ring: those that wait stand from `head`, `count` of them.
  private var ring: [UInt32]
  private var isWaiting: [Bool]
  private var head = 0
  private var count: Int

  /// All vertices, in random order.
  init(shuffling vertexCount: Int, using generator: inout SeededGenerator) {
    ring = generator.vertexOrder(count: vertexCount)
    isWaiting = Array(repeating: true, count: vertexCount)
    count = vertexCount
  }

  @inline(__always)
  mutating func popFirst() -> Int? {
    guard count > 0 else { return nil }
    let vertex = Int(ring[head])
    head = head + 1 == ring.count ? 0 : head + 1
    count -= 1
    isWaiting[vertex] = false
    return vertex
  }

  /// Asks for the lists of vertices whose turn comes soon.
  ///
  /// - Parameter offsets: Where the list of each vertex starts.
  @inline(__always)
  func prefetchLists(_ targets: [UInt32], offsets: [Int]) {
    targets.span.prefetchLists(of: ring.span, after: head, offsets: offsets.span)
  }

  @inline(__always)
  mutating func append(_ vertex: Int) {
    guard !isWaiting[vertex] else { return }
    isWaiting[vertex] = true
    let tail = head + count
    ring[tail < ring.count ? tail : tail - ring.count] = UInt32(truncatingIfNeeded: vertex)
    count += 1
  }
}

extension SeededGenerator {
  /// All vertices in random order; those of large graphs in blocks.
  ///
  /// Every block is 64 vertices with numbers that follow on each other, and blocks stand in random
  /// order. Neighbor lists that lie behind each other are so read behind each other, and need not
  /// be waited for. Graphs of up to 32,768 vertices fit the caches of the processor, and have every
  /// vertex for itself.
  mutating func vertexOrder(count: Int) -> [UInt32] {
    let blockSize = count > 1 << 15 ? 64 : 1
    var blocks = stride(from: 0, to: count, by: blockSize).map { UInt32(truncatingIfNeeded: $0) }
    shuffle(&blocks)
    if blockSize == 1 { return blocks }
    return blocks.flatMap { first in
      first..<UInt32(truncatingIfNeeded: min(count, Int(first) + blockSize))
    }
  }
}
