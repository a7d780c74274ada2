import Graphs
import Testing

/// Constraint, effective size, efficiency, hierarchy and the bridging coefficient.
@Suite struct StructuralHolesTests {
  /// Families of Florence, in the order of `ClassicNetworks.florentineFamilies`; Pucci has none.
  ///
  /// Source: the R package influenceR, tests/testthat/flo_results.RData; constraint there is that
  /// of igraph. Five decimals, four for effective size.
  @Test func florentineMarriages() throws {
    let graph = try ClassicNetworks.florentineMarriages
    let constraint: [Double?] = [
      1, 0.33333, 0.5, 0.48225, 0.48225, 1, 0.25, 1, 0.20988, 1, 0.65586, nil, 0.45988, 0.5,
      0.45833, 0.45988,
    ]
    let size: [Double?] = [
      1, 3, 2, 2.33333, 2.33333, 1, 4, 1, 5.66667, 1, 1.66667, nil, 2.33333, 2, 3, 2.33333,
    ]
    #expect(areCloseOrBothMissing(graph.constraint(), constraint, within: 0.00001))
    #expect(areCloseOrBothMissing(graph.effectiveSize(), size, within: 0.00001))
  }

  /// A spans three contacts, two of whom know each other; worked out by hand.
  @Test func byHand() throws {
    let graph = try Graph(vertexCount: 5, edges: [(0, 1), (0, 2), (0, 3), (1, 2)])
    let direct = 1.0 / 3
    let tied = (direct + direct / 2) * (direct + direct / 2)
    #expect(isClose(graph.constraint()[0], 2 * tied + direct * direct))
    #expect(isClose(graph.effectiveSize()[0], 3 - 2.0 / 3))
    #expect(isClose(graph.efficiency()[0], (3 - 2.0 / 3) / 3))
    // 1/d of the vertex over the sum of 1/d of its contacts.
    #expect(isClose(graph.bridgingCoefficient()[0], (1.0 / 3) / (0.5 + 0.5 + 1)))
    #expect(graph.bridgingCoefficient()[4] == 0)
    for values in [graph.constraint(), graph.effectiveSize(), graph.efficiency()] {
      #expect(values[4].isNaN)
    }
  }

  @Test func constraintFromTheContactsAlone() throws {
    // A triangle of which one vertex has a friend elsewhere.
    let graph = try Graph(vertexCount: 4, edges: [(0, 1), (1, 2), (0, 2), (2, 3)])
    let whole = (0.5 + 0.5 / 3) * (0.5 + 0.5 / 3) + 0.75 * 0.75
    #expect(isClose(graph.constraint()[0], whole))
    #expect(isClose(graph.egoNetworkConstraint()[0], 2 * 0.75 * 0.75))
  }

  @Test func agreesWithTheDefinitions() throws {
    for seed in 0..<300 {
      let recipe = RandomGraph(seed: seed, highestVertexCount: 14)
      let graph = try recipe.graph
      let slow = SlowBrokerage(graph)
      let name = Comment(rawValue: recipe.description)
      #expect(areCloseOrBothMissing(graph.constraint(), slow.constraint), name)
      #expect(areCloseOrBothMissing(graph.egoNetworkConstraint(), slow.egoNetworkConstraint), name)
      #expect(areCloseOrBothMissing(graph.effectiveSize(), slow.effectiveSize), name)
      #expect(areClose(graph.bridgingCoefficient(), slow.bridging), name)
    }
  }

  /// Seen from the contacts alone is the same as seen in a network of nobody else.
  @Test func egoNetworks() throws {
    for seed in 0..<150 {
      let recipe = RandomGraph(seed: seed, highestVertexCount: 14)
      let graph = try recipe.graph
      // A contact that only weightless edges lead to is none.
      let ties = recipe.edges.indices.filter { recipe.weights?[$0] != 0 }
      for vertex in 0..<graph.vertexCount {
        let members = ties.reduce(into: Set([vertex])) { members, i in
          if recipe.edges[i].contains(vertex) { members.formUnion(recipe.edges[i]) }
        }
        let kept = ties.filter { members.isSuperset(of: recipe.edges[$0]) }
        let alone = try Graph(
          vertexCount: graph.vertexCount,
          edges: kept.map { (recipe.edges[$0][0], recipe.edges[$0][1]) },
          weights: recipe.weights.map { weights in kept.map { weights[$0] } },
          direction: graph.direction, parallelEdges: .keep)
        let pairs = [
          (graph.egoNetworkConstraint(), alone.constraint()),
          (graph.egoNetworkEffectiveSize(), alone.effectiveSize()),
          (graph.egoNetworkEfficiency(), alone.efficiency()),
          (graph.egoNetworkHierarchy(), alone.hierarchy()),
        ]
        for (ego, whole) in pairs {
          #expect(areCloseOrBothMissing([ego[vertex]], [whole[vertex]]), "\(graph) \(vertex)")
        }
      }
    }
  }

