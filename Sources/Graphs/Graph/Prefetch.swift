internal import CPrefetch

extension Span {
  /// Asks for an element that is needed soon.
  ///
  /// It comes from memory while the processor works on what it has. Reading it instead would not
  /// do: the processor looks only some hundred steps past a read that it waits for. For lists that
  /// lie anywhere in memory, where its own guess at what comes next is of no use.
  ///
  /// - Parameter index: Its place; places behind the last, or of an empty span, ask for nothing of use.
  @inline(__always)
  func prefetch(_ index: Int) {
    unsafe withUnsafeBufferPointer { buffer in
      let start = UInt(bitPattern: buffer.baseAddress)
      vw_prefetch(start &+ UInt(bitPattern: index &* MemoryLayout<Element>.stride))
    }
  }
}

extension Span<UInt32> {
  /// Asks for what is needed of these lists by vertices whose turn comes soon.
  ///
  /// First where a list starts, later its first 32 entries, which are two lines of memory.
  ///
  /// - Parameters:
  ///   - order: The order in which vertices have their turn.
  ///   - place: Whose turn it is.
  ///   - offsets: Where the list of each vertex starts.
  @inline(__always)
  func prefetchLists<Vertex: BinaryInteger>(
    of order: Span<Vertex>, after place: Int, offsets: Span<Int>
  ) {
    if place + 16 < order.count { offsets.prefetch(Int(order[place + 16])) }
    if place + 8 < order.count {
      let start = offsets[Int(order[place + 8])]
      prefetch(start)
      prefetch(start + 16)
    }
  }
}
