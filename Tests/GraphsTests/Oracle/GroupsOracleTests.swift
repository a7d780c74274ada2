import Graphs
import Testing

/// Compares current flow, groups and two-mode graphs with NetworkX, as ``OracleTests`` does.
@Suite(.enabled(if: Oracle.isExpected, "no .venv: see Tests/requirements.txt"))
struct GroupsOracleTests {
  private struct Case: Encodable {
    let vertices: Int
    let directed: Bool
    let edges: [[Int]]
    let weights: [Double]?
    let group: [Int]
    let modes: [Int]
    let twoModeEdges: [[Int]]

    init(_ recipe: RandomGraph, seed: Int) {
      var generator = SeededGenerator(seed: UInt64(seed), stream: 21)
      vertices = recipe.vertices
      directed = recipe.directed
      edges = recipe.edges
      weights = recipe.weights
      group = (0..<recipe.vertices).filter { _ in generator.integer(below: 4) == 0 }
      let modes = (0..<recipe.vertices).map { _ in generator.integer(below: 2) }
      self.modes = modes
      twoModeEdges = recipe.edges.filter { modes[$0[0]] != modes[$0[1]] }
    }
  }

  private struct Measures: Decodable {
    let currentFlow: [Double]
    let groupBetweenness: Double
    let twoMode: TwoMode?
  }

  private struct TwoMode: Decodable {
    let degree: [Double]
    let closeness: [Double]
    let betweenness: [Double]?
    let simple: [[Double]]
    let shared: [[Double]]
    let newman: [[Double]]
  }

  @Test func agreesWithNetworkX() throws {
    let recipes = (0..<400).map { RandomGraph(seed: $0) }
    let cases = recipes.enumerated().map { Case($1, seed: $0) }
    let answers: [Measures] = try Oracle.ask(cases, script: "groups.py")
    #expect(answers.count == recipes.count)
    for ((recipe, asked), theirs) in zip(zip(recipes, cases), answers) {
      let graph = try recipe.graph
      let name = Comment(rawValue: recipe.description)
      #expect(areClose(graph.currentFlowBetweenness(threads: 1), theirs.currentFlow), name)
      let merged = try Graph(
        vertexCount: recipe.vertices, edges: recipe.edges.map { ($0[0], $0[1]) },
        direction: recipe.directed ? .directed : .undirected)
      #expect(
        try isClose(merged.groupBetweenness(of: asked.group), theirs.groupBetweenness), name)
      if let twoMode = theirs.twoMode { try compare(asked, twoMode, name) }
    }
    #expect(answers.count { $0.twoMode?.betweenness != nil } > 300)
  }

  private func compare(_ asked: Case, _ theirs: TwoMode, _ name: Comment) throws {
    let graph = try Graph(
      vertexCount: asked.vertices, edges: asked.twoModeEdges.map { ($0[0], $0[1]) })
    let ours = try TwoModeGraph(graph, modes: asked.modes.map { $0 == 0 ? .first : .second })
    #expect(areClose(ours.degreeCentrality(), theirs.degree), name)
    #expect(areClose(ours.closeness(), theirs.closeness), name)
    if let betweenness = theirs.betweenness {
      #expect(areClose(ours.betweenness(), betweenness), name)
    }
    let projections: [(TwoModeGraph.ProjectionWeights, [[Double]])] = [
      (.none, theirs.simple), (.shared, theirs.shared), (.newman, theirs.newman),
    ]
    for (weights, expected) in projections {
      let projection = ours.projection(on: .first, weights: weights)
      #expect(projection.isWeighted == (weights != .none), name)
      var edges: [[Double]] = []
      for vertex in 0..<projection.vertexCount {
        for i in projection.neighborRange(of: vertex) where projection.targets[i] > vertex {
          edges.append([
            Double(vertex), Double(projection.targets[i]), projection.weights?[i] ?? 1,
          ])
        }
      }
      #expect(areClose(edges.flatMap { $0 }, expected.flatMap { $0 }), name)
    }
  }
}
