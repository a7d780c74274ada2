internal import Graphs

/// Random networks to compare a network with.
struct NullModel: Sendable {
  /// What stays and what chance changes.
  enum Kind: String, CaseIterable, Sendable {
    /// Every vertex keeps its number of edges; edges change partners.
    case edgeSwaps = "edge-swaps"
    /// Ends of edges are matched anew; self-loops and parallel edges may come.
    case configuration
    /// The edges stay; groups, or numbers, are dealt anew to the vertices.
    case labels
  }

  let kind: Kind
  /// How many random networks.
  let samples: Int
  let seed: UInt64
  let threads: Int?

  /// Swaps tried for each edge.
  private static let attemptsPerEdge = 20

  /// The values of measures in each of the random networks: NaN where there is none.
  ///
  /// Communities are looked for anew in each when the groups are communities.
  ///
  /// - Parameter measures: Measures of networks that give one number.
  /// - Throws: What a measure throws on a random network.
  func values(
    of measures: [Measure], in graph: Graph, _ settings: MeasureSettings
  ) throws(GraphError) -> [[Double]] {
    let results = concurrentMap(chunkCount: samples, threads: threads) {
      sample -> Result<[Double], GraphError> in
      do throws(GraphError) {
        return .success(try sampleValues(of: measures, in: graph, settings, UInt64(sample)))
      } catch {
        return .failure(error)
      }
    }
    var values: [[Double]] = []
    for result in results { values.append(try result.get()) }
    return values
  }

  private func sampleValues(
    of measures: [Measure], in graph: Graph, _ settings: MeasureSettings, _ sample: UInt64
  ) throws(GraphError) -> [Double] {
    var (random, settings) = (graph, settings)
    settings.threads = 1
    switch kind {
    case .edgeSwaps:
      random = graph.swappingEdges(
        attempts: Self.attemptsPerEdge * graph.edgeCount, seed: seed, stream: sample)
    case .configuration:
      random = graph.matchingEnds(seed: seed, stream: sample)
    case .labels:
      var generator = SeededGenerator(seed: seed, stream: sample)
      generator.shuffle(&settings.numbers)
      var labels = settings.grouping.labels
      generator.shuffle(&labels)
      settings.grouping = Grouping(labels: labels, names: settings.grouping.names)
    }
    if kind != .labels, settings.found != nil {
      var search = settings.communities
      search.threads = 1
      let communities = search.communities(of: random).partition
      settings.found = communities
      if settings.grouping.isFound { settings.grouping = Grouping(communities) }
    }
    var values: [Double] = []
    for measure in measures {
      guard case .network(let work) = measure.work else { continue }
      let figure = NetworkFigure(name: measure.name, value: try work(random, settings))
      values.append(figure.number ?? .nan)
    }
    return values
  }
}
