extension Graph {
  /// How much of a current between two others flows through each vertex, over all pairs.
  ///
  /// Edges are wires that conduct as well as they weigh. A unit of current enters at s and leaves
  /// at t; through v flows half of what its wires carry, whichever way:
  ///
  ///     B(v) = Σ ½ Σ |I(v, u)|    over all pairs s, t other than v, and over the neighbors u of v
  ///
  /// It is also how often a random walker from s to t passes v, not counting steps that are taken
  /// back. Unlike ``betweenness(weights:normalized:threads:)`` all paths count, short ones more.
  ///
  /// - The ends of a current do not count, as in Brandes and Fleischer and in NetworkX; Newman's
  ///   paper counts them.
  /// - Weights are strengths. Parallel edges and edges of both directions add up; NetworkX has no
  ///   directed version. Self-loops and edges that weigh nothing carry no current.
  /// - Pairs of different components add nothing; NetworkX refuses graphs that do not hang together.
  /// - Normalized values are divided by the number of pairs, (n − 1)(n − 2) / 2 of the whole graph.
  ///   Graphs of fewer than three vertices have only zeros.
  ///
  /// Vertices are eliminated one by one, those with few ties first: the star of wires around a
  /// vertex becomes a mesh between its neighbors that conducts the same. That never subtracts, so
  /// no digits are lost, however much the weights differ.
  ///
  ///     let path = try Graph(vertexCount: 3, edges: [(0, 1), (1, 2)])
  ///     path.currentFlowBetweenness()  // [0.0, 1.0, 0.0]
  ///
  /// - Parameters:
  ///   - normalized: Whether to divide by the number of pairs. The default is `false`.
  ///   - threads: How many threads may work; their number does not change a bit of the result.
  ///     The default, nil, is one for each processor.
  /// - Complexity: O(n³ + edges · n · log n) for a component of n vertices, and 16 n² bytes: for
  ///   5,000 vertices 400 MB. Meant for small graphs.
  ///
  /// Source: M.E.J. Newman, A measure of betweenness centrality based on random walks, 2005;
  /// U. Brandes, D. Fleischer, Centrality measures based on current flow, 2005.
  public func currentFlowBetweenness(normalized: Bool = false, threads: Int? = nil) -> [Double] {
    let ties = MutualTies(self)
    var values = [Double](repeating: 0, count: vertexCount)
    var places = [Int](repeating: 0, count: vertexCount)
    let groups = Graph(
      direction: .undirected, offsets: ties.offsets, targets: ties.neighbors, weights: nil,
      repeatsNeighbors: false
    ).components().members
    for members in groups where members.count > 2 {
      let order = members.sorted {
        (ties.range(of: $0).count, $0) < (ties.range(of: $1).count, $1)
      }
      for (place, vertex) in order.enumerated() { places[vertex] = place }
      let network = ResistorNetwork(ties, order: order, places: places)
      let flows = network.flows(threads: threads)
      // A vertex with one tie passes nothing on; its value would be a crumb of rounding.
      for (vertex, flow) in zip(order, flows) where ties.range(of: vertex).count > 1 {
        values[vertex] = flow
      }
    }
    let pairCount = Double(vertexCount - 1) * Double(vertexCount - 2) / 2
    guard normalized, pairCount > 0 else { return values }
    return values.map { $0 / pairCount }
  }
}

/// The wires of one component, whose vertices are numbered anew.
private struct ResistorNetwork {
  private let count: Int
  private let wires: [(from: Int, to: Int, conductance: Double)]

  init(_ ties: MutualTies, order: [Int], places: [Int]) {
    count = order.count
    var wires: [(from: Int, to: Int, conductance: Double)] = []
    for (place, vertex) in order.enumerated() {
      for i in ties.range(of: vertex) {
        let other = places[Int(ties.neighbors[i])]
        if place < other { wires.append((place, other, ties.strengths[i])) }
      }
    }
    self.wires = wires
  }

  /// What flows through each vertex, added up over all pairs of others.
  func flows(threads: Int?) -> [Double] {
    let potentials = potentials(threads: threads)
    return concurrentSum(partCount: wires.count, vertexCount: count, threads: threads) { part in
      var sums = [Double](repeating: 0, count: count)
      var currents = [Double](repeating: 0, count: count)
      for wire in wires[part] {
        // The current through the wire when a unit enters at each vertex and leaves at the last;
        // from s to t it is the difference of two of them.
        for vertex in 0..<count {
          currents[vertex] =
            wire.conductance * (potentials[wire.from][vertex] - potentials[wire.to][vertex])
        }
        let sorted = currents.sorted()
        var ofAllPairs = 0.0
        for (place, current) in sorted.enumerated() {
          ofAllPairs += current * Double(2 * place - count + 1)
        }
        for end in [wire.from, wire.to] {
          let ofItsOwn = currents.reduce(0) { $0 + abs($1 - currents[end]) }
          sums[end] += (ofAllPairs - ofItsOwn) / 2
        }
      }
      return sums
    }
  }

  /// The potential of every vertex when a unit of current enters at a vertex and leaves at the
  /// last, which has potential 0; a list for each vertex where it enters.
  private func potentials(threads: Int?) -> [[Double]] {
    let last = count - 1
    let (shares, conductances) = eliminated()
    var potentials = concurrentMap(chunkCount: last, threads: threads) { entry in
      // What arrives at each vertex when those before it are gone.
      var values = [Double](repeating: 0, count: count)
      values[entry] = 1
      for vertex in entry..<last where values[vertex] > 0 {
        for other in vertex + 1..<count {
          values[other] += shares[vertex * count + other] * values[vertex]
        }
      }
      values[last] = 0
      for vertex in stride(from: last - 1, through: 0, by: -1) {
        var sum = values[vertex] / conductances[vertex]
        for other in vertex + 1..<last { sum += shares[vertex * count + other] * values[other] }
        values[vertex] = sum
      }
      return values
    }
    potentials.append(Array(repeating: 0, count: count))
    return potentials
  }

  /// Turns the star of every vertex but the last into a mesh between those behind it.
  ///
  /// - Returns: The share of each vertex's conductance that leads to each behind it, in a square;
  ///   and its conductance, both as they were when it was eliminated.
  private func eliminated() -> (shares: [Double], conductances: [Double]) {
    var mesh = [Double](repeating: 0, count: count * count)
    for wire in wires { mesh[wire.from * count + wire.to] = wire.conductance }
    var conductances = [Double](repeating: 0, count: count)
    for vertex in 0..<count - 1 {
      let row = vertex * count
      let others = (vertex + 1..<count).filter { mesh[row + $0] > 0 }
      let total = others.reduce(0) { $0 + mesh[row + $1] }
      conductances[vertex] = total
      for (i, one) in others.enumerated() {
        let share = mesh[row + one] / total
        for other in others[(i + 1)...] { mesh[one * count + other] += share * mesh[row + other] }
      }
      for other in others { mesh[row + other] /= total }
    }
    return (mesh, conductances)
  }
}
