internal import Dispatch
internal import Glibc
internal import Synchronization

/// What a function makes of each chunk number, in order, worked out by several threads.
///
/// Threads take the next chunk number until none is left. Which thread takes which chunk does not
/// show in the result, so one thread and many give the same bits, provided that the number of
/// chunks does not depend on the number of threads and the results are combined in order.
///
/// - Parameter threads: How many threads may work. The default, nil, is one for each processor.
/// - Precondition: `chunkCount` is not negative and `threads` is above zero.
package func concurrentMap<Result: Sendable>(
  chunkCount: Int, threads: Int? = nil, _ body: @Sendable (_ chunk: Int) -> Result
) -> [Result] {
  let threads = min(threads ?? processorCount, chunkCount)
  precondition(threads > 0 || chunkCount == 0, "at least one thread")
  if threads <= 1 { return (0..<chunkCount).map(body) }
  let next = Atomic(0)
  return unsafe Array(unsafeUninitializedCapacity: chunkCount) { buffer, count in
    // Every chunk number is handed out once, so no two threads write to the same place, and all
    // are written when `concurrentPerform` returns.
    nonisolated(unsafe) let results = unsafe buffer
    DispatchQueue.concurrentPerform(iterations: threads) { _ in
      while true {
        let chunk = next.add(1, ordering: .relaxed).oldValue
        guard chunk < chunkCount else { return }
        unsafe results.initializeElement(at: chunk, to: body(chunk))
      }
    }
    count = chunkCount
  }
}

/// The sum by vertex of what fixed chunks of the work contribute.
///
/// - Parameter body: The contribution of the parts in a range, one value for each vertex.
func concurrentSum(
  partCount: Int, vertexCount: Int, threads: Int?,
  _ body: @Sendable (_ parts: Range<Int>) -> [Double]
) -> [Double] {
  let chunkCount = min(partCount, 16)
  let contributions = concurrentMap(chunkCount: chunkCount, threads: threads) { chunk in
    body(partCount * chunk / chunkCount..<partCount * (chunk + 1) / chunkCount)
  }
  return sum(of: contributions, count: vertexCount)
}

/// The sums of several lists, place by place; zeros when there are no lists.
func sum(of parts: [[Double]], count: Int) -> [Double] {
  var sums = [Double](repeating: 0, count: count)
  for part in parts {
    for i in sums.indices { sums[i] += part[i] }
  }
  return sums
}

/// The number of processors.
let processorCount = max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))
