/// The ties of a graph, each with how much its two ends are tied to each other through others.
///
/// With a(v, u) the strength of a tie and t(q) the strength of all ties of q together, v and u have
///
///     s(v, u) = Σ a(v, q) · a(q, u) / t(q)
///
/// through the contacts q that they share. It is the same both ways, so that every triangle of ties
/// needs to be met only once: from its last corner in the order of falling degree, where lists of
/// earlier neighbors are short.
struct SharedContacts {
  /// The vertices by falling number of contacts; below, vertices have their place in this order.
  let order: [Int]
  /// The strength of all ties of each vertex together.
  let totals: [Double]
  /// The ties by their later end: where those of each vertex start, and where the last end.
  private let starts: [Int]
  private let earlier: [UInt32]
  private let strengths: [Double]
  /// For each of these ties what it is worth through others.
  private let throughOthers: [Double]

  /// - Complexity: O(edges · √edges).
  init(of graph: Graph) {
    let ties = MutualTies(graph)
    let plain = Graph(
      direction: .undirected, offsets: ties.offsets, targets: ties.neighbors,
      weights: ties.strengths, repeatsNeighbors: false)
    order = plain.verticesByFallingDegree()
    let ordered = plain.renumbered(order)
    totals = ordered.strengths()
    var starts = [0]
    var earlier: [UInt32] = []
    var strengths: [Double] = []
    starts.reserveCapacity(ordered.vertexCount + 1)
    earlier.reserveCapacity(ordered.edgeCount)
    strengths.reserveCapacity(ordered.edgeCount)
    for vertex in 0..<ordered.vertexCount {
      for i in ordered.neighborRange(of: vertex) {
        guard ordered.targets[i] < vertex else { break }
        earlier.append(ordered.targets[i])
        strengths.append(ordered.weights?[i] ?? 1)
      }
      starts.append(earlier.count)
    }
    self.starts = starts
    self.earlier = earlier
    self.strengths = strengths
    throughOthers =
      strengths.allSatisfy { $0 == 1 }
      ? Self.sumsOverTriangles(starts, earlier, totals) { _ in 1 }
      : Self.sumsOverTriangles(starts, earlier, totals) { strengths[$0] }
  }

  /// Calls a function with both ends of each tie, its strength and what it is worth through others.
  func forEachTie(
    _ body: (_ one: Int, _ other: Int, _ strength: Double, _ throughOthers: Double) -> Void
  ) {
    for vertex in order.indices {
      for i in starts[vertex]..<starts[vertex + 1] {
        body(vertex, Int(earlier[i]), strengths[i], throughOthers[i])
      }
    }
  }

  /// For each tie the sum over the triangles it is in.
  @inline(__always)
  private static func sumsOverTriangles(
    _ starts: [Int], _ earlier: [UInt32], _ totals: [Double], strength: (_ tie: Int) -> Double
  ) -> [Double] {
    let vertexCount = totals.count
    let perTotal = totals.map { 1 / $0 }
    var allSums = [Double](repeating: 0, count: earlier.count)
    var sums = allSums.mutableSpan
    // The place of the tie to each earlier neighbor of the vertex at hand, counted from its first;
    // else -1.
    var places = [Int32](repeating: -1, count: vertexCount)
    for vertex in 0..<vertexCount {
      let list = starts[vertex]..<starts[vertex + 1]
      if list.count < 2 { continue }
      for i in list { places[Int(earlier[i])] = Int32(truncatingIfNeeded: i - list.lowerBound) }
      for i in list {
        let middle = Int(earlier[i])
        var sum = 0.0
        for k in starts[middle]..<starts[middle + 1] {
          let first = Int(earlier[k])
          guard places[first] >= 0 else { continue }
          let place = list.lowerBound + Int(places[first])
          sum += strength(place) * strength(k) * perTotal[first]
          sums[place] += strength(i) * strength(k) * perTotal[middle]
          sums[k] += strength(i) * strength(place) * perTotal[vertex]
        }
        sums[i] += sum
      }
      for i in list { places[Int(earlier[i])] = -1 }
    }
    return allSums
  }
}
