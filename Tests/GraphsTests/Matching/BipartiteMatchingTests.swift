import Graphs
import Testing

struct BipartiteMatchingTests {
  @Test func takesTheBestAssignmentNotTheFirstBestEdge() {
    let graph = BipartiteGraph(
      leftCount: 2, rightCount: 2,
      edges: [(0, 0, 9), (0, 1, 8), (1, 0, 7)].map { .init(left: $0, right: $1, weight: $2) })
    let matching = graph.maximumWeightMatching(leftCapacities: [1, 1], rightCapacities: [1, 1])
    #expect(matching.weight == 15)
    #expect(matching.pairs.map(\.left) == [0, 1])
    #expect(matching.pairs.map(\.right) == [1, 0])
  }

  @Test func leavesAVertexAloneWhenThatIsBest() {
    // The third left vertex must give way although it came first to the right one.
    let graph = BipartiteGraph(
      leftCount: 3, rightCount: 1,
      edges: [(0, 0, 2), (1, 0, 5), (2, 0, 4)].map { .init(left: $0, right: $1, weight: $2) })
    let matching = graph.maximumWeightMatching(leftCapacities: [1, 1, 1], rightCapacities: [2])
    #expect(matching.pairs.map(\.left) == [1, 2])
    #expect(matching.rightPrices == [2])
  }

  @Test func takesEachEdgeOnceHoweverMuchRoomThereIs() {
    let graph = BipartiteGraph(
      leftCount: 1, rightCount: 1, edges: [.init(left: 0, right: 0, weight: 3)])
    let matching = graph.maximumWeightMatching(leftCapacities: [5], rightCapacities: [5])
    #expect(matching.pairs == [.init(left: 0, right: 0, weight: 3)])
  }

  @Test func keepsTheHeaviestOfParallelEdgesAndNoneThatIsWorthNothing() {
    let graph = BipartiteGraph(
      leftCount: 2, rightCount: 1,
      edges: [(0, 0, 1), (0, 0, 6), (0, 0, 2), (1, 0, 0), (1, 0, -4)].map {
        .init(left: $0, right: $1, weight: $2)
      })
    #expect(graph.edgeCount == 1)
    let matching = graph.maximumWeightMatching(leftCapacities: [1, 1], rightCapacities: [2])
    #expect(matching.weight == 6)
  }

  @Test func emptyGraphsAndVerticesWithoutRoomHaveNoMatches() {
    let empty = BipartiteGraph(leftCount: 0, rightCount: 0, edges: [])
    #expect(empty.maximumWeightMatching(leftCapacities: [], rightCapacities: []).pairs == [])
    let full = BipartiteGraph(
      leftCount: 1, rightCount: 1, edges: [.init(left: 0, right: 0, weight: 3)])
    #expect(full.maximumWeightMatching(leftCapacities: [0], rightCapacities: [1]).pairs == [])
    #expect(full.maximumWeightMatching(leftCapacities: [1], rightCapacities: [0]).pairs == [])
  }

  @Test func isAsGoodAsTheBestOfAllChoices() {
    for seed in 0..<400 {
      let problem = MatchingProblem(seed: seed, highestSide: 4)
      let matching = problem.solve()
      #expect(matching.weight == problem.bestWeightByTryingAll, "\(problem)")
    }
  }

  @Test func provesItselfBestOnManyGraphs() {
    for seed in 0..<600 {
      let problem = MatchingProblem(seed: seed, highestSide: 40)
      let matching = problem.solve()
      #expect(problem.isWithinCapacities(matching), "\(problem)")
      #expect(problem.upperBound(by: matching) == matching.weight, "\(problem)")
    }
  }

