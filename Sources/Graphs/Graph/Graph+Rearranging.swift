extension Graph {
  /// The graph with every edge turned around; an undirected graph itself.
  ///
  /// The lists of the result name the vertices an edge comes *from*.
  ///
  /// - Complexity: O(vertices + edges).
  public func transposed() -> Graph {
    guard direction == .directed else { return self }
    let lists = AdjacencyLists.transposed(offsets: offsets, targets: targets, weights: weights)
    return Graph(
      direction: .directed, offsets: lists.offsets, targets: lists.targets, weights: lists.weights,
      repeatsNeighbors: repeatsNeighbors)
  }

  /// The graph without the weights of its edges.
  public func withoutWeights() -> Graph {
    Graph(
      direction: direction, offsets: offsets, targets: targets, weights: nil,
      repeatsNeighbors: repeatsNeighbors)
  }

  /// The graph with each weight replaced by what a function makes of it.
  ///
  /// Strengths become lengths, for instance: `try graph.mapWeights { 1 / $0 }`. The edges of a
  /// graph without weights enter as 1.
  ///
  /// - Complexity: O(vertices + edges).
  /// - Throws: ``GraphError/invalidWeight(_:source:target:)`` when a new weight is negative,
  ///   infinite or not a number.
  public func mapWeights(_ transform: (Double) -> Double) throws(GraphError) -> Graph {
    var newWeights = weights ?? Array(repeating: 1, count: arcCount)
    for vertex in 0..<vertexCount {
      for i in neighborRange(of: vertex) {
        let weight = transform(newWeights[i])
        guard weight.isFinite, weight >= 0 else {
          throw .invalidWeight(weight, source: vertex, target: Int(targets[i]))
        }
        newWeights[i] = weight
      }
    }
    return Graph(
      direction: direction, offsets: offsets, targets: targets, weights: newWeights,
      repeatsNeighbors: repeatsNeighbors)
  }

  /// The same graph with its vertices numbered anew: vertex `order[i]` becomes vertex `i`.
  ///
  /// - Precondition: `order` names every vertex once.
  /// - Complexity: O(vertices + edges).
  public func renumbered(_ order: [Int]) -> Graph {
    precondition(order.count == vertexCount, "an order of all vertices")
    let unnamed = UInt32.max
    var newNumbers = [UInt32](repeating: unnamed, count: vertexCount)
    for (number, vertex) in order.enumerated() {
      precondition(newNumbers[vertex] == unnamed, "an order names every vertex once")
      newNumbers[vertex] = UInt32(truncatingIfNeeded: number)
    }
    var newOffsets = [0]
    newOffsets.reserveCapacity(vertexCount + 1)
    for vertex in order {
      newOffsets.append(newOffsets[newOffsets.count - 1] + neighborRange(of: vertex).count)
    }
    // The vertices go, in their new order, to their neighbors, whose lists so come out sorted.
    let incoming = direction == .undirected ? self : transposed()
    var next = newOffsets
    var newTargets = [UInt32](repeating: 0, count: arcCount)
    var newWeights = [Double](repeating: 0, count: weights?.count ?? 0)
    for (number, vertex) in order.enumerated() {
      for i in incoming.neighborRange(of: vertex) {
        let neighbor = Int(newNumbers[Int(incoming.targets[i])])
        let place = next[neighbor]
        next[neighbor] = place + 1
        newTargets[place] = UInt32(truncatingIfNeeded: number)
        if let weights = incoming.weights { newWeights[place] = weights[i] }
      }
    }
    return Graph(
      direction: direction, offsets: newOffsets, targets: newTargets,
      weights: isWeighted ? newWeights : nil, repeatsNeighbors: repeatsNeighbors)
  }

  /// All vertices, those with the longest neighbor lists first, equal ones by number.
  ///
  /// Kernels that jump through memory run 1.5 to 3 times faster on a graph renumbered this way,
  /// because what they touch most lies together.
  ///
  /// - Complexity: O(vertices).
  func verticesByFallingDegree() -> [Int] {
    let degrees = degrees(.out)
    let highest = degrees.max() ?? 0
    var next = [Int](repeating: 0, count: highest + 2)
    for degree in degrees { next[highest - degree + 1] += 1 }
    for i in 1..<next.count { next[i] += next[i - 1] }
    var order = [Int](repeating: 0, count: vertexCount)
    for (vertex, degree) in degrees.enumerated() {
      order[next[highest - degree]] = vertex
      next[highest - degree] += 1
    }
    return order
  }

  /// The number of each vertex when vertices are numbered in an order.
  static func numbers(in order: [Int]) -> [UInt32] {
    var numbers = [UInt32](repeating: 0, count: order.count)
    for (number, vertex) in order.enumerated() {
      numbers[vertex] = UInt32(truncatingIfNeeded: number)
    }
    return numbers
  }

  /// Values by vertex of a graph that was renumbered, back in the numbers of this one.
  static func restoring(_ values: [Double], to order: [Int]) -> [Double] {
    var restored = [Double](repeating: 0, count: values.count)
    for (number, vertex) in order.enumerated() { restored[vertex] = values[number] }
    return restored
  }
}
