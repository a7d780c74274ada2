internal import CPrefetch

extension Span {
  /// Asks for an element that is needed soon.
  ///
  /// It comes from memory while the processor works on what it has. Reading it instead would not
  /// do: the processor looks only some hundred steps past a read that it waits for. For lists that
  /// lie anywhere in memory, where its own guess at what comes next is of no use.
  ///
  /// - Parameter index: Its place; one behind the last, or of an empty span, asks for nothing of use.
  @inline(__always)
  func prefetch(_ index: Int) {
    unsafe withUnsafeBufferPointer { buffer in
      guard let start = buffer.baseAddress else { return }
      unsafe vw_prefetch(start + index)
    }
  }
}

extension Span<UInt32> {
  /// Asks for the start of a list that is needed soon: 32 entries, two lines of memory.
  @inline(__always)
  func prefetchList(at start: Int) {
    prefetch(start)
    prefetch(start + 16)
  }
}
