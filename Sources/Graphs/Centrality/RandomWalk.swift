/// A walker who follows edges by chance and now and then starts anew, and where it may be.
///
/// Work is cut in parts that do not depend on the number of threads, and sums over parts are added
/// up in order.
struct RandomWalk {
  /// The graph with its edges turned around: lists name the vertices that a walker comes from.
  let incoming: Graph
  let damping: Double
  /// The shares of time that the walker starts at the vertices.
  let starts: [Double]
  /// The weight of the edges that leave each vertex.
  let strengths: [Double]
  let boundaries: [Int]
  let threads: Int?
  /// The shares of time at the vertices.
  var values: [Double]

  init(_ graph: Graph, damping: Double, starts: [Double], _ threads: Int?) {
    incoming = graph.transposed()
    self.damping = damping
    self.starts = starts
    strengths = graph.strengths(.out)
    boundaries = incoming.balancedBoundaries()
    self.threads = threads
    values = starts
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

extension Graph {
  /// The sum of the values of the neighbors of a vertex, each times the weight of its edge.
  ///
  /// Four sums run side by side, so that none waits for the one before.
  @inline(__always)
  func neighborSum(of values: Span<Double>, at vertex: Int) -> Double {
    precondition(values.count == vertexCount, "a value for each vertex")
    let targets = self.targets.span
    let range = neighborRange(of: vertex)
    if let weights {
      return range.reduce(0) { $0 + values[Int(targets[$1])] * weights[$1] }
    }
    var sums = SIMD4<Double>()
    var i = range.lowerBound
    // Checking places would take 40% of the time. Ranges lie in the lists, and lists hold numbers of
    // vertices.
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
