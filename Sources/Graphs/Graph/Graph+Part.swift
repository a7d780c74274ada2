extension Graph {
  /// The part of the graph between some of its vertices, numbered anew.
  ///
  /// Vertex `vertices[i]` becomes vertex `i`. Weights and self-loops are left out, parallel edges
  /// stay.
  ///
  /// - Precondition: No vertex is named twice.
  /// - Complexity: O(vertices + edges).
  func part(_ vertices: [Int]) -> Graph {
    let outside = UInt32.max
    var numbers = [UInt32](repeating: outside, count: vertexCount)
    for (number, vertex) in vertices.enumerated() {
      numbers[vertex] = UInt32(truncatingIfNeeded: number)
    }
    // Lists of neighbors in the new numbers, not sorted yet; turning them around sorts them.
    var newOffsets = [0]
    newOffsets.reserveCapacity(vertices.count + 1)
    var newTargets: [UInt32] = []
    for vertex in vertices {
      for i in neighborRange(of: vertex) where Int(targets[i]) != vertex {
        let number = numbers[Int(targets[i])]
        if number != outside { newTargets.append(number) }
      }
      newOffsets.append(newTargets.count)
    }
    let turned = AdjacencyLists.transposed(
      offsets: newOffsets, targets: newTargets, weights: nil)
    let lists =
      direction == .undirected
      ? turned
      : AdjacencyLists.transposed(offsets: turned.offsets, targets: turned.targets, weights: nil)
    return Graph(
      direction: direction, offsets: lists.offsets, targets: lists.targets, weights: nil,
      repeatsNeighbors: repeatsNeighbors ? nil : false)
  }
}
