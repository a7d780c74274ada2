import Graphs
import Testing

@Suite struct ParticipationTests {
  @Test func byHand() throws {
    let graph = try Graph(
      vertexCount: 6, edges: [(0, 1), (0, 2), (0, 3), (0, 4), (1, 2), (5, 5)])
    let groups = Partition(labels: [0, 0, 0, 1, 2, 3])
    // Two edges to the own group, one to each of two others.
    #expect(isClose(graph.participation(in: groups)[0], 1 - (0.25 + 0.0625 + 0.0625)))
    #expect(graph.participation(in: groups)[1] == 0)
    #expect(graph.participation(in: groups)[5] == 0)
    #expect(graph.withinGroupDegreeZ(in: groups) == [0, 0, 0, 0, 0, 0])
  }

  @Test func aStarWithinItsGroup() throws {
    let graph = try Graph(vertexCount: 4, edges: [(0, 1), (0, 2), (0, 3)], weights: [1, 1, 1])
    let values = graph.withinGroupDegreeZ(in: Partition(labels: [0, 0, 0, 0]))
    // The average is 1.5, the standard deviation √0.75.
    #expect(areClose(values, [1.5, -0.5, -0.5, -0.5].map { $0 / 0.75.squareRoot() }))
  }

  @Test func severalLabelsShareAnEdge() throws {
    let graph = try Graph(vertexCount: 4, edges: [(0, 1), (0, 2), (0, 3)])
    let values = graph.participation(overLabels: [[], [0, 1], [1], []])
    // Half an edge to label 0, one and a half to label 1, none to the vertex without labels.
    #expect(isClose(values[0], 1 - (0.0625 + 0.5625)))
    #expect(values[1...].allSatisfy { $0 == 0 })
  }

  @Test func withinSeveralGroups() throws {
    // 0 is in both groups; the others in one, except 5, which is in none.
    let labels = [[0, 1], [0], [0], [1], [1], []]
    let graph = try Graph(
      vertexCount: 6, edges: [(0, 1), (0, 2), (0, 3), (3, 4), (4, 5)])
    let values = graph.withinGroupDegreeZ(overLabels: labels)
    // Within group 0: 2 for vertex 0, and half an edge for 1 and 2, because 0 is in two groups.
    let first = [2, 0.5, 0.5]
    // Within group 1: 1 for vertex 0, half and one for 3, one for 4.
    let second = [1, 1.5, 1]
    func scores(_ values: [Double]) -> [Double] {
      let mean = values.reduce(0, +) / 3
      let deviation = (values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / 3).squareRoot()
      return values.map { ($0 - mean) / deviation }
    }
    let (one, other) = (scores(first), scores(second))
    #expect(
      areClose(
        Array(values[..<5]), [(one[0] + other[0]) / 2, one[1], one[2], other[1], other[2]]))
    #expect(values[5].isNaN)
  }

  @Test func agreesWithTheDefinitions() throws {
    for seed in 0..<300 {
      let recipe = RandomGraph(seed: seed)
      let graph = try recipe.graph
      let groups = Partition(labels: recipe.labels)
      for incidence in Graph.Incidence.allCases {
        var weights = Array(
          repeating: Array(repeating: 0.0, count: recipe.vertices), count: recipe.vertices)
        for (i, edge) in recipe.edges.enumerated() where edge[0] != edge[1] {
          let weight = recipe.weights?[i] ?? 1
          let isBothWays = !recipe.directed || incidence == .all
          if isBothWays || incidence == .out { weights[edge[0]][edge[1]] += weight }
          if isBothWays || incidence == .in { weights[edge[1]][edge[0]] += weight }
        }
        let name = Comment(rawValue: "\(incidence): \(recipe)")
        let shares = weights.map { row in
          let total = row.reduce(0, +)
          guard total > 0 else { return 0.0 }
          return (0..<4).reduce(1) { rest, label in
            let part = row.indices.reduce(0) { $0 + (recipe.labels[$1] == label ? row[$1] : 0) }
            return rest - part / total * part / total
          }
        }
        #expect(areClose(graph.participation(in: groups, incidence), shares), name)
        let single = graph.participation(overLabels: recipe.labels.map { [$0] }, incidence)
        #expect(areClose(single, shares), name)
        let within = weights.indices.map { vertex in
          weights.indices.reduce(0) { sum, other in
            sum + (recipe.labels[other] == recipe.labels[vertex] ? weights[vertex][other] : 0)
          }
        }
        let scores = weights.indices.map { vertex in
          let group = weights.indices.filter { recipe.labels[$0] == recipe.labels[vertex] }
          let count = Double(group.count)
          let mean = group.reduce(0) { $0 + within[$1] } / count
          let variance = group.reduce(0) { $0 + (within[$1] - mean) * (within[$1] - mean) } / count
          return variance > 1e-15 ? (within[vertex] - mean) / variance.squareRoot() : 0
        }
        #expect(areClose(graph.withinGroupDegreeZ(in: groups, incidence), scores), name)
        #expect(
          graph.withinGroupDegreeZ(in: groups, incidence)
            == graph.withinGroupDegreeZ(overLabels: recipe.labels.map { [$0] }, incidence), name)
      }
    }
  }

  @Test func emptyGraph() throws {
    let graph = try Graph(vertexCount: 0, edges: [])
    #expect(graph.participation(in: Partition(labels: [])).isEmpty)
    #expect(graph.participation(overLabels: []).isEmpty)
    #expect(graph.withinGroupDegreeZ(in: Partition(labels: [])).isEmpty)
  }
}
