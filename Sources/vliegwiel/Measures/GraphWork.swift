internal import Graphs

/// A network whose measures are worked out one after the other, with the time that each takes.
struct GraphWork {
  /// The network to work on.
  struct Network {
    let graph: Graph
    /// The id of each vertex.
    let names: [String]
    /// The mode of each vertex by its column in the file; nil when an id stands in both columns.
    let modes: [TwoModeGraph.Mode]?
  }

  var settings: MeasureSettings
  var names: [String] { network.names }
  private let network: Network
  private let words: ToolWords
  private var stopwatch: Stopwatch
  private var answer: GraphAnswer

  private var graph: Graph { network.graph }

  init(
    _ network: Network, settings: MeasureSettings, words: ToolWords, stopwatch: Stopwatch
  ) {
    self.network = network
    self.settings = settings
    self.settings.modes = network.modes
    self.words = words
    self.stopwatch = stopwatch
    answer = GraphAnswer(names: network.names, graph: network.graph)
  }

  /// The answer, with the time of each step when that is asked for.
  func finished(timings: Bool) -> GraphAnswer {
    var answer = answer
    // Communities come last, behind the measures that look at them.
    if let found = settings.found { answer.add(found, of: graph, settings.communities) }
    if timings { answer.timings = stopwatch.times }
    return answer
  }

  /// Checks that what is kept of every repeat fits in memory: a billion ranks, or half as many
  /// groups.
  ///
  /// - Parameters:
  ///   - measures: All that is to be worked out.
  ///   - samples: How often ranks are repeated; nil when they are not.
  ///   - findsCommunities: Whether communities are looked for.
  /// - Throws: `ToolFailure.problems` naming every option that asks too much.
  func checkMemory(for measures: [Measure], samples: Int?, findsCommunities: Bool) throws {
    var wrong: [String] = []
    func check(_ option: String, _ repeats: Int, _ limit: Int, listsEach: Int) {
      let most = max(1, limit / max(1, listsEach * graph.vertexCount))
      if repeats > most { wrong.append(words.tooManyRepeats(option, repeats, most: most)) }
    }
    if let samples {
      check("--samples", samples, 1_000_000_000, listsEach: measures.count(where: \.isOfVertices))
    }
    let search = settings.communities
    let isConsensus =
      findsCommunities && search.method == .consensus
      || measures.contains { $0.name == Measure.stability.name }
    if isConsensus || findsCommunities && search.method == .leiden {
      check("--runs", search.runs ?? (isConsensus ? 100 : 1), 500_000_000, listsEach: 1)
    }
    guard wrong.isEmpty else { throw ToolFailure.problems(wrong.joined(separator: "\n")) }
  }

  /// Looks for communities; without groups of a file these are the groups.
  ///
  /// - Returns: Whether the search came to an end by itself.
  mutating func addCommunities() -> Bool {
    let (result, seconds) = Stopwatch.timed { settings.communities.communities(of: graph) }
    stopwatch.note("communities", seconds)
    settings.found = result.partition
    if settings.grouping.labels.isEmpty { settings.grouping = Grouping(result.partition) }
    return result.isSettled
  }

  /// Works out measures of vertices, edges and the network.
  ///
  /// - Throws: `ToolFailure.problems` naming every measure that could not be.
  mutating func add(_ measures: [Measure]) throws {
    var failures = MeasureFailures(names: names, words)
    for measure in measures {
      if let limit = measure.limit, let found = limit.excess(in: graph, settings) {
        failures.note(measure.name, limit, found: found)
        continue
      }
      switch measure.work {
      case .vertices(let work):
        guard let values = failures.value(measure.name, time(measure.name, work)) else { continue }
        answer.columns.append(GraphAnswer.Column(name: measure.name, values: values))
      case .edges(let work):
        guard let values = failures.value(measure.name, time(measure.name, work)) else { continue }
        if answer.edges.isEmpty { answer.edges = graph.edges }
        answer.edgeColumns.append(GraphAnswer.Column(name: measure.name, values: values))
      case .network(let work):
        guard let value = failures.value(measure.name, time(measure.name, work)) else { continue }
        answer.figures.append(NetworkFigure(name: measure.name, value: value))
      case .pairs: continue
      }
    }
    try failures.stop()
  }

  /// Works out measures of pairs: the pairs that are most alike by the first of them.
  ///
  /// - Parameters:
  ///   - kind: Which pairs take part.
  ///   - top: How many pairs at most.
  mutating func addPairs(_ measures: [Measure], among kind: Graph.PairKind, top: Int) {
    let similarities = measures.compactMap { measure in
      if case .pairs(let similarity) = measure.work { (measure.name, similarity) } else { nil }
    }
    guard let first = similarities.first else { return }
    let (rows, seconds) = Stopwatch.timed {
      let best = graph.similarPairs(by: first.1, among: kind, limit: top)
      let pairs = best.map { ($0.first, $0.second) }
      let values = similarities.map { graph.similarities($0.1, of: pairs) }
      return pairs.indices.map { place in
        (pairs[place].0, pairs[place].1, values.map { $0[place] })
      }
    }
    stopwatch.note("pairs", seconds)
    answer.pairs = GraphAnswer.Pairs(names: similarities.map(\.0), rows: rows)
  }

