/// Lets several threads write to the parts of one array, and gives what they made of each part, in
/// order.
///
/// Parts lie behind each other, so that no two threads touch the same element. As with
/// ``concurrentMap(chunkCount:threads:_:)``, the number of threads does not show in the result.
///
/// - Parameters:
///   - elements: What is written to.
///   - boundaries: Where each part starts, and where the last one ends; never falling.
///   - body: Gets the number of a part, its places, and its elements, which it finds from 0 on.
/// - Precondition: Boundaries lie in the array.
package func concurrentUpdate<Element: BitwiseCopyable, Result: Sendable>(
  _ elements: inout [Element], boundaries: [Int], threads: Int? = nil,
  _ body:
    @Sendable (_ part: Int, _ places: Range<Int>, _ elements: inout MutableSpan<Element>) ->
    Result
) -> [Result] {
  precondition(boundaries.first ?? 0 >= 0 && boundaries.last ?? 0 <= elements.count, "in the array")
  return unsafe elements.withUnsafeMutableBufferPointer { buffer in
    // Ranges of rising boundaries do not overlap, and the buffer outlives the threads: they are
    // done when `concurrentMap` returns.
    nonisolated(unsafe) let all = unsafe buffer
    return concurrentMap(chunkCount: boundaries.count - 1, threads: threads) { part in
      let places = boundaries[part]..<boundaries[part + 1]
      let elements = unsafe UnsafeMutableBufferPointer(rebasing: all[places])
      var span = unsafe MutableSpan(_unsafeElements: elements)
      return body(part, places, &span)
    }
  }
}

/// Cuts the vertices of a graph in parts with about as many vertices and list entries each.
///
/// - Parameter offsets: Where the list of each vertex starts; one more entry than there are vertices.
/// - Returns: The first vertex of each part, and the number of vertices.
/// - Complexity: O(parts · log vertices).
package func balancedBoundaries(offsets: [Int], partCount: Int = 16) -> [Int] {
  let vertexCount = offsets.count - 1
  let total = vertexCount + offsets[vertexCount]
  return (0...partCount).map { part in
    let wanted = total / partCount * part + total % partCount * part / partCount
    // The first vertex before which so much lies.
    var low = 0
    var high = vertexCount
    while low < high {
      let middle = (low + high) / 2
      if middle + offsets[middle] < wanted { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
