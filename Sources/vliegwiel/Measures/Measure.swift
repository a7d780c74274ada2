internal import Graphs
internal import Words

/// A measure of the vertices of a network: its name, its line in the help, and how it is worked
/// out.
struct Measure: Sendable {
  /// What the measures have to know.
  struct Settings: Sendable {
    /// Whether weights are lengths to the measures of paths.
    let weights: Graph.WeightUse
    /// Whether values are divided by the highest that is possible, where there is one.
    let isNormalized: Bool
    /// How communities are looked for, where a measure needs them.
    let communities: CommunitySearch
    /// The mode of each vertex by its column in the file; nil when an id stands in both columns.
    let modes: [TwoModeGraph.Mode]?
    /// How many threads may work; nil is one for each processor.
    let threads: Int?

    /// The graph with its modes: those of the columns, or else any in which it can be divided.
    func twoMode(_ graph: Graph) throws(GraphError) -> TwoModeGraph {
      if let modes { return try TwoModeGraph(graph, modes: modes) }
      return try TwoModeGraph(inferringModesOf: graph)
    }
  }

  /// Values by vertex.
  enum Values: Sendable {
    case whole([Int])
    case decimal([Double])
  }

  let name: String
  private let nl: String
  private let en: String
  private let work: @Sendable (Graph, Settings) throws(GraphError) -> Values

  private init(
    _ name: String, nl: String, en: String,
    _ work: @escaping @Sendable (Graph, Settings) throws(GraphError) -> Values
  ) {
    self.name = name
    self.nl = nl
    self.en = en
    self.work = work
  }

  /// What the measure tells, in a line.
  func summary(in language: Language) -> String { language(nl: nl, en: en) }

  /// The values of all vertices.
  func values(of graph: Graph, _ settings: Settings) throws(GraphError) -> Values {
    try work(graph, settings)
  }

  /// All measures, in the order of the help.
  static let all = [
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
      "current-flow-betweenness", nl: "hoeveel stroom tussen twee andere erdoor loopt",
      en: "how much of a current between two others flows through"
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
      "eigenvector", nl: "hoe goed verbonden met wie goed verbonden is",
      en: "how well connected to the well connected"
    ) { graph, _ throws(GraphError) in
      .decimal(try graph.eigenvectorCentrality())
    },
    Measure(
      "katz", nl: "hoeveel wandelingen er eindigen, lange tellen minder",
      en: "how many walks end there, long ones counting for less"
    ) { graph, _ throws(GraphError) in
      .decimal(try graph.katzCentrality())
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
      "pagerank", nl: "hoe vaak een wandelaar er is; samen 1",
      en: "how often a random walker is there; 1 in all"
    ) { graph, _ throws(GraphError) in
      .decimal(try graph.pageRank())
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
      graph, _ in .whole(graph.triangleCounts())
    },
    Measure(
      "clustering", nl: "hun aandeel in alle paren buren",
      en: "their share of all pairs of neighbors"
    ) { graph, _ in .decimal(graph.localClustering()) },
    Measure(
      "constraint", nl: "ingeklemd tussen buren die elkaar kennen; laag is vrij",
      en: "held by neighbors who know each other; low is free"
    ) { graph, _ in .decimal(graph.constraint()) },
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
      "bridging", nl: "tussen buren met meer buren dan de knoop zelf",
      en: "between neighbors with more neighbors than itself"
    ) { graph, _ in .decimal(graph.bridgingCoefficient()) },
    Measure(
      "stability", nl: "hoe vaak bij zijn groep, over veel keren zoeken; 1 is altijd",
      en: "how often with its group, over many searches; 1 is always"
    ) { graph, settings in
      .decimal(settings.communities.consensus(of: graph).stability)
    },
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

  /// The number of edges at each vertex, the measure when none is asked for.
  static let degree = Measure(
    "degree", nl: "lijnen aan de knoop; een lus telt twee keer",
    en: "edges at the vertex; a loop counts twice"
  ) { .degrees(.all, of: $0, $1) }
}

extension Measure.Values {
  /// Degrees, or their share of n − 1.
  fileprivate static func degrees(
    _ incidence: Graph.Incidence, of graph: Graph, _ settings: Measure.Settings
  ) -> Measure.Values {
    let degrees = graph.degrees(incidence)
    guard settings.isNormalized else { return .whole(degrees) }
    let others = Double(max(1, graph.vertexCount - 1))
    return .decimal(degrees.map { Double($0) / others })
  }
}
