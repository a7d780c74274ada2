internal import ArgumentParser
internal import Insight
internal import Movement

/// Where the movement clusters, and how far its clusters cross themes.
struct ClustersCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "clusters", abstract: ToolWords.help.clustersAbstract,
    discussion: ToolWords.help.clustersExample)

  @OptionGroup var shared: QuestionOptions

  @Option(help: ArgumentHelp(ToolWords.help.runs, valueName: "number"))
  var runs = 100

  @Option(help: ArgumentHelp(ToolWords.help.permutations, valueName: "number"))
  var permutations = 1000

  @Option(help: ArgumentHelp(ToolWords.help.clusterResolution, valueName: "number"))
  var resolution = 1.0

  @Option(help: ArgumentHelp(ToolWords.help.resolutionRuns, valueName: "number"))
  var resolutionRuns: Int?

  @Option(help: ArgumentHelp(ToolWords.help.seed, valueName: "number"))
  var seed: UInt64 = 1

  /// The command's own options, as the JSON tells them.
  private struct OwnOptions: Encodable {
    let runs: Int
    let permutations: Int
    let resolution: Double
    let resolutionRuns: Int
  }

  func run() throws {
    let question = try shared.question()
    let options = try options(question.words)
    let network = try question.network()
    let answer = ClusterAnswer(
      network: network, register: question.register, language: question.language,
      options: options)
    try question.write(
      answer, of: "clusters",
      options: OwnOptions(
        runs: runs, permutations: permutations, resolution: resolution,
        resolutionRuns: options.resolutionRuns(for: network.actors.count)),
      seed: seed, tables: answer.tables,
      text: answer.text(of: question.register, language: question.language))
  }

  /// The options as asked for.
  ///
  /// - Throws: `ToolFailure.wrongUse` naming every option that is out of bounds.
  private func options(_ words: ToolWords) throws -> ClusterOptions {
    var bounds = OptionBounds(words)
    bounds.check("--runs", runs, to: MostRepeats.runs)
    bounds.check("--permutations", permutations, to: 1_000_000)
    bounds.check("--resolution-runs", resolutionRuns, to: MostRepeats.runs)
    bounds.check("--resolution", resolution, from: 0.01, to: 1_000)
    try bounds.stop()
    var options = ClusterOptions()
    options.runs = runs
    options.permutations = permutations
    options.resolution = resolution
    options.resolutionRuns = resolutionRuns
    options.seed = seed
    return options
  }
}
