public import ArgumentParser
internal import Graphs
public import Insight
internal import Movement

/// Who stands between groups, how sure that is, and where nobody does.
struct BrokersCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "brokers", abstract: ToolWords.help.brokersAbstract,
    discussion: ToolWords.help.brokersExample)

  @OptionGroup var shared: QuestionOptions

  @Option(help: ArgumentHelp(ToolWords.help.by, valueName: "sector|theme|municipality"))
  var by: BrokerGrouping = .sector

  @Option(help: ArgumentHelp(ToolWords.help.comparison, valueName: "group|all"))
  var comparison = BrokerOptions().comparison

  @Option(help: ArgumentHelp(ToolWords.help.brokerPermutations, valueName: "number"))
  var permutations = BrokerOptions().permutations

  @Option(help: ArgumentHelp(ToolWords.help.tested, valueName: "number"))
  var tested: Int?

  @Option(help: ArgumentHelp(ToolWords.help.resamples, valueName: "number"))
  var resamples: Int?

  @Option(help: ArgumentHelp(ToolWords.help.resampling, valueName: "bootstrap|missing"))
  var resampling = BrokerOptions().resampling

  @Option(help: ArgumentHelp(ToolWords.help.brokerSources, valueName: "number"))
  var sources: Int?

  @Option(help: ArgumentHelp(ToolWords.help.resampleSources, valueName: "number"))
  var resampleSources: Int?

  @Option(help: ArgumentHelp(ToolWords.help.candidates, valueName: "number"))
  var candidates = BrokerOptions().candidates

  @Option(help: ArgumentHelp(ToolWords.help.answerSeed, valueName: "number"))
  var seed: UInt64 = 1

  /// The command's own options, as the JSON tells them.
  private struct OwnOptions: Encodable {
    let by: BrokerGrouping
    let comparison: BrokerComparison
    let permutations: Int
    let tested: Int
    let resamples: Int
    let resampling: LinkResampling
    let betweennessSources: Int
    let resampleSources: Int
    let candidates: Int
  }

  func run() throws {
    let question = try shared.question()
    let options = try brokerOptions(question.words)
    let network = try question.network()
    let answer = try question.explainingErrors { () throws(GraphError) in
      try BrokerAnswer(
        network: network, register: question.register, language: question.language,
        options: options)
    }
    let count = network.actors.count
    try question.write(
      answer, of: "brokers",
      options: OwnOptions(
        by: by, comparison: comparison, permutations: permutations,
        tested: options.tested(for: count), resamples: options.resamples(for: count),
        resampling: resampling,
        betweennessSources: options.sources(for: count),
        resampleSources: options.resampleSources(for: count), candidates: candidates),
      seed: seed, tables: answer.tables,
      text: answer.text(of: question.register, options: options, language: question.language))
  }

  /// - Throws: `ToolFailure.wrongUse` naming every option that is out of bounds.
  private func brokerOptions(_ words: ToolWords) throws -> BrokerOptions {
    var bounds = OptionBounds(words)
    bounds.check("--permutations", permutations, from: 0, to: 1_000_000)
    bounds.check("--tested", tested, to: MostRepeats.rows)
    bounds.check("--resamples", resamples, from: 0, to: MostRepeats.draws)
    bounds.check("--candidates", candidates, from: 0, to: MostRepeats.rows)
    bounds.check("--sources", sources, to: MostRepeats.rows)
    bounds.check("--resample-sources", resampleSources, to: MostRepeats.rows)
    try bounds.stop()
    var options = BrokerOptions()
    options.grouping = by
    options.comparison = comparison
    options.permutations = permutations
    options.tested = tested
    options.resamples = resamples
    options.resampling = resampling
    options.sources = sources
    options.resampleSources = resampleSources
    options.candidates = candidates
    options.seed = seed
    return options
  }
}

extension BrokerGrouping: ExpressibleByArgument {}
extension BrokerComparison: ExpressibleByArgument {}
extension LinkResampling: ExpressibleByArgument {}
