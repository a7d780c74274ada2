/// Vertices that wait for their turn, each once at most.
struct VertexQueue {
  /// A ring: those that wait stand from `head`, `count` of them.
  private var ring: [UInt32]
  private var isWaiting: [Bool]
  private var head = 0
  private var count: Int

  /// All vertices, in random order.
  init(shuffling vertexCount: Int, using generator: inout SeededGenerator) {
    ring = (0..<vertexCount).map { UInt32(truncatingIfNeeded: $0) }
    generator.shuffle(&ring)
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

  @inline(__always)
  mutating func append(_ vertex: Int) {
    guard !isWaiting[vertex] else { return }
    isWaiting[vertex] = true
    let tail = head + count
    ring[tail < ring.count ? tail : tail - ring.count] = UInt32(truncatingIfNeeded: vertex)
    count += 1
  }
}