  @Test func anAuctionIsAtMostAStepAnEdgeFromTheBest() {
    var exact = 0
    for seed in 0..<600 {
      let problem = MatchingProblem(seed: seed, highestSide: 40)
      let best = problem.solve().weight
      for step in [1, 1_000] {
        let matching = problem.graph.auctionMatching(
          leftCapacities: problem.leftCapacities, rightCapacities: problem.rightCapacities,
          step: step)
        #expect(problem.isWithinCapacities(matching), "\(problem)")
        #expect(matching.weight <= best, "\(problem)")
        #expect(best - matching.weight <= step * matching.pairs.count, "\(problem)")
        #expect(problem.upperBound(by: matching) >= best, "\(problem)")
        #expect(
          problem.upperBound(by: matching) - matching.weight <= step * matching.pairs.count,
          "\(problem)")
        exact += matching.weight == best ? 1 : 0
      }
    }
    #expect(exact > 300)
  }

  @Test func doesNotDependOnTheOrderOfTheEdges() {
    for seed in 0..<60 {
      let problem = MatchingProblem(seed: seed, highestSide: 20)
      var edges = problem.edges
      var generator = SeededGenerator(seed: UInt64(seed))
      generator.shuffle(&edges)
      let shuffled = BipartiteGraph(
        leftCount: problem.leftCapacities.count, rightCount: problem.rightCapacities.count,
        edges: edges)
      #expect(
        shuffled.maximumWeightMatching(
          leftCapacities: problem.leftCapacities, rightCapacities: problem.rightCapacities)
          == problem.solve(), "\(problem)")
    }
  }

  @Test func largestWeightsStayExact() {
    let most = BipartiteGraph.maximumWeight
    let graph = BipartiteGraph(
      leftCount: 2, rightCount: 2,
      edges: [(0, 0, most), (0, 1, most - 1), (1, 0, most - 1), (1, 1, most - 3)].map {
        .init(left: $0, right: $1, weight: $2)
      })
    let matching = graph.maximumWeightMatching(leftCapacities: [1, 1], rightCapacities: [1, 1])
    #expect(matching.weight == 2 * most - 2)
  }
}

/// A bipartite graph and capacities made by chance, with many equal weights.
struct MatchingProblem: CustomStringConvertible {
  let leftCapacities: [Int]
  let rightCapacities: [Int]
  let edges: [BipartiteGraph.Edge]

  init(seed: Int, highestSide: Int, highestCapacity: Int = 3) {
    var generator = SeededGenerator(seed: UInt64(seed), stream: 21)
    let left = generator.integer(below: highestSide + 1)
    let right = generator.integer(below: highestSide + 1)
    leftCapacities = (0..<left).map { _ in generator.integer(below: highestCapacity + 1) }
    rightCapacities = (0..<right).map { _ in generator.integer(below: highestCapacity + 1) }
    let density = generator.unit()
    // Every second graph has few weights, so that ties abound.
    let highestWeight = seed.isMultiple(of: 2) ? 4 : 1_000_000
    var edges: [BipartiteGraph.Edge] = []
    for i in 0..<left {
      for j in 0..<right where generator.unit() < density {
        edges.append(.init(left: i, right: j, weight: 1 + generator.integer(below: highestWeight)))
      }
    }
    self.edges = edges
  }

  var graph: BipartiteGraph {
    BipartiteGraph(
      leftCount: leftCapacities.count, rightCount: rightCapacities.count, edges: edges)
  }

  func solve() -> BipartiteMatching {
    graph.maximumWeightMatching(
      leftCapacities: leftCapacities, rightCapacities: rightCapacities)
  }

  /// Whether no vertex has more edges than its capacity, and no edge is there twice.
  func isWithinCapacities(_ matching: BipartiteMatching) -> Bool {
    var (left, right) = (leftCapacities, rightCapacities)
    for pair in matching.pairs {
      left[pair.left] -= 1
      right[pair.right] -= 1
    }
    return Set(matching.pairs).count == matching.pairs.count
      && Set(matching.pairs).isSubset(of: edges)
      && left.allSatisfy { $0 >= 0 } && right.allSatisfy { $0 >= 0 }
      && matching.leftPrices.allSatisfy { $0 >= 0 } && matching.rightPrices.allSatisfy { $0 >= 0 }
  }

  func upperBound(by matching: BipartiteMatching) -> Int {
    matching.upperBound(
      in: graph, leftCapacities: leftCapacities, rightCapacities: rightCapacities)
  }

  var description: String { "\(leftCapacities), \(rightCapacities), \(edges)" }

  /// The weight of the heaviest choice of edges that keeps to the capacities.
  var bestWeightByTryingAll: Int {
    func best(from place: Int, _ left: [Int], _ right: [Int]) -> Int {
      guard place < edges.count else { return 0 }
      let without = best(from: place + 1, left, right)
      let edge = edges[place]
      guard left[edge.left] > 0, right[edge.right] > 0 else { return without }
      var (left, right) = (left, right)
      left[edge.left] -= 1
      right[edge.right] -= 1
      return max(without, edge.weight + best(from: place + 1, left, right))
    }
    return best(from: 0, leftCapacities, rightCapacities)
  }
}
