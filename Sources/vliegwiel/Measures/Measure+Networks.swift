internal import Graphs

/// The measures of a network as a whole.
extension Measure {
  static let ofNetworks = [
    Measure(
      "order", nl: "het aantal knopen", en: "the number of vertices",
      .network { graph, _ in .whole(graph.vertexCount) }),
    Measure(
      "size", nl: "het aantal lijnen", en: "the number of edges",
      .network { graph, _ in .whole(graph.edgeCount) }),
    Measure(
      "density", nl: "het aantal lijnen als deel van wat er kan",
      en: "the number of edges as a share of what is possible",
      .network { graph, _ in .decimal(graph.density) }),
    Measure(
      "degree-distribution", nl: "hoeveel knopen elk aantal lijnen hebben",
      en: "how many vertices have each number of edges",
      .network { graph, _ in .counts(graph.degreeDistribution()) }),
    Measure(
      "reciprocity", nl: "het deel van de lijnen dat ook terugloopt",
      en: "the share of edges that also lead back",
      .network { graph, _ in .decimal(graph.reciprocity()) }),
    Measure(
      "component-count", nl: "het aantal samenhangende delen",
      en: "the number of connected parts",
      .network { graph, _ in .whole(graph.components().count) }),
    Measure(
      "largest-component", nl: "hoeveel knopen het grootste ervan heeft",
      en: "how many vertices the largest of them has",
      .network { graph, _ in .whole(graph.components().sizes.max() ?? 0) }),
    Measure(
      "average-distance", nl: "de gemiddelde afstand tussen wie elkaar bereiken",
      en: "the average distance of those who reach each other",
      .network { graph, settings throws(GraphError) in
        .decimal(
          try graph.averageDistance(weights: settings.weights, threads: settings.threads))
      }),
    Measure(
      "diameter", nl: "de grootste afstand tussen wie elkaar bereiken",
      en: "the largest distance of those who reach each other",
      .network { graph, settings throws(GraphError) in
        .decimal(try graph.diameter(weights: settings.weights, threads: settings.threads))
      }),
    Measure(
      "transitivity", nl: "het deel van de paden van twee lijnen dat een driehoek is",
      en: "the share of paths of two edges that are a triangle",
      .network { graph, settings in .decimal(graph.transitivity(threads: settings.threads)) }),
    Measure(
      "average-clustering", nl: "het gemiddelde van clustering over alle knopen",
      en: "the average of clustering over all vertices",
      .network { graph, settings in
        .decimal(mean(graph.localClustering(threads: settings.threads)))
      }),
    Measure(
      "degree-assortativity", nl: "of wie veel lijnen heeft vooral zulke buren heeft",
      en: "whether those with many edges mostly have such neighbors",
      .network { graph, _ in .decimal(graph.degreeAssortativity()) }),
    Measure(
      "numeric-assortativity", nl: "hetzelfde voor de getallen van --values",
      en: "the same for the numbers of --values", needs: .numbers,
      .network { graph, settings throws(GraphError) in
        .decimal(try graph.numericAssortativity(of: settings.numbers))
      }),
    Measure(
      "assortativity", nl: "of lijnen binnen de groepen blijven; 1 is altijd, 0 is toeval",
      en: "whether edges stay within the groups; 1 is always, 0 is chance", needs: .partition,
      .network { graph, settings in
        .decimal(graph.nominalAssortativity(of: settings.partition))
      }),
    Measure(
      "ei-index", nl: "lijnen tussen de groepen min die erbinnen, gedeeld door alle",
      en: "edges between the groups less those within, over all", needs: .partition,
      .network { graph, settings in
        .decimal(graph.externalInternalIndex(of: settings.partition).network)
      }),
    Measure(
      "mixing", nl: "het gewicht van de lijnen tussen elk paar groepen",
      en: "the weight of the edges between each pair of groups", needs: .partition,
      // A number for each pair, and its text.
      atMost: .groups(2_000),
      .network { graph, settings in
        .matrix(
          names: settings.grouping.partitionNames, graph.mixingMatrix(of: settings.partition))
      }),
    Measure(
      "modularity", nl: "het gewicht binnen de groepen min wat het toeval geeft",
      en: "the weight within the groups less what chance gives", needs: .partition,
      .network { graph, settings in
        .decimal(
          graph.modularity(
            of: settings.partition, resolution: settings.communities.resolution))
      }),
    Measure(
      "nmi", nl: "hoe goed gemeenschappen en --groups overeenkomen, van 0 tot 1",
      en: "how well communities and --groups agree, from 0 to 1", needs: .givenPartition,
      .network { _, settings in
        .decimal(settings.found?.normalizedMutualInformation(with: settings.partition) ?? .nan)
      }),
    Measure(
      "ari", nl: "hetzelfde in paren knopen; 0 is toeval",
      en: "the same in pairs of vertices; 0 is chance", needs: .givenPartition,
      .network { _, settings in
        .decimal(settings.found?.adjustedRandIndex(with: settings.partition) ?? .nan)
      }),
    Measure(
      "vi", nl: "hoeveel ze van elkaar niet zeggen, in nats",
      en: "how much they do not tell of each other, in nats", needs: .givenPartition,
      .network { _, settings in
        .decimal(settings.found?.variationOfInformation(from: settings.partition) ?? .nan)
      }),
    Measure(
      "group-betweenness", nl: "hoe vaak een kortste pad langs een van --members loopt",
      en: "how often a shortest path leads past one of --members", needs: .members,
      .network { graph, settings throws(GraphError) in
        .decimal(
          try graph.groupBetweenness(
            of: settings.members, weights: settings.weights,
            normalized: settings.isNormalized, threads: settings.threads))
      }),
  ]
}

/// The mean; NaN of nothing.
private func mean(_ values: [Double]) -> Double {
  values.reduce(0, +) / Double(values.count)
}
