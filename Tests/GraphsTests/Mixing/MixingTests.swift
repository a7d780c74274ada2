import Graphs
import Testing

/// The mixing matrix, assortativity and the E–I index.
@Suite struct MixingTests {
  /// Couples of San Francisco by race, black, hispanic, white and other: r = 0.623.
  ///
  /// Source: M.E.J. Newman, Mixing patterns in networks, 2003, table I; shares of couples in
  /// thousandths, women by row. The paper says 0.621, of shares not rounded; NetworkX,
  /// test_correlation.py, 0.623 of these.
  @Test func couplesOfSanFrancisco() throws {
    let shares: [[Double]] = [
      [258, 16, 35, 13], [12, 157, 58, 19], [13, 23, 306, 35], [5, 7, 24, 16],
    ]
    // A vertex for each group of women and of men.
    var edges: [(Int, Int)] = []
    for woman in 0..<4 {
      for man in 0..<4 { edges.append((woman, 4 + man)) }
    }
    let graph = try Graph(
      vertexCount: 8, edges: edges, weights: shares.flatMap(\.self), direction: .directed)
    let groups = Partition(labels: [0, 1, 2, 3, 0, 1, 2, 3])
    #expect(abs(graph.nominalAssortativity(of: groups) - 0.623) < 0.0005)
    let matrix = graph.mixingMatrix(of: groups)
    #expect(matrix.groupCount == 4 && matrix.weights == shares.flatMap(\.self))
    #expect(isClose(matrix.outgoing[0], 322) && isClose(matrix.incoming[0], 288))
  }

  @Test func undirectedMatrixCountsBothEnds() throws {
    let graph = try Graph(
      vertexCount: 3, edges: [(0, 1), (1, 2), (2, 2), (0, 1)], parallelEdges: .keep)
    let matrix = graph.mixingMatrix(of: Partition(labels: [0, 0, 1]))
    #expect(matrix.weights == [4, 1, 1, 2])
    #expect(matrix[0, 1] == 1 && matrix.total == 8)
  }

  @Test func extremes() throws {
    let apart = try Graph(vertexCount: 4, edges: [(0, 1), (2, 3)])
    #expect(apart.nominalAssortativity(of: Partition(labels: [0, 0, 1, 1])) == 1)
    #expect(apart.nominalAssortativity(of: Partition(labels: [0, 1, 0, 1])) == -1)
    #expect(try apart.numericAssortativity(of: [3, 3, 5, 5]) == 1)
    #expect(apart.nominalAssortativity(of: Partition(labels: [0, 0, 0, 0])).isNaN)
    #expect(try apart.numericAssortativity(of: [0.1, 0.1, 0.1, 0.1]).isNaN)
    #expect(apart.degreeAssortativity().isNaN)
    let star = try Graph(vertexCount: 4, edges: [(0, 1), (0, 2), (0, 3)])
    #expect(isClose(star.degreeAssortativity(), -1))
    #expect(throws: GraphError.countMismatch(expected: 4, found: 1)) {
      try star.numericAssortativity(of: [1])
    }
  }

  /// The club mixes degrees by −0.47561, as igraph and NetworkX say.
  @Test func karateClub() throws {
    #expect(abs(try ClassicNetworks.karate.degreeAssortativity() + 0.47561) < 0.00001)
  }

  /// Modularity is what the numerator of the nominal coefficient holds.
  @Test func assortativityIsModularityOverItsLimit() throws {
    for seed in 0..<200 {
      let recipe = RandomGraph(seed: seed)
      let graph = try recipe.graph
      let groups = Partition(labels: recipe.labels)
      let matrix = graph.mixingMatrix(of: groups)
      let expected = zip(matrix.outgoing, matrix.incoming).reduce(0) {
        $0 + $1.0 / matrix.total * $1.1 / matrix.total
      }
      let value = graph.nominalAssortativity(of: groups)
      if !value.isNaN {
        #expect(isClose(value * (1 - expected), graph.modularity(of: groups)), "\(recipe)")
      }
    }
  }

  @Test func externalInternalIndex() throws {
    // Group 0 is a triangle, group 1 a pair and group 2 alone.
    let graph = try Graph(
      vertexCount: 6, edges: [(0, 1), (1, 2), (0, 2), (2, 3), (3, 4), (4, 4)])
    let index = graph.externalInternalIndex(of: Partition(labels: [0, 0, 0, 1, 1, 2]))
    #expect(isClose(index.network, (1.0 - 4) / 5))
    #expect(isClose(index.groups[0], (1.0 - 6) / 7) && isClose(index.groups[1], (1.0 - 2) / 3))
    #expect(index.groups[2].isNaN && index.vertices[5].isNaN)
    #expect(isClose(index.vertices[2], -1.0 / 3) && index.vertices[3] == 0)
  }

  @Test func externalInternalIndexAgreesWithTheDefinition() throws {
    for seed in 0..<200 {
      let recipe = RandomGraph(seed: seed)
      var external = [Double](repeating: 0, count: recipe.vertices)
      var total = external
      var network = (external: 0.0, total: 0.0)
      for (i, edge) in recipe.edges.enumerated() where edge[0] != edge[1] {
        let weight = recipe.weights?[i] ?? 1
        let isExternal = recipe.labels[edge[0]] != recipe.labels[edge[1]]
        network.total += weight
        if isExternal { network.external += weight }
        for end in edge {
          total[end] += weight
          if isExternal { external[end] += weight }
        }
      }
      let index = try recipe.graph.externalInternalIndex(of: Partition(labels: recipe.labels))
      let expected = zip(external, total).map { 2 * $0 / $1 - 1 }
      #expect(areCloseOrBothMissing(index.vertices, expected), "\(recipe)")
      let whole = 2 * network.external / network.total - 1
      #expect(areCloseOrBothMissing([index.network], [whole]), "\(recipe)")
    }
  }

  @Test func withoutEdges() throws {
    for vertexCount in 0...3 {
      let graph = try Graph(vertexCount: vertexCount, edges: [])
      let groups = Partition(labels: Array(0..<vertexCount))
      #expect(graph.nominalAssortativity(of: groups).isNaN)
      #expect(graph.degreeAssortativity().isNaN)
      #expect(graph.mixingMatrix(of: groups).total == 0)
      #expect(graph.externalInternalIndex(of: groups).network.isNaN)
    }
  }
}
