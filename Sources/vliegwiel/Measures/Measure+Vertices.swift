internal import Glibc
internal import Graphs

/// The measures of single vertices.
extension Measure {
  /// Measures that need nothing but the network, in the order of the help.
  static let ofVertices = [
    degree,
    Measure("in-degree", nl: "lijnen die aankomen", en: "edges that arrive") {
      .degrees(.in, of: $0, $1)
    },
    Measure("out-degree", nl: "lijnen die vertrekken", en: "edges that leave") {
      .degrees(.out, of: $0, $1)
    },
    Measure("strength", nl: "het gewicht van die lijnen samen", en: "their weight together") {
      graph, _ in .decimal(graph.strengths())
    },
    Measure(
      "betweenness", nl: "hoe vaak op een kortste pad tussen twee andere",
      en: "how often on a shortest path between two others"
    ) { graph, settings throws(GraphError) in
      .decimal(
        try graph.betweenness(
          weights: settings.weights, normalized: settings.isNormalized,
          threads: settings.threads))
    },
    Measure(
      "betweenness-sampled", nl: "betweenness, geschat uit getrokken paden (--error)",
      en: "betweenness, estimated from paths drawn (--error)"
    ) { graph, settings in
      var options = Graph.ApproximateBetweennessOptions()
      options.error = settings.error
      options.confidence = settings.confidence
      options.normalized = settings.isNormalized
      options.seed = settings.seed
      options.threads = settings.threads
      return .sampled(graph.approximateBetweenness(options))
    },
    Measure(
      "current-flow-betweenness", nl: "hoeveel stroom tussen twee andere erdoor loopt",
      en: "how much of a current between two others flows through",
      // 16 bytes for each pair.
      atMost: .connectedVertices(10_000)
    ) { graph, settings in
      .decimal(
        graph.currentFlowBetweenness(
          normalized: settings.isNormalized, threads: settings.threads))
    },
    Measure(
      "harmonic", nl: "nabijheid: som van 1 / afstand tot elke andere",
      en: "closeness: the sum of 1 / distance to every other"
    ) { graph, settings throws(GraphError) in
      .decimal(
        try graph.harmonicCloseness(
          weights: settings.weights, normalized: settings.isNormalized,
          threads: settings.threads))
    },
    Measure(
      "closeness", nl: "1 / gemiddelde afstand, maal het deel dat bereikt wordt",
      en: "1 / average distance, times the share that is reached"
    ) { graph, settings throws(GraphError) in
      .decimal(try graph.closeness(weights: settings.weights, threads: settings.threads))
    },
    Measure(
      "eccentricity", nl: "de afstand tot de verste knoop die bereikt wordt",
      en: "the distance to the farthest vertex that is reached"
    ) { graph, settings throws(GraphError) in
      .decimal(try graph.eccentricities(weights: settings.weights, threads: settings.threads))
    },
    Measure(
      "distance", nl: "de afstand vanaf de knoop van --from; leeg waar die niet komt",
      en: "the distance from the vertex of --from; empty where it does not reach",
      needs: .source
    ) { graph, settings throws(GraphError) in
      guard let from = settings.from else { preconditionFailure("a vertex to start from") }
      return .decimal(
        try graph.distances(from: from, weights: settings.weights).map { $0.isFinite ? $0 : .nan })
    },
    Measure(
      "eigenvector", nl: "hoe goed verbonden met wie goed verbonden is",
      en: "how well connected to the well connected"
    ) { graph, _ throws(GraphError) in
      .decimal(try graph.eigenvectorCentrality())
    },
    Measure(
      "katz", nl: "hoeveel wandelingen er eindigen, lange tellen minder (--katz-alpha)",
      en: "how many walks end there, long ones counting for less (--katz-alpha)"
    ) { graph, settings throws(GraphError) in
      .decimal(try graph.katzCentrality(alpha: settings.katzAlpha))
    },
    Measure(
      "hub", nl: "hoezeer de knoop naar goede authorities leidt; samen 1",
      en: "how much it leads to good authorities; 1 in all"
    ) { graph, _ throws(GraphError) in
      .decimal(try graph.hubsAndAuthorities().hubs)
    },
    Measure(
      "authority", nl: "hoezeer goede hubs naar de knoop leiden; samen 1",
      en: "how much good hubs lead to it; 1 in all"
    ) { graph, _ throws(GraphError) in
      .decimal(try graph.hubsAndAuthorities().authorities)
    },
    Measure(
      "pagerank", nl: "hoe vaak een wandelaar er is; samen 1 (--restart, --damping)",
      en: "how often a random walker is there; 1 in all (--restart, --damping)"
    ) { graph, settings throws(GraphError) in
      var options = Graph.PageRankOptions()
      options.threads = settings.threads
      options.damping = settings.damping
      options.maximumSteps = pageRankSteps(damping: settings.damping)
      if !settings.restart.isEmpty {
        var starts = [Double](repeating: 0, count: graph.vertexCount)
        for vertex in settings.restart { starts[vertex] = 1 }
        options.personalization = starts
      }
      return .decimal(try graph.pageRank(options))
    },
    Measure(
      "component", nl: "het samenhangende deel, genummerd vanaf 0",
      en: "the connected part, numbered from 0"
    ) { graph, _ in .whole(graph.components().labels) },
    Measure(
      "strong-component", nl: "het deel waarin alle elkaar bereiken, genummerd vanaf 0",
      en: "the part where all reach each other, numbered from 0"
    ) { graph, _ in .whole(graph.strongComponents().labels) },
    Measure(
      "core", nl: "de hoogste k waarvoor de knoop in de k-kern zit",
      en: "the highest k for which the vertex is in the k-core"
    ) { graph, _ in .whole(graph.coreNumbers()) },
    Measure(
      "articulation", nl: "1 als het netwerk zonder de knoop uiteenvalt, anders 0",
      en: "1 when the network falls apart without the vertex, else 0"
    ) { graph, _ in
      var values = [Int](repeating: 0, count: graph.vertexCount)
      for vertex in graph.articulationPoints() { values[vertex] = 1 }
      return .whole(values)
    },
    Measure(
      "triangles", nl: "paren buren die zelf buren zijn",
      en: "pairs of neighbors that are neighbors"
    ) {
      graph, settings in .whole(graph.triangleCounts(threads: settings.threads))
    },
    Measure(
      "clustering", nl: "hun aandeel in alle paren buren",
      en: "their share of all pairs of neighbors"
    ) { graph, settings in .decimal(graph.localClustering(threads: settings.threads)) },
    Measure(
      "constraint", nl: "ingeklemd tussen buren die elkaar kennen; laag is vrij",
      en: "held by neighbors who know each other; low is free"
    ) { graph, _ in .decimal(graph.constraint()) },
    Measure(
      "ego-constraint", nl: "constraint binnen het eigen netwerk, als in UCINET",
      en: "constraint within the ego network, as in UCINET"
    ) { graph, _ in .decimal(graph.egoNetworkConstraint()) },
    Measure(
      "effective-size", nl: "het aantal buren min wat zij van elkaar herhalen",
      en: "the number of neighbors less what they repeat"
    ) { graph, _ in .decimal(graph.effectiveSize()) },
    Measure(
      "efficiency", nl: "effective-size per buur, hoogstens 1",
      en: "effective-size per neighbor, at most 1"
    ) { graph, _ in .decimal(graph.efficiency()) },
    Measure(
      "hierarchy", nl: "constraint door één buur (1) of door alle evenveel (0)",
      en: "constraint by one neighbor (1) or by all alike (0)"
    ) { graph, _ in .decimal(graph.hierarchy()) },
    Measure(
      "ego-effective-size", nl: "effective-size binnen het eigen netwerk, als in UCINET",
      en: "effective-size within the ego network, as in UCINET"
    ) { graph, _ in .decimal(graph.egoNetworkEffectiveSize()) },
    Measure(
      "ego-efficiency", nl: "ego-effective-size per buur, hoogstens 1",
      en: "ego-effective-size per neighbor, at most 1"
    ) { graph, _ in .decimal(graph.egoNetworkEfficiency()) },
    Measure(
      "ego-hierarchy", nl: "hierarchy binnen het eigen netwerk, als in UCINET",
      en: "hierarchy within the ego network, as in UCINET"
    ) { graph, _ in .decimal(graph.egoNetworkHierarchy()) },
    Measure(
      "bridging", nl: "tussen buren met meer buren dan de knoop zelf",
      en: "between neighbors with more neighbors than itself"
    ) { graph, _ in .decimal(graph.bridgingCoefficient()) },
    stability,
    Measure(
      "two-mode-degree", nl: "het deel van de andere soort waarmee de knoop verbonden is",
      en: "the share of the other kind that it is joined with"
    ) { graph, settings throws(GraphError) in
      .decimal(try settings.twoMode(graph).degreeCentrality())
    },
    Measure(
      "two-mode-closeness", nl: "nabijheid, als deel van wat bij twee soorten kan",
      en: "closeness, as a share of what two kinds allow"
    ) { graph, settings throws(GraphError) in
      .decimal(try settings.twoMode(graph).closeness(threads: settings.threads))
    },
    Measure(
      "two-mode-betweenness", nl: "betweenness, als deel van wat bij twee soorten kan",
      en: "betweenness, as a share of what two kinds allow"
    ) { graph, settings throws(GraphError) in
      .decimal(try settings.twoMode(graph).betweenness(threads: settings.threads))
    },
  ]

