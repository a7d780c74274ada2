internal import Graphs

/// The measures of edges and of pairs of vertices.
extension Measure {
  static let ofEdges = [
    Measure(
      "weight", nl: "het gewicht van de lijn", en: "the weight of the edge",
      .edges { graph, _ in .decimal(graph.edgeWeights) }),
    Measure(
      "edge-betweenness", nl: "hoe vaak op een kortste pad", en: "how often on a shortest path",
      .edges { graph, settings throws(GraphError) in
        .decimal(
          try graph.edgeBetweenness(
            weights: settings.weights, normalized: settings.isNormalized,
            threads: settings.threads))
      }),
    Measure(
      "bridge", nl: "1 als het netwerk zonder de lijn uiteenvalt, anders 0",
      en: "1 when the network falls apart without the edge, else 0",
      .edges { graph, _ in
        let bridges = Set(graph.bridges())
        return .whole(graph.edges.map { bridges.contains($0) ? 1 : 0 })
      }),
    Measure(
      "block", nl: "het deel dat geen enkele knoop bijeenhoudt, genummerd vanaf 0",
      en: "the part that no single vertex holds together, numbered from 0",
      .edges { graph, _ in
        // A self-loop lies in none.
        .optional(graph.biconnectedComponentsOfEdges())
      }),
  ]

  static let ofPairs = [
    Measure(
      "common-neighbors", nl: "het aantal buren dat twee knopen delen",
      en: "the number of neighbors that two vertices share", .pairs(.commonNeighbors)),
    Measure(
      "jaccard", nl: "dat als deel van alle buren van beide",
      en: "that as a share of all neighbors of both", .pairs(.jaccard)),
    Measure(
      "adamic-adar", nl: "gedeelde buren, elk voor 1 / ln van zijn aantal buren",
      en: "shared neighbors, each for 1 / ln of its number of neighbors", .pairs(.adamicAdar)),
    Measure(
      "resource-allocation", nl: "gedeelde buren, elk voor 1 / zijn aantal buren",
      en: "shared neighbors, each for 1 / its number of neighbors", .pairs(.resourceAllocation)),
  ]
}