  /// How sure the ranks of the vertices by their measures are when links may have been missed.
  mutating func addRankIntervals(of measures: [Measure], over repeats: RankRepeats) throws {
    let options = repeats.options
    answer.rankRepeats = repeats
    var single = settings
    // The repeats share the threads.
    single.threads = 1
    let own = single
    var works: [(name: String, work: Graph.Measure)] = []
    for measure in measures.compactMap(VertexMeasure.init) {
      let work = measure.work
      works.append((measure.name, { graph throws(GraphError) in try work(graph, own).numbers }))
    }
    let intervals = time("rank-intervals") { graph, _ throws(GraphError) in
      try graph.rankIntervals(of: works.map(\.work), options)
    }
    if case .success(let intervals) = intervals {
      for (work, ranks) in zip(works, intervals) { answer.add(ranks, of: work.name) }
      return
    }
    // Which they were shows when each is tried by itself.
    var failures = MeasureFailures(names: names, words)
    for (name, work) in works {
      do throws(GraphError) {
        _ = try graph.rankIntervals(of: [work], options)
      } catch {
        failures.note(name, in: "--rank-intervals", error)
      }
    }
    try failures.stop()
  }

  /// Compares the measures of the network with those of random networks.
  mutating func compare(with kind: NullModel.Kind, samples: Int?, _ measures: [Measure]) throws {
    let model = NullModel(
      kind: kind, samples: samples ?? 1_000, seed: settings.seed, threads: settings.threads)
    let single = answer.figures.indices.filter { answer.figures[$0].number != nil }
    let compared = single.map { answer.figures[$0].name }
    let works = compared.compactMap { name in measures.first { $0.name == name } }
    let values = try value(
      "--null-model",
      time("null-model") { graph, settings throws(GraphError) in
        try model.values(of: works, in: graph, settings)
      })
    for (place, i) in single.enumerated() {
      answer.figures[i].chance = NetworkFigure.Chance(
        answer.figures[i].number ?? .nan, among: values.map { $0[place] })
    }
    answer.nullModel = model
  }

  mutating func addBestGroup(size: Int) throws {
    answer.bestGroup = try value(
      "--best-group",
      time("best-group") { graph, settings throws(GraphError) in
        try graph.coveringGroup(
          size: min(size, graph.vertexCount), weights: settings.weights,
          threads: settings.threads)
      })
  }

  /// How the network falls apart as its vertices go.
  ///
  /// - Parameter order: A measure of vertices, for an order of its own.
  mutating func addRobustness(removingBy order: VertexMeasure?) throws {
    var measure: (name: String, values: [Double])?
    if let order { measure = (order.name, try numbers(of: order)) }
    let (answer, seconds) = Stopwatch.timed {
      RobustnessAnswer(
        graph, measure: measure, seed: settings.seed, threads: settings.threads)
    }
    stopwatch.note("robustness", seconds)
    self.answer.robustness = answer
  }

  /// The values of a measure of vertices, worked out unless they are there.
  private mutating func numbers(of order: VertexMeasure) throws -> [Double] {
    if let column = answer.columns.first(where: { $0.name == order.name }) {
      return column.values.numbers
    }
    var failures = MeasureFailures(names: names, words)
    if let limit = order.measure.limit, let found = limit.excess(in: graph, settings) {
      failures.note(order.name, in: "--removal-order", limit, found: found)
      try failures.stop()
    }
    return try value("--removal-order", of: order.name, time("removal-order", order.work)).numbers
  }

  /// Does a step and notes its time.
  private mutating func time<Value>(
    _ step: String, _ work: (Graph, MeasureSettings) throws(GraphError) -> Value
  ) -> Result<Value, GraphError> {
    let (result, seconds) = Stopwatch.timed { () -> Result<Value, GraphError> in
      do throws(GraphError) {
        return .success(try work(graph, settings))
      } catch {
        return .failure(error)
      }
    }
    stopwatch.note(step, seconds)
    return result
  }

  /// What a step gave.
  ///
  /// - Throws: `ToolFailure.problems` saying what it cannot do with the network, by the ids of the
  ///   file.
  private func value<Value>(
    _ option: String, of measure: String? = nil, _ result: Result<Value, GraphError>
  ) throws -> Value {
    do throws(GraphError) {
      return try result.get()
    } catch {
      throw MeasureFailures.only(measure, in: option, error, names: names, words)
    }
  }
}

extension Measure {
  /// Whether it is a measure of vertices.
  var isOfVertices: Bool { VertexMeasure(self) != nil }

  /// Whether it is a measure of the network as a whole.
  var isOfNetwork: Bool { if case .network = work { true } else { false } }
}

extension Measure.Values {
  /// The values as numbers; NaN where there is none.
  fileprivate var numbers: [Double] {
    switch self {
    case .whole(let values): values.map(Double.init)
    case .optional(let values): values.map { $0.map(Double.init) ?? .nan }
    case .decimal(let values): values
    case .sampled(let estimate): estimate.values
    }
  }
}
