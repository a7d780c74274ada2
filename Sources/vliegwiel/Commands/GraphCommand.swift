internal import ArgumentParser
internal import GraphFormats
internal import Graphs
internal import Words

/// The measures of any network that is written down as a list of edges.
struct GraphCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "graph", abstract: ToolWords.help.graphAbstract,
    discussion: ToolWords.help.graphDiscussion)

  @Argument(help: ArgumentHelp(ToolWords.help.edgeFile, valueName: "file"))
  var file: String

  @Option(help: ArgumentHelp(ToolWords.help.measures, valueName: "measure,..."))
  var measures = Measure.degree.name

  @OptionGroup var groupOptions: GroupOptions

  @OptionGroup var walks: WalkOptions

  @Option(help: ArgumentHelp(ToolWords.help.pairs, valueName: "unlinked|linked|all"))
  var pairs: Graph.PairKind = .unlinked

  @Option(help: ArgumentHelp(ToolWords.help.top, valueName: "number"))
  var top = 100

  @OptionGroup var ranking: RankingOptions

  @Option(help: ArgumentHelp(ToolWords.help.nullModel, valueName: "kind"))
  var nullModel: NullModel.Kind?

  @Option(help: ArgumentHelp(ToolWords.help.samples, valueName: "number"))
  var samples: Int?

  @Flag(help: ArgumentHelp(ToolWords.help.robustness))
  var robustness = false

  @Option(help: ArgumentHelp(ToolWords.help.removalOrder, valueName: "measure"))
  var removalOrder: String?

  @OptionGroup var projection: ProjectionOptions

  @Flag(help: ArgumentHelp(ToolWords.help.directed))
  var directed = false

  @Flag(help: ArgumentHelp(ToolWords.help.weighted))
  var weighted = false

  @Flag(help: ArgumentHelp(ToolWords.help.normalized))
  var normalized = false

  @Option(help: ArgumentHelp(ToolWords.help.parallelEdges, valueName: "merge|keep"))
  var parallelEdges: Graph.ParallelEdges = .merge

  @Option(help: ArgumentHelp(ToolWords.help.error, valueName: "number"))
  var error = 0.01

  @Option(help: ArgumentHelp(ToolWords.help.confidence, valueName: "number"))
  var confidence = 0.95

  @Option(help: ArgumentHelp(ToolWords.help.graphSeed, valueName: "number"))
  var seed: UInt64 = 1

  @Option(help: ArgumentHelp(ToolWords.help.threads, valueName: "number"))
  var threads: Int?

  @Flag(help: ArgumentHelp(ToolWords.help.timings))
  var timings = false

  @Option(help: ArgumentHelp(ToolWords.help.format, valueName: "table|csv|json"))
  var format: OutputFormat?

  @Option(name: .shortAndLong, help: ArgumentHelp(ToolWords.help.outputFile, valueName: "file"))
  var output: String?

  @Option(help: ArgumentHelp(ToolWords.help.toolLanguage, valueName: "nl|en"))
  var lang: Language?

  @Flag(name: .shortAndLong, help: ArgumentHelp(ToolWords.help.quiet))
  var quiet = false

  private var words: ToolWords { ToolWords(lang ?? ToolWords.language) }

  func run() throws {
    var bounds = OptionBounds(words)
    let chosen = chosenMeasures(&bounds)
    let areKnown = bounds.isClean
    let order = removalMeasure(&bounds)
    let needed =
      chosen
      + [order?.measure].compactMap(\.self)
      .filter { measure in !chosen.contains { $0.name == measure.name } }
    // What an option is for may be the measure that is not known.
    if areKnown && (order == nil) == (removalOrder == nil) {
      groupOptions.checkUse(for: needed, &bounds, words)
      walks.checkUse(for: needed, &bounds)
    }
    checkOptions(&bounds, chosen)
    try bounds.stop()
    var stopwatch = Stopwatch()
    let list = try stopwatch.time("read") { try readEdges() }
    let whole = try stopwatch.time("build") { try buildGraph(of: list) }
    notice(list, whole)
    var work = try GraphWork(
      network(whole, list), settings: settings, words: words, stopwatch: stopwatch)
    try groupOptions.fill(&work.settings, names: work.names, words)
    try groupOptions.checkGroups(for: needed, work.settings, names: work.names, words)
    let findsCommunities = groupOptions.needsCommunities(for: needed)
    let ranks = ranking.ranks(repeats: samples, work.settings)
    try work.checkMemory(
      for: needed, samples: ranks?.repeats, findsCommunities: findsCommunities)
    if findsCommunities, !work.addCommunities(), !quiet {
      Console.warn(words.notSettled)
    }
    try work.add(chosen)
    work.addPairs(chosen, among: pairs, top: top)
    if let ranks { try work.addRankIntervals(of: chosen, over: ranks) }
    if let nullModel { try work.compare(with: nullModel, samples: samples, chosen) }
    if let size = groupOptions.bestGroup { try work.addBestGroup(size: size) }
    if robustness { try work.addRobustness(removingBy: order) }
    try write(work.finished(timings: timings))
  }

  /// The settings that do not depend on the network.
  private var settings: MeasureSettings {
    // More would not help, and the result does not depend on them.
    let threads = threads.map { min($0, 1_024) }
    return MeasureSettings(
      weights: weighted ? .lengths : .ignored, isNormalized: normalized, error: error,
      confidence: confidence, seed: seed,
      communities: groupOptions.search(seed: seed, threads: threads),
      damping: walks.damping ?? 0.85, katzAlpha: walks.katzAlpha, threads: threads)
  }

  /// The network to work on: that of the file, or of one of its two kinds.
  private func network(_ graph: Graph, _ list: EdgeList) throws -> GraphWork.Network {
    let (names, modes) = (list.vertexNames, modes(of: list))
    guard let mode = projection.project else {
      return GraphWork.Network(graph: graph, names: names, modes: modes)
    }
    return try explainingErrors(in: list) { () throws(GraphError) in
      let twoMode =
        if let modes {
          try TwoModeGraph(graph, modes: modes)
        } else {
          try TwoModeGraph(inferringModesOf: graph)
        }
      return GraphWork.Network(
        graph: twoMode.projection(on: mode, weights: projection.projectionWeights),
        names: twoMode.vertices(mode).map { names[$0] }, modes: nil)
    }
  }

  // MARK: Options

  private func chosenMeasures(_ bounds: inout OptionBounds) -> [Measure] {
    let known = Measure.all.map(\.name)
    var chosen: [Measure] = []
    for part in measures.split(separator: ",", omittingEmptySubsequences: false) {
      let word = part.trimmed
      if let measure = Measure.all.first(where: { $0.name == word.lowercased() }) {
        // A measure asked for twice is one column.
        if !chosen.contains(where: { $0.name == measure.name }) { chosen.append(measure) }
      } else {
        bounds.note(words.unknownMeasure(word, known: known))
      }
    }
    return chosen
  }

  /// The measure by which vertices go, when one was asked for.
  private func removalMeasure(_ bounds: inout OptionBounds) -> VertexMeasure? {
    guard let word = removalOrder?.trimmed else { return nil }
    bounds.note(words.removalNeedsRobustness, if: !robustness)
    let known = Measure.all.compactMap(VertexMeasure.init)
    let measure = known.first { $0.name == word.lowercased() }
    bounds.note(words.unknownOrder(word, known: known.map(\.name)), if: measure == nil)
    return measure
  }

  private func checkOptions(_ bounds: inout OptionBounds, _ chosen: [Measure]) {
    groupOptions.check(&bounds, words)
    walks.check(&bounds)
    ranking.check(&bounds, words)
    bounds.note(words.atLeastOne("--threads"), if: threads.map { $0 < 1 } ?? false)
    bounds.check("--top", top, to: MostRepeats.rows)
    bounds.check("--samples", samples, to: MostRepeats.draws)
    bounds.check("--error", error, from: 0.0005, to: 0.5)
    bounds.checkShare("--confidence", confidence)
    bounds.note(words.configurationIsPlain, if: nullModel == .configuration && weighted)
    bounds.note(
      words.labelsNeedGroups,
      if: nullModel == .labels && groupOptions.groups == nil && groupOptions.values == nil)
    bounds.note(
      words.nothingToCompare,
      if: nullModel != nil && !chosen.isEmpty && !chosen.contains(where: \.isOfNetwork))
    bounds.note(
      words.nothingToRank,
      if: ranking.rankIntervals && !chosen.isEmpty && !chosen.contains(where: \.isOfVertices))
  }

  /// The modes of the vertices by the column they stand in; nil when one stands in both.
  private func modes(of list: EdgeList) -> [TwoModeGraph.Mode]? {
    var modes = [TwoModeGraph.Mode](repeating: .second, count: list.vertexNames.count)
    for source in list.sources { modes[Int(source)] = .first }
    return list.targets.contains { modes[Int($0)] == .first } ? nil : modes
  }

  // MARK: In and out

  private func readEdges() throws -> EdgeList {
    let bytes = try InputFile.read(file, words)
    do {
      return try EdgeList(parsing: bytes)
    } catch {
      throw ToolFailure.problems(words.problems(error, in: file))
    }
  }

  private func buildGraph(of list: EdgeList) throws -> Graph {
    try explainingErrors(in: list) { () throws(GraphError) in
      var builder = GraphBuilder(
        vertexCount: list.vertexCount, direction: directed ? .directed : .undirected,
        parallelEdges: parallelEdges)
      builder.addEdges(
        from: list.sources, to: list.targets, weights: weighted ? list.weights : nil)
      return try builder.build()
    }
  }

  /// Says what a measure or a graph cannot do with the data, by the ids of the file.
  private func explainingErrors<Value>(
    in list: EdgeList, _ body: () throws(GraphError) -> Value
  ) throws -> Value {
    do {
      return try body()
    } catch {
      throw ToolFailure.problems(words.problem(error, names: list.vertexNames))
    }
  }

  /// Says what the file holds that the reader of the figures should know.
  private func notice(_ list: EdgeList, _ graph: Graph) {
    guard !quiet else { return }
    let merged = list.edgeCount - graph.edgeCount
    let loops = list.selfLoopCount
    if merged > 0 || loops > 0 { Console.warn(words.notice(merged: merged, loops: loops)) }
    if weighted && list.weights == nil { Console.warn(words.noWeights) }
  }

  private func write(_ answer: GraphAnswer) throws {
    if let output, output.hasSuffix("/") || SystemFiles.kind(of: output) == .folder {
      return try writeAll(answer, into: output)
    }
    let form = format ?? output.map { OutputFormat(ofFile: $0) } ?? .table
    let bytes: [UInt8]
    switch form {
    case .json: bytes = answer.json()
    case .table: bytes = answer.table(words)
    case .csv:
      let tables = answer.csvTables
      guard tables.count == 1 else {
        throw ToolFailure.wrongUse(words.severalTables(tables.map(\.name)))
      }
      bytes = tables[0].bytes
    }
    if let output {
      try OutputFile.write(bytes, to: output, words)
    } else {
      try Console.say(bytes, words)
    }
    // CSV has no place for what is said of the network as a whole.
    if form == .csv, let footer = answer.footer(words), !quiet || timings {
      Console.warn(footer)
    }
  }

  /// Writes a folder with all forms, or the one asked for.
  private func writeAll(_ answer: GraphAnswer, into folder: String) throws {
    var files = FileSet()
    if format ?? .json == .json { files.add("graph.json", answer.json()) }
    if format ?? .table == .table { files.add("graph.txt", answer.table(words)) }
    if format ?? .csv == .csv {
      for table in answer.csvTables { files.add("\(table.name).csv", table.bytes) }
      if let robustness = answer.robustness { files.add("removal.csv", robustness.table) }
    }
    try files.write(into: folder, words)
    if !quiet { try Console.say(words.written(files.names, into: folder), words) }
  }
}