  /// A strong tie of a contact with a stranger makes its other ties look weak, but not to who only
  /// sees its own contacts.
  @Test func effectiveSizeFromTheContactsAlone() throws {
    let graph = try Graph(
      vertexCount: 4, edges: [(0, 1), (0, 2), (1, 2), (1, 3)], weights: [1, 1, 1, 100])
    #expect(isClose(graph.effectiveSize()[0], 1 - 0.5 / 100 + 1 - 0.5))
    #expect(isClose(graph.egoNetworkEffectiveSize()[0], 1))
    #expect(isClose(graph.egoNetworkEfficiency()[0], 0.5))
    #expect(graph.egoNetworkHierarchy()[0] == 0)
  }

  @Test(arguments: Graph.Direction.allCases)
  func everySmallGraph(direction: Graph.Direction) throws {
    for vertexCount in 0...(direction == .directed ? 3 : 5) {
      for graph in try Graph.all(vertexCount: vertexCount, direction: direction) {
        let slow = SlowBrokerage(graph)
        #expect(areCloseOrBothMissing(graph.constraint(), slow.constraint))
        #expect(areCloseOrBothMissing(graph.effectiveSize(), slow.effectiveSize))
      }
    }
  }

  @Test func laws() throws {
    for seed in 0..<200 {
      let recipe = RandomGraph(seed: seed)
      let graph = try recipe.graph
      let name = Comment(rawValue: recipe.description)
      let doubled = try graph.mapWeights { 2 * $0 }
      #expect(areCloseOrBothMissing(doubled.constraint(), graph.constraint()), name)
      #expect(areCloseOrBothMissing(doubled.effectiveSize(), graph.effectiveSize()), name)
      let turned = graph.transposed()
      #expect(areCloseOrBothMissing(turned.constraint(), graph.constraint()), name)
      #expect(areCloseOrBothMissing(turned.effectiveSize(), graph.effectiveSize()), name)
      for (ego, whole) in zip(graph.egoNetworkConstraint(), graph.constraint()) {
        #expect(ego.isNaN && whole.isNaN || ego >= whole - 1e-12, name)
      }
      for value in graph.hierarchy() {
        #expect(value.isNaN || (0...1 + 1e-12).contains(value), name)
      }
      for value in graph.efficiency() { #expect(value.isNaN || (0...1).contains(value), name) }
    }
  }

  /// Equal contacts constrain alike; all constraint from one contact is the highest hierarchy.
  @Test func hierarchyOfStarsAndLoners() throws {
    let star = try Graph(vertexCount: 4, edges: [(0, 1), (0, 2), (0, 3)])
    #expect(star.hierarchy() == [0, 1, 1, 1])
    // Shares of 1 and 3 quarters give ratios of 0.2 and 1.8.
    let uneven = try Graph(vertexCount: 3, edges: [(0, 1), (0, 2)], weights: [1, 3])
    #expect(abs(uneven.hierarchy()[0] - 0.5310) < 0.00005)
  }

  @Test func loopsAndWeightlessEdgesMakeNoContacts() throws {
    let graph = try Graph(
      vertexCount: 4, edges: [(0, 0), (0, 1), (1, 2), (3, 3)], weights: [5, 1, 0, 1])
    #expect(areCloseOrBothMissing(graph.constraint(), [1, 1, nil, nil]))
    #expect(areCloseOrBothMissing(graph.egoNetworkConstraint(), [1, 1, nil, nil]))
    #expect(areCloseOrBothMissing(graph.effectiveSize(), [1, 1, nil, nil]))
    #expect(areCloseOrBothMissing(graph.hierarchy(), [1, 1, nil, nil]))
    #expect(graph.bridgingCoefficient() == [1, 1, 0, 0])
  }
}
