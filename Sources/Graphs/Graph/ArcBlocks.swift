/// Edges on their way to the neighbor lists of a large graph, by blocks of vertices.
///
/// The lists of a large graph lie so far apart that handing edges straight to them waits for memory
/// at every edge. Here an edge first goes to the block that its vertex is in; there are few blocks,
/// and the lists of one fit the caches of the processor. Then each block hands its edges to its
/// vertices. Every step keeps the order of equals: together they are a radix sort with two digits.
///
/// Threads take blocks in turn; their number does not show in the result.
struct ArcBlocks<Weight: BitwiseCopyable & Sendable>: Sendable {
  /// An edge in the list of one of its ends.
  struct Arc: BitwiseCopyable, Sendable {
    let vertex: UInt32
    let neighbor: UInt32
    let weight: Weight

    /// The same edge in the list of its other end.
    @inline(__always)
    var turned: Arc { Arc(vertex: neighbor, neighbor: vertex, weight: weight) }
  }

  /// Some of the edges, those of each block behind each other.
  private struct Part: Sendable {
    var arcs: [Arc] = []
    /// Where each block starts, and where the last one ends.
    var starts: [Int]
  }

  private let vertexCount: Int
  private let parts: [Part]

  /// Divides edges over the blocks.
  init(vertexCount: Int, edgeCount: Int, threads: Int?, _ arc: @Sendable (_ edge: Int) -> Arc) {
    self.vertexCount = vertexCount
    let edgesAtOnce = 1 << 18
    let partCount = (edgeCount + edgesAtOnce - 1) / edgesAtOnce
    parts = concurrentMap(chunkCount: partCount, threads: threads) { part in
      let first = part * edgesAtOnce
      return Self.part(count: min(edgesAtOnce, edgeCount - first), vertexCount) { arc(first + $0) }
    }
  }

  private init(vertexCount: Int, parts: [Part]) {
    self.vertexCount = vertexCount
    self.parts = parts
  }

  /// The same edges in the lists of their other ends.
  ///
  /// They come in the order of the vertices they were at, so that lists made of them are sorted.
  func turned(threads: Int?) -> ArcBlocks {
    let parts = concurrentMap(chunkCount: Self.blockCount(vertexCount), threads: threads) {
      block in
      let arcs = arcsByVertex(in: block)
      return Self.part(count: arcs.count, vertexCount) { arcs[$0].turned }
    }
    return ArcBlocks(vertexCount: vertexCount, parts: parts)
  }

  /// Where the list of each vertex starts when those of several graphs are joined; one entry more,
  /// the total.
  static func offsets(joining graphs: [ArcBlocks], threads: Int?) -> [Int] {
    let vertexCount = graphs[0].vertexCount
    let counts = concurrentMap(chunkCount: blockCount(vertexCount), threads: threads) { block in
      var counts = [Int](repeating: 0, count: graphs[0].vertices(in: block).count)
      for graph in graphs { graph.count(block, &counts) }
      return counts
    }
    var offsets = [0]
    offsets.reserveCapacity(vertexCount + 1)
    var total = 0
    for count in counts.joined() {
      total += count
      offsets.append(total)
    }
    return offsets
  }

  /// Something of each list entry: of every vertex first the entries in the first graph, and then
  /// those in the next.
  ///
  /// - Parameter offsets: Where lists start, see ``offsets(joining:threads:)``.
  static func entries<Element: BitwiseCopyable>(
    joining graphs: [ArcBlocks], offsets: [Int], zero: Element, threads: Int?,
    _ element: @Sendable (Arc) -> Element
  ) -> [Element] {
    let vertexCount = graphs[0].vertexCount
    var entries = [Element](repeating: zero, count: offsets[vertexCount])
    let boundaries = (0...blockCount(vertexCount)).map {
      offsets[min(vertexCount, $0 << blockBits(vertexCount))]
    }
    _ = concurrentUpdate(&entries, boundaries: boundaries, threads: threads) {
      block, places, entries in
      var next = graphs[0].vertices(in: block).map { offsets[$0] - places.lowerBound }
      for graph in graphs {
        graph.hand(out: block, &next) { arc, place in entries[place] = element(arc) }
      }
    }
    return entries
  }

  // MARK: Blocks

  /// How many bits of the number of a vertex are its place within the block.
  ///
  /// Blocks have 2,048 vertices, or more where there would be more than 1,024 blocks: every part
  /// knows where each block starts in it, and there are as many parts as blocks.
  private static func blockBits(_ vertexCount: Int) -> Int {
    max(11, Int.bitWidth - vertexCount.leadingZeroBitCount - 10)
  }

  private static func blockCount(_ vertexCount: Int) -> Int {
    let bits = blockBits(vertexCount)
    return (vertexCount + (1 << bits) - 1) >> bits
  }

  private func vertices(in block: Int) -> Range<Int> {
    let bits = Self.blockBits(vertexCount)
    return block << bits..<min(vertexCount, (block + 1) << bits)
  }

  /// Divides edges over the blocks, which takes them in order twice.
  @inline(__always)
  private static func part(count: Int, _ vertexCount: Int, _ arc: (_ edge: Int) -> Arc) -> Part {
    let blockCount = blockCount(vertexCount)
    let blockBits = blockBits(vertexCount)
    var starts = [Int](repeating: 0, count: blockCount + 1)
    if count == 0 { return Part(starts: starts) }
    for edge in 0..<count { starts[Int(arc(edge).vertex) >> blockBits + 1] += 1 }
    for block in 0..<blockCount { starts[block + 1] += starts[block] }
    var next = starts
    // All are overwritten.
    var arcs = [Arc](repeating: arc(0), count: count)
    for edge in 0..<count {
      let arc = arc(edge)
      let block = Int(arc.vertex) >> blockBits
      arcs[next[block]] = arc
      next[block] += 1
    }
    return Part(arcs: arcs, starts: starts)
  }

  /// The edges of a block, those of each vertex behind each other.
  private func arcsByVertex(in block: Int) -> [Arc] {
    var next = [Int](repeating: 0, count: vertices(in: block).count + 1)
    count(block, &next)
    var total = 0
    for i in next.indices { (next[i], total) = (total, total + next[i]) }
    guard let first = parts.first(where: { $0.starts[block] < $0.starts[block + 1] }) else {
      return []
    }
    var arcs = [Arc](repeating: first.arcs[first.starts[block]], count: total)
    hand(out: block, &next) { arc, place in arcs[place] = arc }
    return arcs
  }

  /// Adds the number of edges of each vertex of a block.
  private func count(_ block: Int, _ counts: inout [Int]) {
    let base = vertices(in: block).lowerBound
    var counts = counts.mutableSpan
    for part in parts {
      let arcs = part.arcs.span
      for i in part.starts[block]..<part.starts[block + 1] {
        counts[Int(arcs[i].vertex) - base] += 1
      }
    }
  }

  /// Gives every edge of a block the next place of its vertex.
  @inline(__always)
  private func hand(
    out block: Int, _ next: inout [Int], _ body: (_ arc: Arc, _ place: Int) -> Void
  ) {
    let base = vertices(in: block).lowerBound
    var next = next.mutableSpan
    for part in parts {
      let arcs = part.arcs.span
      for i in part.starts[block]..<part.starts[block + 1] {
        let arc = arcs[i]
        let vertex = Int(arc.vertex) - base
        body(arc, next[vertex])
        next[vertex] += 1
      }
    }
  }
}

/// What stands for the weight of an edge in a graph without weights.
struct NoWeight: BitwiseCopyable, Sendable {}
