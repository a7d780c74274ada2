/// The neighbor lists of a graph whose vertices are numbered by falling length of their lists.
///
/// What is read most so lies together, and a list is about as long as the one before, so that the
/// processor foresees where it ends: PageRank takes a fifth to a third less time on most graphs
/// (relabelling by degree). Within a list neighbors keep the order of the graph, which is not that
/// of the new numbers.
struct ListsByDegree: Sendable {
  /// The vertex that each number stands for.
  let order: [Int]
  /// Where the list of each number starts; one more entry than there are numbers.
  let offsets: [Int]
  /// The neighbors by number.
  let targets: [UInt32]
  /// The weight of the edge behind each entry; nil when the graph has no weights.
  let weights: [Double]?

  /// - Complexity: O(vertices + edges).
  init(_ graph: Graph) {
    let order = graph.verticesByFallingDegree()
    let numbers = Graph.numbers(in: order)
    var targetArray = [UInt32](repeating: 0, count: graph.arcCount)
    var newTargets = targetArray.mutableSpan
    var newWeights = [Double](repeating: 0, count: graph.weights?.count ?? 0)
    var newOffsets = [0]
    newOffsets.reserveCapacity(graph.vertexCount + 1)
    let (offsets, targets) = (graph.offsets.span, graph.targets.span)
    var end = 0
    for (number, vertex) in order.enumerated() {
      targets.prefetchLists(of: order.span, after: number, offsets: offsets)
      let list = offsets[vertex]..<offsets[vertex + 1]
      if let weights = graph.weights {
        for (i, place) in list.enumerated() { newWeights[end + i] = weights[place] }
      }
      for i in list {
        newTargets[end] = numbers[Int(targets[i])]
        end += 1
      }
      newOffsets.append(end)
    }
    self.order = order
    self.offsets = newOffsets
    self.targets = targetArray
    weights = graph.isWeighted ? newWeights : nil
  }

  /// Values by vertex in the order of the numbers.
  func numbered(_ values: [Double]) -> [Double] { order.map { values[$0] } }

  /// The sum of the values of the neighbors of a vertex, each times the weight of its edge.
  ///
  /// Four sums run side by side, so that none waits for the one before.
  ///
  /// - Parameters:
  ///   - values: A value for each number.
  ///   - number: The number of the vertex.
  @inline(__always)
  func neighborSum(of values: Span<Double>, at number: Int) -> Double {
    precondition(values.count == order.count, "a value for each vertex")
    let targets = self.targets.span
    let range = offsets[number]..<offsets[number + 1]
    if let weights {
      return range.reduce(0) { $0 + values[Int(targets[$1])] * weights[$1] }
    }
    var sums = SIMD4<Double>()
    var i = range.lowerBound
    // Places are not checked: ranges lie in the lists, and lists hold numbers of vertices.
    while i &+ 4 <= range.upperBound {
      unsafe sums += SIMD4(
        values[unchecked: Int(targets[unchecked: i])],
        values[unchecked: Int(targets[unchecked: i &+ 1])],
        values[unchecked: Int(targets[unchecked: i &+ 2])],
        values[unchecked: Int(targets[unchecked: i &+ 3])])
      i &+= 4
    }
    while i < range.upperBound {
      unsafe sums[0] += values[unchecked: Int(targets[unchecked: i])]
      i &+= 1
    }
    return (sums[0] + sums[1]) + (sums[2] + sums[3])
  }
}
