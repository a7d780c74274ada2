/// The neighbors of one vertex, read straight from the lists of the graph.
///
///     let star = try Graph(vertexCount: 4, edges: [(0, 3), (0, 1)])
///     Array(star.neighbors(of: 0))  // [1, 3]
public struct Neighbors: RandomAccessCollection, Sendable {
  @usableFromInline let targets: [UInt32]
  @usableFromInline let range: Range<Int>

  @inlinable
  init(targets: [UInt32], range: Range<Int>) {
    self.targets = targets
    self.range = range
  }

  /// The place of the first neighbor in ``Graph/targets``, where its weight stands too.
  @inlinable
  public var startIndex: Int { range.lowerBound }

  /// The place behind the last neighbor.
  @inlinable
  public var endIndex: Int { range.upperBound }

  /// The neighbor at a place.
  ///
  /// - Precondition: `position` is one of the places of this list.
  @inlinable
  public subscript(position: Int) -> Int {
    precondition(range.contains(position), "a place in the list")
    return Int(targets[position])
  }
}