  /// How firmly each vertex belongs to its community.
  static let stability = Measure(
    "stability", nl: "hoe vaak bij zijn groep, over veel keren zoeken; 1 is altijd",
    en: "how often with its group, over many searches; 1 is always"
  ) { graph, settings in
    var search = settings.communities
    search.threads = settings.threads
    return .decimal(search.consensus(of: graph).stability)
  }

  /// The number of edges at each vertex, the measure when none is asked for.
  static let degree = Measure(
    "degree", nl: "lijnen aan de knoop; een lus telt twee keer",
    en: "edges at the vertex; a loop counts twice"
  ) { .degrees(.all, of: $0, $1) }
}

/// How many steps the walker of PageRank may need, as each shrinks what is left by the damping; no
/// more than somebody wants to wait for.
private func pageRankSteps(damping: Double) -> Int {
  Int(min(10_000, max(1_000, (log(1e-13) / log(damping)).rounded(.up))))
}

extension Measure.Values {
  /// Degrees, or their share of n − 1.
  fileprivate static func degrees(
    _ incidence: Graph.Incidence, of graph: Graph, _ settings: MeasureSettings
  ) -> Measure.Values {
    let degrees = graph.degrees(incidence)
    guard settings.isNormalized else { return .whole(degrees) }
    let others = Double(max(1, graph.vertexCount - 1))
    return .decimal(degrees.map { Double($0) / others })
  }
}
