public import ArgumentParser
internal import GraphFormats
public import Graphs
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

  @Option(help: ArgumentHelp(ToolWords.help.communities, valueName: "method"))
  var communities: CommunitySearch.Method?

  @Option(help: ArgumentHelp(ToolWords.help.bestGroup, valueName: "number"))
  var bestGroup: Int?

  @Flag(help: ArgumentHelp(ToolWords.help.robustness))
  var robustness = false

  @Flag(help: ArgumentHelp(ToolWords.help.directed))
  var directed = false

  @Flag(help: ArgumentHelp(ToolWords.help.weighted))
  var weighted = false

  @Flag(help: ArgumentHelp(ToolWords.help.normalized))
  var normalized = false

  @Option(help: ArgumentHelp(ToolWords.help.parallelEdges, valueName: "merge|keep"))
  var parallelEdges: Graph.ParallelEdges = .merge

  @Option(help: ArgumentHelp(ToolWords.help.resolution, valueName: "number"))
  var resolution = 1.0

  @Option(help: ArgumentHelp(ToolWords.help.runs, valueName: "number"))
  var runs: Int?

  @Option(help: ArgumentHelp(ToolWords.help.graphSeed, valueName: "number"))
  var seed: UInt64 = 1

  @Option(help: ArgumentHelp(ToolWords.help.threads, valueName: "number"))
  var threads: Int?

  @Flag(help: ArgumentHelp(ToolWords.help.timings))
  var timings = false

  @Option(help: ArgumentHelp(ToolWords.help.format, valueName: "table|csv|json"))
  var format: OutputFormat = .table

  @Option(name: .shortAndLong, help: ArgumentHelp(ToolWords.help.outputFile, valueName: "file"))
  var output: String?

  @Option(help: ArgumentHelp(ToolWords.help.toolLanguage, valueName: "nl|en"))
  var lang: Language?

  @Flag(name: .shortAndLong, help: ArgumentHelp(ToolWords.help.quiet))
  var quiet = false

  private var words: ToolWords { ToolWords(lang ?? ToolWords.language) }

  func run() throws {
    let chosen = try chosenMeasures()
    try checkNumbers()
    var stopwatch = Stopwatch()
    let list = try stopwatch.time("read") { try readEdges() }
    let graph = try stopwatch.time("build") { try buildGraph(of: list) }
    notice(list, graph)
    var answer = GraphAnswer(names: list.vertexNames, graph: graph)
    let settings = Measure.Settings(
      weights: weighted ? .lengths : .ignored, isNormalized: normalized,
      communities: communitySearch, modes: modes(of: list), threads: threads)
    for measure in chosen {
      answer.columns.append(
        GraphAnswer.Column(
          name: measure.name,
          values: try stopwatch.time(measure.name) {
            try explainingErrors(in: list) { () throws(GraphError) in
              try measure.values(of: graph, settings)
            }
          }))
    }
    if let communities {
      let result = stopwatch.time("communities") {
        communitySearch.communities(communities, of: graph)
      }
      if !result.isSettled && !quiet { Console.warn(words.notSettled) }
      answer.add(result.partition, of: graph, resolution: resolution)
    }
    if let bestGroup {
      answer.bestGroup = try stopwatch.time("best-group") {
        try explainingErrors(in: list) { () throws(GraphError) in
          try graph.coveringGroup(
            size: min(bestGroup, graph.vertexCount), weights: settings.weights, threads: threads)
        }
      }
    }
    if robustness {
      answer.robustness = stopwatch.time("robustness") {
        RobustnessAnswer(graph, seed: seed, threads: threads)
      }
    }
    if timings { answer.timings = stopwatch.times }
    try write(answer)
  }

  // MARK: Options

  private func chosenMeasures() throws -> [Measure] {
    var chosen: [Measure] = []
    var unknown: [String] = []
    for part in measures.split(separator: ",", omittingEmptySubsequences: false) {
      let word = part.trimmed
      if let measure = Measure.all.first(where: { $0.name == word.lowercased() }) {
        // A measure asked for twice is one column.
        if !chosen.contains(where: { $0.name == measure.name }) { chosen.append(measure) }
      } else {
        unknown.append(word)
      }
    }
    guard unknown.isEmpty else {
      let known = Measure.all.map(\.name)
      throw ToolFailure.wrongUse(
        unknown.map { words.unknownValue($0, option: "--measures", known: known) }
          .joined(separator: "\n"))
    }
    return chosen
  }

  private func checkNumbers() throws {
    if let threads, threads < 1 { throw ToolFailure.wrongUse(words.atLeastOne("--threads")) }
    if let bestGroup, bestGroup < 1 {
      throw ToolFailure.wrongUse(words.atLeastOne("--best-group"))
    }
    if let runs, runs < 1 { throw ToolFailure.wrongUse(words.atLeastOne("--runs")) }
    if !(resolution >= 0 && resolution.isFinite) {
      throw ToolFailure.wrongUse(words.zeroOrMore("--resolution"))
    }
  }

  private var communitySearch: CommunitySearch {
    CommunitySearch(resolution: resolution, runs: runs, seed: seed, threads: threads)
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
        vertexCount: list.vertexNames.count, direction: directed ? .directed : .undirected,
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
    let bytes =
      switch format {
      case .json: answer.json()
      case .csv: answer.csv()
      case .table: answer.table(words)
      }
    if let output {
      try OutputFile.write(bytes, to: output, words)
    } else {
      try Console.say(bytes, words)
    }
    // CSV has no place for what is said of the network as a whole.
    if format == .csv, let footer = answer.footer(words), !quiet || timings {
      Console.warn(footer)
    }
  }
}

extension Graph.ParallelEdges: ExpressibleByArgument {
  /// Reads `merge` or `keep`.
  public init?(argument: String) {
    switch argument {
    case "merge": self = .merge
    case "keep": self = .keep
    default: return nil
    }
  }

  /// The words for the help.
  public static var allValueStrings: [String] { ["merge", "keep"] }

  /// The word for the help.
  public var defaultValueDescription: String { self == .merge ? "merge" : "keep" }
}

extension CommunitySearch.Method: ExpressibleByArgument {}
