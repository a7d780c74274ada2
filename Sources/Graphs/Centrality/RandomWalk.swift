/// A walker who follows edges by chance and now and then starts anew, and where it may be.
///
/// Values stand in the order of the numbers that vertices have in ``ListsByDegree``. Work is cut in
/// parts that do not depend on the number of threads, and sums over parts are added up in order.
struct RandomWalk {
  /// The lists of the graph with its edges turned around: of the vertices a walker comes from.
  let incoming: ListsByDegree
  let damping: Double
  /// The shares of time that the walker starts at the vertices.
  let starts: [Double]
  /// The weight of the edges that leave each vertex.
  let strengths: [Double]
  let boundaries: [Int]
  let threads: Int?
  /// The shares of time at the vertices.
  var values: [Double]

  /// - Parameter starts: In the order of the graph.
  init(_ graph: Graph, damping: Double, starts: [Double], _ threads: Int?) {
    incoming = ListsByDegree(graph.transposed())
    self.damping = damping
    self.starts = incoming.numbered(starts)
    strengths = incoming.numbered(graph.strengths(.out))
    boundaries = balancedBoundaries(offsets: incoming.offsets)
    self.threads = threads
    values = self.starts
  }

  /// Lets the walker take one step; tells by how much the values change in all.
  ///
  /// - Complexity: O(vertices + edges).
  mutating func step() -> Double {
    var perUnit = values
    var stuck = 0.0
    for vertex in perUnit.indices {
      if strengths[vertex] > 0 {
        perUnit[vertex] /= strengths[vertex]
      } else {
        stuck += perUnit[vertex]
      }
    }
    let restart = 1 - damping + damping * stuck
    let changes = concurrentUpdate(&values, boundaries: boundaries, threads: threads) {
      [incoming, damping, starts, perUnit] _, vertices, values in
      var change = 0.0
      for vertex in vertices {
        let arriving = incoming.neighborSum(of: perUnit.span, at: vertex)
        let value = damping * arriving + restart * starts[vertex]
        change += abs(value - values[vertex - vertices.lowerBound])
        values[vertex - vertices.lowerBound] = value
      }
      return change
    }
    return changes.reduce(0, +)
  }
}
