import Graphs
import Testing

/// Compares matchings and paths with SciPy and NetworkX on many random graphs.
@Suite(.enabled(if: Oracle.isExpected, "no .venv: see Tests/requirements.txt"))
struct MatchingOracleTests {
  private struct Request: Encodable {
    let problems: [Problem]
    let graphs: [RandomGraph]
  }

  private struct Problem: Encodable {
    let leftCapacities: [Int]
    let rightCapacities: [Int]
    let edges: [[Int]]
  }

  private struct Answer: Decodable {
    let assignments: [Int]
    let matchings: [Int]
    let pathLengths: [[Double]]
  }

  @Test func agreesWithSciPyAndNetworkX() throws {
    let problems = (0..<200).map { MatchingProblem(seed: $0, highestSide: $0 < 180 ? 25 : 120) }
    let graphs = (0..<300).map { RandomGraph(seed: $0, highestVertexCount: 12) }
    let answer: Answer = try Oracle.ask(
      Request(
        problems: problems.map {
          Problem(
            leftCapacities: $0.leftCapacities, rightCapacities: $0.rightCapacities,
            edges: $0.edges.map { [$0.left, $0.right, $0.weight] })
        }, graphs: graphs), script: "matching.py")
    #expect(answer.assignments.count == problems.count)
    for (i, problem) in problems.enumerated() {
      let ones = (
        problem.leftCapacities.map { _ in 1 }, problem.rightCapacities.map { _ in 1 }
      )
      let assignment = problem.graph.maximumWeightMatching(
        leftCapacities: ones.0, rightCapacities: ones.1)
      #expect(assignment.weight == answer.assignments[i], "assignment \(i)")
      #expect(problem.solve().weight == answer.matchings[i], "matching \(i)")
    }
    for (recipe, theirs) in zip(graphs, answer.pathLengths) {
      guard recipe.vertices > 1 else { continue }
      let ours = try recipe.graph.shortestLooplessPaths(
        from: 0, to: recipe.vertices - 1, count: 10, weights: .lengths
      ).map(\.length)
      #expect(ours.count == theirs.count, "\(recipe)")
      #expect(zip(ours, theirs).allSatisfy { abs($0 - $1) < 1e-9 }, "\(recipe)")
    }
  }
}
