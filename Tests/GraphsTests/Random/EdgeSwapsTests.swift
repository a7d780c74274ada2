import Graphs
import Testing

@Suite struct EdgeSwapsTests {
  @Test func keepsDegreesWeightsAndLoops() throws {
    for seed in 0..<300 {
      let recipe = RandomGraph(seed: seed)
      let graph = try recipe.graph
      let swapped = graph.swappingEdges(attempts: 200, seed: UInt64(seed))
      let name = Comment(rawValue: recipe.description)
      #expect(swapped.degrees(.out) == graph.degrees(.out), name)
      #expect(swapped.degrees(.in) == graph.degrees(.in), name)
      #expect(swapped.weights?.sorted() == graph.weights?.sorted(), name)
      if recipe.directed { #expect(areClose(swapped.strengths(.out), graph.strengths(.out)), name) }
      var repeats = (before: 0, after: 0)
      for vertex in 0..<recipe.vertices {
        let before = graph.neighbors(of: vertex)
        let after = swapped.neighbors(of: vertex)
        #expect(before.count { $0 == vertex } == after.count { $0 == vertex }, name)
        repeats.before += before.count - Set(before).count
        repeats.after += after.count - Set(after).count
        for (i, neighbor) in zip(swapped.neighborRange(of: vertex), after)
        where !recipe.directed && neighbor != vertex {
          // Both ends of an edge know the same weights.
          let back = zip(swapped.neighborRange(of: neighbor), swapped.neighbors(of: neighbor))
          let weights = back.filter { $0.1 == vertex }.map { swapped.weights?[$0.0] }
          #expect(weights.contains(swapped.weights?[i]), name)
        }
      }
      #expect(repeats.after <= repeats.before, name)
      #expect(graph.swappingEdges(attempts: 0) == graph, name)
      #expect(swapped == graph.swappingEdges(attempts: 200, seed: UInt64(seed)), name)
    }
  }

  /// In a dense graph most swaps would make a parallel edge, at the one end or the other.
  @Test(arguments: Graph.Direction.allCases)
  func simpleGraphsStaySimple(direction: Graph.Direction) throws {
    for seed: UInt64 in 0..<200 {
      var generator = SeededGenerator(seed: seed, stream: 6)
      let count = 5 + generator.integer(below: 6)
      var edges: [(Int, Int)] = []
      for one in 0..<count {
        for other in 0..<count where one < other || (direction == .directed && one != other) {
          if generator.unit() < 0.6 { edges.append((one, other)) }
        }
      }
      let graph = try Graph(vertexCount: count, edges: edges, direction: direction)
      for attempts in [1, 3, 10, 100] {
        let swapped = graph.swappingEdges(attempts: attempts, seed: seed)
        #expect(Set(swapped.edges).count == graph.edgeCount, "seed \(seed)")
        #expect(swapped.edges.allSatisfy { $0.source != $0.target }, "seed \(seed)")
      }
    }
  }

  /// Six vertices of degree one can be paired in 15 ways, which come out equally often.
  @Test func allGraphsAreEquallyLikely() throws {
    let graph = try Graph(vertexCount: 6, edges: [(0, 1), (2, 3), (4, 5)])
    var counts: [[UInt32]: Int] = [:]
    let draws = 6000
    for stream in 0..<draws {
      let swapped = graph.swappingEdges(attempts: 30, seed: 5, stream: UInt64(stream))
      counts[swapped.targets, default: 0] += 1
    }
    #expect(counts.count == 15)
    let expected = Double(draws) / 15
    let distance = counts.values.reduce(0) {
      $0 + (Double($1) - expected) * (Double($1) - expected) / expected
    }
    // Chi-square with 14 degrees of freedom: more than this comes once in a hundred thousand.
    #expect(distance < 49)
  }

  /// Directed: three vertices with one edge out and in each are a ring one way or the other.
  ///
  /// Swaps of two edges would make self-loops; three edges together turn the ring around half of
  /// the time.
  @Test func aRingOfThreeTurns() throws {
    let ring = try Graph(
      vertexCount: 3, edges: [(0, 1), (1, 2), (2, 0)], direction: .directed)
    let draws = 4000
    let turned = (0..<draws).count { stream in
      ring.swappingEdges(attempts: 200, seed: 3, stream: UInt64(stream)) == ring.transposed()
    }
    // Five standard deviations to either side.
    #expect(abs(turned - draws / 2) < 160)
  }
}
