import Graphs
import Testing

@Suite struct RemovalCurveTests {
  /// Takes vertices away one by one and looks at the components anew each time.
  private func slowCurve(_ graph: Graph, _ order: [Int]) throws -> RemovalCurveValues {
    var values = RemovalCurveValues()
    for gone in 0...order.count {
      let removed = Set(order.prefix(gone))
      let kept = graph.edges.filter { !removed.contains($0.source) && !removed.contains($0.target) }
      let rest = try Graph(
        vertexCount: graph.vertexCount, edges: kept.map { ($0.source, $0.target) })
      let sizes = rest.components().members.filter { !removed.contains($0[0]) }.map(\.count)
      values.largest.append(sizes.max() ?? 0)
      values.pairs.append(sizes.reduce(0) { $0 + $1 * ($1 - 1) / 2 })
    }
    return values
  }

  private struct RemovalCurveValues {
    var largest: [Int] = []
    var pairs: [Int] = []
  }

  @Test func agreesWithLookingAnew() throws {
    for seed in 0..<150 {
      let recipe = RandomGraph(seed: seed)
      let graph = try recipe.graph
      var generator = SeededGenerator(seed: UInt64(seed), stream: 4)
      var order = Array(0..<recipe.vertices)
      generator.shuffle(&order)
      let curve = graph.removalCurve(removing: order)
      let expected = try slowCurve(graph, order)
      #expect(curve.largestComponents == expected.largest, "\(recipe)")
      #expect(curve.reachablePairs == expected.pairs, "\(recipe)")
    }
  }

  @Test func indexOfKnownGraphs() throws {
    let complete = try Graph(
      vertexCount: 5, edges: (0..<5).flatMap { one in (0..<one).map { (one, $0) } })
    #expect(isClose(complete.removalCurve(removing: [4, 0, 2, 1, 3]).robustness, 10 / 25.0))
    let star = try Graph(vertexCount: 4, edges: [(0, 1), (0, 2), (0, 3)])
    #expect(star.removalCurve(removing: [0, 1, 2, 3]).largestComponents == [4, 1, 1, 1, 0])
    #expect(isClose(star.removalCurve(removing: [0, 1, 2, 3]).robustness, 3 / 16.0))
    #expect(isClose(star.removalCurve(removing: [3, 2, 1, 0]).robustness, 6 / 16.0))
  }

  /// The vertex with most neighbors left, found anew each time.
  @Test func adaptiveOrder() throws {
    for seed in 0..<150 {
      let recipe = RandomGraph(seed: seed)
      let graph = try recipe.graph
      let simple = graph.simplified()
      var left = Set(0..<recipe.vertices)
      var expected: [Int] = []
      while !left.isEmpty {
        let degrees = left.sorted().map { vertex in
          (vertex, simple.neighbors(of: vertex).count { left.contains($0) })
        }
        let most = degrees.map(\.1).max()
        let next = try #require(degrees.first { $0.1 == most }).0
        expected.append(next)
        left.remove(next)
      }
      #expect(graph.orderByFallingRemainingDegree() == expected, "\(recipe)")
    }
  }

  @Test func orderByValues() throws {
    let graph = try Graph(vertexCount: 5, edges: [])
    #expect(graph.order(byFalling: [1, .nan, 3, 1, .infinity]) == [4, 2, 0, 3, 1])
  }

  @Test func attacksDoMoreHarmThanAccidents() throws {
    let graph = try ClassicNetworks.karate
    let attack = graph.removalCurve(removing: graph.orderByFallingRemainingDegree())
    let random = graph.randomRemoval(repeats: 200, seed: 1)
    #expect(random.robustness.allSatisfy { $0 > attack.robustness })
    for step in 0...34 {
      #expect(Double(random.largestLow[step]) <= random.largestMean[step])
      #expect(random.largestMean[step] <= Double(random.largestHigh[step]))
    }
    #expect(random.largestMean.first == 34 && random.largestMean.last == 0)
    #expect(random.pairsMean.first == 561)
  }

  /// The ends of the intervals and the means are those of the same orders one by one.
  @Test func randomOrdersByHand() throws {
    let graph = try RandomGraph(seed: 31).graph
    let random = graph.randomRemoval(repeats: 40, confidence: 0.9, seed: 7, threads: 2)
    let curves = (0..<40).map { number in
      var generator = SeededGenerator(seed: 7, stream: UInt64(number))
      var order = Array(0..<graph.vertexCount)
      generator.shuffle(&order)
      return graph.removalCurve(removing: order)
    }
    for step in 0...graph.vertexCount {
      let sizes = curves.map { $0.largestComponents[step] }.sorted()
      #expect(random.largestLow[step] == sizes[1] && random.largestHigh[step] == sizes[38])
      #expect(isClose(random.largestMean[step], Double(sizes.reduce(0, +)) / 40))
    }
    #expect(random.robustness == curves.map(\.robustness))
    #expect(graph.randomRemoval(repeats: 40, confidence: 0.9, seed: 7, threads: 1) == random)
  }

  @Test func degenerate() throws {
    let empty = try GraphBuilder().build()
    #expect(empty.removalCurve(removing: []).largestComponents == [0])
    #expect(empty.removalCurve(removing: []).robustness == 0)
    #expect(empty.orderByFallingRemainingDegree() == [])
    #expect(empty.randomRemoval(repeats: 2).largestMean == [0])
    let alone = try Graph(vertexCount: 2, edges: [(1, 1)])
    #expect(alone.removalCurve(removing: [0, 1]).reachablePairs == [0, 0, 0])
    #expect(isClose(alone.removalCurve(removing: [0, 1]).robustness, 1 / 4.0))
  }
}
